package org.ecofrontier.study;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.study.StudyFinding.Severity;

/** Collects findings; of a kind that repeats itself it lists so many and counts the rest. */
final class Findings {

    /** So many cells of one kind are listed. */
    static final int LISTED = 200;

    private final List<StudyFinding> found = new ArrayList<>();

    void error(StudyPlace place, String key, Object... args) {
        add(Severity.ERROR, place, key, args);
    }

    void warning(StudyPlace place, String key, Object... args) {
        add(Severity.WARNING, place, key, args);
    }

    void add(Severity severity, StudyPlace place, String key, Object... args) {
        found.add(new StudyFinding(severity, Words.of("finding." + key, args), place));
    }

    void addAll(List<StudyFinding> others) {
        found.addAll(others);
    }

    List<StudyFinding> toList() {
        return List.copyOf(found);
    }

    /** A list of alike findings that ends with a count of those that are not listed. */
    Series series(Severity severity, String key) {
        return new Series(severity, key);
    }

    /** See {@link Findings#series}. */
    final class Series {
        private final Severity severity;
        private final String key;
        private int count;

        private Series(Severity severity, String key) {
            this.severity = severity;
            this.key = key;
        }

        void add(StudyPlace place, Object... args) {
            add(place, List.of(), args);
        }

        void add(StudyPlace place, List<QuickFix> fixes, Object... args) {
            if (++count <= LISTED) {
                found.add(new StudyFinding(severity, Words.of("finding." + key, args), place, fixes));
            }
        }

        void end() {
            if (count > LISTED) {
                Findings.this.add(severity, StudyPlace.study(), key + ".more", count - LISTED);
            }
        }
    }
}
