package org.ecofrontier.study.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportedTable;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.model.Years;
import org.ecofrontier.model.edit.StudyUpdate;
import org.ecofrontier.study.imports.ImportPlan.CellDifference;
import org.ecofrontier.study.imports.ImportPlan.Counts;

/**
 * Works out what bringing a table into a study would change: which regions, years and indicators of the table are which of the study, and
 * which cells differ. What is not certain is a problem to be decided, never a guess.
 *
 * @since 0.1
 */
public final class ImportPlanner {

    private final Study study;
    private final ImportedTable table;
    private final ImportOptions options;
    private final StudyIndex index;
    private final Problems problems = new Problems();
    private final List<CellDifference> changes = new ArrayList<>();
    private long filled;
    private long changed;
    private long cleared;
    private long same;

    private ImportPlanner(Study study, ImportedTable table, ImportOptions options) {
        this.study = study;
        this.table = table;
        this.options = options;
        this.index = StudyIndex.of(study);
    }

    /**
     * {@return the plan}
     *
     * @param study the study; it is not changed
     * @param table the table
     * @param mapping how the table was read, to be kept in the study, or null
     * @param options what the analyst has decided
     */
    public static ImportPlan plan(Study study, ImportedTable table, ImportMapping mapping, ImportOptions options) {
        return new ImportPlanner(study, table, options).plan(mapping);
    }

    private ImportPlan plan(ImportMapping mapping) {
        RegionPlan regions = RegionPlan.of(study, table, options, problems);
        ColumnPlan columns = ColumnPlan.of(study, table, problems);
        List<Integer> newYears = years();
        CategoryPlan categories = CategoryPlan.of(study, index, table, regions, problems);
        List<StudyUpdate.Row> rows = rows(regions, columns);
        StudyUpdate update = new StudyUpdate(options.fileName(), categories.newClassifications(), categories.newCategories(),
            columns.newIndicators(), columns.kinds(), regions.newRegions(), categories.regionCategories(),
            Years.of(newYears.stream().mapToInt(Integer::intValue).toArray()), rows,
            mapping == null ? null : Mappings.toModel(mapping, options));
        return new ImportPlan(regions.newRegions().stream().map(each -> each.getId()).toList(), newYears,
            columns.newIndicators().stream().map(each -> each.getId()).toList(),
            categories.newClassifications().stream().map(each -> each.getId()).toList(), regions.ids(), changes,
            new Counts(filled, changed, cleared, same), categories.differences(), problems.toList(), update);
    }

    private List<Integer> years() {
        List<Integer> added = table.years().stream().filter(year -> !study.getYears().contains(year)).toList();
        if (study.getObservations().stream().anyMatch(observation -> observation.getYear() == null)) {
            problems.add(null, "crossSection");
        } else if (!added.isEmpty() && !options.create()) {
            problems.add(null, "newYears", added.stream().map(String::valueOf).reduce((a, b) -> a + ", " + b).orElseThrow());
        }
        return added;
    }

    private List<StudyUpdate.Row> rows(RegionPlan regions, ColumnPlan columns) {
        List<StudyUpdate.Row> rows = new ArrayList<>();
        Set<Map.Entry<String, Integer>> known = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            String region = regions.ids().get(table.region(row));
            if (region == null) {
                continue;
            }
            int year = table.year(row);
            if (!known.add(Map.entry(region, year))) {
                problems.add(null, "regionTwice", region, year, table.region(row));
                continue;
            }
            ObservationValues before = index.observation(region, year).map(Observation::getValues).orElse(ObservationValues.EMPTY);
            ObservationValues after = values(row, region, year, before, columns);
            if (!after.equals(before)) {
                rows.add(new StudyUpdate.Row(region, year, after));
            }
        }
        return rows;
    }

    private ObservationValues values(int row, String region, int year, ObservationValues before, ColumnPlan columns) {
        int size = study.getIndicators().size() + columns.newIndicators().size();
        int[] sources = new int[size];
        Arrays.setAll(sources, i -> i < before.size() ? i : -1);
        ObservationValues.Builder after = before.reordered(sources).toBuilder();
        boolean any = false;
        for (ColumnPlan.Target target : columns.targets()) {
            int position = target.position();
            double value = table.number(row, target.column());
            // A cell that the table does not have says nothing about the value that is there.
            if (table.source(row, target.column()) == null) {
                continue;
            }
            any = true;
            if (before.isImputed(position) && Double.isNaN(value)) {
                // What was filled is missing in the table as it was before: the analyst's choice stands.
                same++;
                continue;
            }
            if (compare(before.get(position), value)) {
                if (!before.isMissing(position)) {
                    list(new CellDifference(region, year, target.indicator(), before.get(position), value,
                        table.source(row, target.column())));
                }
                after.set(position, value);
            } else if (before.isImputed(position)) {
                after.set(position, value);
            }
        }
        return any ? after.build() : before;
    }

    /** Counts a cell; {@return whether its value changes} */
    private boolean compare(double before, double after) {
        if (Double.isNaN(before) && Double.isNaN(after) || before == after) {
            same++;
            return false;
        }
        if (Double.isNaN(before)) {
            filled++;
        } else {
            changed++;
            cleared += Double.isNaN(after) ? 1 : 0;
        }
        return true;
    }

    private void list(CellDifference difference) {
        if (changes.size() < ImportPlan.LISTED) {
            changes.add(difference);
        }
    }
}
