package org.ecofrontier.statistics.internal.linear;

/** Products of small dense matrices (arrays of rows). */
public final class Matrices {

    private Matrices() {
    }

    /** The product a b. */
    public static double[][] multiply(double[][] a, double[][] b) {
        int columns = b[0].length;
        double[][] product = new double[a.length][columns];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                double value = a[i][k];
                for (int j = 0; j < columns; j++) {
                    product[i][j] += value * b[k][j];
                }
            }
        }
        return product;
    }

    /** The transposed matrix. */
    public static double[][] transpose(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    /** The product a m a' for symmetric m, exactly symmetric. */
    public static double[][] sandwich(double[][] a, double[][] m) {
        return symmetric(multiply(multiply(a, m), transpose(a)));
    }

    /** The sum over the rows of s s'. */
    public static double[][] outerProducts(double[][] rows) {
        int k = rows[0].length;
        double[][] sum = new double[k][k];
        for (double[] row : rows) {
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    sum[i][j] += row[i] * row[j];
                }
            }
        }
        return sum;
    }

    /**
     * @param rows   a row per observation
     * @param group  index of the group of each row, from 0
     * @param groups number of groups
     * @return the sum of the rows of each group
     */
    public static double[][] sumByGroup(double[][] rows, int[] group, int groups) {
        double[][] sum = new double[groups][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                sum[group[i]][j] += rows[i][j];
            }
        }
        return sum;
    }

    /** The matrix with each pair of mirrored entries replaced by its mean. */
    public static double[][] symmetric(double[][] a) {
        double[][] s = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                s[i][j] = (a[i][j] + a[j][i]) / 2;
            }
        }
        return s;
    }

    /** The matrix times a number. */
    public static double[][] scale(double[][] a, double factor) {
        double[][] scaled = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                scaled[i][j] = a[i][j] * factor;
            }
        }
        return scaled;
    }

    /** The sum of a_i b_i. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The quadratic form v' a v. */
    public static double quadratic(double[][] a, double[] v) {
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * dot(a[i], v);
        }
        return sum;
    }

    /** Rows and columns from an index on. */
    public static double[][] block(double[][] a, int from, int to) {
        double[][] block = new double[to - from][to - from];
        for (int i = from; i < to; i++) {
            System.arraycopy(a[i], from, block[i - from], 0, to - from);
        }
        return block;
    }
}
