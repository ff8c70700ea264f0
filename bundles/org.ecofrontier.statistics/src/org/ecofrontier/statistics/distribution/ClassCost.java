package org.ecofrontier.statistics.distribution;

/**
 * Sum of squared deviations from the mean over any run of ascending values in constant time. Prefix sums are kept as pairs of doubles
 * (about 32 digits), since differences of plain ones would lose the small classes beside a large outlier.
 */
final class ClassCost {

    private final long[] count;
    private final double[] sum;
    private final double[] sumRest;
    private final double[] squares;
    private final double[] squaresRest;

    ClassCost(SortedCounts data) {
        double[] values = data.values();
        int size = values.length;
        double centre = values[size / 2];
        int exponent = Math.getExponent(Math.max(Math.abs(values[0] - centre), Math.abs(values[size - 1] - centre)));
        int scale = exponent < Double.MIN_EXPONENT ? 0 : -exponent;
        count = new long[size + 1];
        sum = new double[size + 1];
        sumRest = new double[size + 1];
        squares = new double[size + 1];
        squaresRest = new double[size + 1];
        for (int i = 0; i < size; i++) {
            double n = data.counts()[i];
            double v = Math.scalb(values[i] - centre, scale);
            double term = n * v;
            double termRest = Math.fma(n, v, -term);
            count[i + 1] = count[i] + data.counts()[i];
            addInto(sum, sumRest, i, term, termRest);
            double square = term * v;
            addInto(squares, squaresRest, i, square, Math.fma(term, v, -square) + termRest * v);
        }
    }

    /** Cost of one class of the distinct values {@code from} (included) to {@code to} (not included); scaled by a power of two. */
    double of(int from, int to) {
        if (to - from == 1) {
            return 0;
        }
        double n = count[to] - count[from];
        double s = sum[to] - sum[from];
        double sRest = twoSumRest(sum[to], -sum[from], s) + (sumRest[to] - sumRest[from]);
        double q = squares[to] - squares[from];
        double qRest = twoSumRest(squares[to], -squares[from], q) + (squaresRest[to] - squaresRest[from]);
        double mean = s / n;
        double meanRest = (Math.fma(-mean, n, s) + sRest) / n;
        double product = mean * s;
        double productRest = Math.fma(mean, s, -product) + mean * sRest + meanRest * s;
        double difference = q - product;
        double rest = twoSumRest(q, -product, difference) + (qRest - productRest);
        return Math.max(0, difference + rest);
    }

    private static void addInto(double[] high, double[] low, int i, double term, double termRest) {
        double total = high[i] + term;
        double rest = twoSumRest(high[i], term, total) + low[i] + termRest;
        high[i + 1] = total + rest;
        low[i + 1] = rest - (high[i + 1] - total);
    }

    /** What rounding lost in {@code sum = a + b} (Knuth). */
    private static double twoSumRest(double a, double b, double sum) {
        double part = sum - a;
        return (a - (sum - part)) + (b - part);
    }
}
