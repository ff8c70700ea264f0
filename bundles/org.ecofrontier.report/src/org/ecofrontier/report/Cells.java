package org.ecofrontier.report;

import java.util.Locale;

import org.ecofrontier.method.table.Column;

/** Cells as reports print them: few digits, a dash where nothing is defined. */
final class Cells {

    static final String NOT_DEFINED = "–";
    private static final double LARGE = 1e5;
    private static final double SMALL = 1e-3;

    private Cells() {
    }

    static String text(Column column, int row) {
        if (column.isEmpty(row)) {
            return column instanceof Column.Texts ? "" : NOT_DEFINED;
        }
        return column instanceof Column.Numbers ? number(column.number(row)) : column.text(row);
    }

    /** Three decimals, or three digits where that would hide the number. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return NOT_DEFINED;
        }
        double size = Math.abs(value);
        if (size != 0 && (size < SMALL || size >= LARGE * 100)) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        if (value == Math.rint(value) && size >= 2) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, size >= LARGE ? "%.0f" : size >= 100 ? "%.1f" : "%.3f", value);
    }
}
