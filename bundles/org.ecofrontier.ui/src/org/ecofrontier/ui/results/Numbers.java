package org.ecofrontier.ui.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers with as many significant digits as the user wants to see.
 *
 * @since 0.1
 */
public final class Numbers {

    private static final double LARGEST_PLAIN = 1e9;
    private static final double SMALLEST_PLAIN = 1e-4;

    private Numbers() {
    }

    /** {@return a number with so many significant digits; empty for NaN} */
    public static String significant(double value, int digits) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        if (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN) {
            return scientific(rounded, digits);
        }
        // Digits before the decimal point are never rounded away.
        int decimals = Math.max(0, digits - (rounded.precision() - rounded.scale()));
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String scientific(BigDecimal value, int digits) {
        int exponent = value.precision() - value.scale() - 1;
        BigDecimal mantissa = value.movePointLeft(exponent).setScale(digits - 1, RoundingMode.HALF_EVEN);
        return mantissa.toPlainString() + "E" + exponent;
    }
}
