package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.formula.StudyValues;

/** Puts a report together: the data, a section per analysis, long tables, and an appendix from which a reader can repeat the run. */
final class ReportContent {

    private static final int FINDINGS = 8;
    /** Longer tables without regions, such as the points of curves, are for the workbook alone. */
    private static final int LONGEST = 120;
    /** Longer tables are not printed whole either. */
    private static final int LONGEST_WHOLE = 5000;
    /** Titles such as "Efficiency: kernel density". */
    private static final Pattern OF_VARIABLE = Pattern.compile("([^:：]+)(?:: |：)(.+)");

    private final ReportSource source;
    private final ReportSettings settings;
    private final FigureRenderer renderer;
    private final ReportTexts texts;
    private final TableLayout layout;
    private final BlockList blocks = new BlockList();
    private final List<Runnable> later = new ArrayList<>();

    private ReportContent(ReportSource source, ReportSettings settings, ReportTexts texts, FigureRenderer renderer) {
        this.source = source;
        this.settings = settings;
        this.renderer = renderer;
        this.texts = texts;
        this.layout = new TableLayout(texts);
    }

    static List<Block> of(ReportSource source, ReportSettings settings, ReportTexts texts, FigureRenderer renderer) {
        ReportContent content = new ReportContent(source, settings, texts, renderer);
        List<ReportSource.Section> sections = source.sections().stream()
                .filter(section -> settings.shows(section.analysis().getId())).toList();
        content.data();
        sections.forEach(content::section);
        if (!content.later.isEmpty()) {
            content.blocks.heading(1, texts.of("whole.tables"));
            content.later.forEach(Runnable::run);
        }
        new MethodsAppendix(content.blocks, texts).add(source.study(), sections);
        return content.blocks.all();
    }

    private void data() {
        Study study = source.study();
        blocks.heading(1, texts.of("data"));
        if (study.getDataNotice() != null && !study.getDataNotice().isBlank()) {
            blocks.paragraph(texts.of("notice", texts.study(study.getDataNotice())));
        }
        blocks.paragraph(texts.study(study.getDescription()));
        StudyValues values = StudyValues.of(study);
        long missing = IntStream.range(0, study.getIndicators().size())
                .mapToLong(indicator -> Arrays.stream(values.column(indicator)).filter(Double::isNaN).count()).sum();
        blocks.paragraph(texts.of("size", study.getRegions().size(), study.getObservations().size(), study.getIndicators().size(),
                missing));
        indicators(study);
        study.getBoundaries().stream().map(boundaries -> texts.study(boundaries.getNotice())).distinct().forEach(blocks::remark);
    }

