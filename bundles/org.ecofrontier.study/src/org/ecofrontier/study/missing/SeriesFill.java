package org.ecofrontier.study.missing;

import java.util.Arrays;

import org.ecofrontier.model.MissingPolicy;

/**
 * Fills the gaps in the series of one region by a rule. What a rule cannot give stays missing; observed values are never touched.
 *
 * <ul>
 * <li>interpolate: on the straight line between the nearest earlier and later value; nothing before the first and after the last;
 * <li>carry: the nearest earlier value; nothing before the first;
 * <li>region-mean: the arithmetic mean of the region's values over the years;
 * <li>growth: within the series at the constant rate of growth between the nearest earlier and later value, before the first and after
 * the last at the region's mean annual rate, the geometric mean from the first to the last value; only from positive values;
 * <li>refuse, drop: nothing is filled.
 * </ul>
 *
 * @since 0.1
 */
public final class SeriesFill {

    private final int[] years;
    private final double[] values;
    private final int[] earlier;
    private final int[] later;

    private SeriesFill(int[] years, double[] values) {
        this.years = years;
        this.values = values;
        this.earlier = new int[years.length];
        this.later = new int[years.length];
        int last = -1;
        for (int i = 0; i < years.length; i++) {
            earlier[i] = last;
            last = Double.isNaN(values[i]) ? last : i;
        }
        last = -1;
        for (int i = years.length - 1; i >= 0; i--) {
            later[i] = last;
            last = Double.isNaN(values[i]) ? last : i;
        }
    }

    /**
     * {@return the series with its gaps filled, NaN where the rule gives nothing}
     *
     * @param rule the rule
     * @param years the years, strictly ascending
     * @param values the observed value of each year, NaN = missing
     * @throws IllegalArgumentException when the lengths differ or the years do not ascend
     */
    public static double[] fill(MissingPolicy rule, int[] years, double[] values) {
        if (years.length != values.length) {
            throw new IllegalArgumentException(years.length + " years for " + values.length + " values");
        }
        for (int i = 1; i < years.length; i++) {
            if (years[i] <= years[i - 1]) {
                throw new IllegalArgumentException("years must ascend: " + years[i - 1] + ", " + years[i]);
            }
        }
        return new SeriesFill(years, values).fill(rule);
    }

    private double[] fill(MissingPolicy rule) {
        double[] filled = values.clone();
        double mean = rule == MissingPolicy.REGION_MEAN ? mean() : Double.NaN;
        double rate = rule == MissingPolicy.GROWTH ? meanGrowth() : Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                double value = switch (rule) {
                    case REFUSE, DROP -> Double.NaN;
                    case INTERPOLATE -> linear(i);
                    case CARRY -> earlier[i] < 0 ? Double.NaN : values[earlier[i]];
                    case REGION_MEAN -> mean;
                    case GROWTH -> growing(i, rate);
                };
                filled[i] = Double.isFinite(value) ? value : Double.NaN;
            }
        }
        return filled;
    }

    private double linear(int i) {
        int a = earlier[i];
        int b = later[i];
        return a < 0 || b < 0 ? Double.NaN : values[a] + (values[b] - values[a]) * share(a, i, b);
    }

    private double growing(int i, double rate) {
        int a = earlier[i];
        int b = later[i];
        if (a >= 0 && b >= 0) {
            return values[a] > 0 && values[b] > 0 ? values[a] * Math.pow(values[b] / values[a], share(a, i, b)) : Double.NaN;
        }
        int from = a >= 0 ? a : b;
        return from < 0 ? Double.NaN : values[from] * Math.pow(rate, (double) years[i] - years[from]);
    }

    private double share(int a, int i, int b) {
        return ((double) years[i] - years[a]) / ((double) years[b] - years[a]);
    }

    private double mean() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
    }

    /** The mean annual factor of growth from the first to the last value, NaN when there are not two positive ones. */
    private double meanGrowth() {
        int n = values.length;
        if (n < 2) {
            return Double.NaN;
        }
        int first = Double.isNaN(values[0]) ? later[0] : 0;
        int last = Double.isNaN(values[n - 1]) ? earlier[n - 1] : n - 1;
        if (first < 0 || first == last || !(values[first] > 0) || !(values[last] > 0)) {
            return Double.NaN;
        }
        return Math.pow(values[last] / values[first], 1 / ((double) years[last] - years[first]));
    }
}
