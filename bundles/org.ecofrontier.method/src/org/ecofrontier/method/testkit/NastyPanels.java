package org.ecofrontier.method.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What real tables are like on a bad day, by name. */
final class NastyPanels {

    private static final int REGIONS = 12;
    private static final int YEARS = 4;
    private static final String STRANGE = "; \"a,b\" =1+1 \u5317\u4eac \u0130\u0131 '\\";

    private NastyPanels() {
    }

    /** An ordinary panel, from which the nasty ones are made. */
    static TrialData plain(List<SlotShape> slots) {
        return TrialData.random(slots, REGIONS, YEARS);
    }

    /** The nasty ones. */
    static Map<String, TrialData> all(List<SlotShape> slots) {
        TrialData plain = plain(slots);
        Predicate<String> needed = id -> slot(slots, id).needed();
        Predicate<String> missing = id -> slot(slots, id).missingAllowed();
        int firstYear = plain.panel().years()[0];
        Map<String, TrialData> panels = new LinkedHashMap<>();
        panels.put("only the slots that are needed", plain.only(needed));
        panels.put("missing cells", plain.figures((row, value) -> row % 7 == 3 ? Double.NaN : value));
        panels.put("a missing column", plain.firstFigures(missing, (row, value) -> Double.NaN));
        panels.put("zeros", plain.figures((row, value) -> row % 5 == 2 ? 0 : value));
        panels.put("a column of zeros", plain.firstFigures(any -> true, (row, value) -> 0));
        panels.put("nothing but zeros", plain.figures((row, value) -> 0));
        panels.put("negative figures", plain.figures((row, value) -> row % 5 == 2 ? -value : value));
        panels.put("columns that do not vary", plain.figures((row, value) -> 7));
        panels.put("one value that differs", plain.figures((row, value) -> row == 0 ? 8 : 7));
        panels.put("large figures", plain.figures((row, value) -> value * 1e12));
        panels.put("small figures", plain.figures((row, value) -> value * 1e-9));
        panels.put("an outlier", plain.figures((row, value) -> row == 5 ? value * 1e9 : value));
        panels.put("every region twice", plain.doubled());
        panels.put("one region", plain.where(row -> plain.panel().regionIndex(row) == 0));
        panels.put("two regions", plain.where(row -> plain.panel().regionIndex(row) < 2));
        panels.put("one year", plain.where(row -> plain.panel().year(row) == firstYear));
        panels.put("one row", plain.where(row -> row == 0));
        panels.put("without years", plain.crossSection());
        panels.put("gaps", plain.where(row -> row % 5 != 1));
        panels.put("a year without its neighbours", plain.where(row -> plain.panel().year(row) != firstYear + 1));
        panels.put("strange region ids", plain.renamed(region -> region + STRANGE));
        return panels;
    }

    private static SlotShape slot(List<SlotShape> slots, String id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst().orElseThrow();
    }
}