    /** The indicators that analyses use; the others by name alone. */
    private void indicators(Study study) {
        Set<String> used = new HashSet<>();
        study.getAnalyses().stream().flatMap(analysis -> analysis.getBindings().stream()).flatMap(binding -> binding.getSources().stream())
                .forEach(each -> {
                    if (each instanceof IndicatorSource indicator) {
                        used.add(indicator.getIndicator());
                    }
                });
        List<List<String>> rows = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Indicator indicator : study.getIndicators()) {
            if (!used.isEmpty() && !used.contains(indicator.getId())) {
                others.add(texts.name(indicator.getId()));
                continue;
            }
            rows.add(List.of(texts.of("kind." + indicator.getKind().getLiteral()), texts.name(indicator.getId()), texts.study(indicator.getUnit()),
                    texts.study(indicator.getSource())));
        }
        int columns = rows.stream().allMatch(row -> row.getLast().isBlank()) ? 3 : 4;
        blocks.words(texts.of("indicators"), texts.list("kind", "indicator", "unit", "source").subList(0, columns),
                rows.stream().map(row -> row.subList(0, columns)).toList());
        if (!others.isEmpty()) {
            blocks.remark(texts.of("indicators.others", String.join(texts.of("comma"), others)));
        }
    }

    private void section(ReportSource.Section section) {
        MethodDescriptor method = section.method();
        StoredResult stored = section.stored();
        TableNotes notes = new TableNotes(texts, section);
        String id = section.analysis().getId();
        blocks.heading(1, name(section));
        blocks.paragraph(texts.in(method.description()));
        blocks.paragraph(texts.study(section.analysis().getNote()));
        String citations = Citations.all(method, stored.run(), texts.language());
        String named = texts.in(method.name()) + (citations.isEmpty() ? "" : texts.of("in.brackets", citations));
        String parameters = notes.parameters(true);
        blocks.paragraph(parameters.isEmpty() ? texts.of("method.alone", named) : texts.of("method.section", named, parameters));
        findings(stored.run().findings());
        for (OutputDescriptor output : method.outputs()) {
            if (settings.shows(id, output.id())) {
                stored.result().table(output.id()).filter(table -> table.size() > 0)
                        .ifPresent(table -> table(section, output, table, notes));
                section.figure(source.study(), output.id()).ifPresent(figure -> figure(section, figure));
            }
        }
    }

    /** The name of an analysis in a report. */
    private String name(ReportSource.Section section) {
        String name = texts.study(section.analysis().getName());
        return name.isBlank() ? texts.in(section.method().name()) : name;
    }

    private String caption(ReportSource.Section section, String label) {
        String name = name(section);
        return name.equalsIgnoreCase(label) ? name : texts.of("caption", name, label);
    }

    private void table(ReportSource.Section section, OutputDescriptor output, ResultTable table, TableNotes notes) {
        String caption = caption(section, texts.in(output.label()));
        boolean curve = table.find("x").isPresent() && table.size() > LONGEST;
        if (curve || table.size() > LONGEST && table.find("region").isEmpty() && settings.longTables() == LongTables.SHORT) {
            blocks.remark(texts.of("left.out", texts.in(output.label()), table.size()));
            return;
        }
        TableLayout.Printed printed = layout.print(table, output);
        boolean whole = settings.longTables() == LongTables.FULL && !printed.whole() && table.size() <= LONGEST_WHOLE;
        String where = printed.whole() ? "" : texts.of(whole ? "rest.appendix" : "rest.workbook");
        String label = texts.in(output.label());
        blocks.table(caption, printed, texts.sentences(printed.remark(), where, notes.of(table)));
        if (whole) {
            TableLayout.Printed all = layout.printAll(table, output);
            later.add(() -> blocks.table(texts.of("whole", caption), all, texts.sentences(all.remark(), notes.of(table))));
        }
        if (settings.longTables() == LongTables.FULL && table.size() > LONGEST_WHOLE) {
            blocks.remark(texts.of("left.out", label, table.size()));
        }
    }

    private void figure(ReportSource.Section section, Figure figure) {
        FigureStyle style = StudyFigures.style(section.analysis(), figure, renderer, texts.language()).captions(false, true);
        String title = style.texts().get("title");
        blocks.figure(title == null ? caption(section, shortened(name(section), texts.in(figure.info().title()))) : title, figure, style);
    }

    /** The title of a figure without the variable at its beginning where the name of the analysis has it already. */
    private static String shortened(String name, String title) {
        Matcher parts = OF_VARIABLE.matcher(title);
        String known = name.toLowerCase(Locale.ROOT);
        if (!parts.matches() || !known.contains(parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("值$", ""))) {
            return title;
        }
        String rest = parts.group(2);
        boolean all = known.startsWith(rest.toLowerCase(Locale.ROOT)) || known.endsWith(rest.toLowerCase(Locale.ROOT));
        return all ? name : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private void findings(List<Finding> findings) {
        List<Finding> worth = findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
        worth.stream().limit(FINDINGS).forEach(finding -> blocks.remark(texts.of("finding", texts.named(texts.in(finding.message())))));
        if (worth.size() > FINDINGS) {
            blocks.remark(texts.of("findings.more", worth.size() - FINDINGS));
        }
    }
}
