package org.ecofrontier.statistics;

/**
 * A row of a table of coefficients.
 *
 * @param term      name of the regressor, or {@link #INTERCEPT}
 * @param estimate  the coefficient
 * @param stdError  its standard error
 * @param statistic estimate divided by standard error: z or t
 * @param p         two-sided probability of a statistic at least as large
 * @param ciLow     lower end of the 95 per cent interval
 * @param ciHigh    upper end of the 95 per cent interval
 * @since 0.1
 */
public record Coefficient(String term, double estimate, double stdError, double statistic, double p, double ciLow, double ciHigh) {

    /** The name of the constant term. */
    public static final String INTERCEPT = "(Intercept)";

    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * @param term     name of the regressor
     * @param estimate the coefficient
     * @param stdError its standard error
     * @return the row with normal probabilities
     */
    public static Coefficient normal(String term, double estimate, double stdError) {
        double z = estimate / stdError;
        return new Coefficient(term, estimate, stdError, z, Tails.normalTwoSided(z), estimate - NORMAL_975 * stdError,
                estimate + NORMAL_975 * stdError);
    }

    /**
     * @param term     name of the regressor
     * @param estimate the coefficient
     * @param stdError its standard error
     * @param df       degrees of freedom
     * @return the row with probabilities of Student's t
     */
    public static Coefficient student(String term, double estimate, double stdError, double df) {
        double t = estimate / stdError;
        double half = Tails.studentQuantile(0.975, df) * stdError;
        return new Coefficient(term, estimate, stdError, t, Tails.studentTwoSided(t, df), estimate - half, estimate + half);
    }

    /** Three stars at 1 per cent, two at 5, one at 10, else none. */
    public String stars() {
        return p < 0.01 ? "***" : p < 0.05 ? "**" : p < 0.1 ? "*" : "";
    }
}
