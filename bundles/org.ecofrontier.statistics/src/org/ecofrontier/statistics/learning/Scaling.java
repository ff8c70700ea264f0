package org.ecofrontier.statistics.learning;

/**
 * Centre and spread of a column of training data.
 *
 * @param mean arithmetic mean
 * @param sd standard deviation with divisor n - 1; 1 for a column that does not vary
 */
record Scaling(double mean, double sd) {

    static Scaling of(double[] values) {
        double sum = 0;
        boolean constant = true;
        for (double value : values) {
            sum += value;
            constant &= value == values[0];
        }
        double mean = sum / values.length;
        if (constant) {
            return new Scaling(values[0], 1);
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Scaling(mean, Math.sqrt(squares / (values.length - 1)));
    }

    double[] apply(double[] values) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = (values[i] - mean) / sd;
        }
        return scaled;
    }

    static Scaling[] ofColumns(double[][] columns) {
        Scaling[] scalings = new Scaling[columns.length];
        for (int j = 0; j < columns.length; j++) {
            scalings[j] = of(columns[j]);
        }
        return scalings;
    }

    static double[][] apply(Scaling[] scalings, double[][] columns) {
        double[][] scaled = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            scaled[j] = scalings[j].apply(columns[j]);
        }
        return scaled;
    }
}
