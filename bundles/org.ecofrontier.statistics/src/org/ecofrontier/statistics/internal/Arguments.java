package org.ecofrontier.statistics.internal;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.concurrent.CancellationException;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;

/**
 * Checks of arguments that every estimator of this bundle makes in the same words.
 *
 * @since 0.1
 */
public final class Arguments {

    private Arguments() {
    }

    /** Refuses missing and infinite values; the message names the position (counted from 0). */
    public static void requireFinite(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw invalid("%s: value number %d is %s; leave the row out or fill it in first", what, i, values[i]);
            }
        }
    }

    /** Refuses anything that is not a finite number above 0; the message names the position (counted from 0). */
    public static void requirePositive(String what, double[] values) {
        requireFinite(what, values);
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0)) {
                throw invalid("%s needs values above 0: value number %d is %s", what, i, values[i]);
            }
        }
    }

    /** An exception for a sample that is too small, with a {@link String#format} message in English. */
    public static EstimationException tooFew(String format, Object... arguments) {
        return new EstimationException(Kind.TOO_FEW_OBSERVATIONS, String.format(Locale.ROOT, format, arguments), arguments);
    }

    /** Refuses samples of fewer than {@code least} values. */
    public static void requireCount(String what, int count, int least) {
        if (count < least) {
            throw tooFew("%s needs at least %d values, there are %d", what, least, count);
        }
    }

    /** Refuses two arrays of different length. */
    public static void requireSameLength(String what, int expected, int found) {
        if (expected != found) {
            throw invalid("%s: expected %d entries, found %d", what, expected, found);
        }
    }

    /** An exception for an argument that cannot be used, with a {@link String#format} message in English. */
    public static EstimationException invalid(String format, Object... arguments) {
        return new EstimationException(Kind.INVALID_INPUT, String.format(Locale.ROOT, format, arguments), arguments);
    }

    /** An exception for data on which the quantity does not exist, with a {@link String#format} message in English. */
    public static EstimationException undefined(String format, Object... arguments) {
        return new EstimationException(Kind.NOT_DEFINED, String.format(Locale.ROOT, format, arguments), arguments);
    }

    /** Stops a long loop when the caller asked for it. */
    public static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The computation was cancelled");
        }
    }
}
