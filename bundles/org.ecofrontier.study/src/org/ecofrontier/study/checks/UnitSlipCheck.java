package org.ecofrontier.study.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

import org.ecofrontier.study.QuickFix;
import org.ecofrontier.study.StudyFinding.Severity;

/**
 * Figures in another unit than the rest: off by a power of ten such that, brought back by it, they lie among the others, and clearly
 * outside them as they are. Looked at are a whole year against the other years, a region's year against its other years, and a whole
 * region against the others (there only by 10,000: regions differ in size by less).
 */
final class UnitSlipCheck {

    private static final double[] FACTORS = {10, 100, 1000, 10_000};
    private static final double[] BETWEEN_REGIONS = {10_000};
    private static final int LEAST_OTHERS = 3;
    /** How far outside the others a figure must lie, and how near to them the figure brought back, as ratios. */
    private static final double OUTSIDE = 3;
    private static final double NEAR = 1.5;

    private final Figures figures;
    private final Found found;
    private final BitSet slips = new BitSet();

    UnitSlipCheck(Figures figures, Found found) {
        this.figures = figures;
        this.found = found;
    }

    /** {@return the rows that slipped, which other checks need not look at} */
    BitSet run() {
        groups(figures.byYear(), FACTORS, "unitOfYear");
        List<List<Integer>> regions = figures.byRegion();
        groups(regions, BETWEEN_REGIONS, "unitOfRegion");
        regions.forEach(this::cells);
        return slips;
    }

    /** Whole groups of cells against the other groups, by their medians. */
    private void groups(List<List<Integer>> groups, double[] factors, String key) {
        double[] medians = groups.stream().mapToDouble(group -> RobustScale.median(figures.of(group))).toArray();
        Others others = Others.of(medians);
        for (int g = 0; g < medians.length; g++) {
            List<Integer> group = groups.get(g);
            OptionalDouble factor = factor(medians[g], others, factors);
            if (factor.isPresent() && figures.values()[group.getFirst()] > 0) {
                int first = group.getFirst();
                String name = key.equals("unitOfYear") ? figures.yearText(first) : figures.region(first);
                found.add(Severity.WARNING, figures.place(first), List.of(fix(factor.getAsDouble(), group)), key, figures.id(), name,
                    shown(factor.getAsDouble()));
                group.forEach(slips::set);
            }
        }
    }

    private void cells(List<Integer> region) {
        double[] values = figures.of(region);
        Others others = Others.of(values);
        for (int i = 0; i < values.length; i++) {
            int row = region.get(i);
            OptionalDouble factor = slips.get(row) ? OptionalDouble.empty() : factor(values[i], others, FACTORS);
            if (factor.isPresent()) {
                List<QuickFix> fixes = new ArrayList<>();
                fixes.add(fix(factor.getAsDouble(), List.of(row)));
                fixes.add(figures.markMissing(row));
                found.add(Severity.WARNING, figures.place(row), fixes, "unitOfCell", figures.id(), figures.region(row),
                    figures.yearText(row), Figures.number(values[i]), shown(factor.getAsDouble()));
                slips.set(row);
            }
        }
    }

    /** The least and the greatest of some values, and those after them: what is left without any one of them. */
    private record Others(int count, double least, double secondLeast, double most, double secondMost) {

        static Others of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int n = sorted.length;
            return n < 2 ? new Others(0, 0, 0, 0, 0) : new Others(n - 1, sorted[0], sorted[1], sorted[n - 1], sorted[n - 2]);
        }
    }

    /** By what a value must be divided to lie among the others; empty when it lies there or nothing fits. */
    private static OptionalDouble factor(double value, Others others, double[] factors) {
        double least = value == others.least() ? others.secondLeast() : others.least();
        double most = value == others.most() ? others.secondMost() : others.most();
        if (others.count() < LEAST_OTHERS || !(value > 0) || !(least > 0)) {
            return OptionalDouble.empty();
        }
        if (value <= most * OUTSIDE && value >= least / OUTSIDE) {
            return OptionalDouble.empty();
        }
        for (double factor : factors) {
            double divisor = value > most ? factor : 1 / factor;
            double back = value > most ? value / factor : value * factor;
            if (back >= least / NEAR && back <= most * NEAR) {
                return OptionalDouble.of(divisor);
            }
        }
        return OptionalDouble.empty();
    }

    private static String shown(double divisor) {
        return String.valueOf(Math.round(divisor > 1 ? divisor : 1 / divisor));
    }

    private QuickFix fix(double divisor, List<Integer> rows) {
        // Dividing by 10,000 gives the nearest number, multiplying by 0.0001 does not.
        double factor = Math.rint(1 / divisor);
        return divisor > 1 ? figures.change("fix.divide", shown(divisor), rows, value -> value / divisor)
            : figures.change("fix.multiply", shown(divisor), rows, value -> value * factor);
    }
}
