package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;

/**
 * Parts of a study as they were when they were copied, with what belongs to them: the values of indicators, the categories of regions.
 * Pasting it leaves it as it is, so that it can be pasted again.
 *
 * @since 0.1
 */
public final class StudyClip {

    /** The observation of a region and year, null in a cross-section. */
    record Key(String region, Integer year) {
    }

    /** A value with its mark. */
    record Cell(double value, boolean imputed) {
    }

    private final List<EObject> parts;
    private final Map<EObject, Map<Key, Cell>> values;
    private final Map<EObject, Map<String, String>> categories;

    private StudyClip(List<EObject> parts, Map<EObject, Map<Key, Cell>> values, Map<EObject, Map<String, String>> categories) {
        this.parts = List.copyOf(parts);
        this.values = values;
        this.categories = categories;
    }

    /**
     * {@return a copy of parts of a study}
     *
     * @param study the study
     * @param parts indicators, classifications, boundaries, weights and analyses of the study
     */
    public static StudyClip of(Study study, Collection<? extends EObject> parts) {
        List<EObject> copies = new ArrayList<>();
        Map<EObject, Map<Key, Cell>> values = new HashMap<>();
        Map<EObject, Map<String, String>> categories = new HashMap<>();
        for (EObject part : parts) {
            EObject copy = EcoreUtil.copy(part);
            copies.add(copy);
            if (part instanceof Indicator indicator) {
                values.put(copy, values(study, study.getIndicators().indexOf(indicator)));
            } else if (part instanceof Classification classification) {
                categories.put(copy, categories(study, classification.getId()));
            }
        }
        return new StudyClip(copies, values, categories);
    }

    private static Map<Key, Cell> values(Study study, int column) {
        Map<Key, Cell> cells = new LinkedHashMap<>();
        for (Observation observation : study.getObservations()) {
            ObservationValues row = observation.getValues();
            if (!row.isMissing(column)) {
                cells.putIfAbsent(new Key(observation.getRegion(), observation.getYear()),
                    new Cell(row.get(column), row.isImputed(column)));
            }
        }
        return cells;
    }

    private static Map<String, String> categories(Study study, String classification) {
        Map<String, String> byRegion = new LinkedHashMap<>();
        for (Region region : study.getRegions()) {
            region.getCategories().get(classification).ifPresent(category -> byRegion.put(region.getId(), category));
        }
        return byRegion;
    }

    /** {@return how many parts there are} */
    public int size() {
        return parts.size();
    }

    /** The parts; copy them before they are put into a study. */
    List<EObject> parts() {
        return parts;
    }

    /** The values of an indicator of {@link #parts}. */
    Map<Key, Cell> values(EObject indicator) {
        return values.getOrDefault(indicator, Map.of());
    }

    /** The category by region in a classification of {@link #parts}. */
    Map<String, String> categories(EObject classification) {
        return categories.getOrDefault(classification, Map.of());
    }
}
