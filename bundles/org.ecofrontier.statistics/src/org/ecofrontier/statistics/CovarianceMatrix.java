package org.ecofrontier.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * The covariance of estimated parameters, in the units of the data. Immutable.
 *
 * @since 0.1
 */
public final class CovarianceMatrix {

    private final List<String> terms;

    private final double[][] values;

    /**
     * @param terms  names of the parameters
     * @param values a square symmetric matrix in their order; copied
     */
    public CovarianceMatrix(List<String> terms, double[][] values) {
        this.terms = List.copyOf(terms);
        this.values = copy(values);
    }

    /** The names of the parameters, in the order of rows and columns. */
    public List<String> terms() {
        return terms;
    }

    /**
     * @param row    index from 0
     * @param column index from 0
     * @return the covariance of two parameters
     */
    public double get(int row, int column) {
        return values[row][column];
    }

    /**
     * @param index index from 0
     * @return the standard error of a parameter
     */
    public double stdError(int index) {
        return Math.sqrt(values[index][index]);
    }

    /** A copy of the values. */
    public double[][] toArray() {
        return copy(values);
    }

    private static double[][] copy(double[][] values) {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CovarianceMatrix that && terms.equals(that.terms) && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return terms + " " + Arrays.deepToString(values);
    }
}
