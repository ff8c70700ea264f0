package org.ecofrontier.dea;

import java.util.List;

/**
 * Everything known about one unit. Arrays are indexed by variable (inputs, desirable, undesirable outputs) and hold values in the
 * variable's unit of measurement; they are empty when there is no score or the evaluation kept scores only.
 *
 * @param unit
 *            index of the unit in the data
 * @param status
 *            standing of the result
 * @param score
 *            efficiency score; not a number unless certified
 * @param measure
 *            what the program measures: theta, phi, beta or rho; not a number unless certified
 * @param peers
 *            the reference units with a positive intensity, in canonical order
 * @param slacks
 *            distance to the frontier beyond any radial movement; negative where a super-efficient unit is ahead of the others
 * @param targets
 *            projection on the frontier; putting the unit there reproduces the score
 * @param contributions
 *            share of every variable in the inefficiency; the shares add up to 1 - score. For slacks-based models it is the
 *            variable's term of numerator or denominator divided by the denominator (Tone 2001, eq. 3: 1 - rho = (A + B) / (1 + B));
 *            for radial and directional models 1 - score in equal parts over the variables that move
 * @param weights
 *            multipliers (dual values), at least 0 except under equality constraints. Where several are optimal, which is usual for
 *            efficient units, one of them: the same whatever the number of threads, but not a choice with a meaning, unlike the peers
 * @param reason
 *            why there is no score, null when there is one
 * @since 0.1
 */
public record UnitResult(int unit, ResultStatus status, double score, double measure, List<Peer> peers, double[] slacks,
        double[] targets, double[] contributions, double[] weights, Reason reason) {

    /**
     * A reference unit that spans the part of the frontier where the evaluated unit is projected.
     *
     * @param unit
     *            index of the reference unit in the data
     * @param lambda
     *            its intensity, greater than 0
     * @since 0.1
     */
    public record Peer(int unit, double lambda) {
    }
}
