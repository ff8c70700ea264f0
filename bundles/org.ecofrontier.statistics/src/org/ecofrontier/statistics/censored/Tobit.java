package org.ecofrontier.statistics.censored;

import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.censored.TobitOptions.Effects;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * The Tobit model y* = x'b + [u +] e with e (and the regional effect u) normal, observed as y = y* between the limits and as the limit
 * beyond it, estimated by maximum likelihood (Tobin, 1958, Econometrica 26; random effects: Hsiao, 2003, Analysis of Panel Data,
 * section 8.4; adaptive quadrature: Liu and Pierce, 1994, Biometrika 81).
 *
 * @since 0.1
 */
public final class Tobit {

    private Tobit() {
    }

    /**
     * @param data    dependent variable and regressors; regions are needed for random effects and for the covariance by region
     * @param options limits, effects, covariance, nodes
     * @return the estimate
     * @throws org.ecofrontier.statistics.EstimationException when the data do not determine the model, see its kinds
     */
    public static TobitFit fit(RegressionData data, TobitOptions options) {
        boolean byRegion = options.effects() == Effects.RANDOM || options.covariance() == CovarianceKind.CLUSTER;
        if (byRegion && !data.hasGroups()) {
            throw Arguments.invalid("random effects and a covariance by region need the region of each row");
        }
        if (data.names().isEmpty()) {
            throw Arguments.invalid("a Tobit model needs at least one regressor");
        }
        TobitProblem problem = new TobitProblem(data, options.lower(), options.upper());
        return options.effects() == Effects.RANDOM ? new RandomTobit(problem, data, options).fit()
                : new PooledTobit(problem, data, options).fit();
    }
}
