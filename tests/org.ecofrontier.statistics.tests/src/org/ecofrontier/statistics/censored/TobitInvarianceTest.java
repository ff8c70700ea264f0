package org.ecofrontier.statistics.censored;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Estimates follow the units of measurement and do not depend on the order of rows or columns. */
class TobitInvarianceTest {

    private static final double[] FACTORS = {1e-6, 1e9, 3e4};

    private static final double[] SHIFTS = {5e-6, -2e9, 7e5};

    private static RegressionData rescaled(RegressionData data) {
        double[][] x = data.x();
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < x[j].length; i++) {
                x[j][i] = x[j][i] * FACTORS[j] + SHIFTS[j];
            }
        }
        return RegressionData.of(data.y(), x, data.names()).withPanel(data.group(), data.period());
    }

    @ParameterizedTest
    @EnumSource(TobitOptions.Effects.class)
    void unitsOfTheRegressors(TobitOptions.Effects effects) {
        RegressionData data = ReferencePanel.of(1, "eff_both");
        for (CovarianceKind kind : CovarianceKind.values()) {
            TobitOptions options = new TobitOptions(0.65, 1, effects, kind, 12, () -> false);
            TobitFit plain = Tobit.fit(data, options);
            TobitFit scaled = Tobit.fit(rescaled(data), options);
            assertEquals(plain.logLikelihood(), scaled.logLikelihood(), 1e-9);
            for (int j = 0; j < 3; j++) {
                assertRelative(plain.coefficients().get(j + 1).estimate(), scaled.coefficients().get(j + 1).estimate() * FACTORS[j], 1e-7);
                assertRelative(plain.coefficients().get(j + 1).stdError(), scaled.coefficients().get(j + 1).stdError() * FACTORS[j], 1e-7);
                assertRelative(plain.marginalEffects().get(j).observed(), scaled.marginalEffects().get(j).observed() * FACTORS[j], 1e-7);
                for (int l = 0; l < 3; l++) {
                    assertRelative(plain.covariance().get(j + 1, l + 1),
                            scaled.covariance().get(j + 1, l + 1) * FACTORS[j] * FACTORS[l], 1e-6);
                }
            }
            assertRelative(plain.sigma(), scaled.sigma(), 1e-9);
            assertRelative(plain.wald().orElseThrow().statistic(), scaled.wald().orElseThrow().statistic(), 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource(TobitOptions.Effects.class)
    void unitOfTheDependentVariable(TobitOptions.Effects effects) {
        RegressionData data = ReferencePanel.of(1, "eff_both");
        double unit = 1e6;
        double[] y = Arrays.stream(data.y()).map(v -> v * unit).toArray();
        RegressionData large = RegressionData.of(y, data.x(), data.names()).withPanel(data.group(), data.period());
        TobitFit plain = Tobit.fit(data, new TobitOptions(0.65, 1, effects, CovarianceKind.HESSIAN, 12, () -> false));
        TobitFit scaled = Tobit.fit(large, new TobitOptions(0.65 * unit, unit, effects, CovarianceKind.HESSIAN, 12, () -> false));
        int uncensored = plain.rows() - plain.leftCensored() - plain.rightCensored();
        assertEquals(plain.logLikelihood() - uncensored * Math.log(unit), scaled.logLikelihood(), 1e-8);
        for (int j = 0; j < plain.coefficients().size(); j++) {
            assertRelative(plain.coefficients().get(j).estimate() * unit, scaled.coefficients().get(j).estimate(), 1e-8);
            assertRelative(plain.coefficients().get(j).stdError() * unit, scaled.coefficients().get(j).stdError(), 1e-8);
        }
        for (int i = 0; i < plain.marginalEffects().size(); i++) {
            assertRelative(plain.marginalEffects().get(i).probability(), scaled.marginalEffects().get(i).probability(), 1e-8);
        }
    }

    @ParameterizedTest
    @EnumSource(TobitOptions.Effects.class)
    void orderOfRowsAndColumns(TobitOptions.Effects effects) {
        RegressionData data = ReferencePanel.of(1, "eff_both");
        List<Integer> order = new ArrayList<>(IntStream.range(0, data.rows()).boxed().toList());
        Collections.shuffle(order, new Random(4));
        double[][] x = data.x();
        double[][] turned = {pick(x[2], order), pick(x[0], order), pick(x[1], order)};
        int[] group = data.group();
        RegressionData shuffled = RegressionData.of(pick(data.y(), order), turned, List.of("tech", "gdp", "indshare"))
                .withPanel(order.stream().mapToInt(i -> group[i]).toArray(), new int[0]);
        TobitOptions options = new TobitOptions(0.65, 1, effects, CovarianceKind.CLUSTER, 12, () -> false);
        TobitFit plain = Tobit.fit(data, options);
        TobitFit other = Tobit.fit(shuffled, options);
        for (String term : plain.covariance().terms()) {
            assertRelative(plain.coefficient(term).estimate(), other.coefficient(term).estimate(), 1e-9);
            assertRelative(plain.coefficient(term).stdError(), other.coefficient(term).stdError(), 1e-9);
        }
    }

    private static double[] pick(double[] values, List<Integer> order) {
        return order.stream().mapToDouble(i -> values[i]).toArray();
    }

    private static void assertRelative(double expected, double actual, double tolerance) {
        assertEquals(1, actual / expected, tolerance, () -> "expected " + expected + ", found " + actual);
    }
}
