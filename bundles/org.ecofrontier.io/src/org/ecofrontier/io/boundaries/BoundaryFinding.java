package org.ecofrontier.io.boundaries;

import java.util.List;

/**
 * Something about boundaries that was read but that a user should know.
 *
 * @param kind what it is
 * @param region id of the region, empty when it is about the file
 * @param message one English sentence
 * @param args the values named in the message, for other languages
 * @since 0.1
 */
public record BoundaryFinding(Kind kind, String region, String message, List<String> args) {

    /**
     * What was found.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A shape crossed itself or was otherwise invalid and was repaired. Args: region, reason. */
        REPAIRED,
        /** A ring was not closed, or had fewer than three corners and was left out. Args: region. */
        RING_CORRECTED,
        /** Features with one id became one region. Args: region, number of features. */
        MERGED,
        /** Which property is taken as id. Args: property. */
        ID_DETECTED,
        /** How coordinates are read, where the file does not say it. Args: coordinate system. */
        COORDINATES_ASSUMED,
        /** The caller and the file disagree about the coordinates; the caller wins. Args: what the file says. */
        COORDINATES_OVERRIDDEN,
        /** Parts of a shape that are lines or points were left out. Args: region. */
        PARTS_LEFT_OUT
    }

    /** Copies the list. */
    public BoundaryFinding {
        args = List.copyOf(args);
    }

    static BoundaryFinding of(Kind kind, String region, String message, String... args) {
        return new BoundaryFinding(kind, region, message, List.of(args));
    }
}
