package org.ecofrontier.study.formula;

import java.util.Locale;
import java.util.Optional;

/**
 * The functions of formulas.
 *
 * @since 0.1
 */
public enum FormulaFunction {
    /** Natural logarithm. */
    LN(1, 1),
    /** e to the power. */
    EXP(1, 1),
    /** Square root. */
    SQRT(1, 1),
    /** Absolute value. */
    ABS(1, 1),
    /** The least of several. */
    MIN(2, Integer.MAX_VALUE),
    /** The greatest of several. */
    MAX(2, Integer.MAX_VALUE),
    /** The value of the region k calendar years earlier; {@code lag(x)} is one year. */
    LAG(1, 2),
    /** The change from the preceding calendar year as a fraction of it. */
    GROWTH(1, 1),
    /** The region's share of the year's total, a fraction. */
    SHARE(1, 1),
    /** The arithmetic mean over the regions of the year. */
    MEAN(1, 1),
    /** The sum over the regions of the year. */
    SUM(1, 1),
    /** {@code deflate(x, index, year)}: x at the prices of a year, x times the region's index in that year over its index now. */
    DEFLATE(3, 3),
    /** {@code winsorise(x, p)}: values beyond the p and 1-p quantiles (type 7) of all regions and years are set to these. */
    WINSORISE(2, 2);

    private final int least;
    private final int most;

    FormulaFunction(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** {@return the fewest arguments} */
    public int least() {
        return least;
    }

    /** {@return the most arguments} */
    public int most() {
        return most;
    }

    /** {@return the name in formulas} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the function of a name}
     *
     * @param name the name, in any case; winsorize is the same as winsorise
     */
    public static Optional<FormulaFunction> of(String name) {
        String id = name.toLowerCase(Locale.ROOT).replace("winsorize", "winsorise");
        for (FormulaFunction function : values()) {
            if (function.id().equals(id)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
