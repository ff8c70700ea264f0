package org.ecofrontier.statistics.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ecofrontier.statistics.EstimationException;

/** What an estimator says when it refuses. */
public final class Refusals {

    private Refusals() {
    }

    /** Fails unless the action is refused with exactly this message. */
    public static void assertRefused(String message, Runnable action) {
        assertEquals(message, assertThrows(EstimationException.class, action::run).getMessage());
    }
}
