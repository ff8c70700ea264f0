package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.descriptor.LiteratureReference;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.formula.StudyValues;

/** Puts a report together: the data, a section per analysis, and an appendix from which a reader can repeat the run. */
final class ReportContent {

    private static final int FINDINGS = 8;
    /** Longer tables without regions, such as the points of curves, are for the workbook alone. */
    private static final int LONGEST = 400;

    private final ReportSource source;
    private final ReportSettings settings;
    private final FigureRenderer renderer;
    private final ReportTexts texts;
    private final TableLayout layout;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int figures;

    private ReportContent(ReportSource source, ReportSettings settings, FigureRenderer renderer) {
        this.source = source;
        this.settings = settings;
        this.renderer = renderer;
        this.texts = ReportTexts.of(source, settings.language().orElse("en"));
        this.layout = new TableLayout(texts);
    }

    static List<Block> of(ReportSource source, ReportSettings settings, FigureRenderer renderer) {
        ReportContent content = new ReportContent(source, settings, renderer);
        content.data();
        content.sections().forEach(content::section);
        content.appendix();
        return content.blocks;
    }

    private List<ReportSource.Section> sections() {
        return source.sections().stream().filter(section -> settings.shows(section.analysis().getId())).toList();
    }

    private void paragraph(String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Paragraph(text.strip(), false));
        }
    }

    private void remark(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text.strip(), true));
        }
    }

    private void data() {
        Study study = source.study();
        blocks.add(new Block.Heading(1, texts.of("data")));
        if (study.getDataNotice() != null && !study.getDataNotice().isBlank()) {
            paragraph(texts.of("notice", study.getDataNotice()));
        }
        paragraph(study.getDescription());
        StudyValues values = StudyValues.of(study);
        long missing = IntStream.range(0, study.getIndicators().size())
                .mapToLong(indicator -> Arrays.stream(values.column(indicator)).filter(Double::isNaN).count()).sum();
        paragraph(texts.of("size", study.getRegions().size(), study.getObservations().size(), study.getIndicators().size(), missing));
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : study.getIndicators()) {
            rows.add(List.of(texts.of("kind." + indicator.getKind().getLiteral()), texts.name(indicator.getId()), value(indicator.getUnit()),
                    value(indicator.getSource())));
        }
        List<String> header = List.of(texts.of("kind"), texts.of("indicator"), texts.of("unit"), texts.of("source"));
        blocks.add(new Block.Table(++tables, texts.of("indicators"), header, List.of(false, false, false, false), rows, ""));
    }

    private static String value(String text) {
        return text == null ? "" : text;
    }

    private void section(ReportSource.Section section) {
        MethodDescriptor method = section.method();
        StoredResult stored = section.stored();
        String name = value(section.analysis().getName());
        blocks.add(new Block.Heading(1, name.isBlank() ? texts.in(method.name()) : name));
        paragraph(texts.in(method.description()));
        String citations = citations(method);
        paragraph(texts.of("method", texts.in(method.name()) + (citations.isEmpty() ? "" : " [" + citations + "]"),
                parameters(method, stored.run())));
        for (OutputDescriptor output : method.outputs()) {
            if (!settings.shows(section.analysis().getId(), output.id())) {
                continue;
            }
            if (output.kind() == OutputDescriptor.Kind.TABLE) {
                stored.result().table(output.id()).filter(table -> table.size() > 0).ifPresent(table -> table(output, table, stored.run()));
            } else {
                stored.result().figure(output.id()).ifPresent(figure -> figure(section, figure));
            }
        }
        findings(stored.run().findings());
    }

    private void table(OutputDescriptor output, ResultTable table, RunRecord run) {
        if (table.size() > LONGEST && !output.bindable() && table.find("region").isEmpty()) {
            remark(texts.of("left.out", texts.in(output.label()), table.size()));
            return;
        }
        TableLayout.Printed printed = layout.print(table, output);
        String note = (texts.of("note", run.rows(), period(run), status(table)) + " " + imputed(run)).strip();
        String caption = texts.in(output.label());
        blocks.add(new Block.Table(++tables, caption, printed.header(), printed.numeric(), printed.rows(),
                (printed.remark() + " " + note).strip()));
    }

    /** How many values of which indicators are imputed, empty when none is. */
    private String imputed(RunRecord run) {
        if (run.imputed().isEmpty()) {
            return "";
        }
        int count = run.imputed().values().stream().mapToInt(Integer::intValue).sum();
        return texts.of("note.imputed", count, String.join(", ", run.imputed().entrySet().stream()
                .map(each -> texts.name(each.getKey()) + " " + each.getValue()).toList()));
    }

    private String period(RunRecord run) {
        if (run.years().isEmpty()) {
            return texts.of("period.none");
        }
        int first = run.years().getFirst();
        int last = run.years().getLast();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** How many numbers of a table are certified, where it says so. */
    private String status(ResultTable table) {
        return table.find("status").map(column -> {
            Map<String, Integer> counts = new TreeMap<>();
            for (int row = 0; row < table.size(); row++) {
                counts.merge(column.text(row), 1, Integer::sum);
            }
            return counts.entrySet().stream().map(entry -> entry.getValue() + " " + texts.of("status." + entry.getKey()))
                    .collect(Collectors.joining(", ", " ", "."));
        }).orElse("");
    }

    private void figure(ReportSource.Section section, Figure figure) {
        FigureStyle style = StudyFigures.style(section.analysis(), figure, renderer, texts.language()).captions(false, true);
        String caption = style.texts().getOrDefault("title", texts.in(figure.info().title()));
        blocks.add(new Block.Picture(++figures, caption, figure, style));
    }

    private String parameters(MethodDescriptor method, RunRecord run) {
        return method.parameters().stream().filter(parameter -> !run.parameters().getOrDefault(parameter.id(), "").isEmpty())
                .map(parameter -> texts.in(parameter.label()) + ": " + choice(parameter, run.parameters().get(parameter.id())))
                .collect(Collectors.joining("; "));
    }

    private String choice(ParameterDescriptor parameter, String value) {
        return parameter.choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .map(choice -> texts.in(choice.label())).orElse(value);
    }

    private static String citations(MethodDescriptor method) {
        return method.references().stream().map(LiteratureReference::citation).map(ReportContent::shortCitation)
                .collect(Collectors.joining("; "));
    }

    /** Authors and year of a citation: what stands before the first closing bracket. */
    private static String shortCitation(String citation) {
        int end = citation.indexOf(')');
        return end < 0 ? citation : citation.substring(0, end + 1);
    }

    private void findings(List<Finding> findings) {
        List<Finding> worth = findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
        worth.stream().limit(FINDINGS).forEach(finding -> remark(texts.of("finding", texts.in(finding.message()))));
        if (worth.size() > FINDINGS) {
            remark(texts.of("findings.more", worth.size() - FINDINGS));
        }
    }

    private void appendix() {
        blocks.add(new Block.Heading(1, texts.of("appendix")));
        paragraph(texts.of("appendix.text"));
        for (ReportSource.Section section : sections()) {
            RunRecord run = section.stored().run();
            blocks.add(new Block.Heading(2, run.analysis()));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(texts.of("run.method"), run.method() + " " + run.methodVersion() + " (" + run.contributor() + ")"));
            rows.add(List.of(texts.of("run.product"), "EcoFrontier " + run.product()));
            run.bindings().forEach((slot, bound) -> rows.add(List.of(texts.of("run.slot", slot), String.join(", ", bound))));
            run.parameters().forEach((id, value) -> rows.add(List.of(id, value)));
            rows.add(List.of(texts.of("run.rows"), Integer.toString(run.rows())));
            rows.add(List.of(texts.of("run.hash"), run.inputHash()));
            blocks.add(new Block.Table(++tables, texts.of("run", run.analysis()), List.of(texts.of("run.item"), texts.of("run.value")),
                    List.of(false, false), rows, ""));
        }
        blocks.add(new Block.Heading(1, texts.of("literature")));
        sections().stream().flatMap(section -> section.method().references().stream())
                .map(reference -> reference.citation() + (reference.doi().isEmpty() ? "" : " https://doi.org/" + reference.doi()))
                .distinct().sorted().forEach(this::paragraph);
    }
}
