package org.ecofrontier.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How tables with more rows than fit on a page are printed. The workbook has all rows of every table in any case.
 *
 * @since 0.1
 */
public enum LongTables {
    /** Their last year, or their first rows, with a note that says so. */
    SHORT,
    /** All rows in an appendix, the header repeated on every page; in their section as {@link #SHORT}. */
    FULL;

    /** The name as it is kept in a study and given on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way with a name, letter case aside. */
    public static Optional<LongTables> of(String name) {
        return Arrays.stream(values()).filter(each -> each.id().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
