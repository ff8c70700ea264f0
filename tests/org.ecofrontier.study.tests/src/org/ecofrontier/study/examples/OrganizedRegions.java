package org.ecofrontier.study.examples;

/**
 * The invented regions of {@link OrganizingExample}. The story in the figures: organising level and ecological economic efficiency rise
 * over the years and with each other; economic and, more, natural endowments go with lower efficiency; the efficiency of water use has
 * nothing to do with the organising level nor the economic endowment: what is peculiar to each region in it is drawn and then made
 * orthogonal to the region's organising level and endowments.
 */
final class OrganizedRegions {

    static final int COUNT = 30;

    private static final int YEARS = OrganizingExample.LAST - OrganizingExample.FIRST + 1;

    /** Industries by rising advancement: logarithm of the output at a middling organising level, and its rise with the level. */
    private static final double[] USUAL = {0.9, 0.6, 0.4, 0.1, 0.2, 0.0, -0.3, -0.5};
    private static final double[] RISE = {-0.55, -0.30, -0.12, 0.0, 0.08, 0.20, 0.30, 0.42};

    /** Added value per unit of water, energy, land, waste water, SO2, solid waste in a middling region in the first year. */
    private static final double[] EFFICIENCY = {78, 0.42, 9.5, 0.075, 0.030, 0.60};
    /** What the organising level, the economic and the natural endowment (in standard deviations) do to their logarithms. */
    private static final double[] BY_ORGANISING = {0.0, 0.22, 0.20, 0.18, 0.25, 0.20};
    private static final double[] BY_ECONOMIC = {0.0, -0.26, -0.26, -0.14, -0.14, -0.16};
    private static final double[] BY_NATURAL = {-0.22, -0.18, -0.16, -0.13, -0.16, -0.20};

    private final Draws draws;
    private final double[] organising;
    private final double[] economic;
    private final double[] natural;
    private final double[] water;
    private final double[][][] figures = new double[COUNT][YEARS][];

    OrganizedRegions(Draws draws) {
        this.draws = draws;
        organising = normals();
        economic = orthogonal(normals(), organising);
        natural = orthogonal(normals(), organising, economic);
        water = orthogonal(normals(), organising, economic, natural);
        for (int i = 0; i < COUNT; i++) {
            fill(i);
        }
    }

    /** The values of region i in year number t, in the order of the indicators. */
    double[] figures(int i, int t) {
        return figures[i][t].clone();
    }

    /** Standard normals with mean 0 and variance 1 exactly. */
    private double[] normals() {
        double[] values = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = draws.normal(0, 1);
        }
        return orthogonal(values);
    }

    /** A draw without its mean and without what it shares with others (which share nothing with each other), of variance 1. */
    private static double[] orthogonal(double[] drawn, double[]... others) {
        double mean = java.util.Arrays.stream(drawn).sum() / COUNT;
        double[] left = java.util.Arrays.stream(drawn).map(value -> value - mean).toArray();
        for (double[] other : others) {
            double shared = product(left, other) / COUNT;
            for (int i = 0; i < COUNT; i++) {
                left[i] -= shared * other[i];
            }
        }
        double sd = StrictMath.sqrt(product(left, left) / COUNT);
        return java.util.Arrays.stream(left).map(value -> value / sd).toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private void fill(int i) {
        double population = 3800 * Draws.exp(draws.normal(0, 0.5));
        double wealth = Draws.exp(draws.normal(0, 0.25));
        double[] industryTaste = draws(RISE.length, 0.18);
        double[] endowmentTaste = draws(7, 0.14);
        double[] efficiencyTaste = draws(EFFICIENCY.length, 0.06);
        double[] course = draws.course(YEARS, 0.6, 0.18);
        for (int t = 0; t < YEARS; t++) {
            double level = organising[i] + 0.13 * (t - (YEARS - 1) / 2.0) + course[t];
            double[] values = new double[24];
            double output = population * 2.4 * wealth * Draws.exp(0.11 * t + draws.normal(0, 0.03));
            putIndustries(values, output, level, industryTaste);
            values[8] = population * 2.6 * Draws.exp(0.42 * level + draws.normal(0, 0.12));
            values[9] = population * (1 + 0.004 * t);
            putEndowments(values, i, t, endowmentTaste);
            values[17] = output * 0.27 * Draws.exp(draws.normal(0, 0.02));
            putUses(values, i, level, efficiencyTaste);
            for (int j = 0; j < values.length; j++) {
                values[j] = Draws.printed(values[j]);
            }
            figures[i][t] = values;
        }
    }

    private double[] draws(int count, double sd) {
        double[] values = new double[count];
        for (int j = 0; j < count; j++) {
            values[j] = draws.normal(0, sd);
        }
        return values;
    }

    private void putIndustries(double[] values, double output, double level, double[] taste) {
        double[] parts = new double[RISE.length];
        double sum = 0;
        for (int j = 0; j < parts.length; j++) {
            parts[j] = Draws.exp(USUAL[j] + RISE[j] * level + taste[j] + draws.normal(0, 0.05));
            sum += parts[j];
        }
        for (int j = 0; j < parts.length; j++) {
            values[j] = output * parts[j] / sum;
        }
    }

    private void putEndowments(double[] values, int i, int t, double[] taste) {
        double[] usual = {21, 3400, 78, 2100, 950, 310, 1.5};
        double[] growth = {0.035, 0.05, 0.02, 0, -0.008, -0.008, -0.004};
        for (int k = 0; k < usual.length; k++) {
            double endowment = k < 3 ? 0.38 * economic[i] : 0.45 * natural[i];
            values[10 + k] = usual[k] * Draws.exp(endowment + growth[k] * t + taste[k] + draws.normal(0, 0.04));
        }
    }

    private void putUses(double[] values, int i, double level, double[] taste) {
        for (int k = 0; k < EFFICIENCY.length; k++) {
            double peculiar = k == 0 ? 0.06 * water[i] : taste[k];
            double efficiency = EFFICIENCY[k] * Draws.exp(BY_ORGANISING[k] * level + BY_ECONOMIC[k] * economic[i]
                    + BY_NATURAL[k] * natural[i]
                + peculiar + draws.normal(0, 0.05));
            values[18 + k] = values[17] / efficiency;
        }
    }
}
