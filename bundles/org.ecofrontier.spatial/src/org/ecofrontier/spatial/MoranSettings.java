package org.ecofrontier.spatial;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.ecofrontier.spatial.SpatialException.Kind;

/**
 * How Moran's I is computed.
 *
 * @param islands what becomes of regions without neighbours
 * @param permutations number of random permutations, 0 for none
 * @param seed seed of the permutations; the same seed gives the same result whatever the number of threads or the order of the regions
 * @param scale the variance that the local statistic is divided by
 * @param moments which randomisation the moments of the local statistic assume
 * @param loop runs independent steps, perhaps in parallel
 * @param cancelled asked now and then; true ends the computation with a {@link java.util.concurrent.CancellationException}
 * @since 0.1
 */
public record MoranSettings(IslandRule islands, int permutations, long seed, Scale scale, Moments moments, ParallelLoop loop,
        BooleanSupplier cancelled) {

    /**
     * The variance that the local statistic is divided by.
     *
     * @since 0.1
     */
    public enum Scale {
        /** Sum of squares divided by n (Anselin 1995; spdep). */
        N,
        /** Sum of squares divided by n - 1 (GeoDa). */
        N_MINUS_1
    }

    /**
     * Which randomisation the moments of the local statistic assume (Sokal, Oden and Thomson 1998).
     *
     * @since 0.1
     */
    public enum Moments {
        /** The region keeps its value, the other values are shuffled (equations 7 and 8). */
        CONDITIONAL,
        /** All values are shuffled (equations 4 and 5; Anselin 1995). */
        TOTAL
    }

    /** Settings of the product: islands kept with n adjusted, 999 permutations, seed 1, division by n, conditional moments. */
    public static final MoranSettings DEFAULT = new MoranSettings(IslandRule.KEEP_ADJUST_N, 999, 1, Scale.N, Moments.CONDITIONAL,
            ParallelLoop.SEQUENTIAL, () -> false);

    /** Checks the settings. */
    public MoranSettings {
        Objects.requireNonNull(islands);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(moments);
        Objects.requireNonNull(loop);
        Objects.requireNonNull(cancelled);
        if (permutations < 0 || permutations > 1_000_000) {
            throw new SpatialException(Kind.BAD_PARAMETER, "The number of permutations is " + permutations
                    + "; it must be from 0 to 1000000.", "permutations", permutations, "0..1000000");
        }
    }

    /**
     * Returns these settings with another island rule.
     *
     * @param rule what becomes of regions without neighbours
     * @return the settings
     */
    public MoranSettings withIslands(IslandRule rule) {
        return new MoranSettings(rule, permutations, seed, scale, moments, loop, cancelled);
    }

    /**
     * Returns these settings with other permutations.
     *
     * @param number number of permutations, 0 for none
     * @param newSeed their seed
     * @return the settings
     */
    public MoranSettings withPermutations(int number, long newSeed) {
        return new MoranSettings(islands, number, newSeed, scale, moments, loop, cancelled);
    }

    /**
     * Returns these settings with another local statistic.
     *
     * @param newScale the variance that it is divided by
     * @param newMoments which randomisation its moments assume
     * @return the settings
     */
    public MoranSettings withLocal(Scale newScale, Moments newMoments) {
        return new MoranSettings(islands, permutations, seed, newScale, newMoments, loop, cancelled);
    }

    /**
     * Returns these settings for another way to run.
     *
     * @param newLoop runs independent steps
     * @param newCancelled asked now and then
     * @return the settings
     */
    public MoranSettings withRunning(ParallelLoop newLoop, BooleanSupplier newCancelled) {
        return new MoranSettings(islands, permutations, seed, scale, moments, newLoop, newCancelled);
    }
}
