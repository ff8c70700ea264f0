package org.ecofrontier.statistics;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * What a regression is estimated from: a dependent variable, regressors and, for panels, the region and the year of each row. Immutable.
 * The constant term is never among the regressors; estimators add it.
 *
 * @since 0.1
 */
public final class RegressionData {

    private final double[] y;

    private final double[][] x;

    private final List<String> names;

    private final int[] group;

    private final int[] period;

    private RegressionData(double[] y, double[][] x, List<String> names, int[] group, int[] period) {
        this.y = y;
        this.x = x;
        this.names = names;
        this.group = group;
        this.period = period;
    }

    /**
     * @param y     the dependent variable, one value per row
     * @param x     the regressors, one column each with one value per row; copied
     * @param names their names, in the same order
     * @return the data of a cross section
     * @throws EstimationException when lengths differ, a name occurs twice or a value is missing or infinite
     */
    public static RegressionData of(double[] y, double[][] x, List<String> names) {
        Arguments.requireSameLength("names of the regressors", x.length, names.size());
        Arguments.requireFinite("dependent variable", y);
        for (int j = 0; j < x.length; j++) {
            Arguments.requireSameLength("regressor " + names.get(j), y.length, x[j].length);
            Arguments.requireFinite("regressor " + names.get(j), x[j]);
        }
        if (names.stream().distinct().count() < names.size()) {
            throw Arguments.invalid("a regressor is named twice in %s; bind each variable once", names);
        }
        return new RegressionData(y.clone(), Arrays.stream(x).map(double[]::clone).toArray(double[][]::new), List.copyOf(names),
                new int[0], new int[0]);
    }

    /**
     * @param groups  the region of each row; any numbers, equal for the rows of one region
     * @param periods the year of each row; empty when there are no years
     * @return the same data as a panel
     */
    public RegressionData withPanel(int[] groups, int[] periods) {
        Arguments.requireSameLength("regions", y.length, groups.length);
        if (periods.length > 0) {
            Arguments.requireSameLength("years", y.length, periods.length);
        }
        return new RegressionData(y, x, names, groups.clone(), periods.clone());
    }

    /** Number of rows. */
    public int rows() {
        return y.length;
    }

    /** Names of the regressors. */
    public List<String> names() {
        return names;
    }

    /** A copy of the dependent variable. */
    public double[] y() {
        return y.clone();
    }

    /** A copy of the regressors, one column each. */
    public double[][] x() {
        return Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }

    /** Whether the region of each row is known. */
    public boolean hasGroups() {
        return group.length > 0;
    }

    /** Whether the year of each row is known. */
    public boolean hasPeriods() {
        return period.length > 0;
    }

    /** A copy of the regions of the rows; empty when they are not known. */
    public int[] group() {
        return group.clone();
    }

    /** A copy of the years of the rows; empty when they are not known. */
    public int[] period() {
        return period.clone();
    }
}
