package org.ecofrontier.statistics.censored;

import org.ecofrontier.statistics.Normal;

/**
 * The normal density restricted to an interval (Hausman and Wise, 1977).
 *
 * @param y     observed values, inside the interval
 * @param lower lower end or negative infinity
 * @param upper upper end or positive infinity
 */
record TruncatedDensity(double[] y, double lower, double upper) implements IndexDensity {

    @Override
    public void evaluate(int row, double mu, double log, double sigma, Derivatives out) {
        double a = (lower - mu) / sigma;
        double h = (upper - mu) / sigma;
        double logMass = logMass(a, h);
        double low = hazard(a, logMass);
        double high = hazard(h, logMass);
        double massMu = (low - high) / sigma;
        double massLog = moment(a, low, 1) - moment(h, high, 1);
        double e = (y[row] - mu) / sigma;
        out.value = -Normal.HALF_LOG_TWO_PI - log - 0.5 * e * e - logMass;
        out.mu = e / sigma - massMu;
        out.log = e * e - 1 - massLog;
        out.muMu = -1 / (sigma * sigma) - massLog / (sigma * sigma) + massMu * massMu;
        out.muLog = -2 * e / sigma - (moment(a, low, 2) - moment(h, high, 2)) / sigma + massMu * (massLog + 1);
        out.logLog = -2 * e * e + massLog - moment(a, low, 3) + moment(h, high, 3) + massLog * massLog;
    }

    /** Logarithm of the probability between two points, with its digits wherever they lie. */
    static double logMass(double a, double h) {
        double near = a > 0 ? Normal.logCdf(-a) : Normal.logCdf(h);
        double far = a > 0 ? Normal.logCdf(-h) : Normal.logCdf(a);
        return near + Math.log1p(-Math.exp(far - near));
    }

    /** Density at a point divided by the probability between both. */
    static double hazard(double point, double logMass) {
        return Double.isInfinite(point) ? 0 : Math.exp(-0.5 * point * point - Normal.HALF_LOG_TWO_PI - logMass);
    }

    /** A hazard times a power of its point; nothing at an infinite point. */
    static double moment(double point, double hazard, int power) {
        double moment = hazard;
        for (int i = 0; i < power && hazard > 0; i++) {
            moment *= point;
        }
        return moment;
    }
}
