package org.ecofrontier.model.edit;

import java.util.Objects;

/**
 * A new value for one cell of the data table.
 *
 * @param region id of the region
 * @param year the year, null in a cross-section
 * @param indicator id of the indicator
 * @param value the value, NaN = missing
 * @param imputed whether the value is imputed rather than observed
 * @since 0.1
 */
public record CellChange(String region, Integer year, String indicator, double value, boolean imputed) {

    /** Checks that an imputed value is a number. */
    public CellChange {
        Objects.requireNonNull(region);
        Objects.requireNonNull(indicator);
        if (imputed && Double.isNaN(value)) {
            throw new IllegalArgumentException("an imputed value must be a number");
        }
    }

    /**
     * {@return an observed value for a cell}
     *
     * @param region id of the region
     * @param year the year, null in a cross-section
     * @param indicator id of the indicator
     * @param value the value, NaN = missing
     */
    public static CellChange observed(String region, Integer year, String indicator, double value) {
        return new CellChange(region, year, indicator, value, false);
    }
}
