package org.ecofrontier.study.checks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.study.StudyFinding.Severity;

/** Figures far from all others, and changes from one year to the next unlike all others. On logarithms where all are positive. */
final class SpreadCheck {

    /** Twice 3.5, the usual bound for a sample of one population: regions differ in size. */
    private static final double OUTLIER = 7;
    private static final double JUMP = 7;
    private static final double LEAST_JUMP = Math.log(2);
    private static final int LEAST_FIGURES = 8;

    private record Change(int row, int before, double logRatio) {
    }

    private final Figures figures;
    private final BitSet known;
    private final Found found;

    SpreadCheck(Figures figures, BitSet known, Found found) {
        this.figures = figures;
        this.known = known;
        this.found = found;
    }

    void run() {
        double[] present = figures.present();
        if (present.length < LEAST_FIGURES) {
            return;
        }
        boolean positive = Arrays.stream(present).allMatch(value -> value > 0);
        outliers(positive);
        if (positive) {
            jumps();
        }
    }

    private void outliers(boolean logs) {
        double[] scaled = Arrays.stream(figures.values()).map(value -> logs ? Math.log(value) : value).toArray();
        RobustScale scale = RobustScale.of(Arrays.stream(scaled).filter(value -> !Double.isNaN(value)).toArray());
        for (int row = 0; row < scaled.length; row++) {
            double z = scale.z(scaled[row]);
            if (Math.abs(z) > OUTLIER && !known.get(row)) {
                found.add(Severity.INFO, figures.place(row), List.of(figures.markMissing(row)), "outlier", figures.id(),
                    figures.region(row), figures.yearText(row), Figures.number(figures.values()[row]), Figures.rounded(z));
            }
        }
    }

    private void jumps() {
        List<Change> changes = figures.byRegion().stream().flatMap(region -> IntStream.range(1, region.size())
            .mapToObj(i -> new Change(region.get(i), region.get(i - 1),
                Math.log(figures.values()[region.get(i)] / figures.values()[region.get(i - 1)])))
            .filter(change -> figures.year(change.row()) != null
                && (long) figures.year(change.row()) - figures.year(change.before()) == 1)).toList();
        if (changes.size() < LEAST_FIGURES) {
            return;
        }
        RobustScale scale = RobustScale.of(changes.stream().mapToDouble(Change::logRatio).toArray());
        for (Change change : changes) {
            double z = scale.z(change.logRatio());
            boolean unlike = Double.isNaN(z) ? change.logRatio() != scale.median() : Math.abs(z) > JUMP;
            if (unlike && Math.abs(change.logRatio() - scale.median()) > LEAST_JUMP && !known.get(change.row())
                && !known.get(change.before())) {
                int row = change.row();
                found.add(Severity.INFO, figures.place(row), List.of(figures.markMissing(row)), "jump", figures.id(),
                    figures.region(row), figures.yearText(row), Figures.number(figures.values()[change.before()]),
                    Figures.number(figures.values()[row]));
            }
        }
    }
}
