package org.ecofrontier.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.FigureSettings;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.MissingPolicy;
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
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.model.Years;

/** Studies made for the tests. */
final class Studies {

    private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

    private Studies() {
    }

    /** Saves {@link #fill a small study that uses every class of the model}. */
    static Path saved(Path file) throws StudyFileException {
        try (StudyFile study = StudyFile.create(file)) {
            fill(study.study());
            study.save();
        }
        return file;
    }

    /** Three regions, two years, four indicators, everything else once. */
    static void fill(Study study) {
        study.setName("A small study");
        study.setDescription("Line one\nLine two with \"quotes\", <tags> & 中文");
        study.setDataNotice("Made for tests");
        study.setYears(Years.of(2001, 2000));
        study.getClassifications().add(classification("zone", "北", "South & east"));
        study.getIndicators().add(indicator("capital", "Capital", "million yuan", IndicatorKind.INPUT));
        study.getIndicators().add(indicator("labour", "Labour", "10,000 persons", IndicatorKind.INPUT));
        study.getIndicators().add(indicator("output", "Output", "million yuan", IndicatorKind.DESIRABLE));
        study.getIndicators().add(indicator("waste", "Waste", "t", IndicatorKind.UNDESIRABLE));
        study.getIndicators().get(3).setMissingPolicy(MissingPolicy.DROP);
        for (String id : new String[] {"north", "south", "east"}) {
            study.getRegions().add(region(id));
            for (int year : study.getYears()) {
                study.getObservations().add(observation(id, year,
                    ObservationValues.of(year - 2000, 0.1, 3, Double.NaN).withImputed(2, 3.25)));
            }
        }
        Boundaries boundaries = FACTORY.createBoundaries();
        boundaries.setId("map");
        boundaries.setFile("map.geojson");
        boundaries.setIdProperty("id");
        study.getBoundaries().add(boundaries);
        WeightsDefinition weights = FACTORY.createWeightsDefinition();
        weights.setId("near");
        weights.setScheme("knn");
        weights.setK(2);
        study.getWeights().add(weights);
        ImportMapping mapping = FACTORY.createImportMapping();
        mapping.setId("yearbook");
        mapping.setSourceFile("yearbook.xlsx");
        mapping.getEntries().add(setting("layout", "long"));
        study.getImportMappings().add(mapping);
        study.getReportSettings().add(setting("title", "Report"));
        study.getAnalyses().add(analysis("sbm", "org.ecofrontier.sbm"));
        Analysis grades = analysis("grades", "org.ecofrontier.grades");
        bind(grades, "variable", output("sbm", "scores", "score"));
        ClassificationSource by = FACTORY.createClassificationSource();
        by.setClassification("zone");
        bind(grades, "by", by);
        bind(study.getAnalyses().get(0), "inputs", source("capital"), source("labour"));
        FigureSettings figure = FACTORY.createFigureSettings();
        figure.setFigure("map");
        figure.getSettings().add(setting("palette", "viridis"));
        grades.getFigures().add(figure);
        Parameter parameter = FACTORY.createParameter();
        parameter.setId("breaks");
        parameter.setValue("0.5,0.9");
        grades.getParameters().add(parameter);
        study.getAnalyses().add(grades);
    }

    static Classification classification(String id, String... categories) {
        Classification classification = FACTORY.createClassification();
        classification.setId(id);
        classification.setName(id);
        for (int i = 0; i < categories.length; i++) {
            Category category = FACTORY.createCategory();
            category.setId("c " + i);
            category.setName(categories[i]);
            classification.getCategories().add(category);
        }
        return classification;
    }

    static Indicator indicator(String id, String name, String unit, IndicatorKind kind) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setId(id);
        indicator.setName(name);
        indicator.setUnit(unit);
        indicator.setKind(kind);
        return indicator;
    }

    static Region region(String id) {
        Region region = FACTORY.createRegion();
        region.setId(id);
        region.setName("Region " + id);
        region.setAlternativeNames(TextList.of(id + "市", "a|b 100%"));
        region.setCategories(CategoryMap.of(Map.of("zone", "c 0")));
        return region;
    }

    static Observation observation(String region, Integer year, ObservationValues values) {
        Observation observation = FACTORY.createObservation();
        observation.setRegion(region);
        observation.setYear(year);
        observation.setValues(values);
        return observation;
    }

    static Analysis analysis(String id, String method) {
        Analysis analysis = FACTORY.createAnalysis();
        analysis.setId(id);
        analysis.setName(id.toUpperCase(Locale.ROOT));
        analysis.setMethodId(method);
        return analysis;
    }

    static void bind(Analysis analysis, String slot, Source... sources) {
        Binding binding = FACTORY.createBinding();
        binding.setSlot(slot);
        for (Source source : sources) {
            binding.getSources().add(source);
        }
        analysis.getBindings().add(binding);
    }

    static IndicatorSource source(String indicator) {
        IndicatorSource source = FACTORY.createIndicatorSource();
        source.setIndicator(indicator);
        return source;
    }

    static OutputSource output(String analysis, String output, String column) {
        OutputSource source = FACTORY.createOutputSource();
        source.setAnalysis(analysis);
        source.setOutput(output);
        source.setColumn(column);
        return source;
    }

    static Setting setting(String key, String value) {
        Setting setting = FACTORY.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }
}
