package org.ecofrontier.study.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Observation;

/** The observations of a study by region and by year. */
final class Rows {

    private record Key(String region, Integer year) {
    }

    private final List<Observation> observations;
    private final Map<Key, Integer> rows = new HashMap<>();
    private final Map<Integer, List<Integer>> years = new LinkedHashMap<>();

    Rows(List<Observation> observations) {
        this.observations = List.copyOf(observations);
    }

    /** Looked up by few formulas only: a table that is merely shown does not wait for it. */
    private void index() {
        if (years.isEmpty()) {
            for (int row = 0; row < observations.size(); row++) {
                rows.putIfAbsent(new Key(region(row), year(row)), row);
                years.computeIfAbsent(year(row), year -> new ArrayList<>()).add(row);
            }
        }
    }

    int size() {
        return observations.size();
    }

    Observation observation(int row) {
        return observations.get(row);
    }

    String region(int row) {
        return observations.get(row).getRegion();
    }

    /** The year of a row, null in a cross-section. */
    Integer year(int row) {
        return observations.get(row).getYear();
    }

    /** The row of a region and year, -1 when there is none. */
    int find(String region, long year) {
        index();
        return year != (int) year ? -1 : rows.getOrDefault(new Key(region, (int) year), -1);
    }

    /** The rows of each year. */
    Iterable<List<Integer>> byYear() {
        index();
        return years.values();
    }
}
