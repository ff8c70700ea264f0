package org.ecofrontier.spatial;

/** The sums of weights in the moments of Moran's I (Cliff and Ord 1981, page 19). */
record WeightSums(double s0, double s1, double s2) {

    static WeightSums of(SpatialWeights w) {
        double s0 = 0;
        double s1 = 0;
        double[] rowAndColumn = new double[w.size()];
        for (int i = 0; i < w.size(); i++) {
            int[] row = w.row(i);
            double[] weights = w.rowWeights(i);
            for (int k = 0; k < row.length; k++) {
                s0 += weights[k];
                // half the sum of (w_ij + w_ji)^2 over ordered pairs is the sum of w_ij^2 + w_ij w_ji
                s1 += weights[k] * (weights[k] + w.weight(row[k], i));
                rowAndColumn[i] += weights[k];
                rowAndColumn[row[k]] += weights[k];
            }
        }
        return new WeightSums(s0, s1, MoranData.sumOfSquares(rowAndColumn));
    }
}
