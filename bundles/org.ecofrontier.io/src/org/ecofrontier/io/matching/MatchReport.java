package org.ecofrontier.io.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found for a list of names.
 *
 * @param matches one per different name, in order of first appearance
 * @param unused ids of the regions that no name was matched to, in their order
 * @since 0.1
 */
public record MatchReport(List<RegionMatch> matches, List<String> unused) {

    /** Copies the lists. */
    public MatchReport {
        matches = List.copyOf(matches);
        unused = List.copyOf(unused);
    }

    /**
     * Whether every name has its region and no two names have the same.
     *
     * @return true if nothing is left to decide
     */
    public boolean isComplete() {
        return open().isEmpty() && collisions().isEmpty();
    }

    /**
     * The names that are ambiguous or unmatched.
     *
     * @return these matches, in order
     */
    public List<RegionMatch> open() {
        return matches.stream().filter(m -> m.status() != RegionMatch.Status.MATCHED).toList();
    }

    /**
     * Regions that several different names were matched to, for example 蚌埠 and 蚌埠市 in one table.
     *
     * @return names by id, in order
     */
    public Map<String, List<String>> collisions() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (RegionMatch match : matches) {
            if (match.status() == RegionMatch.Status.MATCHED) {
                keys.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(match.key());
            }
        }
        keys.values().removeIf(list -> list.size() < 2);
        return keys;
    }

    /**
     * The regions by name.
     *
     * @return ids by name, for the names that were matched, in order
     */
    public Map<String, String> idsByKey() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (RegionMatch match : matches) {
            if (match.status() == RegionMatch.Status.MATCHED) {
                ids.put(match.key(), match.id());
            }
        }
        return ids;
    }
}
