package org.ecofrontier.statistics.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Supplier;

/** Comparison with a tolerance that is relative for large numbers and absolute for small ones. */
public final class Close {

    private Close() {
    }

    /** Fails unless |expected - actual| is at most tolerance * max(1, |expected|), or both are NaN. */
    public static void assertClose(double expected, double actual, double tolerance, Supplier<String> what) {
        assertEquals(expected, actual, Double.isNaN(expected) ? tolerance : tolerance * Math.max(1, Math.abs(expected)), what);
    }
}
