package org.ecofrontier.io.layout;

import java.util.Locale;

/**
 * The shape of a table of regions, years and indicators.
 *
 * @since 0.1
 */
public enum Layout {

    /** One row for each region and year, one column for each indicator. */
    LONG("long"),
    /** One row for each region, one column for each year; one indicator for each sheet or file, or above the years in the header. */
    WIDE_YEARS("wide-years"),
    /** One row for each region, one column for each indicator; one sheet for each year. */
    WIDE_INDICATORS("wide-indicators"),
    /** Several tables below each other on one sheet, each under a title that names its indicator or its year. */
    STACKED("stacked"),
    /**
     * The regions stand across, as columns: years, indicators, or indicators and years stand down. Rows and columns are exchanged below the
     * titles; the first column then names the regions, and the rest is read as one of the other shapes.
     */
    TRANSPOSED("transposed");

    private final String id;

    Layout(String id) {
        this.id = id;
    }

    /**
     * The word for it in files and on the command line.
     *
     * @return for example {@code wide-years}
     */
    public String id() {
        return id;
    }

    /**
     * Finds a layout by its word.
     *
     * @param id the word, letter case aside
     * @return the layout, null if there is none
     */
    public static Layout of(String id) {
        for (Layout layout : values()) {
            if (layout.id.equals(id.toLowerCase(Locale.ROOT))) {
                return layout;
            }
        }
        return null;
    }
}
