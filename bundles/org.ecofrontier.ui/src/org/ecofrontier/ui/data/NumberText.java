package org.ecofrontier.ui.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as text: in full, as they are stored, or as a table shows them.
 *
 * @param decimals how many decimals are shown, -1 = as many as there are
 * @param grouped whether thousands are set apart
 * @since 0.1
 */
public record NumberText(int decimals, boolean grouped) {

    /** As stored. */
    public static final NumberText FULL = new NumberText(-1, false);

    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-5;
    private static final MathContext SIGNIFICANT = new MathContext(7, RoundingMode.HALF_EVEN);

    /** {@return a number with all its digits, without an exponent where that is readable} */
    public static String full(double value) {
        double size = Math.abs(value);
        return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
            ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString() : Double.toString(value);
    }

    /** {@return a computed number with the digits that are worth reading} */
    public static String significant(double value) {
        return Double.isFinite(value) ? full(new BigDecimal(value).round(SIGNIFICANT).doubleValue()) : Double.toString(value);
    }

    /** {@return a number as this format shows it} */
    public String of(double value) {
        double size = Math.abs(value);
        if (decimals < 0 && !grouped || size != 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN && decimals < 0)) {
            return full(value);
        }
        DecimalFormat format = new DecimalFormat(grouped ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals < 0 ? full(value).length() : decimals);
        format.setMinimumFractionDigits(Math.max(0, decimals));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(new BigDecimal(Double.toString(value)));
    }
}
