package org.ecofrontier.statistics.inequality;

import java.util.Arrays;

/**
 * How unequal positive values are. With weights, every sum runs over shares of the total weight.
 *
 * @param n number of values
 * @param mean (weighted) mean
 * @param sd standard deviation with divisor n - 1; NaN (not defined) with weights or for a single value
 * @param populationSd standard deviation with divisor n, or weighted
 * @param cv {@code sd / mean}; NaN as {@code sd}
 * @param populationCv {@code populationSd / mean}
 * @param sdLog standard deviation of the natural logarithms with divisor n - 1; NaN as {@code sd}
 * @param theilT sum of p (x/m) ln(x/m) (Theil, 1967)
 * @param theilL sum of p ln(m/x), the mean logarithmic deviation
 * @param gini sum over pairs of p p' |x - x'| / (2 m)
 * @param correctedGini {@code gini n / (n - 1)}; NaN (not defined) for a single value
 * @param atkinson Atkinson's measure with aversion 0.5
 * @param hoover sum of p |x - m| / (2 m)
 * @since 0.1
 */
public record Inequality(int n, double mean, double sd, double populationSd, double cv, double populationCv, double sdLog,
        double theilT, double theilL, double gini, double correctedGini, double atkinson, double hoover) {

    /**
     * @param values at least one, all above 0; the message of a refusal names the position of the offending one
     * @param weights one positive weight per value, for example population; null for none
     * @return the measures
     */
    public static Inequality of(double[] values, double[] weights) {
        Population population = Population.of(values, weights);
        int n = values.length;
        double populationSd = Math.sqrt(population.variance());
        boolean sample = weights == null && n > 1;
        double sd = sample ? Math.sqrt(population.variance() * n / (n - 1)) : Double.NaN;
        double gini = population.gini();
        return new Inequality(n, population.mean(), sd, populationSd, sd / population.mean(), populationSd / population.mean(),
                sample ? sampleSd(Arrays.stream(population.x()).map(Math::log).toArray()) : Double.NaN, population.theilT(),
                population.theilL(), gini, n > 1 ? gini * n / (n - 1) : Double.NaN, population.atkinsonHalf(), population.hoover());
    }

    private static double sampleSd(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }
}
