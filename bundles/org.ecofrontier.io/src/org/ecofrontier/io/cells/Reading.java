package org.ecofrontier.io.cells;

import java.util.Set;

/**
 * What a cell means as a number.
 *
 * @since 0.1
 */
public sealed interface Reading {

    /** An empty cell. */
    Reading EMPTY = new Missing(Set.of());

    /**
     * A number.
     *
     * @param value the number, finite
     * @param rules what was done to read it; empty for a plain number
     */
    record Number(double value, Set<Rule> rules) implements Reading {
    }

    /**
     * No value.
     *
     * @param rules empty for an empty cell, else what was done
     */
    record Missing(Set<Rule> rules) implements Reading {
    }

    /**
     * Two numbers are possible, depending on the decimal mark (1,234).
     *
     * @param text the text
     */
    record Ambiguous(String text) implements Reading {
    }

    /**
     * No number.
     *
     * @param problem what the cell holds, as the end of "the cell holds ..."
     */
    record Unreadable(String problem) implements Reading {
    }
}
