package org.ecofrontier.statistics.index;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Measures of the make-up of a total.
 *
 * @since 0.1
 */
public final class Structure {

    private Structure() {
    }

    /**
     * @param parts at least one, each 0 or more, not all 0
     * @return each part over the sum of all
     */
    public static double[] shares(double... parts) {
        Arguments.requireCount("Shares", parts.length, 1);
        Arguments.requireFinite("Shares", parts);
        double sum = 0;
        for (int j = 0; j < parts.length; j++) {
            if (parts[j] < 0) {
                throw Arguments.invalid("Shares need parts of 0 or more: number %d is %s", j, parts[j]);
            }
            sum += parts[j];
        }
        if (sum == 0) {
            throw Arguments.undefined("Shares are not defined when all %d parts are 0", parts.length);
        }
        double total = sum;
        return Arrays.stream(parts).map(part -> part / total).toArray();
    }

    /**
     * Level of the structure: the share-weighted mean of the ranks 1, 2, ... of the parts, which come in rising order of advancement
     * (for three sectors from 1 to 3).
     *
     * @param parts at least one, each 0 or more, not all 0, the least advanced first
     * @return from 1 to the number of parts
     */
    public static double level(double... parts) {
        double[] ranks = new double[parts.length];
        Arrays.setAll(ranks, j -> j + 1);
        return level(parts, ranks);
    }

    /**
     * Level of the structure with given levels of the parts.
     *
     * @param parts at least one, each 0 or more, not all 0
     * @param levels one finite level per part
     * @return the share-weighted mean of the levels
     */
    public static double level(double[] parts, double[] levels) {
        Arguments.requireSameLength("Levels of a structure", parts.length, levels.length);
        Arguments.requireFinite("Levels of a structure", levels);
        double[] shares = shares(parts);
        double level = 0;
        for (int j = 0; j < shares.length; j++) {
            level += shares[j] * levels[j];
        }
        return level;
    }

    /**
     * Location quotients: the share of a part in each region's whole over its share in the whole of all regions; above 1 where the
     * region is specialised in it.
     *
     * @param part one value of 0 or more per region, not all 0
     * @param whole one value above 0 per region, in the same order
     * @return one quotient per region
     */
    public static double[] locationQuotients(double[] part, double[] whole) {
        Arguments.requireSameLength("Location quotients", part.length, whole.length);
        Arguments.requirePositive("The whole of location quotients", whole);
        Arguments.requireFinite("The part of location quotients", part);
        double sum = 0;
        for (int i = 0; i < part.length; i++) {
            if (part[i] < 0) {
                throw Arguments.invalid("Location quotients need parts of 0 or more: value number %d is %s", i, part[i]);
            }
            sum += part[i];
        }
        if (sum == 0) {
            throw Arguments.undefined("Location quotients are not defined when the part is 0 in all %d regions", part.length);
        }
        double share = sum / Arrays.stream(whole).sum();
        double[] quotients = new double[part.length];
        Arrays.setAll(quotients, i -> part[i] / whole[i] / share);
        return quotients;
    }

    /**
     * @param numerator finite values
     * @param denominator finite values other than 0, in the same order
     * @return numerator over denominator
     */
    public static double[] ratios(double[] numerator, double[] denominator) {
        Arguments.requireSameLength("Ratios", numerator.length, denominator.length);
        Arguments.requireFinite("The numerator of ratios", numerator);
        Arguments.requireFinite("The denominator of ratios", denominator);
        double[] ratios = new double[numerator.length];
        for (int i = 0; i < ratios.length; i++) {
            if (denominator[i] == 0) {
                throw Arguments.invalid("A ratio cannot be divided by 0: value number %d of the denominator", i);
            }
            ratios[i] = numerator[i] / denominator[i];
        }
        return ratios;
    }
}
