package org.ecofrontier.model.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.FormulaTokens;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.WeightsDefinition;

/** Puts copied parts into a study under free ids; references among them follow. */
final class Paste {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private final Study study;
    private final ChangeLog log;
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, String> classifications = new HashMap<>();
    private final Map<String, String> boundaries = new HashMap<>();
    private final Map<String, String> analyses = new HashMap<>();

    Paste(Study study, ChangeLog log) {
        this.study = study;
        this.log = log;
    }

    void make(StudyClip clip) {
        Map<EObject, EObject> copies = new HashMap<>();
        clip.parts().forEach(part -> copies.put(part, EcoreUtil.copy(part)));
        clip.parts().forEach(part -> free(copies.get(part)));
        for (EObject part : clip.parts()) {
            switch (copies.get(part)) {
                case Indicator indicator -> indicator(indicator, clip.values(part));
                case Classification classification -> classification(classification, clip.categories(part));
                case Boundaries map -> log.add(study.getBoundaries(), map);
                case WeightsDefinition weights -> {
                    weights.setBoundaries(boundaries.getOrDefault(weights.getBoundaries(), weights.getBoundaries()));
                    log.add(study.getWeights(), weights);
                }
                case Analysis analysis -> {
                    analysis.getBindings().forEach(binding -> binding.getSources().forEach(this::follow));
                    log.add(study.getAnalyses(), analysis);
                }
                default -> throw new EditRefusedException("refused.gone");
            }
        }
    }

    /** Gives a copy an id that neither the study nor what is pasted has. */
    private void free(EObject copy) {
        switch (copy) {
            case Indicator each -> each.setId(free(each.getId(), indicators, study.getIndicators(), Indicator::getId));
            case Classification each ->
                each.setId(free(each.getId(), classifications, study.getClassifications(), Classification::getId));
            case Boundaries each -> each.setId(free(each.getId(), boundaries, study.getBoundaries(), Boundaries::getId));
            case WeightsDefinition each -> each.setId(free(each.getId(), new HashMap<>(), study.getWeights(), WeightsDefinition::getId));
            case Analysis each -> each.setId(free(each.getId(), analyses, study.getAnalyses(), Analysis::getId));
            default -> throw new EditRefusedException("refused.gone");
        }
    }

    private static <T> String free(String id, Map<String, String> given, List<T> there, Function<T, String> ids) {
        Set<String> taken = new HashSet<>();
        there.forEach(each -> taken.add(String.valueOf(ids.apply(each)).toLowerCase(Locale.ROOT)));
        given.values().forEach(each -> taken.add(each.toLowerCase(Locale.ROOT)));
        String before = String.valueOf(id);
        String free = taken.contains(before.toLowerCase(Locale.ROOT)) ? Ids.from(before, "copy", taken::contains) : before;
        given.put(before, free);
        return free;
    }

    private void follow(Source source) {
        switch (source) {
            case IndicatorSource each -> each.setIndicator(indicators.getOrDefault(each.getIndicator(), each.getIndicator()));
            case ClassificationSource each ->
                each.setClassification(classifications.getOrDefault(each.getClassification(), each.getClassification()));
            case OutputSource each -> each.setAnalysis(analyses.getOrDefault(each.getAnalysis(), each.getAnalysis()));
            default -> throw new EditRefusedException("refused.gone");
        }
    }

    private void indicator(Indicator indicator, Map<StudyClip.Key, StudyClip.Cell> cells) {
        if (indicator.getFormula() != null) {
            String formula = indicator.getFormula();
            // A free id is longer than the one it replaces: longer ones first, so that nothing is renamed twice.
            for (String before : indicators.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
                formula = FormulaTokens.rename(formula, before, indicators.get(before));
            }
            indicator.setFormula(formula);
        }
        int column = study.getIndicators().size();
        IndicatorCommands.append(study, List.of(indicator), log);
        for (Observation observation : study.getObservations()) {
            StudyClip.Cell cell = cells.get(new StudyClip.Key(observation.getRegion(), observation.getYear()));
            if (cell != null) {
                ObservationValues before = observation.getValues();
                log.set(observation, MODEL.getObservation_Values(),
                    cell.imputed() ? before.withImputed(column, cell.value()) : before.with(column, cell.value()));
            }
        }
    }

    private void classification(Classification classification, Map<String, String> categories) {
        log.add(study.getClassifications(), classification);
        for (Region region : study.getRegions()) {
            String category = categories.get(region.getId());
            if (category != null) {
                log.set(region, MODEL.getRegion_Categories(), region.getCategories().with(classification.getId(), category));
            }
        }
    }
}
