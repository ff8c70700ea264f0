package org.ecofrontier.study.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Wording;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;

/** Collects what checks find; of a kind the first are listed and the others counted. */
final class Found {

    /** So many of a kind are listed. */
    static final int LISTED = 50;

    private record Kind(Severity severity, String key) {
    }

    private final List<StudyFinding> findings = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    void add(Severity severity, StudyPlace place, List<QuickFix> fixes, String key, Object... args) {
        if (counts.merge(new Kind(severity, key), 1, Integer::sum) <= LISTED) {
            findings.add(new StudyFinding(severity, Wording.of(Found.class, "check." + key, args), place, fixes));
        }
    }

    List<StudyFinding> toList() {
        List<StudyFinding> all = new ArrayList<>(findings);
        counts.forEach((kind, count) -> {
            if (count > LISTED) {
                all.add(new StudyFinding(kind.severity(), Wording.of(Found.class, "check.more", count - LISTED,
                    kind.key()), StudyPlace.study()));
            }
        });
        return List.copyOf(all);
    }
}
