package org.ecofrontier.io.boundaries;

import java.util.Objects;
import org.ecofrontier.spatial.CoordinateSystem;

/**
 * What a caller states about a file of boundaries; null = to be detected.
 *
 * @param idProperty the property that holds the regions' ids, or null: {@code id} when every feature has it, else the features' own
 *        ids, else the only property that is there and different in every feature
 * @param coordinates how coordinates are to be read, or null: as the file says, degrees when it says nothing
 * @param encoding name of the encoding of the texts, or null
 * @param duplicates what becomes of several features with one id
 * @param limits how much is read at most
 * @since 0.1
 */
public record BoundaryOptions(String idProperty, CoordinateSystem coordinates, String encoding, Duplicates duplicates, Limits limits) {

    /**
     * What becomes of several features with one id.
     *
     * @since 0.1
     */
    public enum Duplicates {
        /** The file is refused. */
        REFUSE,
        /** Their shapes become the parts of one region, which keeps the properties of the first. */
        MERGE
    }

    /**
     * How much is read at most, so that a hostile or wrong file cannot fill the memory.
     *
     * @param features number of features
     * @param vertices number of vertices of all shapes
     * @param text number of characters of all properties
     * @since 0.1
     */
    public record Limits(int features, long vertices, long text) {

        /** 200,000 features, 30 million vertices (half a gigabyte), 50 million characters. */
        public static final Limits DEFAULT = new Limits(200_000, 30_000_000, 50_000_000);
    }

    /** Everything is detected, several features with one id are refused. */
    public static final BoundaryOptions DEFAULT = new BoundaryOptions(null, null, null, Duplicates.REFUSE, Limits.DEFAULT);

    /** Checks that the choices are made. */
    public BoundaryOptions {
        Objects.requireNonNull(duplicates);
        Objects.requireNonNull(limits);
    }

    /**
     * The same with the id property named.
     *
     * @param name the property, or null to detect it
     * @return the options
     */
    public BoundaryOptions withIdProperty(String name) {
        return new BoundaryOptions(name, coordinates, encoding, duplicates, limits);
    }

    /**
     * The same with the coordinates named.
     *
     * @param cs how coordinates are to be read, or null to detect it
     * @return the options
     */
    public BoundaryOptions withCoordinates(CoordinateSystem cs) {
        return new BoundaryOptions(idProperty, cs, encoding, duplicates, limits);
    }

    /**
     * The same with the encoding named.
     *
     * @param name the encoding, or null to detect it
     * @return the options
     */
    public BoundaryOptions withEncoding(String name) {
        return new BoundaryOptions(idProperty, coordinates, name, duplicates, limits);
    }

    /**
     * The same with another way to treat several features with one id.
     *
     * @param choice what becomes of them
     * @return the options
     */
    public BoundaryOptions withDuplicates(Duplicates choice) {
        return new BoundaryOptions(idProperty, coordinates, encoding, choice, limits);
    }

    /**
     * The same with other limits.
     *
     * @param most how much is read at most
     * @return the options
     */
    public BoundaryOptions withLimits(Limits most) {
        return new BoundaryOptions(idProperty, coordinates, encoding, duplicates, most);
    }
}
