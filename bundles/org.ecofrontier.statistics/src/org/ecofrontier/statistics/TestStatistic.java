package org.ecofrontier.statistics;

/**
 * The outcome of a test.
 *
 * @param name      name of the test
 * @param statistic its statistic
 * @param df1       degrees of freedom (of the numerator), NaN where the reference distribution has none
 * @param df2       degrees of freedom of the denominator, NaN where there are none
 * @param p         probability of a statistic at least as extreme under the null hypothesis
 * @since 0.1
 */
public record TestStatistic(String name, double statistic, double df1, double df2, double p) {

    /**
     * @param name      name of the test
     * @param statistic its statistic
     * @param df        degrees of freedom
     * @return a test against chi-square
     */
    public static TestStatistic chiSquare(String name, double statistic, int df) {
        return new TestStatistic(name, statistic, df, Double.NaN, Tails.chiSquare(statistic, df));
    }

    /**
     * @param name      name of the test
     * @param statistic its statistic
     * @param df1       degrees of freedom of the numerator
     * @param df2       degrees of freedom of the denominator
     * @return a test against F
     */
    public static TestStatistic f(String name, double statistic, int df1, int df2) {
        return new TestStatistic(name, statistic, df1, df2, Tails.f(statistic, df1, df2));
    }
}
