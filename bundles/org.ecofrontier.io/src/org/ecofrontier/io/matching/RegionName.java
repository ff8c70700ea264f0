package org.ecofrontier.io.matching;

import java.util.List;
import java.util.Objects;

/**
 * A region that names can be matched to.
 *
 * @param id its id
 * @param names its name and alternative names, in any script; may be empty
 * @since 0.1
 */
public record RegionName(String id, List<String> names) {

    /** Copies the list. */
    public RegionName {
        Objects.requireNonNull(id);
        names = List.copyOf(names);
    }

    /**
     * A region with names.
     *
     * @param id its id
     * @param names its name and alternative names
     * @return the region
     */
    public static RegionName of(String id, String... names) {
        return new RegionName(id, List.of(names));
    }
}
