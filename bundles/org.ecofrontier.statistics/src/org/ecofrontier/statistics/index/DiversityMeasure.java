package org.ecofrontier.statistics.index;

import java.util.Arrays;

/**
 * How evenly a total is spread over its parts, for instance the output of a region over its industries.
 *
 * @since 0.1
 */
public enum DiversityMeasure {

    /** Entropy -sum s ln s (Shannon, 1948), 0 to ln(parts); 0 ln 0 = 0. */
    SHANNON,

    /** Concentration sum s^2 (Herfindahl, 1950), 1/parts to 1; greater means LESS diverse. */
    HERFINDAHL,

    /** 1 - sum s^2 (Simpson, 1949), 0 to 1 - 1/parts. */
    SIMPSON;

    /**
     * @param parts at least one, each 0 or more, not all 0
     * @return the measure
     */
    public double of(double... parts) {
        double[] shares = Structure.shares(parts);
        double squares = Arrays.stream(shares).map(share -> share * share).sum();
        return switch (this) {
            case SHANNON -> Math.max(0, -Arrays.stream(shares).filter(share -> share > 0).map(share -> share * Math.log(share)).sum());
            case HERFINDAHL -> squares;
            case SIMPSON -> 1 - squares;
        };
    }
}
