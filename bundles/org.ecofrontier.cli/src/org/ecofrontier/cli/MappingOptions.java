package org.ecofrontier.cli;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.io.cells.MissingMarks;
import org.ecofrontier.io.layout.Ambiguity;
import org.ecofrontier.io.layout.ColumnKind;
import org.ecofrontier.io.layout.ColumnRule;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.Layout;

import picocli.CommandLine.Option;

/** What the command line states about a table to import. */
final class MappingOptions {

    private static final List<String> LAYOUTS = List.of(Layout.values()).stream().map(Layout::id).toList();

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet;

    @Option(names = "--layout", paramLabel = "long|wide-years|wide-indicators|transposed")
    private String layout;

    @Option(names = "--header-rows", paramLabel = "N")
    private Integer headerRows;

    @Option(names = "--region", paramLabel = "COL")
    private String region;

    @Option(names = "--year", paramLabel = "COL")
    private String year;

    @Option(names = "--map", paramLabel = "COL=KIND[:ID[:UNIT]]")
    private List<String> maps = new ArrayList<>();

    @Option(names = "--missing-marks", paramLabel = "LIST")
    private String missingMarks;

    @Option(names = "--encoding", paramLabel = "NAME")
    private String encoding;

    @Option(names = "--decimal", paramLabel = "MARK")
    private String decimal;

    /** The option that answers a question about a table. */
    static String optionOf(Ambiguity.Subject subject) {
        return switch (subject) {
            case SHEET -> "--sheet";
            case LAYOUT -> "--layout";
            case HEADER -> "--header-rows";
            case REGION -> "--region";
            case YEAR -> "--year";
            case DECIMAL -> "--decimal";
            case COLUMN -> "--map";
        };
    }

    /** A mapping with all that is stated put in place of what it says. */
    ImportMapping applyTo(ImportMapping base) throws CommandException {
        ImportMapping mapping = base;
        if (layout != null) {
            Layout chosen = Layout.of(layout);
            if (chosen == null) {
                throw value("--layout", layout, String.join(", ", LAYOUTS));
            }
            mapping = mapping.withLayout(chosen);
        }
        if (headerRows != null) {
            if (headerRows < 1) {
                throw value("--header-rows", headerRows, "1, 2, ...");
            }
            mapping = mapping.withHeader(0, headerRows);
        }
        if (decimal != null && !decimal.equals(".") && !decimal.equals(",")) {
            throw value("--decimal", decimal, ". ,");
        }
        mapping = mapping.withSheet(sheet == null ? mapping.sheet() : sheet).withRegion(region == null ? mapping.region() : region)
                .withYear(year == null ? mapping.year() : year).withColumns(rules(mapping.columns()));
        if (missingMarks != null) {
            mapping = mapping.withMissingMarks(MissingMarks.parse(missingMarks));
        }
        return mapping.withText(encoding == null ? mapping.encoding() : encoding, mapping.delimiter(),
                decimal == null ? mapping.decimal() : Character.valueOf(decimal.charAt(0)));
    }

    /** Rules for the named columns replace those that the mapping has for them. */
    private List<ColumnRule> rules(List<ColumnRule> known) throws CommandException {
        List<ColumnRule> stated = new ArrayList<>();
        for (String map : maps) {
            ColumnRule rule = ColumnRule.parse(map);
            if (rule == null) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("import.map", map,
                        String.join(", ", List.of(ColumnKind.values()).stream().map(ColumnKind::id).toList())));
            }
            stated.add(rule);
        }
        List<ColumnRule> rules = new ArrayList<>(known);
        rules.removeIf(rule -> stated.stream().anyMatch(each -> each.column().equals(rule.column())));
        rules.addAll(stated);
        return rules;
    }

    private static CommandException value(String option, Object given, String possible) {
        return new CommandException(ExitStatus.USAGE, CliText.of("usage.value", option, given, possible));
    }
}
