package org.ecofrontier.lp;

import java.math.BigInteger;

/**
 * A program in whole numbers. Every double is a whole number times a power of two, so a row times its divisor and a power of two has
 * whole coefficients only, and nothing of the data is rounded. Variables are numbered: the extras first, then the table's columns.
 */
final class WholeRows {

    private static final int FRACTION_BITS = 52;
    /** Significant bits of a quotient before it is rounded to a double. */
    private static final int QUOTIENT_BITS = 66;
    private static final int MOST_BITS = 200;

    private final FrontierProgram program;
    private final ColumnTable table;
    /** A row of whole numbers is the program's row times divisor / 2^exponent. */
    private final int[] exponent;
    private final int[] highest;
    private final BigInteger[] right;

    WholeRows(FrontierProgram program, ColumnTable table) {
        this.program = program;
        this.table = table;
        exponent = new int[program.rows];
        highest = new int[program.rows];
        right = new BigInteger[program.rows];
        for (int r = 0; r < program.rows; r++) {
            exponent[r] = Integer.MAX_VALUE;
            highest[r] = Integer.MIN_VALUE;
            span(r);
            if (highest[r] == Integer.MIN_VALUE) {
                exponent[r] = 0;
                highest[r] = 0;
            }
            right[r] = product(program.rhs[r], program.divisor[r], exponent[r]);
        }
    }

    private void span(int row) {
        span(row, program.rhs[row], program.divisor[row]);
        for (double each : program.coefficient[row]) {
            span(row, each, program.divisor[row]);
        }
        if (program.tableRow[row] != ColumnTable.NONE) {
            for (int j = 0; j < table.size(); j++) {
                span(row, table.get(program.tableRow[row], j), program.numerator[row]);
            }
        }
    }

    private void span(int row, double a, double b) {
        if (a != 0 && b != 0) {
            exponent[row] = Math.min(exponent[row], lowestBit(a) + lowestBit(b));
            highest[row] = Math.max(highest[row], Math.getExponent(a) + Math.getExponent(b));
        }
    }

    /** Whether the numbers of each row are near enough in size to be handled as whole numbers. */
    boolean isModest() {
        for (int r = 0; r < exponent.length; r++) {
            if (highest[r] - exponent[r] > MOST_BITS) {
                return false;
            }
        }
        return true;
    }

    int rows() {
        return right.length;
    }

    BigInteger right(int row) {
        return right[row];
    }

    /** The coefficient of a variable. */
    BigInteger entry(int row, int variable) {
        if (variable < program.extras) {
            return product(program.coefficient[row][variable], program.divisor[row], exponent[row]);
        }
        return product(program.numerator[row], table.get(program.tableRow[row], variable - program.extras), exponent[row]);
    }

    /** The multiplier of the program's row, rounded, from that of the row of whole numbers: its numerator, denominator and a power of two. */
    double multiplier(int row, BigInteger numerator, BigInteger denominator, int power) {
        return quotient(numerator, denominator, power - exponent[row]) * program.divisor[row];
    }

    /** The exponent of the lowest bit that is set; the largest integer for 0. */
    static int lowestBit(double value) {
        return value == 0 ? Integer.MAX_VALUE
                : Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - FRACTION_BITS + Long.numberOfTrailingZeros(significand(value));
    }

    private static long significand(double value) {
        long bits = Double.doubleToLongBits(value) & (1L << FRACTION_BITS) - 1;
        return Math.getExponent(value) < Double.MIN_EXPONENT ? bits : bits | 1L << FRACTION_BITS;
    }

    /** value / 2^power, which must be a whole number. */
    static BigInteger whole(double value, int power) {
        if (value == 0) {
            return BigInteger.ZERO;
        }
        long significand = significand(value);
        int zeros = Long.numberOfTrailingZeros(significand);
        BigInteger odd = BigInteger.valueOf(value < 0 ? -(significand >> zeros) : significand >> zeros);
        return odd.shiftLeft(lowestBit(value) - power);
    }

    private static BigInteger product(double a, double b, int power) {
        if (a == 0 || b == 0) {
            return BigInteger.ZERO;
        }
        int low = lowestBit(a);
        BigInteger first = whole(a, low);
        return Math.abs(b) == 1 ? shifted(b < 0 ? first.negate() : first, low - power)
                : shifted(first.multiply(whole(b, lowestBit(b))), low + lowestBit(b) - power);
    }

    private static BigInteger shifted(BigInteger value, int by) {
        return by == 0 ? value : value.shiftLeft(by);
    }

    /** numerator / denominator times 2^power as a double; the denominator is positive. */
    static double quotient(BigInteger numerator, BigInteger denominator, int power) {
        int shift = QUOTIENT_BITS - numerator.bitLength() + denominator.bitLength();
        BigInteger ratio = shift >= 0 ? numerator.shiftLeft(shift).divide(denominator) : numerator.divide(denominator.shiftLeft(-shift));
        return Math.scalb(ratio.doubleValue(), power - shift);
    }
}
