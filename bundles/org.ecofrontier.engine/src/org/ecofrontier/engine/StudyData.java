package org.ecofrontier.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.formula.StudyValues;

/** The observations of a study as a panel, and its indicators, classifications and outputs as variables on it. */
final class StudyData {

    private static final Messages MESSAGES = Messages.beside(StudyData.class);

    private final Study study;
    private final Panel panel;
    private final StudyValues values;
    private final StudyTexts texts;
    private final Map<String, Region> regions = new LinkedHashMap<>();

    StudyData(Study study) {
        this.study = study;
        this.values = StudyValues.of(study);
        this.texts = new StudyTexts(study);
        study.getRegions().forEach(region -> regions.putIfAbsent(region.getId(), region));
        Map<String, Text> names = new HashMap<>();
        regions.forEach((id, region) -> names.put(id, texts.name(region)));
        List<Observation> observations = study.getObservations();
        boolean years = observations.stream().anyMatch(observation -> observation.getYear() != null);
        panel = Panel.of(observations.stream().map(Observation::getRegion).toList(),
                years ? observations.stream().mapToInt(StudyData::year).toArray() : null, names);
    }

    private static int year(Observation observation) {
        return observation.getYear() == null ? Panel.NO_YEAR : observation.getYear();
    }

    Panel panel() {
        return panel;
    }

    /**
     * A variable on the panel.
     *
     * @param categorical whether the slot takes categories
     * @param results the results of the analyses that ran before
     * @throws BindingException if the source does not exist or is of the wrong kind
     */
    Variable variable(Source source, boolean categorical, Map<String, AnalysisResult> results, Map<String, MethodDescriptor> methods)
            throws BindingException {
        return switch (source) {
            case IndicatorSource indicator when !categorical -> values(indicator.getIndicator());
            case ClassificationSource classification when categorical -> classification(classification.getClassification());
            case OutputSource output when !categorical -> output(output, results, methods);
            case OutputSource output -> categories(output, results, methods);
            case IndicatorSource indicator -> throw new BindingException(MESSAGES.text("bind.categories", indicator.getIndicator()));
            case ClassificationSource classification ->
                throw new BindingException(MESSAGES.text("bind.numbers", classification.getClassification()));
            default -> throw new BindingException(MESSAGES.text("bind.unknown", source.eClass().getName()));
        };
    }

    /** {@return an indicator of the study} */
    Indicator indicator(String id) throws BindingException {
        return study.getIndicators().stream().filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow(() -> new BindingException(MESSAGES.text("bind.indicator", id)));
    }

    /** {@return the values of all indicators, computed ones too} */
    StudyValues values() {
        return values;
    }

    private Variable.Numeric values(String id) throws BindingException {
        Indicator indicator = indicator(id);
        Optional<StudyFinding> failure = values.failure(id);
        if (failure.isPresent()) {
            throw new BindingException(Findings.text(failure.get()));
        }
        return new Variable.Numeric(id, texts.name(indicator), texts.of(indicator.getUnit()),
                values.column(position(indicator)));
    }

    /** {@return the place of an indicator in the study} */
    int position(Indicator indicator) {
        return study.getIndicators().indexOf(indicator);
    }

    private Variable.Categorical classification(String id) throws BindingException {
        var classification = study.getClassifications().stream().filter(each -> each.getId().equals(id)).findFirst()
                .orElseThrow(() -> new BindingException(MESSAGES.text("bind.classification", id)));
        String[] values = new String[panel.size()];
        for (int row = 0; row < values.length; row++) {
            Region region = regions.get(panel.region(row));
            values[row] = region == null || region.getCategories() == null ? "" : region.getCategories().get(id).orElse("");
        }
        Map<String, Text> names = new HashMap<>();
        classification.getCategories().forEach(category -> names.put(category.getId(), texts.of(category.getName(), category.getId())));
        return new Variable.Categorical(id, texts.of(classification.getName(), id), values, names);
    }

    private Variable.Numeric output(OutputSource source, Map<String, AnalysisResult> results, Map<String, MethodDescriptor> methods)
            throws BindingException {
        Column column = column(source, results);
        double[] values = new double[panel.size()];
        int[] rowOf = rowsOf(source, results);
        for (int row = 0; row < values.length; row++) {
            values[row] = rowOf[row] < 0 ? Double.NaN : column.number(rowOf[row]);
        }
        Optional<ColumnDescriptor> declared = declared(source, methods);
        return new Variable.Numeric(source.getColumn(), label(source, declared),
            declared.map(ColumnDescriptor::unit).orElse(Text.empty()), values);
    }

    private Variable.Categorical categories(OutputSource source, Map<String, AnalysisResult> results, Map<String, MethodDescriptor> methods)
            throws BindingException {
        Column column = column(source, results);
        String[] values = new String[panel.size()];
        int[] rowOf = rowsOf(source, results);
        for (int row = 0; row < values.length; row++) {
            values[row] = rowOf[row] < 0 ? "" : column.text(rowOf[row]);
        }
        return new Variable.Categorical(source.getColumn(), label(source, declared(source, methods)), values);
    }

    private static Text label(OutputSource source, Optional<ColumnDescriptor> declared) {
        return declared.map(ColumnDescriptor::label).orElse(Text.of(source.getColumn()));
    }

    private static Optional<ColumnDescriptor> declared(OutputSource source, Map<String, MethodDescriptor> methods) {
        return Optional.ofNullable(methods.get(source.getAnalysis())).flatMap(method -> method.output(source.getOutput()))
                .flatMap(output -> output.column(source.getColumn()));
    }

    private static ResultTable table(OutputSource source, Map<String, AnalysisResult> results) throws BindingException {
        AnalysisResult result = results.get(source.getAnalysis());
        if (result == null) {
            throw new BindingException(MESSAGES.text("bind.analysis", source.getAnalysis()));
        }
        return result.table(source.getOutput())
                .orElseThrow(() -> new BindingException(MESSAGES.text("bind.output", source.getAnalysis(), source.getOutput())));
    }

    private static Column column(OutputSource source, Map<String, AnalysisResult> results) throws BindingException {
        return table(source, results).find(source.getColumn()).orElseThrow(
                () -> new BindingException(MESSAGES.text("bind.column", source.getAnalysis(), source.getOutput(), source.getColumn())));
    }

    /** The row of the output's table for each row of the panel, -1 if there is none. */
    private int[] rowsOf(OutputSource source, Map<String, AnalysisResult> results) throws BindingException {
        ResultTable table = table(source, results);
        Optional<Column> region = table.find("region");
        Optional<Column> year = table.find("year");
        if (region.isEmpty()) {
            throw new BindingException(MESSAGES.text("bind.rows", source.getAnalysis(), source.getOutput()));
        }
        Map<String, Integer> index = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String key = key(region.get().text(row), year.isPresent() ? year.get().text(row) : "");
            if (index.put(key, row) != null) {
                throw new BindingException(MESSAGES.text("bind.rows", source.getAnalysis(), source.getOutput()));
            }
        }
        int[] rows = new int[panel.size()];
        for (int row = 0; row < rows.length; row++) {
            String yearText = year.isPresent() && panel.hasYears() ? Integer.toString(panel.year(row)) : "";
            rows[row] = index.getOrDefault(key(panel.region(row), yearText), -1);
        }
        return rows;
    }

    private static String key(String region, String year) {
        return region + "\u0000" + year;
    }
}
