package org.ecofrontier.statistics.distribution;

/**
 * One class of a {@link Classification}. It holds the values above {@code lower} up to and with {@code upper}; the first class holds
 * its lower bound too. Both bounds are data values.
 *
 * @param number from 1 (lowest)
 * @param lower upper bound of the class below; for the first class the least value
 * @param upper greatest value of the class; for an empty class the same as {@code lower}
 * @param limit upper limit that the scheme set, for legends; equals {@code upper} for natural breaks
 * @param n number of values
 * @since 0.1
 */
public record ValueClass(int number, double lower, double upper, double limit, int n) {
}
