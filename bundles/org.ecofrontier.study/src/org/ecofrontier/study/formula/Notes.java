package org.ecofrontier.study.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Wording;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.study.StudyPlace.Part;

/** The cells of one derived indicator that could not be computed; of a kind the first are listed and the others counted. */
final class Notes {

    /** So many of a kind are listed. */
    static final int LISTED = 20;

    private final String indicator;
    private final Rows rows;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<StudyFinding> found = new ArrayList<>();

    Notes(String indicator, Rows rows) {
        this.indicator = indicator;
        this.rows = rows;
    }

    void add(int row, String key, double value) {
        if (counts.merge(key, 1, Integer::sum) <= LISTED) {
            Integer year = rows.year(row);
            String number = value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
            found.add(new StudyFinding(Severity.WARNING, Wording.of(Notes.class, "formula." + key, indicator, rows.region(row),
                year == null ? "-" : year.toString(), number), StudyPlace.cell(indicator, rows.region(row), year)));
        }
    }

    List<StudyFinding> toList() {
        List<StudyFinding> all = new ArrayList<>(found);
        counts.forEach((key, count) -> {
            if (count > LISTED) {
                all.add(new StudyFinding(Severity.WARNING, Wording.of(Notes.class, "formula." + key + ".more", indicator, count - LISTED),
                    StudyPlace.of(Part.INDICATOR, indicator)));
            }
        });
        return List.copyOf(all);
    }
}
