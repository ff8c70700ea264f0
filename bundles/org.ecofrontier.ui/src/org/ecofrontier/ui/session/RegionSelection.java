package org.ecofrontier.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The regions that are selected in a study: one set for all its tables, charts and maps.
 *
 * @since 0.1
 */
public final class RegionSelection {

    private final List<Runnable> listeners = new ArrayList<>();
    private Set<String> regions = Set.of();

    /** {@return the ids of the selected regions in the order of selection} */
    public Set<String> regions() {
        return regions;
    }

    /**
     * {@return whether a region is selected}
     *
     * @param region its id
     */
    public boolean contains(String region) {
        return regions.contains(region);
    }

    /**
     * Selects regions in place of those that are selected.
     *
     * @param chosen their ids
     */
    public void set(Collection<String> chosen) {
        if (!regions.equals(Set.copyOf(chosen))) {
            regions = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /**
     * Selects a region besides the others, or no longer when it was selected.
     *
     * @param region its id
     */
    public void toggle(String region) {
        Set<String> changed = new LinkedHashSet<>(regions);
        if (!changed.remove(region)) {
            changed.add(region);
        }
        set(changed);
    }

    /** Adds a listener. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
