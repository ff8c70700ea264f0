package org.ecofrontier.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

import org.ecofrontier.method.table.Column;

/**
 * Numbers as reports print them: the decimals of a column are the same in all of its rows, a dash stands where nothing is defined, and
 * no number that is not zero is printed as zero.
 */
final class Cells {

    static final String NOT_DEFINED = "–";
    private static final double SMALLEST_P = 0.001;
    private static final int MOST_DECIMALS = 4;
    /** Columns whose numbers differ by more than this factor mix quantities: each number then takes its own decimals. */
    private static final double MIXED = 1e4;
    private static final double LARGE = 1e7;

    private Cells() {
    }

    /** How the numbers of a column are printed, by row. */
    static IntFunction<String> of(Column column) {
        if (!(column instanceof Column.Numbers)) {
            return row -> column.isEmpty(row) ? NOT_DEFINED : column.text(row);
        }
        if (isProbability(column.id())) {
            return row -> probability(column.number(row));
        }
        if (column.id().startsWith("df")) {
            return row -> number(column.number(row));
        }
        double[] values = new double[column.size()];
        Arrays.setAll(values, column::number);
        int decimals = decimals(values);
        return row -> number(column.number(row), decimals);
    }

    /** Whether a name is that of a p value. */
    static boolean isProbability(String name) {
        return name.equals("p") || name.startsWith("p_") || name.endsWith("_p");
    }

    /** A p value. */
    static String probability(double value) {
        return Double.isFinite(value) ? value < SMALLEST_P ? "<0.001" : fixed(value, 3) : NOT_DEFINED;
    }

    /**
     * The decimals that show three digits of nearly all numbers, the same in columns of the same size, at most four; -1 = each number has
     * its own.
     */
    static int decimals(double... values) {
        double[] sizes = Arrays.stream(values).filter(Double::isFinite).map(Math::abs).filter(size -> size > 0).sorted().toArray();
        if (sizes.length == 0) {
            return 0;
        }
        double small = sizes[sizes.length / 10];
        double large = sizes[sizes.length - 1];
        if (large <= 1 && small == 1) {
            return 3;
        }
        if (large < LARGE && Arrays.stream(sizes).allMatch(size -> size == Math.rint(size))) {
            return 0;
        }
        if (large / small > MIXED || large >= LARGE) {
            return -1;
        }
        int wanted = 2 - (int) Math.floor(Math.log10(small));
        int most = large >= 1000 ? 1 : large >= 100 ? 2 : large >= 10 ? 3 : MOST_DECIMALS;
        int fewest = large < 10 ? 3 : large < 100 ? 2 : 0;
        return Math.max(fewest, Math.min(wanted, most));
    }

    /** A number with so many decimals; -1 = as many as show three digits. */
    static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NOT_DEFINED;
        }
        if (decimals < 0) {
            return number(value);
        }
        String text = fixed(value, decimals);
        return value != 0 && Double.parseDouble(text) == 0 ? String.format(Locale.ROOT, "%.1e", value) : text;
    }

    /** A number by itself: three decimals, or three digits where that would hide it. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return NOT_DEFINED;
        }
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < LARGE) {
            return fixed(value, 0);
        }
        if (size < SMALLEST_P || size >= LARGE) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return fixed(value, size >= 100 ? 1 : size >= 0.1 ? 3 : MOST_DECIMALS);
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0);
    }
}
