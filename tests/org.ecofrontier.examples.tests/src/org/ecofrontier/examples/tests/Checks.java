package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Assertions that are counted, so that a test cannot pass by checking nothing. */
final class Checks {

    private final String where;
    private int count;

    Checks(String where) {
        this.where = where;
    }

    /** Numbers that must agree up to rounding, relative to their size where that is above 1. */
    void equal(double expected, double actual, String what) {
        equal(expected, actual, 1e-9, what);
    }

    /** Numbers that must agree; exactly, for a tolerance of 0. */
    void equal(double expected, double actual, double tolerance, String what) {
        count++;
        if (tolerance == 0 || Double.isNaN(expected)) {
            assertEquals(expected, actual, () -> where + ": " + what);
        } else {
            assertEquals(expected, actual, tolerance * Math.max(1, Math.abs(expected)), () -> where + ": " + what);
        }
    }

    void same(Object expected, Object actual, String what) {
        count++;
        assertEquals(expected, actual, () -> where + ": " + what);
    }

    void holds(boolean condition, String what) {
        count++;
        assertTrue(condition, () -> where + ": " + what);
    }

    int count() {
        return count;
    }
}
