package org.ecofrontier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.cells.MissingMarks;
import org.ecofrontier.io.layout.Ambiguity;
import org.ecofrontier.io.layout.ColumnKind;
import org.ecofrontier.io.layout.ColumnRule;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.Layout;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.imports.ImportOptions;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.study.imports.ImportPlanner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a table into a study. What is not stated is detected and said; what is ambiguous is asked for; nothing is guessed. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final int LISTED_CELLS = 5;
    private static final int LISTED_CHANGES = 20;
    /** What the analyst can decide by options or by naming things; everything else is wrong in the table. */
    private static final Set<String> TO_STATE = Set.of("import.newYears", "import.unknownRegion", "import.unknownRegionNear",
            "import.ambiguousRegion", "import.indicatorTwice", "import.unit");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--into", required = true, paramLabel = "STUDY")
    private Path into;

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet;

    @Option(names = "--layout", paramLabel = "long|wide-years|wide-indicators")
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

    @Option(names = "--create")
    private boolean create;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, DataFileException {
        ImportMapping mapping = mapping();
        boolean fresh = create && Files.notExists(into);
        try (StudyFile target = fresh ? StudyFile.create(into) : StudyFile.openForEditing(into)) {
            ImportResult read = TableImport.read(file, mapping);
            read.report().lines(LISTED_CELLS).forEach(line -> terminal.tell(CliText.of("finding.info", line)));
            if (!read.ambiguities().isEmpty()) {
                read.ambiguities().forEach(this::ask);
                return ExitStatus.USAGE;
            }
            if (!read.isComplete()) {
                read.problems().forEach(problem -> terminal.tell(CliText.of("finding.error", problem.getMessage())));
                return ExitStatus.INVALID;
            }
            // An empty study has no regions that a name in the table could be mistaken for.
            boolean empty = target.study().getRegions().isEmpty() && target.study().getObservations().isEmpty();
            ImportPlan plan = ImportPlanner.plan(target.study(), read.table(), read.mapping(),
                    ImportOptions.of(create || empty, String.valueOf(file.getFileName())));
            if (!plan.isApplicable()) {
                return refuse(plan);
            }
            apply(plan, target);
            return ExitStatus.DONE;
        }
    }

    private ImportMapping mapping() throws CommandException {
        Layout chosen = layout == null ? null : Layout.of(layout);
        if (layout != null && chosen == null) {
            throw value("--layout", layout, "long, wide-years, wide-indicators");
        }
        if (headerRows != null && headerRows < 1) {
            throw value("--header-rows", headerRows, "1, 2, ...");
        }
        if (decimal != null && !decimal.equals(".") && !decimal.equals(",")) {
            throw value("--decimal", decimal, ". ,");
        }
        List<ColumnRule> rules = new ArrayList<>();
        for (String map : maps) {
            ColumnRule rule = ColumnRule.parse(map);
            if (rule == null) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("import.map", map,
                        String.join(", ", List.of(ColumnKind.values()).stream().map(ColumnKind::id).toList())));
            }
            rules.add(rule);
        }
        return ImportMapping.DETECT.withLayout(chosen).withSheet(sheet).withHeader(0, headerRows == null ? 0 : headerRows).withRegion(region)
                .withYear(year).withColumns(rules)
                .withMissingMarks(missingMarks == null ? MissingMarks.DEFAULT : MissingMarks.parse(missingMarks))
                .withText(encoding, null, decimal == null ? null : decimal.charAt(0));
    }

    private static CommandException value(String option, Object given, String possible) {
        return new CommandException(ExitStatus.USAGE, CliText.of("usage.value", option, given, possible));
    }

    private void ask(Ambiguity ambiguity) {
        String option = switch (ambiguity.subject()) {
            case SHEET -> "--sheet";
            case LAYOUT -> "--layout";
            case HEADER -> "--header-rows";
            case REGION -> "--region";
            case YEAR -> "--year";
            case DECIMAL -> "--decimal";
            case COLUMN -> "--map";
        };
        terminal.tell(CliText.of("import.ask", ambiguity.message(), option));
    }

    private int refuse(ImportPlan plan) {
        plan.problems().forEach(problem -> {
            Text what = Text.of(problem.wording().in(Locale.ENGLISH), problem.wording().in(Locale.CHINESE));
            terminal.tell(CliText.of("finding.error", problem.source() == null ? what : CliText.of("import.at", problem.source(), what)));
        });
        boolean toState = plan.problems().stream().allMatch(problem -> TO_STATE.contains(problem.wording().key()));
        return toState ? ExitStatus.USAGE : ExitStatus.INVALID;
    }

    private void apply(ImportPlan plan, StudyFile target) throws StudyFileException {
        Study study = target.study();
        plan.changes().stream().limit(LISTED_CHANGES).forEach(change -> terminal.tell(CliText.of("import.change", change.region(),
                change.year(), change.indicator(), number(change.before()), number(change.after()), change.source())));
        if (plan.counts().changed() > LISTED_CHANGES) {
            terminal.tell(CliText.of("import.changes", plan.counts().changed() - LISTED_CHANGES));
        }
        plan.categoryChanges().stream().filter(change -> change.before() != null).forEach(change -> terminal.tell(
                CliText.of("import.category", change.region(), change.classification(), change.before(), change.after())));
        plan.command(study).execute();
        target.save();
        added("import.regions", plan.newRegions());
        added("import.years", plan.newYears());
        added("import.indicators", plan.newIndicators());
        added("import.classifications", plan.newClassifications());
        terminal.print(CliText.of("import.done", file, into, plan.counts().filled(), plan.counts().changed(), plan.counts().same()));
    }

    private void added(String key, List<?> what) {
        if (!what.isEmpty()) {
            terminal.print(CliText.of(key, what.size(), String.join(", ", what.stream().map(String::valueOf).toList())));
        }
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? CliText.of("import.missing") : Double.toString(value);
    }
}
