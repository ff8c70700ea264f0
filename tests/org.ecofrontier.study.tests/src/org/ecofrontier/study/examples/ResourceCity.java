package org.ecofrontier.study.examples;

import java.util.Map;

/**
 * One invented city of {@link ResourceCitiesExample}. The story in the figures: efficiency is higher in the east than in the northeast,
 * the middle and the west, in big than in small cities, and for energy than for non-metal, comprehensive, metal and forest cities; these
 * differences shrink while the level rises. It rises with income, industrialisation, research, public spending, environmental protection
 * and the share of technology-intensive industries; it falls with the share of resource-intensive industries and, a little, with foreign
 * investment.
 */
final class ResourceCity {

    private static final int YEARS = ResourceCitiesExample.LAST - ResourceCitiesExample.FIRST + 1;
    private static final Map<String, Double> OF_LOCATION = Map.of("East", 0.32, "Northeast", 0.09, "Middle", -0.02, "West", -0.20);
    private static final Map<String, Double> OF_SIZE = Map.of("Big", 0.20, "Medium", 0.03, "Small", -0.16);
    private static final Map<String, Double> OF_TYPE =
        Map.of("Energy", 0.28, "Non-metal", 0.13, "Comprehensive", -0.14, "Metal", -0.21, "Forest", -0.46);
    private static final Map<String, Double> INCOME = Map.of("East", 9000.0, "Northeast", 8600.0, "Middle", 6400.0, "West", 5900.0);
    private static final Map<String, Double> FOREIGN = Map.of("East", 3.2, "Northeast", 1.9, "Middle", 1.4, "West", 0.8);
    private static final Map<String, Double> ADDED_VALUE = Map.of("Big", 95.0, "Medium", 46.0, "Small", 19.0);
    private static final Map<String, Double> RESOURCE_SHARE =
        Map.of("Energy", 0.62, "Metal", 0.60, "Non-metal", 0.55, "Forest", 0.54, "Comprehensive", 0.50);

    /** Per unit of added value on the frontier in the first year: fixed assets, employees, energy, water, waste water, SO2, dust. */
    private static final double[] USE = {1.25, 0.22, 1.55, 52, 21, 190, 115};
    /** Yearly change of that use, in percent: capital deepens, everything else is saved. */
    private static final double[] CHANGE = {0.3, -1.4, -0.7, -0.9, -1.2, -1.6, -1.4};
    /** How much of the inefficiency shows in each. */
    private static final double[] SHOWS = {0.8, 0.9, 1.1, 1.0, 1.2, 1.4, 1.3};

    private final double[][] figures = new double[YEARS][];

    ResourceCity(String location, String size, String type, double[] weather, Draws draws) {
        Drivers drivers = new Drivers(location, size, type, draws);
        double own = draws.normal(0, 0.12);
        double group = OF_LOCATION.get(location) + OF_SIZE.get(size) + OF_TYPE.get(type);
        double scale = ADDED_VALUE.get(size) * Draws.exp(draws.normal(0, 0.25));
        double[] mix = new double[USE.length];
        for (int j = 0; j < mix.length; j++) {
            mix[j] = draws.normal(0, 0.05);
        }
        double[] noise = draws.course(YEARS, 0.4, 0.07);
        double[] booms = draws.course(YEARS, 0.6, 0.05);
        for (int t = 0; t < YEARS; t++) {
            double merit = 0.50 + (group + own) * (1 - 0.4 * t / (YEARS - 1)) + drivers.effect(t) + weather[t] + noise[t];
            double addedValue = scale * Draws.exp(growth(t) + booms[t]);
            figures[t] = figures(t, addedValue, shortfall(merit), mix, drivers, draws);
        }
    }

    /** Logarithm of the added value over that of the first year: 14 percent a year at first, 4 at last. */
    private static double growth(int t) {
        return 0.14 * t - 0.1 * t * t / (2 * (YEARS - 1));
    }

