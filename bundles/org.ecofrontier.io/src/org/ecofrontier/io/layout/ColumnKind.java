package org.ecofrontier.io.layout;

import java.util.Locale;

/**
 * What a column of a table is for.
 *
 * @since 0.1
 */
public enum ColumnKind {

    /** Names or codes of the regions. */
    REGION,
    /** Years. */
    YEAR,
    /** Input. */
    INPUT,
    /** Desirable output. */
    DESIRABLE,
    /** Undesirable output. */
    UNDESIRABLE,
    /** Driver (explanatory variable). */
    DRIVER,
    /** Text that classes regions. */
    CATEGORY,
    /** A number of no stated kind. */
    OTHER,
    /** Not read. */
    SKIP;

    /**
     * The word for it in files and on the command line.
     *
     * @return for example {@code undesirable}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a kind by its word.
     *
     * @param id the word, letter case aside
     * @return the kind, null if there is none
     */
    public static ColumnKind of(String id) {
        for (ColumnKind kind : values()) {
            if (kind.id().equals(id.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return null;
    }

    /**
     * Whether the column's cells are numbers of an indicator.
     *
     * @return true for input, desirable, undesirable, driver, other
     */
    public boolean isIndicator() {
        return this == INPUT || this == DESIRABLE || this == UNDESIRABLE || this == DRIVER || this == OTHER;
    }
}
