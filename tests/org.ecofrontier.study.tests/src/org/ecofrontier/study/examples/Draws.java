package org.ecofrontier.study.examples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Seeded draws for generated panels: the same seed gives the same figures on every machine (java.util.Random and StrictMath are specified).
 */
final class Draws {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final Random random;

    Draws(long seed) {
        random = new Random(seed);
    }

    double normal(double mean, double sd) {
        return mean + sd * random.nextGaussian();
    }

    /** A stationary first-order autoregressive course. */
    double[] course(int length, double persistence, double sd) {
        double[] values = new double[length];
        double innovation = sd * StrictMath.sqrt(1 - persistence * persistence);
        for (int t = 0; t < length; t++) {
            values[t] = t == 0 ? normal(0, sd) : persistence * values[t - 1] + normal(0, innovation);
        }
        return values;
    }

    /** Each text as often as its count says, in a drawn order. */
    List<String> deal(List<String> texts, int... counts) {
        List<String> dealt = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            dealt.addAll(Collections.nCopies(counts[i], texts.get(i)));
        }
        Collections.shuffle(dealt, random);
        return dealt;
    }

    /** As a table of figures would print it: four significant digits. */
    static double printed(double value) {
        return new BigDecimal(value).round(FOUR_DIGITS).doubleValue();
    }

    static double exp(double value) {
        return StrictMath.exp(value);
    }
}
