package org.ecofrontier.install;

import java.util.List;

/**
 * What an operation changed.
 *
 * @param added units that are new
 * @param removed units that are gone; of an update the former version
 * @since 0.1
 */
public record Change(List<Unit> added, List<Unit> removed) {

    /** Takes copies. */
    public Change {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Whether everything stayed as it was. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
