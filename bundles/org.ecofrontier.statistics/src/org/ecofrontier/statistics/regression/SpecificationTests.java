package org.ecofrontier.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.Normal;
import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Matrices;

/**
 * Tests that choose between the models of a panel: F tests of fixed effects against the pooled model, Hausman (1978), Breusch and Pagan
 * (1980) with the unbalanced form of Baltagi and Li (1990), Honda (1985) and Pesaran's (2004) test of cross-section dependence.
 */
final class SpecificationTests {

    /** Pairs of regions times years up to which cross-section dependence is tested. */
    private static final double MOST_PAIRS = 3e8;

    private final PanelData data;

    private final DesignFit pooled;

    private final List<TestStatistic> tests = new ArrayList<>();

    private final List<EstimationNote> notes = new ArrayList<>();

    SpecificationTests(PanelData data) {
        this.data = data;
        pooled = new DesignFit(data.pooled());
        if (data.regions().count() < data.rows()) {
            add("F_individual_effects", () -> effects("F_individual_effects", data.withinRegions()));
            if (data.hasYears() && data.years().count() > 1) {
                add("F_time_effects", () -> effects("F_time_effects", data.withinYears()));
                add("F_twoway_effects", () -> effects("F_twoway_effects", data.withinBoth()));
            }
            add("hausman_fe_re_swar", this::hausman);
            double lagrange = lagrange();
            tests.add(TestStatistic.chiSquare("breusch_pagan_lm_individual", lagrange * lagrange, 1));
            tests.add(new TestStatistic("honda_individual", lagrange, Double.NaN, Double.NaN, Normal.cdf(-lagrange)));
            if (data.hasYears()) {
                add("pesaran_cd_fe", this::dependence);
            }
        }
    }

    List<TestStatistic> tests() {
        return tests;
    }

    List<EstimationNote> notes() {
        return notes;
    }

    private void add(String name, Supplier<TestStatistic> test) {
        try {
            tests.add(test.get());
        } catch (EstimationException e) {
            notes.add(EstimationNote.of(EstimationNote.Kind.TEST_UNDEFINED, "the test " + name + " is not defined: " + e.getMessage(), name,
                    e.getMessage()));
        }
    }

    private TestStatistic effects(String name, Design within) {
        DesignFit fit = new DesignFit(within);
        int df = pooled.df() - fit.df();
        if (df <= 0) {
            throw undefined("the regressors already span the effects");
        }
        return TestStatistic.f(name, Math.max(0, pooled.ssr() - fit.ssr()) / df / fit.variance(), df, fit.df());
    }

    private TestStatistic hausman() {
        DesignFit fixed = new DesignFit(data.withinRegions());
        DesignFit random = new DesignFit(data.quasiDemeaned(SwamyArora.of(data).shares(data.regions())));
        int[] terms = fixed.design().terms();
        if (terms.length == 0) {
            throw undefined("no regressor varies within regions");
        }
        double[][] fixedCovariance = fixed.covariance(PanelCovariance.CLASSICAL);
        double[][] randomCovariance = random.covariance(PanelCovariance.CLASSICAL);
        double[] difference = new double[terms.length];
        double[][] covariance = new double[terms.length][terms.length];
        for (int i = 0; i < terms.length; i++) {
            difference[i] = fixed.coefficients()[i] - random.coefficients()[terms[i] + 1];
            for (int j = 0; j < terms.length; j++) {
                covariance[i][j] = fixedCovariance[i][j] - randomCovariance[terms[i] + 1][terms[j] + 1];
            }
        }
        double[] weighted = Cholesky.of(covariance)
                .orElseThrow(() -> undefined("the difference of the covariances is not positive definite")).solve(difference);
        return TestStatistic.chiSquare("hausman_fe_re_swar", Matrices.dot(difference, weighted), terms.length);
    }

    /** The signed root of the Lagrange multiplier. */
    private double lagrange() {
        Groups regions = data.regions();
        double squares = 0;
        double pairs = 0;
        for (int[] members : regions.rows()) {
            double sum = 0;
            for (int i : members) {
                sum += pooled.residuals()[i];
            }
            squares += sum * sum;
            pairs += (double) members.length * members.length;
        }
        double n = data.rows();
        return n / Math.sqrt(2 * (pairs - n)) * (squares / pooled.ssr() - 1);
    }

    private TestStatistic dependence() {
        Groups regions = data.regions();
        Groups years = data.years();
        int n = regions.count();
        if ((double) n * n / 2 * years.count() > MOST_PAIRS) {
            throw undefined("there are too many pairs of regions");
        }
        double[] residuals = new DesignFit(data.withinRegions()).residuals();
        double[][] table = new double[n][years.count()];
        for (double[] row : table) {
            Arrays.fill(row, Double.NaN);
        }
        for (int i = 0; i < residuals.length; i++) {
            table[regions.of()[i]][years.of()[i]] = residuals[i];
        }
        double sum = 0;
        long pairs = 0;
        for (int g = 0; g < n; g++) {
            for (int h = 0; h < g; h++) {
                double root = rootedCorrelation(table[g], table[h]);
                if (Double.isFinite(root)) {
                    sum += root;
                    pairs++;
                }
            }
        }
        if (pairs == 0) {
            throw undefined("no two regions share enough years");
        }
        double z = sum / Math.sqrt(pairs);
        return new TestStatistic("pesaran_cd_fe", z, Double.NaN, Double.NaN, Tails.normalTwoSided(z));
    }

    /** Correlation over common years times the root of their number. */
    private static double rootedCorrelation(double[] a, double[] b) {
        int common = 0;
        double meanA = 0;
        double meanB = 0;
        for (int t = 0; t < a.length; t++) {
            if (!Double.isNaN(a[t]) && !Double.isNaN(b[t])) {
                common++;
                meanA += a[t];
                meanB += b[t];
            }
        }
        meanA /= common;
        meanB /= common;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int t = 0; t < a.length; t++) {
            if (!Double.isNaN(a[t]) && !Double.isNaN(b[t])) {
                ab += (a[t] - meanA) * (b[t] - meanB);
                aa += (a[t] - meanA) * (a[t] - meanA);
                bb += (b[t] - meanB) * (b[t] - meanB);
            }
        }
        return common < 2 ? Double.NaN : Math.sqrt(common) * ab / Math.sqrt(aa * bb);
    }

    private static EstimationException undefined(String why) {
        return new EstimationException(EstimationException.Kind.NOT_DEFINED, why);
    }
}
