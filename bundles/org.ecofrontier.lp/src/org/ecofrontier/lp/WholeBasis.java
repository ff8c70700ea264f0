package org.ecofrontier.lp;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A basis in whole numbers: its inverse and its values times the determinant. Pivots divide without remainder (Edmonds 1967, Bareiss
 * 1968), so that nothing is ever rounded. Artificial variables are coded as in {@link Simplex}.
 */
final class WholeBasis {

    private final WholeRows rows;
    private final int size;
    private final BigInteger[][] inverse;
    private final BigInteger[] value;
    private final int[] member;
    private BigInteger determinant;

    WholeBasis(WholeRows rows) {
        this.rows = rows;
        size = rows.rows();
        inverse = new BigInteger[size][size];
        value = new BigInteger[size];
        member = new int[size];
        reset();
    }

    /** Artificial variables only, each on the side of its right-hand side. */
    void reset() {
        determinant = BigInteger.ONE;
        for (int r = 0; r < size; r++) {
            Arrays.fill(inverse[r], BigInteger.ZERO);
            inverse[r][r] = rows.right(r).signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
            value[r] = rows.right(r).abs();
            member[r] = -1 - r;
        }
    }

    /** Takes the given variables in, artificial ones left where they are; false when the basis is dependent or not feasible. */
    boolean reset(int[] members) {
        reset();
        boolean[] kept = new boolean[size];
        for (int code : members) {
            if (code < 0) {
                kept[-1 - code] = true;
            }
        }
        for (int code : members) {
            if (code >= 0) {
                BigInteger[] column = column(code);
                int place = 0;
                while (place < size && (member[place] >= 0 || kept[place] || column[place].signum() == 0)) {
                    place++;
                }
                if (place == size) {
                    return false;
                }
                pivot(place, code, column);
            }
        }
        for (int i = 0; i < size; i++) {
            if (value[i].signum() < 0 || member[i] < 0 && value[i].signum() != 0) {
                return false;
            }
        }
        return true;
    }

    int member(int place) {
        return member[place];
    }

    boolean contains(int variable) {
        for (int each : member) {
            if (each == variable) {
                return true;
            }
        }
        return false;
    }

    /** A basic value times the determinant. */
    BigInteger value(int place) {
        return value[place];
    }

    /** Greater than 0. */
    BigInteger determinant() {
        return determinant;
    }

    /** The column of a variable in terms of the basis, times the determinant. */
    BigInteger[] column(int variable) {
        BigInteger[] entry = new BigInteger[size];
        for (int r = 0; r < size; r++) {
            entry[r] = rows.entry(r, variable);
        }
        BigInteger[] column = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            BigInteger sum = BigInteger.ZERO;
            for (int r = 0; r < size; r++) {
                if (entry[r].signum() != 0 && inverse[i][r].signum() != 0) {
                    sum = sum.add(inverse[i][r].multiply(entry[r]));
                }
            }
            column[i] = sum;
        }
        return column;
    }

    /** Row multipliers times the determinant, for costs of the basic variables. */
    BigInteger[] multipliers(BigInteger[] costs) {
        BigInteger[] multipliers = new BigInteger[size];
        Arrays.fill(multipliers, BigInteger.ZERO);
        for (int i = 0; i < size; i++) {
            if (costs[i].signum() != 0) {
                for (int r = 0; r < size; r++) {
                    multipliers[r] = multipliers[r].add(costs[i].multiply(inverse[i][r]));
                }
            }
        }
        return multipliers;
    }

    /** Puts a variable, by its {@link #column(int)}, in the place of another. */
    void pivot(int place, int variable, BigInteger[] column) {
        BigInteger by = column[place];
        for (int i = 0; i < size; i++) {
            if (i != place) {
                for (int r = 0; r < size; r++) {
                    inverse[i][r] = crossed(by, inverse[i][r], column[i], inverse[place][r]);
                }
                value[i] = crossed(by, value[i], column[i], value[place]);
            }
        }
        determinant = by;
        member[place] = variable;
        if (by.signum() < 0) {
            determinant = by.negate();
            for (int i = 0; i < size; i++) {
                value[i] = value[i].negate();
                for (int r = 0; r < size; r++) {
                    inverse[i][r] = inverse[i][r].negate();
                }
            }
        }
    }

    private BigInteger crossed(BigInteger by, BigInteger own, BigInteger factor, BigInteger pivoted) {
        BigInteger product = by.multiply(own);
        return (factor.signum() == 0 || pivoted.signum() == 0 ? product : product.subtract(factor.multiply(pivoted))).divide(determinant);
    }
}
