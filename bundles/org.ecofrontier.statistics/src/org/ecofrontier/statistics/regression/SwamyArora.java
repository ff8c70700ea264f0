package org.ecofrontier.statistics.regression;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Matrices;

/**
 * Variance components of Swamy and Arora (1972), Econometrica 40, 261-275; for unbalanced panels the unbiased generalisation of Baltagi
 * and Chang (1994), Journal of Econometrics 62, 67-89: regions weighted by their number of years in the regression of the means.
 *
 * @param idiosyncratic variance of the disturbance, in standardised units
 * @param individual    variance of the regional effect, may be negative
 */
record SwamyArora(double idiosyncratic, double individual) {

    static SwamyArora of(PanelData data) {
        DesignFit within = new DesignFit(data.withinRegions());
        Groups regions = data.regions();
        int k = data.units().columns().length + 1;
        if (regions.count() <= k) {
            throw new EstimationException(Kind.TOO_FEW_GROUPS, "random effects with " + k + " coefficients need more than " + k
                    + " regions, there are " + regions.count() + "; use fewer regressors or fixed effects", regions.count(), k + 1);
        }
        Design between = data.between();
        double[][] cross = new double[k][k];
        double[][] squared = new double[k][k];
        double[] moment = new double[k];
        for (int g = 0; g < regions.count(); g++) {
            double size = regions.size(g);
            for (int i = 0; i < k; i++) {
                double x = between.columns()[i][g];
                moment[i] += size * x * between.y()[g];
                for (int j = 0; j < k; j++) {
                    cross[i][j] += size * x * between.columns()[j][g];
                    squared[i][j] += size * size * x * between.columns()[j][g];
                }
            }
        }
        Cholesky factor = Cholesky.of(cross).orElseThrow(() -> new EstimationException(Kind.NOT_DEFINED,
                "the means of the regions do not determine the coefficients; use fewer regressors or fixed effects"));
        double[] b = factor.solve(moment);
        double ssr = 0;
        for (int g = 0; g < regions.count(); g++) {
            double rest = between.y()[g];
            for (int j = 0; j < k; j++) {
                rest -= b[j] * between.columns()[j][g];
            }
            ssr += regions.size(g) * rest * rest;
        }
        double trace = 0;
        double[][] product = Matrices.multiply(factor.inverse(), squared);
        for (int j = 0; j < k; j++) {
            trace += product[j][j];
        }
        double error = within.variance();
        return new SwamyArora(error, (ssr - (regions.count() - k) * error) / (data.rows() - trace));
    }

    /** The share of each region's mean to subtract; nothing when the variance of the effect is not positive. */
    double[] shares(Groups regions) {
        double[] shares = new double[regions.count()];
        for (int g = 0; g < shares.length; g++) {
            shares[g] = 1 - Math.sqrt(idiosyncratic / (idiosyncratic + regions.size(g) * Math.max(0, individual)));
        }
        return shares;
    }
}
