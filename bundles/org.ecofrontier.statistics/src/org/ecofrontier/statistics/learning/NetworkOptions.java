package org.ecofrontier.statistics.learning;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * How a network regression is carried out.
 *
 * @param hidden number of hidden units; empty to choose 2, 4, 6 or 8 by cross-validation
 * @param decay weight decay, against the sum of squared errors of a standardised target; empty to choose 0.03, 0.1, 0.3, 1 or 10 by
 *        cross-validation
 * @param members nets in the ensemble, each from its own random start
 * @param seed seed of everything random
 * @since 0.1
 */
public record NetworkOptions(OptionalInt hidden, OptionalDouble decay, int members, long seed) {

    /** Size and decay by cross-validation, 10 members, seed 1. */
    public static final NetworkOptions DEFAULT = new NetworkOptions(OptionalInt.empty(), OptionalDouble.empty(), 10, 1);

    private static final int MOST_HIDDEN = 200;

    /** Refuses what makes no sense. */
    public NetworkOptions {
        if (hidden.isPresent() && (hidden.getAsInt() < 1 || hidden.getAsInt() > MOST_HIDDEN)) {
            throw Arguments.invalid("The number of hidden units lies between 1 and %d, not at %d", MOST_HIDDEN, hidden.getAsInt());
        }
        if (decay.isPresent() && !(decay.getAsDouble() >= 0 && decay.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw Arguments.invalid("Weight decay must be a number of 0 or more, not %s", decay.getAsDouble());
        }
        if (members < 1) {
            throw Arguments.invalid("An ensemble has at least one member, not %d", members);
        }
    }

    /** The same with a number of hidden units and a decay. */
    public NetworkOptions with(int units, double weightDecay) {
        return new NetworkOptions(OptionalInt.of(units), OptionalDouble.of(weightDecay), members, seed);
    }
}
