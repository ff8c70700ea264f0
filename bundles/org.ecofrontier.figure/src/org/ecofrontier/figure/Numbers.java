package org.ecofrontier.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they stand on axes, in cells and tooltips; the same in every country. */
final class Numbers {

    private Numbers() {
    }

    /** A number with at most so many significant digits, without needless zeros. */
    static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "" : value > 0 ? "\u221e" : "-\u221e";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        int magnitude = rounded.precision() - rounded.scale();
        if (magnitude > 9 || magnitude < -4) {
            return new DecimalFormat("0.####E0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
        }
        return rounded.toPlainString();
    }

    /** A format with a fixed number of decimals. */
    static DecimalFormat decimals(int count) {
        return new DecimalFormat(count == 0 ? "0" : "0." + "0".repeat(count), DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** A format for very large or very small numbers. */
    static DecimalFormat scientific(int decimals) {
        return new DecimalFormat("0." + "#".repeat(decimals) + "E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
