package org.ecofrontier.statistics.coupling;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Roman numerals, which number the types of a typology.
 *
 * @since 0.1
 */
public final class RomanNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumber() {
    }

    /**
     * @param number from 1 to 3999
     * @return the numeral, for example {@code IV}
     */
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            throw Arguments.invalid("Roman numerals go from 1 to 3999, not %d", number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }
}
