package org.ecofrontier.statistics.censored;

import org.ecofrontier.statistics.Normal;

/**
 * The censored normal density: a probability mass at the limits, a density between them (Tobin, 1958; two limits: Rosett and Nelson,
 * 1975).
 *
 * @param y      observed values
 * @param limits which rows lie at which limit
 * @param lower  lower limit in the units of y, any value when no row lies there
 * @param upper  upper limit in the units of y, any value when no row lies there
 */
record TobitDensity(double[] y, Censoring limits, double lower, double upper) implements IndexDensity {

    @Override
    public void evaluate(int row, double mu, double log, double sigma, Derivatives out) {
        switch (limits.side(row)) {
            case BELOW -> tail((lower - mu) / sigma, -1 / sigma, out);
            case ABOVE -> tail((mu - upper) / sigma, 1 / sigma, out);
            default -> inside((y[row] - mu) / sigma, log, sigma, out);
        }
    }

    /** Whether a row lies at a limit. */
    boolean censored(int row) {
        return limits.side(row) != Censoring.Side.INSIDE;
    }

    /** The log probability of a row at a limit. */
    double tailValue(int row, double mu, double sigma) {
        return Normal.logCdf(limits.side(row) == Censoring.Side.BELOW ? (lower - mu) / sigma : (mu - upper) / sigma);
    }

    private static void inside(double e, double log, double sigma, Derivatives out) {
        out.value = -Normal.HALF_LOG_TWO_PI - log - 0.5 * e * e;
        out.mu = e / sigma;
        out.log = e * e - 1;
        out.muMu = -1 / (sigma * sigma);
        out.muLog = -2 * e / sigma;
        out.logLog = -2 * e * e;
    }

    /** Logarithm of the distribution function at t, where dt/dmu = slope and dt/dlog = -t. */
    private static void tail(double t, double slope, Derivatives out) {
        double mills = Normal.mills(t);
        double curvature = -mills * Normal.millsExcess(t, mills);
        out.value = t > 0 ? Normal.logCdf(t) : -0.5 * t * t - Normal.HALF_LOG_TWO_PI - Math.log(mills);
        out.mu = mills * slope;
        out.log = -t * mills;
        out.muMu = curvature * slope * slope;
        out.muLog = -slope * (curvature * t + mills);
        out.logLog = t * (curvature * t + mills);
    }
}
