package org.ecofrontier.statistics.coupling;

/**
 * One row of a typology.
 *
 * @param inputIndex mean of the standardised inputs
 * @param benefitIndex mean of the standardised desirable outputs
 * @param pollutionIndex mean of the standardised undesirable outputs
 * @param pattern grades of the three indices
 * @param efficiencyClass grade of the efficiency
 * @param type number of the pattern among those found, from 1
 * @param degrees coupling and coordination of the three indices
 * @since 0.1
 */
public record CouplingRow(double inputIndex, double benefitIndex, double pollutionIndex, Pattern pattern, Level efficiencyClass,
        int type, CouplingCoordination degrees) {
}
