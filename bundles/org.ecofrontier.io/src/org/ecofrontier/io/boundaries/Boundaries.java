package org.ecofrontier.io.boundaries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.spatial.Geography;

/**
 * Boundaries of regions with their properties. Immutable.
 *
 * @param geography where the regions lie
 * @param idProperty the property the ids come from; empty when they are the features' own ids
 * @param properties names of the properties in order of appearance, the id property included
 * @param attributes for each region its properties as text, in the file's order; a property may be missing
 * @param findings what a user should know
 * @since 0.1
 */
public record Boundaries(Geography geography, String idProperty, List<String> properties, List<Map<String, String>> attributes,
        List<BoundaryFinding> findings) {

    /** Copies the lists and maps. */
    public Boundaries {
        if (attributes.size() != geography.size()) {
            throw new IllegalArgumentException(geography.size() + " regions, " + attributes.size() + " sets of properties");
        }
        properties = List.copyOf(properties);
        List<Map<String, String>> copies = new ArrayList<>();
        attributes.forEach(a -> copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(a))));
        attributes = Collections.unmodifiableList(copies);
        findings = List.copyOf(findings);
    }

    /**
     * A property of a region.
     *
     * @param i position of the region
     * @param property name of the property
     * @return its text, empty when the region does not have it
     */
    public String attribute(int i, String property) {
        return attributes.get(i).getOrDefault(property, "");
    }
}
