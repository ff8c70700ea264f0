package org.ecofrontier.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds the parts of a study by their ids. It is a snapshot: make a new one after the study has changed. Where an id occurs twice the
 * first one is found.
 *
 * @since 0.1
 */
public final class StudyIndex {

    private record Cell(String region, Integer year) {
    }

    private final Map<String, Region> regions;
    private final Map<String, Indicator> indicators;
    private final Map<String, Integer> indicatorPositions;
    private final Map<String, Classification> classifications;
    private final Map<String, Analysis> analyses;
    private final Map<String, Boundaries> boundaries;
    private final Map<String, WeightsDefinition> weights;
    private final Map<Cell, Observation> observations;

    private StudyIndex(Study study) {
        regions = byId(study.getRegions(), Region::getId);
        indicators = byId(study.getIndicators(), Indicator::getId);
        indicatorPositions = new HashMap<>();
        for (int i = 0; i < study.getIndicators().size(); i++) {
            indicatorPositions.putIfAbsent(study.getIndicators().get(i).getId(), i);
        }
        classifications = byId(study.getClassifications(), Classification::getId);
        analyses = byId(study.getAnalyses(), Analysis::getId);
        boundaries = byId(study.getBoundaries(), Boundaries::getId);
        weights = byId(study.getWeights(), WeightsDefinition::getId);
        observations = HashMap.newHashMap(study.getObservations().size());
        for (Observation observation : study.getObservations()) {
            observations.putIfAbsent(new Cell(observation.getRegion(), observation.getYear()), observation);
        }
    }

    /**
     * {@return an index of a study as it is now}
     *
     * @param study the study
     */
    public static StudyIndex of(Study study) {
        return new StudyIndex(study);
    }

    private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(elements.size());
        for (T element : elements) {
            map.putIfAbsent(id.apply(element), element);
        }
        return map;
    }

    /**
     * {@return the region of an id}
     *
     * @param id the id
     */
    public Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    /**
     * {@return the indicator of an id}
     *
     * @param id the id
     */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * {@return the place of an indicator's value in an observation, from 0}
     *
     * @param id the id of the indicator
     */
    public OptionalInt indicatorPosition(String id) {
        Integer position = indicatorPositions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * {@return the classification of an id}
     *
     * @param id the id
     */
    public Optional<Classification> classification(String id) {
        return Optional.ofNullable(classifications.get(id));
    }

    /**
     * {@return the analysis of an id}
     *
     * @param id the id
     */
    public Optional<Analysis> analysis(String id) {
        return Optional.ofNullable(analyses.get(id));
    }

    /**
     * {@return the boundaries of an id}
     *
     * @param id the id
     */
    public Optional<Boundaries> boundaries(String id) {
        return Optional.ofNullable(boundaries.get(id));
    }

    /**
     * {@return the weights of an id}
     *
     * @param id the id
     */
    public Optional<WeightsDefinition> weights(String id) {
        return Optional.ofNullable(weights.get(id));
    }

    /**
     * {@return the observation of a region and year}
     *
     * @param region id of the region
     * @param year the year, null in a cross-section
     */
    public Optional<Observation> observation(String region, Integer year) {
        return Optional.ofNullable(observations.get(new Cell(region, year)));
    }
}
