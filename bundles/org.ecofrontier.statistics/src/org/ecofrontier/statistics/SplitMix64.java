package org.ecofrontier.statistics;

import java.util.random.RandomGenerator;

/**
 * A small generator whose numbers never change with the Java version: SplitMix64 (Steele, Lea and Flood, 2014, Fast splittable
 * pseudorandom number generators, OOPSLA, figure 14 with the mixing constants of variant 13). A replication takes its own stream, so
 * results do not depend on the order or the thread in which replications run.
 *
 * @since 0.1
 */
public final class SplitMix64 implements RandomGenerator {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private SplitMix64(long state) {
        this.state = state;
    }

    /**
     * @param seed   seed of the whole computation
     * @param stream number of the stream, for example of the replication
     * @return the stream, always the same for the same two numbers
     */
    public static SplitMix64 stream(long seed, long stream) {
        return new SplitMix64(mix(mix(seed + GOLDEN_GAMMA) ^ mix(stream * GOLDEN_GAMMA + 1)));
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number strictly between 0 and 1, with 53 random bits. */
    public double nextOpenUniform() {
        return ((nextLong() >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** A standard normal number, by inversion of {@link Normal#quantile(double)}. */
    @Override
    public double nextGaussian() {
        return Normal.quantile(nextOpenUniform());
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
