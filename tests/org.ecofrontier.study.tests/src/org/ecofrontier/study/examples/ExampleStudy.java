package org.ecofrontier.study.examples;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Setting;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Translation;
import org.ecofrontier.model.Years;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;

/** A study in the making, in the words in which the makers of the examples describe theirs. */
final class ExampleStudy {

    static final String ILLUSTRATIVE = "Illustrative data, generated; not yearbook figures";

    private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

    private final Study study;
    private String source = "";

    private ExampleStudy(Study study) {
        this.study = study;
    }

    /** What fills a study. */
    interface Filler {

        void fill(ExampleStudy study);
    }

    /** Writes a study file; there must be none yet. */
    static void write(Path file, Filler filler) throws StudyFileException {
        try (StudyFile target = StudyFile.create(file)) {
            ExampleStudy example = new ExampleStudy(target.study());
            filler.fill(example);
            example.chinese(COMMON);
            target.saveOver();
        }
    }

    private static final String BOUNDARIES = "Simplified boundaries derived from the map data of Apache ECharts 4.9.0 (Apache-2.0)";

    /** Chinese wordings of what the examples have in common: units, sources, notices. */
    private static final Map<String, String> COMMON = common();

    private static Map<String, String> common() {
        Map<String, String> chinese = new LinkedHashMap<>();
        chinese.put(ILLUSTRATIVE, "示例数据，由程序生成，并非年鉴数据");
        chinese.put("Generated for illustration", "为示例生成");
        chinese.put(BOUNDARIES, "简化边界，源自 Apache ECharts 4.9.0 地图数据（Apache-2.0）");
        chinese.put("100 million yuan", "亿元");
        chinese.put("10,000 yuan", "万元");
        chinese.put("yuan", "元");
        chinese.put("10,000 persons", "万人");
        chinese.put("10,000 t standard coal", "万吨标准煤");
        chinese.put("t standard coal", "吨标准煤");
        chinese.put("10,000 t", "万吨");
        chinese.put("t", "吨");
        chinese.put("100 million m3", "亿立方米");
        chinese.put("10,000 m3", "万立方米");
        chinese.put("m3", "立方米");
        chinese.put("km2", "平方公里");
        chinese.put("km per 100 km2", "公里/百平方公里");
        chinese.put("mu", "亩");
        chinese.put("patents", "件");
        return chinese;
    }

    ExampleStudy about(String id, String name, String description, String dataNotice) {
        study.setId(id);
        study.setName(name);
        study.setDescription(description);
        study.setDataNotice(dataNotice);
        return this;
    }

    /** The years, from a first to a last one. */
    ExampleStudy years(int first, int last) {
        int[] years = new int[last - first + 1];
        for (int i = 0; i < years.length; i++) {
            years[i] = first + i;
        }
        study.setYears(Years.of(years));
        return this;
    }

    /** A text of the study, for example the name of an analysis, in Chinese. */
    ExampleStudy chinese(String text, String wording) {
        Translation translation = FACTORY.createTranslation();
        translation.setLanguage("zh");
        translation.setText(text);
        translation.setWording(wording);
        study.getTranslations().add(translation);
        return this;
    }

    /** Those of the texts that the study uses. */
    private void chinese(Map<String, String> wordings) {
        Set<String> used = new HashSet<>(List.of(study.getDataNotice()));
        study.getBoundaries().forEach(boundaries -> used.add(boundaries.getNotice()));
        study.getIndicators().forEach(indicator -> used.addAll(List.of(indicator.getUnit(), indicator.getSource())));
        wordings.forEach((text, wording) -> {
            if (used.contains(text)) {
                chinese(text, wording);
            }
        });
    }

    /** Where the indicators that follow come from. */
    ExampleStudy source(String text) {
        source = text;
        return this;
    }

    /** A classification; the ids of the categories are made from their names, see {@link #categoryId}. */
    ExampleStudy classification(String id, String name, List<String> categories) {
        Classification classification = FACTORY.createClassification();
        classification.setId(id);
        classification.setName(name);
        for (String text : categories) {
            Category category = FACTORY.createCategory();
            category.setId(categoryId(text));
            category.setName(text);
            classification.getCategories().add(category);
        }
        study.getClassifications().add(classification);
        return this;
    }

    static String categoryId(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    ExampleStudy indicator(IndicatorKind kind, String id, String name, String chinese, String unit) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setId(id);
        indicator.setName(name);
        indicator.setAlternativeNames(TextList.of(chinese));
        indicator.setUnit(unit);
        indicator.setKind(kind);
        indicator.setSource(source);
        study.getIndicators().add(indicator);
        return this;
    }

