package org.ecofrontier.study.formula;

import java.util.BitSet;

/**
 * A value for every row.
 *
 * @param numbers the values, NaN = missing; not to be changed
 * @param imputed the rows whose value is imputed or follows from an imputed one; not to be changed
 */
record Values(double[] numbers, BitSet imputed) {

    static Values missing(int rows) {
        double[] numbers = new double[rows];
        java.util.Arrays.fill(numbers, Double.NaN);
        return new Values(numbers, new BitSet());
    }

    boolean isMissing(int row) {
        return Double.isNaN(numbers[row]);
    }
}
