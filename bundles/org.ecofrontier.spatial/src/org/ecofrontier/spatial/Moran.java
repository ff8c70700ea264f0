package org.ecofrontier.spatial;

import java.util.Arrays;

/**
 * Moran's I in all its forms. Values are given in the order of the weights' regions; the weights are used as they are (row-standardise
 * them first for style W). Regions without a value have to be left out of the weights by {@link SpatialWeights#select}. Results do not
 * depend on the order of the regions or on the number of threads.
 *
 * @since 0.1
 */
public final class Moran {

    private Moran() {
    }

    /**
     * Moran's I over all regions.
     *
     * @param weights spatial weights
     * @param values one finite value per region
     * @param settings how
     * @return the statistic, its moments and permutations
     * @throws SpatialException if the sizes differ or a value is missing
     */
    public static GlobalMoran global(SpatialWeights weights, double[] values, MoranSettings settings) {
        return GlobalMoran.of(new MoranData(weights, settings.islands(), values), settings);
    }

    /**
     * Moran's I of each region.
     *
     * @param weights spatial weights
     * @param values one finite value per region
     * @param settings how
     * @return one entry per region
     * @throws SpatialException as {@link #global}
     */
    public static LocalMoran local(SpatialWeights weights, double[] values, MoranSettings settings) {
        return LocalMoran.of(weights, new MoranData(weights, settings.islands(), values), settings);
    }

    /**
     * The points of the Moran scatter plot.
     *
     * @param weights spatial weights
     * @param values one finite value per region
     * @param settings how; permutations do not matter
     * @return the points and the slope
     * @throws SpatialException as {@link #global}
     */
    public static MoranScatter scatter(SpatialWeights weights, double[] values, MoranSettings settings) {
        return MoranScatter.of(local(weights, values, settings.withPermutations(0, 0)), settings);
    }

    /**
     * Correlation of one variable with the neighbours' values of another.
     *
     * @param weights spatial weights
     * @param values one finite value of the first variable per region
     * @param neighbourValues one finite value of the second variable per region
     * @param settings how
     * @return the statistic and its permutations
     * @throws SpatialException as {@link #global}
     */
    public static BivariateMoran bivariate(SpatialWeights weights, double[] values, double[] neighbourValues, MoranSettings settings) {
        return BivariateMoran.of(new MoranData(weights, settings.islands(), values, neighbourValues), settings);
    }

    /**
     * The bivariate statistic of each region.
     *
     * @param weights spatial weights
     * @param values one finite value of the first variable per region
     * @param neighbourValues one finite value of the second variable per region
     * @param settings how; moments do not matter
     * @return one entry per region, with permutation probabilities only
     * @throws SpatialException as {@link #global}
     */
    public static LocalMoran bivariateLocal(SpatialWeights weights, double[] values, double[] neighbourValues, MoranSettings settings) {
        return LocalMoran.bivariate(weights, new MoranData(weights, settings.islands(), values, neighbourValues), settings);
    }

    /**
     * The differential Moran's I: that of the change between two years, free of what is fixed in a region.
     *
     * @param weights spatial weights
     * @param before one finite value per region
     * @param after one finite value per region
     * @param settings how
     * @return the statistic of {@code after - before}
     * @throws SpatialException as {@link #global}
     */
    public static GlobalMoran differential(SpatialWeights weights, double[] before, double[] after, MoranSettings settings) {
        return global(weights, change(before, after), settings);
    }

    /**
     * The differential Moran's I of each region.
     *
     * @param weights spatial weights
     * @param before one finite value per region
     * @param after one finite value per region
     * @param settings how
     * @return one entry per region
     * @throws SpatialException as {@link #global}
     */
    public static LocalMoran differentialLocal(SpatialWeights weights, double[] before, double[] after, MoranSettings settings) {
        return local(weights, change(before, after), settings);
    }

    private static double[] change(double[] before, double[] after) {
        Geography.requireSize("values", before.length, after.length);
        double[] change = new double[before.length];
        Arrays.setAll(change, i -> after[i] - before[i]);
        return change;
    }
}
