package org.ecofrontier.model;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The values of one observation, aligned with the indicators of the study: immutable, with missing and imputed values kept apart from
 * numbers. The text form is one token per value, separated by single blanks: a shortest round-trip number, {@code -} for a missing value,
 * and a number after {@code ~} for an imputed one. A value beyond the end counts as missing.
 *
 * @since 0.1
 */
public final class ObservationValues {

    /** No values at all. */
    public static final ObservationValues EMPTY = new ObservationValues(new double[0], new BitSet());

    private static final String MISSING = "-";
    private static final char IMPUTED = '~';

    private final double[] values;
    private final BitSet imputed;

    private ObservationValues(double[] values, BitSet imputed) {
        this.values = values;
        this.imputed = imputed;
    }

    /**
     * Creates observed values.
     *
     * @param values the values, NaN = missing
     * @return the values, none of them imputed
     * @throws IllegalArgumentException for an infinite value
     */
    public static ObservationValues of(double... values) {
        double[] copy = values.clone();
        for (double value : copy) {
            requireFinite(value);
        }
        return new ObservationValues(copy, new BitSet());
    }

    /**
     * Reads the text form.
     *
     * @param text tokens separated by white space
     * @return the values
     * @throws IllegalArgumentException for a token that is not a number in plain notation, not a hyphen and not an imputed number
     */
    public static ObservationValues parse(String text) {
        double[] values = new double[16];
        BitSet imputed = new BitSet();
        int count = 0;
        int length = text.length();
        int at = 0;
        while (true) {
            while (at < length && text.charAt(at) <= ' ') {
                at++;
            }
            if (at == length) {
                break;
            }
            int end = at;
            while (end < length && text.charAt(end) > ' ') {
                end++;
            }
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            boolean marked = text.charAt(at) == IMPUTED;
            if (marked) {
                imputed.set(count);
            }
            values[count++] = number(text.substring(marked ? at + 1 : at, end), marked);
            at = end;
        }
        return count == 0 ? EMPTY : new ObservationValues(Arrays.copyOf(values, count), imputed);
    }

    private static double number(String token, boolean marked) {
        if (!marked && MISSING.equals(token)) {
            return Double.NaN;
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            // Double.parseDouble would also take NaN, Infinity, hexadecimal numbers and type suffixes.
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'E' && c != 'e') {
                throw new IllegalArgumentException("'" + token + "' is not a number");
            }
        }
        double value = Double.parseDouble(token);
        requireFinite(value);
        return value;
    }

    private static void requireFinite(double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a value must be finite");
        }
    }

    /** {@return the number of values} */
    public int size() {
        return values.length;
    }

    /**
     * {@return the value at a position, NaN when it is missing or beyond the end}
     *
     * @param index position of the indicator, from 0
     */
    public double get(int index) {
        return index < values.length ? values[index] : Double.NaN;
    }

    /**
     * {@return whether the value is missing}
     *
     * @param index position of the indicator, from 0
     */
    public boolean isMissing(int index) {
        return Double.isNaN(get(index));
    }

    /**
     * {@return whether the value was imputed rather than observed}
     *
     * @param index position of the indicator, from 0
     */
    public boolean isImputed(int index) {
        return imputed.get(index);
    }

    /** {@return a copy of the values, NaN = missing} */
    public double[] toArray() {
        return values.clone();
    }

    /**
     * {@return these values with an observed value in one place}
     *
     * @param index position of the indicator, from 0; the values grow when needed
     * @param value the value, NaN = missing
     */
    public ObservationValues with(int index, double value) {
        return with(index, value, false);
    }

    /**
     * {@return these values with an imputed value in one place}
     *
     * @param index position of the indicator, from 0; the values grow when needed
     * @param value the value, a number
     * @throws IllegalArgumentException when the value is missing
     */
    public ObservationValues withImputed(int index, double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("an imputed value must be a number");
        }
        return with(index, value, true);
    }

    private ObservationValues with(int index, double value, boolean isImputed) {
        requireFinite(value);
        int size = Math.max(values.length, index + 1);
        double[] changed = Arrays.copyOf(values, size);
        Arrays.fill(changed, values.length, size, Double.NaN);
        changed[index] = value;
        BitSet marks = (BitSet) imputed.clone();
        marks.set(index, isImputed);
        return new ObservationValues(changed, marks);
    }

    /**
     * {@return these values with other positions}
     *
     * @param sources for each new position the old one, or -1 for a missing value
     */
    public ObservationValues reordered(int... sources) {
        double[] changed = new double[sources.length];
        BitSet marks = new BitSet();
        for (int i = 0; i < sources.length; i++) {
            changed[i] = sources[i] < 0 ? Double.NaN : get(sources[i]);
            marks.set(i, sources[i] >= 0 && imputed.get(sources[i]));
        }
        return new ObservationValues(changed, marks);
    }

    /** {@return a builder that starts from these values} */
    public Builder toBuilder() {
        return new Builder(values.clone(), (BitSet) imputed.clone());
    }

    /**
     * Changes several values at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final double[] values;
        private final BitSet imputed;

        private Builder(double[] values, BitSet imputed) {
            this.values = values;
            this.imputed = imputed;
        }

        /**
         * Sets an observed value.
         *
         * @param index position of the indicator, within the values
         * @param value the value, NaN = missing
         * @throws IllegalArgumentException for an infinite value
         */
        public void set(int index, double value) {
            requireFinite(value);
            values[index] = value;
            imputed.clear(index);
        }

        /** {@return the values as they are now} */
        public ObservationValues build() {
            return new ObservationValues(values.clone(), (BitSet) imputed.clone());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObservationValues that && Arrays.equals(values, that.values) && imputed.equals(that.imputed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + imputed.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(8 * values.length);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append(' ');
            }
            if (Double.isNaN(values[i])) {
                text.append(MISSING);
            } else {
                if (imputed.get(i)) {
                    text.append(IMPUTED);
                }
                append(text, values[i]);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, double value) {
        long whole = (long) value;
        boolean negativeZero = value == 0 && 1 / value < 0;
        if (whole == value && Math.abs(whole) < 1_000_000_000_000_000L && !negativeZero) {
            text.append(whole);
        } else {
            text.append(value);
        }
    }
}
