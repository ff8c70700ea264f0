package org.ecofrontier.statistics.censored;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;

import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.optim.Evaluation;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradients against differences of values and Hessians against differences of gradients, away from the maximum. */
class LikelihoodDerivativesTest {

    private static final double STEP = 1e-4;

    @ParameterizedTest
    @EnumSource
    void tobit(Limits limits) {
        IndexLikelihood likelihood = new TobitProblem(ReferencePanel.of(1, "eff_" + limits), limits.lower, limits.upper).likelihood();
        check(likelihood::evaluate, new double[] {0.3, -0.2, 0.4, 0.1, -0.3});
        check(likelihood::evaluate, new double[] {-1, 1.5, 0.2, -0.8, 0.6});
        scoresAddUp(likelihood);
    }

    @ParameterizedTest
    @EnumSource
    void truncated(Limits limits) {
        RegressionData data = TruncatedRegressionTest.between(ReferencePanel.of(1, "latent"), limits.lower, limits.upper);
        double[][] x = data.x();
        double[][] rows = new double[data.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {1, x[0][i], x[1][i], x[2][i]};
        }
        IndexLikelihood likelihood = new IndexLikelihood(rows, new TruncatedDensity(data.y(), limits.lower, limits.upper), 4);
        check(likelihood::evaluate, new double[] {0.5, 0.3, -0.9, 0.1, -1.2});
        check(likelihood::evaluate, new double[] {0.9, 0.1, 0.2, -0.2, -0.4});
        scoresAddUp(likelihood);
    }

    private static void scoresAddUp(IndexLikelihood likelihood) {
        double[] point = {0.1, 0.2, -0.1, 0.3, -0.2};
        double[][] scores = likelihood.scores(point);
        double[] gradient = likelihood.evaluate(point).gradient();
        for (int j = 0; j < point.length; j++) {
            double sum = 0;
            for (double[] score : scores) {
                sum += score[j];
            }
            assertEquals(gradient[j], sum, 1e-9 * (1 + Math.abs(sum)));
        }
    }

    /** With nodes that stay in place the derivatives are exact. */
    @ParameterizedTest
    @EnumSource
    void randomEffects(Limits limits) {
        RegressionData data = ReferencePanel.of(1, "eff_" + limits);
        TobitProblem problem = new TobitProblem(data, limits.lower, limits.upper);
        RandomLikelihood likelihood = new RandomLikelihood(problem.rows(), problem.density(), Groups.of(data.group()),
                GaussHermite.of(12));
        for (double[] point : new double[][] {{0.3, -0.2, 0.4, 0.1, -0.5, -0.3}, {-0.4, 0.5, 0.2, -0.3, 0.3, -0.8}}) {
            RegionQuadrature.Placement[] nodes = likelihood.place(point);
            check(p -> likelihood.evaluate(p, nodes, null), point);
        }
    }

    private static void check(Function<double[], Evaluation> function, double[] point) {
        Evaluation at = function.apply(point);
        for (int j = 0; j < point.length; j++) {
            Evaluation[] near = new Evaluation[4];
            double[] offsets = {-2 * STEP, -STEP, STEP, 2 * STEP};
            for (int s = 0; s < 4; s++) {
                double[] moved = point.clone();
                moved[j] += offsets[s];
                near[s] = function.apply(moved);
            }
            double slope = (near[0].value() - 8 * near[1].value() + 8 * near[2].value() - near[3].value()) / (12 * STEP);
            assertEquals(slope, at.gradient()[j], 1e-7 * (1 + Math.abs(slope)), "gradient " + j);
            for (int l = 0; l < point.length; l++) {
                double curve = (near[0].gradient()[l] - 8 * near[1].gradient()[l] + 8 * near[2].gradient()[l] - near[3].gradient()[l])
                        / (12 * STEP);
                assertEquals(curve, at.hessian()[l][j], 1e-7 * (1 + Math.abs(curve)), "Hessian " + l + ", " + j);
            }
        }
    }
}
