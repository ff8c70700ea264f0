package org.ecofrontier.study.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
        Map<Integer, List<Integer>> years = figures.byYear();
        groups(List.copyOf(years.values()), FACTORS, "unitOfYear");
        List<List<Integer>> regions = List.copyOf(figures.byRegion().values());
        groups(regions, BETWEEN_REGIONS, "unitOfRegion");
        regions.forEach(this::cells);
        return slips;
    }

    /** Whole groups of cells against the other groups, by their medians. */
    private void groups(List<List<Integer>> groups, double[] factors, String key) {
        double[] medians = groups.stream().mapToDouble(group -> RobustScale.median(figures.of(group))).toArray();
        for (int g = 0; g < medians.length; g++) {
            List<Integer> group = groups.get(g);
            OptionalDouble factor = factor(medians[g], others(medians, g), factors);
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
        for (int i = 0; i < values.length; i++) {
            int row = region.get(i);
            OptionalDouble factor = slips.get(row) ? OptionalDouble.empty() : factor(values[i], others(values, i), FACTORS);
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

    /** By what a value must be divided to lie among the others; empty when it lies there or nothing fits. */
    private static OptionalDouble factor(double value, double[] others, double[] factors) {
        if (others.length < LEAST_OTHERS || !(value > 0)) {
            return OptionalDouble.empty();
        }
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double other : others) {
            if (!(other > 0)) {
                return OptionalDouble.empty();
            }
            least = Math.min(least, other);
            most = Math.max(most, other);
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

    private static double[] others(double[] values, int without) {
        double[] others = new double[values.length - 1];
        System.arraycopy(values, 0, others, 0, without);
        System.arraycopy(values, without + 1, others, without, others.length - without);
        return others;
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
