package org.ecofrontier.spatial;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A spatial request that cannot be met as it stands. The message says what is wrong, where, and what to do; {@link #kind()} and
 * {@link #args()} let a caller word it in another language.
 *
 * @since 0.1
 */
public final class SpatialException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What went wrong.
     *
     * @since 0.1
     */
    public enum Kind {
        /** The numbers of ids, shapes or values differ. Args: what, expected, found. */
        SIZE_MISMATCH,
        /** An id is given twice. Args: id. */
        DUPLICATE_ID,
        /** An id is missing or empty. Args: position (from 1). */
        MISSING_ID,
        /** An id is not among the regions. Args: id. */
        UNKNOWN_REGION,
        /** A region has no shape. Args: id. */
        EMPTY_SHAPE,
        /** A coordinate is not finite. Args: id. */
        BAD_COORDINATE,
        /** A coordinate cannot be longitude or latitude. Args: id, x, y. */
        NOT_DEGREES,
        /** Contiguity needs polygons but only points are known. Args: weights. */
        NEEDS_POLYGONS,
        /** A parameter is out of range. Args: name, value, allowed. */
        BAD_PARAMETER,
        /** Two regions lie at the same point, so that an inverse distance has no value. Args: id, id. */
        SAME_PLACE,
        /** A weight is not finite. Args: id, neighbour. */
        BAD_WEIGHT,
        /** A line of a weights file cannot be read. Args: file, line, reason. */
        BAD_WEIGHTS_FILE,
        /** The weights and the values name other regions. Args: missing ids. */
        REGIONS_DIFFER,
        /** A value is missing. Args: id. */
        MISSING_VALUE
    }

    private final Kind kind;
    private final String[] args;

    /**
     * Creates an exception.
     *
     * @param kind what went wrong
     * @param message the English message
     * @param args what the message names, in the order documented at the kind
     */
    public SpatialException(Kind kind, String message, Object... args) {
        super(message);
        this.kind = Objects.requireNonNull(kind);
        this.args = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    }

    /** Returns what went wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns what the message names. */
    public List<String> args() {
        return List.of(args);
    }
}
