package org.ecofrontier.io;

import java.nio.charset.StandardCharsets;

/**
 * Numbers as plain text, the same on every machine: {@code .} as decimal mark, as few digits as lead back to the same double, no {@code .0}
 * on whole numbers, and an exponent ({@code 1e-05}, {@code 1.5e+16}) below 1e-4 and from 1e16 on, as R, Python and spreadsheets read it.
 *
 * @since 0.1
 */
public final class PlainNumber {

    /** No number's text is longer, in characters. */
    public static final int MAX_LENGTH = 26;

    private static final long EXACT = 1L << 53;
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private PlainNumber() {
    }

    /**
     * The text of a number; empty for NaN, {@code Inf} and {@code -Inf} for the infinities.
     *
     * @param value the number
     * @return its text
     */
    @SuppressWarnings("deprecation")
    public static String format(double value) {
        byte[] bytes = new byte[MAX_LENGTH];
        return new String(bytes, 0, 0, write(value, bytes, 0));
    }

    /**
     * Writes the text of a number as ASCII bytes.
     *
     * @param value the number; nothing is written for NaN
     * @param out where to write; {@link #MAX_LENGTH} bytes must be free
     * @param at the first byte
     * @return the position after the last byte written
     */
    public static int write(double value, byte[] out, int at) {
        long whole = (long) value;
        if (whole == value && whole < EXACT && whole > -EXACT) {
            if (whole == 0 && 1 / value < 0) {
                out[at] = '-';
                out[at + 1] = '0';
                return at + 2;
            }
            return write(whole, out, at);
        }
        if (Double.isNaN(value)) {
            return at;
        }
        if (Double.isInfinite(value)) {
            return ascii(value > 0 ? "Inf" : "-Inf", out, at);
        }
        return arrange(Double.toString(value), out, at);
    }

    /**
     * Writes the text of a whole number as ASCII bytes.
     *
     * @param value the number
     * @param out where to write; {@link #MAX_LENGTH} bytes must be free
     * @param at the first byte
     * @return the position after the last byte written
     */
    public static int write(long value, byte[] out, int at) {
        if (value == Long.MIN_VALUE) {
            return ascii(Long.toString(value), out, at);
        }
        int position = at;
        long rest = value;
        if (rest < 0) {
            out[position++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long bound = 10; digits < 19 && rest >= bound; bound *= 10) {
            digits++;
        }
        for (int i = position + digits - 1; i >= position; i--) {
            long next = rest / 10;
            out[i] = (byte) ('0' + (rest - next * 10));
            rest = next;
        }
        return position + digits;
    }

    /** Lays out the shortest digits (Double.toString, shortest since JDK 19) in the way described above. */
    private static int arrange(String shortest, byte[] out, int at) {
        int length = shortest.length();
        byte[] digits = new byte[length];
        int position = at;
        int count = 0;
        int point = 0;
        int exponent = 0;
        boolean seenPoint = false;
        for (int i = 0; i < length; i++) {
            char c = shortest.charAt(i);
            if (c == '-') {
                out[position++] = '-';
            } else if (c == '.') {
                seenPoint = true;
            } else if (c == 'E') {
                exponent = Integer.parseInt(shortest, i + 1, length, 10);
                break;
            } else if (count > 0 || c != '0') {
                digits[count++] = (byte) c;
                point += seenPoint ? 0 : 1;
            } else {
                point -= seenPoint ? 1 : 0;
            }
        }
        while (count > 1 && digits[count - 1] == '0') {
            count--;
        }
        int scientific = point - 1 + exponent;
        return scientific < -4 || scientific >= 16 ? exponential(digits, count, scientific, out, position)
            : fixed(digits, count, scientific + 1, out, position);
    }

    private static int fixed(byte[] digits, int count, int point, byte[] out, int at) {
        int position = at;
        if (point <= 0) {
            out[position++] = '0';
            out[position++] = '.';
            for (int i = point; i < 0; i++) {
                out[position++] = '0';
            }
            System.arraycopy(digits, 0, out, position, count);
            return position + count;
        }
        for (int i = 0; i < Math.max(count, point); i++) {
            if (i == point) {
                out[position++] = '.';
            }
            out[position++] = i < count ? digits[i] : (byte) '0';
        }
        return position;
    }

    private static int exponential(byte[] digits, int count, int scientific, byte[] out, int at) {
        int position = at;
        out[position++] = digits[0];
        if (count > 1) {
            out[position++] = '.';
            System.arraycopy(digits, 1, out, position, count - 1);
            position += count - 1;
        }
        out[position++] = 'e';
        out[position++] = (byte) (scientific < 0 ? '-' : '+');
        int size = Math.abs(scientific);
        if (size < 10) {
            out[position++] = '0';
        }
        return write(size, out, position);
    }

    private static int ascii(String text, byte[] out, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
    }

    /**
     * Reads a plain decimal number: optional sign, digits with at most one decimal mark, optional exponent. Nothing else counts: no
     * grouping, no blanks, no hexadecimal digits, no words. The result is the double nearest to the text.
     *
     * @param text the text
     * @param decimal the decimal mark
     * @return the number, or NaN if the text is not a finite number of this form
     */
    public static double parse(CharSequence text, char decimal) {
        char[] chars = text.toString().toCharArray();
        return parse(chars, 0, chars.length, decimal);
    }

    /**
     * Reads a plain decimal number from a range of characters; see {@link #parse(CharSequence, char)}.
     *
     * @param chars the characters
     * @param from the first
     * @param to after the last
     * @param decimal the decimal mark
     * @return the number, or NaN if the text is not a finite number of this form
     */
    public static double parse(char[] chars, int from, int to, char decimal) {
        int i = from;
        boolean negative = false;
        if (i < to && (chars[i] == '-' || chars[i] == '+')) {
            negative = chars[i++] == '-';
        }
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int scale = 0;
        boolean point = false;
        for (; i < to; i++) {
            int digit = chars[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                scale += point ? 1 : 0;
                if (significant > 0 || digit > 0) {
                    significant++;
                    mantissa = significant <= 19 ? mantissa * 10 + digit : mantissa;
                }
            } else if (chars[i] == decimal && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        int exponent = 0;
        if (i < to && (chars[i] == 'e' || chars[i] == 'E')) {
            int sign = 1;
            if (++i < to && (chars[i] == '-' || chars[i] == '+')) {
                sign = chars[i++] == '-' ? -1 : 1;
            }
            int start = i;
            for (; i < to && chars[i] >= '0' && chars[i] <= '9'; i++) {
                exponent = Math.min(100_000, exponent * 10 + chars[i] - '0');
            }
            if (i == start) {
                return Double.NaN;
            }
            exponent *= sign;
        }
        if (i != to) {
            return Double.NaN;
        }
        double size = size(mantissa, significant, exponent - scale);
        if (Double.isNaN(size)) {
            size = Math.abs(Double.parseDouble(new String(chars, from, to - from).replace(decimal, '.')));
        }
        if (Double.isInfinite(size)) {
            return Double.NaN;
        }
        return negative ? -size : size;
    }

    /** The exact fast path (Clinger 1990): one correctly rounded operation on two exact doubles; NaN when it does not apply. */
    private static double size(long mantissa, int significant, int power) {
        if (mantissa == 0 && significant == 0) {
            return 0;
        }
        if (significant <= 19 && mantissa <= EXACT && mantissa >= 0 && power >= -22 && power <= 22) {
            return power < 0 ? mantissa / POWERS[-power] : mantissa * POWERS[power];
        }
        return Double.NaN;
    }
}
