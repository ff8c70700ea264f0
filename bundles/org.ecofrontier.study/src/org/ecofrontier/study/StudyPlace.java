package org.ecofrontier.study;

import java.util.Objects;

/**
 * Where in a study a finding is.
 *
 * @param part what kind of part
 * @param id the id of the part; of the indicator for a cell; empty for the study and a whole row
 * @param region the region of a cell or row, else empty
 * @param year the year of a cell or row, else null; null in a cross-section too
 * @since 0.1
 */
public record StudyPlace(Part part, String id, String region, Integer year) {

    /**
     * The kinds of parts.
     *
     * @since 0.1
     */
    public enum Part {
        /** The study as a whole. */
        STUDY,
        /** A region. */
        REGION,
        /** An indicator. */
        INDICATOR,
        /** A classification. */
        CLASSIFICATION,
        /** The observation of a region and year. */
        ROW,
        /** One value of an observation. */
        CELL,
        /** An analysis. */
        ANALYSIS,
        /** Boundaries. */
        BOUNDARIES,
        /** Spatial weights. */
        WEIGHTS,
        /** An import mapping. */
        MAPPING
    }

    /** Checks that nothing is null but the year. */
    public StudyPlace {
        Objects.requireNonNull(part);
        id = Objects.requireNonNullElse(id, "");
        region = Objects.requireNonNullElse(region, "");
    }

    /** {@return the study as a whole} */
    public static StudyPlace study() {
        return of(Part.STUDY, "");
    }

    /**
     * {@return a part of the study}
     *
     * @param part what kind of part
     * @param id its id
     */
    public static StudyPlace of(Part part, String id) {
        return new StudyPlace(part, id, "", null);
    }

    /**
     * {@return the observation of a region and year}
     *
     * @param region id of the region
     * @param year the year, null in a cross-section
     */
    public static StudyPlace row(String region, Integer year) {
        return new StudyPlace(Part.ROW, "", region, year);
    }

    /**
     * {@return one value}
     *
     * @param indicator id of the indicator
     * @param region id of the region
     * @param year the year, null in a cross-section
     */
    public static StudyPlace cell(String indicator, String region, Integer year) {
        return new StudyPlace(Part.CELL, indicator, region, year);
    }
}
