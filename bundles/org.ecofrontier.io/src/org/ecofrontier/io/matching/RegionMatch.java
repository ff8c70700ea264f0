package org.ecofrontier.io.matching;

import java.util.List;

/**
 * What was found for one name.
 *
 * @param key the name as given
 * @param status whether a region was found
 * @param rule by which rule; {@link Rule#NONE} when nothing was found
 * @param ids the region found; all regions in question when it is ambiguous; the nearest ones (best first, perhaps none) when nothing was
 *        found
 * @since 0.1
 */
public record RegionMatch(String key, Status status, Rule rule, List<String> ids) {

    /**
     * Whether a region was found.
     *
     * @since 0.1
     */
    public enum Status {
        /** Exactly one region. */
        MATCHED,
        /** Several regions, one has to be chosen. */
        AMBIGUOUS,
        /** No region; there may be suggestions. */
        UNMATCHED
    }

    /**
     * How a region was found; the first rule that finds anything decides.
     *
     * @since 0.1
     */
    public enum Rule {
        /** The key is the id. */
        ID,
        /** The key is the name or an alternative name. */
        NAME,
        /** The key is an id or name but for case, width, accents, blanks and punctuation. */
        NORMALISED,
        /** The key is an id or name but for administrative words such as 市 or Province. */
        WITHOUT_SUFFIX,
        /** Nothing was found. */
        NONE
    }

    /** Copies the list. */
    public RegionMatch {
        ids = List.copyOf(ids);
    }

    /**
     * The region found.
     *
     * @return its id, empty when there is not exactly one
     */
    public String id() {
        return status == Status.MATCHED ? ids.get(0) : "";
    }

    /**
     * What a user should know, in English.
     *
     * @return one sentence
     */
    public String message() {
        return switch (status) {
            case MATCHED -> "\"" + key + "\" is " + id() + ".";
            case AMBIGUOUS -> "\"" + key + "\" could be " + String.join(" or ", ids) + "; choose one.";
            case UNMATCHED -> ids.isEmpty() ? "No region is called \"" + key
                    + "\"; correct the name, or add it to a region as alternative name."
                    : "No region is called \"" + key + "\"; did you mean " + String.join(" or ", ids) + "?";
        };
    }
}
