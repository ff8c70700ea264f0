package org.ecofrontier.method;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where in the data a {@link Finding} is. Every part may be left open.
 *
 * @param region the region's id, or empty
 * @param year the year
 * @param item the indicator, column, slot or parameter, or empty
 * @since 0.1
 */
public record Place(String region, OptionalInt year, String item) {

    private static final Place WHOLE = new Place("", OptionalInt.empty(), "");

    /** Checks that nothing is {@code null}. */
    public Place {
        Objects.requireNonNull(region);
        Objects.requireNonNull(year);
        Objects.requireNonNull(item);
    }

    /** The analysis as a whole. */
    public static Place whole() {
        return WHOLE;
    }

    /** An indicator, column, slot or parameter as a whole. */
    public static Place item(String item) {
        return new Place("", OptionalInt.empty(), item);
    }

    /** One row of a panel. */
    public static Place row(Panel panel, int row) {
        return cell(panel, row, "");
    }

    /** One cell: a row of a panel and an indicator or column. */
    public static Place cell(Panel panel, int row, String item) {
        OptionalInt year = panel.hasYears() ? OptionalInt.of(panel.year(row)) : OptionalInt.empty();
        return new Place(panel.region(row), year, item);
    }
}
