package org.ecofrontier.statistics.index;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * A weighted sum of standardised components.
 *
 * @param values the index of each row; from 0 to 1 under min-max and max standardisation
 * @param weights weight of each component, summing to 1
 * @since 0.1
 */
public record CompositeIndex(double[] values, double[] weights) {

    /** Copies the arrays. */
    public CompositeIndex {
        values = values.clone();
        weights = weights.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /**
     * An index with weights from the data.
     *
     * @param components one array per component, all of one length
     * @param directions one per component
     * @param standardisation how components become dimensionless
     * @param weighting how they are weighted
     * @return the index
     */
    public static CompositeIndex of(double[][] components, Direction[] directions, Standardisation standardisation, Weighting weighting) {
        double[][] standardised = standardise(components, directions, standardisation);
        return sum(standardised, weighting.weights(components, standardised));
    }

    /**
     * An index with given weights.
     *
     * @param components one array per component, all of one length
     * @param directions one per component
     * @param standardisation how components become dimensionless
     * @param weights one per component, 0 or more, scaled to sum to 1
     * @return the index
     */
    public static CompositeIndex of(double[][] components, Direction[] directions, Standardisation standardisation, double[] weights) {
        Arguments.requireSameLength("Weights of an index", components.length, weights.length);
        return sum(standardise(components, directions, standardisation), Weighting.given(weights));
    }

    private static double[][] standardise(double[][] components, Direction[] directions, Standardisation standardisation) {
        Arguments.requireCount("An index (in components)", components.length, 1);
        Arguments.requireSameLength("Directions of an index", components.length, directions.length);
        double[][] standardised = new double[components.length][];
        for (int j = 0; j < components.length; j++) {
            Arguments.requireSameLength("Component number " + j, components[0].length, components[j].length);
            standardised[j] = standardisation.apply("Component number " + j, components[j], directions[j]);
        }
        return standardised;
    }

    private static CompositeIndex sum(double[][] standardised, double[] weights) {
        double[] values = new double[standardised[0].length];
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < values.length; i++) {
                values[i] += weights[j] * standardised[j][i];
            }
        }
        return new CompositeIndex(values, weights);
    }
}