    /** {@return the ids of the indicators, in the order of the values of an observation} */
    List<String> indicators() {
        return study.getIndicators().stream().map(Indicator::getId).toList();
    }

    /** {@return the ids of the indicators of a kind} */
    String[] indicators(IndicatorKind kind) {
        return study.getIndicators().stream().filter(each -> each.getKind() == kind).map(Indicator::getId).toArray(String[]::new);
    }

    /**
     * A region.
     *
     * @param names as shown, then the alternatives
     * @param categories classification id to the text of the category
     */
    ExampleStudy region(String id, List<String> names, Map<String, String> categories) {
        Region region = FACTORY.createRegion();
        region.setId(id);
        region.setName(names.get(0));
        region.setAlternativeNames(TextList.of(names.subList(1, names.size())));
        Map<String, String> ids = new LinkedHashMap<>();
        categories.forEach((classification, text) -> ids.put(classification, categoryId(text)));
        region.setCategories(CategoryMap.of(ids));
        study.getRegions().add(region);
        return this;
    }

    /** The values of a region in a year, in the order of the indicators. */
    ExampleStudy observation(String region, int year, double... values) {
        Observation observation = FACTORY.createObservation();
        observation.setRegion(region);
        observation.setYear(year);
        observation.setValues(ObservationValues.of(values));
        study.getObservations().add(observation);
        return this;
    }

    /** Boundaries in degrees whose features are named by the property {@code id}. */
    ExampleStudy boundaries(String id, String name, String file) {
        Boundaries boundaries = FACTORY.createBoundaries();
        boundaries.setId(id);
        boundaries.setName(name);
        boundaries.setFile(file);
        boundaries.setIdProperty("id");
        boundaries.setCoordinates(Coordinates.DEGREES);
        boundaries.setNotice(BOUNDARIES);
        study.getBoundaries().add(boundaries);
        return this;
    }

    /**
     * An analysis on the canvas.
     *
     * @param method the method's id without {@code org.ecofrontier.}
     * @param column the column of the canvas, from 0 on the left
     * @param row the row of the canvas, from 0 at the top
     */
    AnalysisMaker analysis(String id, String method, String name, int column, int row) {
        Analysis analysis = FACTORY.createAnalysis();
        analysis.setId(id);
        analysis.setName(name);
        analysis.setMethodId("org.ecofrontier." + method);
        analysis.setX(40 + 280 * column);
        analysis.setY(40 + 100 * row);
        study.getAnalyses().add(analysis);
        return new AnalysisMaker(analysis);
    }

    /** An analysis in the making. */
    final class AnalysisMaker {

        private final Analysis analysis;

        private AnalysisMaker(Analysis analysis) {
            this.analysis = analysis;
        }

        AnalysisMaker set(String id, String value) {
            Parameter parameter = FACTORY.createParameter();
            parameter.setId(id);
            parameter.setValue(value);
            analysis.getParameters().add(parameter);
            return this;
        }

        /** Binds indicators ({@code id}) and columns of outputs ({@code analysis/output/column}) to a slot. */
        AnalysisMaker bind(String slot, String... sources) {
            Binding binding = FACTORY.createBinding();
            binding.setSlot(slot);
            for (String text : sources) {
                binding.getSources().add(source(text));
            }
            analysis.getBindings().add(binding);
            return this;
        }

        /** The name in Chinese. */
        AnalysisMaker chinese(String name) {
            ExampleStudy.this.chinese(analysis.getName(), name);
            return this;
        }

        /** What of the results goes into the report; the folder of results has everything. */
        AnalysisMaker report(String... outputs) {
            Setting setting = FACTORY.createSetting();
            setting.setKey("content." + analysis.getId());
            setting.setValue(String.join(",", outputs));
            study.getReportSettings().add(setting);
            return this;
        }

        /** Binds classifications to a slot. */
        AnalysisMaker by(String slot, String... classifications) {
            Binding binding = FACTORY.createBinding();
            binding.setSlot(slot);
            for (String id : classifications) {
                ClassificationSource classification = FACTORY.createClassificationSource();
                classification.setClassification(id);
                binding.getSources().add(classification);
            }
            analysis.getBindings().add(binding);
            return this;
        }

        private static Source source(String text) {
            String[] parts = text.split("/");
            if (parts.length == 1) {
                IndicatorSource indicator = FACTORY.createIndicatorSource();
                indicator.setIndicator(text);
                return indicator;
            }
            OutputSource output = FACTORY.createOutputSource();
            output.setAnalysis(parts[0]);
            output.setOutput(parts[1]);
            output.setColumn(parts[2]);
            return output;
        }
    }
}
