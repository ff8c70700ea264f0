package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with the cells of the data table.
 *
 * @since 0.1
 */
public final class CellCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private record Key(String region, Integer year) {
    }

    private CellCommands() {
    }

    /**
     * {@return a command that sets cells: one, a block that is pasted, cleared or filled, or all that an import brings}
     *
     * <p>A region and year of the study that has no observation yet gets one. The cells of a derived indicator cannot be set.
     *
     * @param study the study
     * @param changes the cells and their values; the last one counts where a cell occurs twice
     */
    public static StudyCommand set(Study study, Collection<CellChange> changes) {
        List<CellChange> wanted = List.copyOf(changes);
        return new StudyCommand(log -> set(study, wanted, log), "cell.set", wanted.size());
    }

    static void set(Study study, Collection<CellChange> changes, ChangeLog log) {
        StudyIndex index = StudyIndex.of(study);
        Map<Key, ObservationValues> rows = new LinkedHashMap<>();
        for (CellChange change : changes) {
            Key key = new Key(change.region(), change.year());
            int column = index.indicatorPosition(change.indicator()).orElseThrow(() -> new EditRefusedException("refused.indicator",
                change.indicator()));
            Checks.observed(study.getIndicators().get(column));
            ObservationValues before = rows.computeIfAbsent(key,
                row -> index.observation(row.region(), row.year()).map(Observation::getValues).orElseGet(() -> missing(study)));
            rows.put(key, change.imputed() ? before.withImputed(column, change.value()) : before.with(column, change.value()));
        }
        List<StudyUpdate.Row> wanted = new ArrayList<>();
        rows.forEach((key, values) -> wanted.add(new StudyUpdate.Row(key.region(), key.year(), values)));
        put(study, index, wanted, log);
    }

    /** Puts whole rows in place; those that are new get an observation. */
    static void put(Study study, StudyIndex index, List<StudyUpdate.Row> rows, ChangeLog log) {
        List<Observation> added = new ArrayList<>();
        for (StudyUpdate.Row row : rows) {
            requireKnown(study, index, row);
            index.observation(row.region(), row.year()).ifPresentOrElse(observation -> {
                if (!row.values().equals(observation.getValues())) {
                    log.set(observation, MODEL.getObservation_Values(), row.values());
                }
            }, () -> added.add(observation(row)));
        }
        insert(study, added, log);
    }

    private static void requireKnown(Study study, StudyIndex index, StudyUpdate.Row row) {
        if (index.region(row.region()).isEmpty()) {
            throw new EditRefusedException("refused.region", row.region());
        }
        boolean known = row.year() == null ? study.getYears().isEmpty() : study.getYears().contains(row.year());
        if (!known) {
            throw new EditRefusedException("refused.year", row.year() == null ? "-" : row.year().toString());
        }
    }

    private static ObservationValues missing(Study study) {
        double[] values = new double[study.getIndicators().size()];
        Arrays.fill(values, Double.NaN);
        return ObservationValues.of(values);
    }

    private static Observation observation(StudyUpdate.Row row) {
        Observation observation = StudyFactory.eINSTANCE.createObservation();
        observation.setRegion(row.region());
        observation.setYear(row.year());
        observation.setValues(row.values());
        return observation;
    }

    /** Puts observations where they belong: by the order of the regions, then by year; those that are there stay in their order. */
    private static void insert(Study study, List<Observation> added, ChangeLog log) {
        if (added.isEmpty()) {
            return;
        }
        Map<String, Integer> order = new HashMap<>();
        for (Region region : study.getRegions()) {
            order.putIfAbsent(region.getId(), order.size());
        }
        added.sort((a, b) -> compare(a, b, order));
        int at = 0;
        for (Observation observation : added) {
            while (at < study.getObservations().size() && compare(study.getObservations().get(at), observation, order) <= 0) {
                at++;
            }
            log.add(study.getObservations(), at++, observation);
        }
    }

    private static int compare(Observation a, Observation b, Map<String, Integer> order) {
        int regions = Integer.compare(order.getOrDefault(a.getRegion(), -1), order.getOrDefault(b.getRegion(), -1));
        return regions != 0 || a.getYear() == null || b.getYear() == null ? regions : a.getYear().compareTo(b.getYear());
    }
}
