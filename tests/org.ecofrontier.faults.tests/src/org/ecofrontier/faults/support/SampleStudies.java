package org.ecofrontier.faults.support;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.Years;

/** Studies for tests: a panel of positive numbers with two inputs, a desirable and an undesirable output. */
public final class SampleStudies {

    private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

    private SampleStudies() {
    }

    /** Fills a study with a random panel. */
    public static void fill(Study study, int regions, int years, long seed) {
        Random random = new Random(seed);
        study.setYears(Years.of(IntStream.range(2000, 2000 + years).toArray()));
        indicator(study, "capital", IndicatorKind.INPUT);
        indicator(study, "labour", IndicatorKind.INPUT);
        indicator(study, "output", IndicatorKind.DESIRABLE);
        indicator(study, "waste", IndicatorKind.UNDESIRABLE);
        for (int r = 0; r < regions; r++) {
            Region region = FACTORY.createRegion();
            region.setId("r" + r);
            region.setName("Region " + r);
            study.getRegions().add(region);
            for (int year = 2000; year < 2000 + years; year++) {
                Observation observation = FACTORY.createObservation();
                observation.setRegion(region.getId());
                observation.setYear(year);
                observation.setValues(ObservationValues.of(random.doubles(4, 1, 100).toArray()));
                study.getObservations().add(observation);
            }
        }
    }

    private static void indicator(Study study, String id, IndicatorKind kind) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setId(id);
        indicator.setName(id);
        indicator.setKind(kind);
        study.getIndicators().add(indicator);
    }

    /** Adds an analysis of the efficiency. */
    public static Analysis addSbm(Study study, String id) {
        Analysis analysis = analysis(study, id, "org.ecofrontier.sbm");
        bind(analysis, "inputs", indicator("capital"), indicator("labour"));
        bind(analysis, "desirable", indicator("output"));
        bind(analysis, "undesirable", indicator("waste"));
        return analysis;
    }

    /** Adds an analysis of the scores of another one. */
    public static Analysis addGrades(Study study, String id, String of) {
        Analysis analysis = analysis(study, id, "org.ecofrontier.grades");
        OutputSource source = FACTORY.createOutputSource();
        source.setAnalysis(of);
        source.setOutput("scores");
        source.setColumn("score");
        bind(analysis, "variable", source);
        return analysis;
    }

    /** Adds an analysis without bindings. */
    public static Analysis analysis(Study study, String id, String method) {
        Analysis analysis = FACTORY.createAnalysis();
        analysis.setId(id);
        analysis.setName(id);
        analysis.setMethodId(method);
        study.getAnalyses().add(analysis);
        return analysis;
    }

    /** Sets a parameter of an analysis. */
    public static void set(Analysis analysis, String parameter, String value) {
        analysis.getParameters().removeIf(each -> each.getId().equals(parameter));
        Parameter set = FACTORY.createParameter();
        set.setId(parameter);
        set.setValue(value);
        analysis.getParameters().add(set);
    }

    /** Binds sources to a slot. */
    public static void bind(Analysis analysis, String slot, Source... sources) {
        Binding binding = FACTORY.createBinding();
        binding.setSlot(slot);
        binding.getSources().addAll(List.of(sources));
        analysis.getBindings().add(binding);
    }

    /** {@return an indicator as a source} */
    public static IndicatorSource indicator(String id) {
        IndicatorSource source = FACTORY.createIndicatorSource();
        source.setIndicator(id);
        return source;
    }
}
