package org.ecofrontier.spatial;

/**
 * A small stream of random numbers (SplitMix64; Steele, Lea and Flood 2014). Each region and each permutation has its own, so that
 * neither threads nor the order of the regions can change a result.
 */
final class RandomStream {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    RandomStream(long seed, long stream) {
        state = mix(mix(seed + GOLDEN) ^ mix(stream * GOLDEN + 0x632BE59BD9B4E019L));
    }

    /** The stream of a name (FNV-1a of its characters). */
    static long streamOf(String name) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001B3L;
        }
        return h;
    }

    /** A whole number from 0 to bound - 1; the bias is below bound / 2^32. */
    int below(int bound) {
        state += GOLDEN;
        return (int) ((mix(state) >>> 32) * bound >>> 32);
    }

    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
