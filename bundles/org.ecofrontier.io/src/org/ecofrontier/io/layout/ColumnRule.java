package org.ecofrontier.io.layout;

import java.util.Objects;

/**
 * What is stated about one column (or, where a sheet holds one indicator, about that indicator).
 *
 * @param column its name: the text of its header, with or without the unit, letter case and blanks aside
 * @param kind what it is for, or null to leave it open
 * @param id id of the indicator or classification, or null to derive it from the name
 * @param unit unit, or null to take the one in the header
 * @param factor what its numbers are multiplied with (for example 10000 to come from 10,000 persons to persons); 1 leaves them as they are
 * @since 0.1
 */
public record ColumnRule(String column, ColumnKind kind, String id, String unit, double factor) {

    /** Checks the name and the factor. */
    public ColumnRule {
        Objects.requireNonNull(column, "column");
        if (!(factor != 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("a factor is a finite number other than 0: " + factor);
        }
    }

    /**
     * A rule that states the kind only.
     *
     * @param column name of the column
     * @param kind what it is for
     * @return the rule
     */
    public static ColumnRule of(String column, ColumnKind kind) {
        return new ColumnRule(column, kind, null, null, 1);
    }

    /**
     * Reads a rule as it is given on the command line: {@code COLUMN=KIND[:ID[:UNIT]]}. The last equals sign that is followed by a kind
     * divides column and kind, so that a column's name may hold the sign.
     *
     * @param text the text
     * @return the rule, null if the text has no such form
     */
    public static ColumnRule parse(String text) {
        for (int at = text.lastIndexOf('='); at > 0; at = text.lastIndexOf('=', at - 1)) {
            String[] parts = text.substring(at + 1).split(":", 3);
            ColumnKind kind = ColumnKind.of(parts[0].strip());
            if (kind != null) {
                String id = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null;
                String unit = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null;
                return new ColumnRule(text.substring(0, at).strip(), kind, id, unit, 1);
            }
        }
        return null;
    }
}
