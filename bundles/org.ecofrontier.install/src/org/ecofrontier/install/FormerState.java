package org.ecofrontier.install;

import java.time.Instant;
import java.util.List;

/**
 * What was installed once.
 *
 * @param number its number, from 1 (as delivered) on
 * @param time since when it was so
 * @param added what was new in it
 * @param removed what was gone in it
 * @param current whether it is so now
 * @param timestamp what p2 calls it
 * @since 0.1
 */
public record FormerState(int number, Instant time, List<Unit> added, List<Unit> removed, boolean current, long timestamp) {

    /** Takes copies. */
    public FormerState {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
