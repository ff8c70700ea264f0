package org.ecofrontier.statistics.correlation;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.test.Ranks;

/**
 * The correlation of two variables with the two-sided probability under independence, computed as R's {@code cor.test} does by default:
 * <ul>
 * <li>Pearson: Student's t with n - 2 degrees of freedom;</li>
 * <li>Spearman: without ties up to 9 rows the exact distribution of the sum of squared rank differences, up to 1290 rows its Edgeworth
 * series (Best and Roberts, 1975, AS 89), else and with ties Student's t;</li>
 * <li>Kendall: without ties below 50 rows the exact distribution, else the normal one with the variance corrected for ties.</li>
 * </ul>
 *
 * @param kind        the coefficient's kind
 * @param coefficient from -1 to 1
 * @param n           rows
 * @param p           two-sided probability of one at least as far from zero
 * @param reference   the distribution p comes from
 * @since 0.1
 */
public record Correlation(CorrelationKind kind, double coefficient, int n, double p, Reference reference) {

    private static final int LEAST_ROWS = 3;

    /**
     * Distributions a probability can come from.
     *
     * @since 0.1
     */
    public enum Reference {
        /** Student's t with n - 2 degrees of freedom. */
        STUDENT,
        /** The exact distribution over all orders. */
        EXACT,
        /** An Edgeworth series of the exact distribution. */
        EDGEWORTH,
        /** The normal distribution. */
        NORMAL
    }

    /**
     * @param kind the coefficient
     * @param a    a variable
     * @param b    another one, as long
     * @return their correlation
     * @throws EstimationException for fewer than 3 rows, missing values or a constant variable
     */
    public static Correlation of(CorrelationKind kind, double[] a, double[] b) {
        Arguments.requireSameLength("second variable of a correlation", a.length, b.length);
        Arguments.requireFinite("first variable of a correlation", a);
        Arguments.requireFinite("second variable of a correlation", b);
        Arguments.requireCount("A correlation", a.length, LEAST_ROWS);
        requireVarying("first", a);
        requireVarying("second", b);
        return switch (kind) {
            case PEARSON -> student(kind, product(a, b), a.length);
            case SPEARMAN -> spearman(Ranks.of(a), Ranks.of(b));
            case KENDALL -> KendallTau.of(a, b).correlation();
        };
    }

    private static void requireVarying(String which, double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return;
            }
        }
        throw Arguments.undefined("the %s variable is %s in every row, so that its correlation is not defined", which, values[0]);
    }

    private static Correlation spearman(Ranks a, Ranks b) {
        double[] first = a.ranks();
        double[] second = b.ranks();
        int n = first.length;
        double rho = product(first, second);
        if (a.hasTies() || b.hasTies() || n > SpearmanDistribution.MOST_ROWS) {
            return student(CorrelationKind.SPEARMAN, rho, n);
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (first[i] - second[i]) * (first[i] - second[i]);
        }
        double tail = SpearmanDistribution.tail(Math.round(squares), n);
        return new Correlation(CorrelationKind.SPEARMAN, rho, n, Math.min(1, 2 * tail),
                n <= SpearmanDistribution.MOST_EXACT ? Reference.EXACT : Reference.EDGEWORTH);
    }

    private static Correlation student(CorrelationKind kind, double r, int n) {
        double t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
        return new Correlation(kind, r, n, Tails.studentTwoSided(t, n - 2), Reference.STUDENT);
    }

    /** Pearson's coefficient of two variables, each brought to unit length first. */
    private static double product(double[] a, double[] b) {
        double[] u = unit(a);
        double[] v = unit(b);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * v[i];
        }
        return Math.max(-1, Math.min(1, sum));
    }

    private static double[] unit(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        double mean = 0;
        for (double value : values) {
            mean += value / largest / values.length;
        }
        double correction = 0;
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] / largest - mean;
            correction += centred[i] / values.length;
        }
        double squares = 0;
        for (int i = 0; i < centred.length; i++) {
            centred[i] -= correction;
            squares += centred[i] * centred[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < centred.length; i++) {
            centred[i] /= length;
        }
        return centred;
    }
}
