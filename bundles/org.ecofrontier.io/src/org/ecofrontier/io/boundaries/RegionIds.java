package org.ecofrontier.io.boundaries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.matching.RegionKey;

/** Which property identifies the regions, and what it says. */
final class RegionIds {

    /**
     * The ids of a file's features.
     *
     * @param property where they come from, empty for the features' own ids
     * @param ids one per feature
     */
    record Choice(String property, List<String> ids) {
    }

    private RegionIds() {
    }

    static Choice choose(String file, List<RawFeature> features, String wanted) throws DataFileException {
        return wanted == null ? detect(file, features) : named(file, features, wanted);
    }

    private static Choice named(String file, List<RawFeature> features, String property) throws DataFileException {
        Set<String> all = properties(features);
        boolean own = !all.contains(property) && property.equals("id") && features.stream().allMatch(f -> f.ownId() != null);
        if (!own && !all.contains(property)) {
            throw new DataFileException(Kind.NO_SUCH_COLUMN, Place.of(file), "no feature has the property \"" + property + "\"",
                    all.isEmpty() ? "add properties that identify the regions" : "choose one of: " + String.join(", ", all), property);
        }
        List<String> ids = new ArrayList<>();
        for (RawFeature feature : features) {
            String id = RegionKey.canonicalId(own ? feature.ownId() : feature.attributes().get(property));
            if (id.isEmpty()) {
                throw new DataFileException(Kind.MAPPING, Place.of(file), "feature " + feature.number() + " has no \"" + property + "\"",
                        "give it one, or choose another property as id", Integer.toString(feature.number()), property);
            }
            ids.add(id);
        }
        return new Choice(own ? "" : property, ids);
    }

    private static Choice detect(String file, List<RawFeature> features) throws DataFileException {
        Set<String> all = properties(features);
        List<String> candidates = all.stream().filter(p -> identifies(features, p)).toList();
        if (candidates.contains("id")) {
            return named(file, features, "id");
        }
        if (features.stream().allMatch(f -> f.ownId() != null && !RegionKey.canonicalId(f.ownId()).isEmpty())
                && features.stream().map(f -> RegionKey.canonicalId(f.ownId())).distinct().count() == features.size()) {
            return new Choice("", features.stream().map(f -> RegionKey.canonicalId(f.ownId())).toList());
        }
        if (candidates.size() == 1) {
            return named(file, features, candidates.get(0));
        }
        if (candidates.isEmpty()) {
            throw new DataFileException(Kind.MAPPING, Place.of(file), "no property identifies the regions: none is there and different"
                    + " in every feature", all.isEmpty() ? "add a property with an id for every region"
                    : "name the id property; there are: " + String.join(", ", all), all.toArray(new String[0]));
        }
        throw new DataFileException(Kind.AMBIGUOUS, Place.of(file), "more than one property could identify the regions",
                "name the id property: " + String.join(", ", candidates), candidates.toArray(new String[0]));
    }

    private static boolean identifies(List<RawFeature> features, String property) {
        Set<String> seen = new HashSet<>();
        for (RawFeature feature : features) {
            String id = RegionKey.canonicalId(feature.attributes().get(property));
            if (id.isEmpty() || !seen.add(id)) {
                return false;
            }
        }
        return true;
    }

    static Set<String> properties(List<RawFeature> features) {
        Set<String> all = new LinkedHashSet<>();
        features.forEach(f -> all.addAll(f.attributes().keySet()));
        return all;
    }
}