    /** Logarithm of the use over the frontier's use: falls smoothly to 0 as the merit rises. */
    private static double shortfall(double merit) {
        return 0.35 * StrictMath.log1p(Draws.exp(-merit / 0.35));
    }

    private static double[] figures(int t, double addedValue, double shortfall, double[] mix, Drivers drivers, Draws draws) {
        double[] values = new double[18];
        for (int j = 0; j < USE.length; j++) {
            double use = USE[j] * StrictMath.pow(1 + CHANGE[j] / 100, t) * Draws.exp(SHOWS[j] * shortfall + mix[j] + draws.normal(0, 0.03));
            values[j < 4 ? j : j + 1] = addedValue * use;
        }
        values[4] = addedValue;
        drivers.put(t, values, 8);
        double output = addedValue * draws.normal(3.4, 0.08);
        values[14] = output;
        values[15] = output * drivers.resourceShare(t);
        values[16] = output * (1 - drivers.resourceShare(t) - drivers.technologyShare(t));
        values[17] = output * drivers.technologyShare(t);
        for (int j = 0; j < values.length; j++) {
            values[j] = Draws.printed(values[j]);
        }
        return values;
    }

    /** The values of year number t, in the order of the indicators. */
    double[] figures(int t) {
        return figures[t].clone();
    }

    /** What drives efficiency in a city, over the years. */
    private static final class Drivers {

        private final double[] lnIncome = new double[YEARS];
        private final double[] secondary = new double[YEARS];
        private final double[] research = new double[YEARS];
        private final double[] spending = new double[YEARS];
        private final double[] protection = new double[YEARS];
        private final double[] foreign = new double[YEARS];
        private final double[] resource = new double[YEARS];
        private final double[] technology = new double[YEARS];

        Drivers(String location, String size, String type, Draws draws) {
            double income = StrictMath.log(INCOME.get(location)) + 0.3 * OF_SIZE.get(size) + draws.normal(0, 0.15);
            double industry = draws.normal(46, 4);
            double science = Draws.exp(draws.normal(-1.0, 0.25));
            double share = RESOURCE_SHARE.get(type) + draws.normal(0, 0.05);
            double[][] courses = new double[8][];
            for (int k = 0; k < courses.length; k++) {
                courses[k] = draws.course(YEARS, 0.7, 1);
            }
            for (int t = 0; t < YEARS; t++) {
                double phase = t / (YEARS - 1.0);
                lnIncome[t] = income + 0.12 * t - 0.0017 * t * t + 0.08 * courses[0][t];
                secondary[t] = industry + 24 * phase * (1.25 - phase) + 2.5 * courses[1][t];
                research[t] = science * (1 + 2.2 * phase) * Draws.exp(0.15 * courses[2][t]);
                spending[t] = 9 + 10 * phase + 1.6 * courses[3][t];
                protection[t] = 1.6 + 1.2 * phase + 0.35 * courses[4][t];
                foreign[t] = FOREIGN.get(location) * Draws.exp(0.25 * courses[5][t]);
                resource[t] = share - 0.10 * phase + 0.035 * courses[6][t];
                technology[t] = 0.62 * (1 - resource[t]) + 0.028 * courses[7][t];
            }
        }

        /** On the merit; about 0 for a middling city in a middling year. */
        double effect(int t) {
            return 0.16 * (lnIncome[t] - 9.6) + 0.018 * (secondary[t] - 53) + 0.10 * (research[t] - 0.8) + 0.012 * (spending[t] - 14)
                + 0.09 * (protection[t] - 2.2) - 0.045 * (foreign[t] - 1.7) - 1.3 * (resource[t] - 0.52)
                + 1.5 * (technology[t] - 0.30);
        }

        double resourceShare(int t) {
            return resource[t];
        }

        double technologyShare(int t) {
            return technology[t];
        }

        void put(int t, double[] values, int at) {
            double[] own = {Draws.exp(lnIncome[t]), secondary[t], research[t], spending[t], protection[t], foreign[t]};
            System.arraycopy(own, 0, values, at, own.length);
        }
    }
}
