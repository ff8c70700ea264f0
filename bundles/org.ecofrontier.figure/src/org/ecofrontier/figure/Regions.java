package org.ecofrontier.figure;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ecofrontier.method.Text;
import org.ecofrontier.spatial.Geography;

/**
 * What a renderer has to know about the regions of a study: figures hold only their ids.
 *
 * @param geography the boundaries or places, needed by maps alone
 * @param names names for people by region id; a region without one is shown by its id
 * @since 0.1
 */
public record Regions(Optional<Geography> geography, Map<String, Text> names) {

    private static final Regions UNKNOWN = new Regions(Optional.empty(), Map.of());

    /** Takes an unmodifiable copy. */
    public Regions {
        Objects.requireNonNull(geography);
        names = Map.copyOf(names);
    }

    /** Nothing is known: regions are shown by their ids, maps say that boundaries are missing. */
    public static Regions unknown() {
        return UNKNOWN;
    }

    /** Boundaries or places with the names of the regions. */
    public static Regions of(Geography geography, Map<String, Text> names) {
        return new Regions(Optional.of(geography), names);
    }

    /** Names alone. */
    public static Regions named(Map<String, Text> names) {
        return new Regions(Optional.empty(), names);
    }

    /** Whether an id is that of a region. */
    public boolean known(String id) {
        return names.containsKey(id) || geography.isPresent() && geography.get().indexOf(id) >= 0;
    }

    /** The name of a region in a language, or its id. */
    public String name(String id, String language) {
        Text name = names.get(id);
        return name == null ? id : name.in(language);
    }
}
