package org.ecofrontier.method.estimation.tests;

import static org.ecofrontier.method.estimation.tests.Reference.assertClose;
import static org.ecofrontier.method.estimation.tests.Reference.cell;
import static org.ecofrontier.method.estimation.tests.Reference.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.tobit.TobitMethod;
import org.ecofrontier.method.tobit.TruncatedMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tobit and truncated regression as methods: AER/survreg, censReg, gretl and adaptive quadrature in numpy; and bad input. */
class CensoredMethodsTest {

    private static final MethodRunner TOBIT = MethodRunner.of(new TobitMethod());
    private static final MethodRunner TRUNCATED = MethodRunner.of(new TruncatedMethod());
    private static final Map<String, String[]> LIMITS = Map.of("right", new String[] {"", "1"}, "left", new String[] {"0.75", ""},
            "both", new String[] {"0.65", "1"});

    private static String[] drivers(int number) {
        return number == 1 ? new String[] {"gdp", "indshare", "tech"} : new String[] {"gdp", "indshare", "tech", "envreg", "open"};
    }

    private static AnalysisInput.Builder input(MethodRunner method, int number, String dependent) {
        Reference panel = Reference.read("case-" + number + "/panel.csv");
        AnalysisInput.Builder input = method.input(panel.panel()).bind("dependent", panel.variable(dependent));
        Arrays.stream(drivers(number)).map(panel::variable).forEach(driver -> input.bind("regressors", driver));
        return input;
    }

    private static AnalysisInput.Builder tobit(int number, String censoring) {
        return input(TOBIT, number, "eff_" + censoring).set("lower", LIMITS.get(censoring)[0]).set("upper", LIMITS.get(censoring)[1]);
    }

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void pooledCoefficientsWithEveryCovariance(int number, String censoring) {
        Reference expected = Reference.read("case-" + number + "/tobit-coefficients.csv").where("censoring", censoring);
        Map<String, String> columns = Map.of("hessian", "se_hessian", "opg", "se_opg", "robust", "se_robust_hc0", "cluster", "se_cluster_region");
        columns.forEach((covariance, column) -> {
            ResultTable table = TOBIT.run(tobit(number, censoring).set("covariance", covariance).build()).table("coefficients").orElseThrow();
            assertEquals(expected.rows().size(), table.size());
            for (Map<String, String> row : expected.rows()) {
                String term = row.get("term");
                assertClose(number(row, "estimate"), cell(table, "estimate", "term", term), 1e-8, term);
                assertClose(number(row, column), cell(table, "std_error", "term", term), 1e-8, term + " " + covariance);
                if (covariance.equals("hessian")) {
                    assertClose(number(row, "z"), cell(table, "z", "term", term), 1e-6, term);
                    assertClose(number(row, "p"), cell(table, "p", "term", term), 1e-8, term);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void pooledSummaryAndMarginalEffects(int number, String censoring) {
        AnalysisResult result = TOBIT.run(tobit(number, censoring).build());
        ResultTable summary = result.table("summary").orElseThrow();
        Map<String, String> expected = Reference.read("case-" + number + "/tobit-summary.csv").where("censoring", censoring).rows().getFirst();
        Map<String, String> names = Map.ofEntries(Map.entry("log_likelihood", "loglik"), Map.entry("lr", "lr_chi2"), Map.entry("lr_p", "lr_p"),
                Map.entry("wald", "wald_chi2"), Map.entry("wald_p", "wald_p"), Map.entry("pseudo_r2", "pseudo_r2_mcfadden"),
                Map.entry("aic", "aic"), Map.entry("bic", "bic"), Map.entry("n", "n"), Map.entry("left_censored", "n_left"),
                Map.entry("right_censored", "n_right"), Map.entry("sigma", "sigma"));
        names.forEach((name, column) -> assertClose(number(expected, column), cell(summary, "value", "name", name), 1e-8, name));
        ResultTable effects = result.table("marginalEffects").orElseThrow();
        for (Map<String, String> row : Reference.read("case-" + number + "/tobit-marginal_effects.csv").where("censoring", censoring).rows()) {
            String at = row.get("at").equals("means") ? "mean" : "average";
            String[] where = {"term", row.get("term"), "at", at};
            assertClose(number(row, "dE_observed"), cell(effects, "observed", where), 1e-8, "observed");
            assertClose(number(row, "dE_conditional"), cell(effects, "conditional", where), 1e-8, "conditional");
            assertClose(number(row, "dProb_uncensored"), cell(effects, "probability", where), 1e-8, "probability");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void randomEffects(int number, String censoring) {
        AnalysisResult result = TOBIT.run(tobit(number, censoring).set("effects", "random").build());
        ResultTable table = result.table("coefficients").orElseThrow();
        for (Map<String, String> row : Reference.read("case-" + number + "/tobit-re-coefficients.csv").where("censoring", censoring).rows()) {
            assertClose(number(row, "estimate"), cell(table, "estimate", "term", row.get("term")), 1e-6, row.get("term"));
            assertClose(number(row, "se_hessian"), cell(table, "std_error", "term", row.get("term")), 1e-6, row.get("term"));
        }
        ResultTable summary = result.table("summary").orElseThrow();
        Map<String, String> expected = Reference.read("case-" + number + "/tobit-re-summary.csv").where("censoring", censoring)
                .where("nodes_adaptive", "32").rows().getFirst();
        Map.of("sigma_u", "sigma_u", "sigma_e", "sigma_e", "rho", "rho", "lr_sigma_u", "lr_sigma_u", "lr_sigma_u_p", "lr_p_chibar01", "wald",
                "wald_chi2", "wald_p", "wald_p").forEach((name, column) -> assertClose(number(expected, column),
                        cell(summary, "value", "name", name), 2e-6, name));
        assertClose(number(expected, "loglik"), cell(summary, "value", "name", "log_likelihood"), 1e-8, "log_likelihood");
    }

    private static String failure(AnalysisInput.Builder input) {
        return assertThrows(AnalysisFailedException.class, () -> TOBIT.run(input.build())).getMessage();
    }

    @Test
    void collinearRegressorsAreNamed() {
        Reference panel = Reference.read("case-1/panel.csv");
        double[] sum = panel.values("gdp");
        double[] tech = panel.values("tech");
        Arrays.setAll(sum, i -> 2 * sum[i] - tech[i]);
        String message = failure(tobit(1, "right").bind("regressors", Reference.numeric("twice", sum)));
        assertTrue(message.contains("twice") && message.contains("gdp") && message.contains("tech"), message);
    }

    @Test
    void constantAndFullyCensoredDependents() {
        Reference panel = Reference.read("case-1/panel.csv");
        double[] ones = new double[80];
        Arrays.fill(ones, 1);
        AnalysisInput.Builder constant = TOBIT.input(panel.panel()).bind("dependent", Reference.numeric("flat", ones))
                .bind("regressors", panel.variable("gdp"));
        assertTrue(failure(constant).contains("1.0"));
        AnalysisInput.Builder censored = TOBIT.input(panel.panel()).bind("dependent", panel.variable("latent"))
                .bind("regressors", panel.variable("gdp")).set("upper", "0.1");
        String message = failure(censored);
        assertTrue(message.toLowerCase().contains("limit") || message.contains("censored"), message);
    }

    @Test
    void fewerRowsThanParameters() {
        AnalysisInput.Builder input = TOBIT.input(org.ecofrontier.method.Panel.of(List.of("a", "b", "c"), null))
                .bind("dependent", Reference.numeric("y", 0.2, 0.5, 0.9)).bind("regressors", Reference.numeric("x", 1, 2, 4))
                .bind("regressors", Reference.numeric("z", 3, 1, 2));
        assertTrue(failure(input).contains("3"), failure(input));
    }

    @Test
    void logarithmsOfWhatIsNotPositiveNameRegionAndYear() {
        Reference panel = Reference.read("case-1/panel.csv");
        double[] values = panel.values("gdp");
        values[3] = 0;
        AnalysisInput input = TOBIT.input(panel.panel()).bind("dependent", panel.variable("latent"))
                .bind("regressors", Reference.numeric("gdp", values)).set("transform", "gdp:ln").build();
        Finding finding = TOBIT.check(input).getFirst();
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().english().contains("R01 2012"), finding.message().english());
        assertTrue(finding.message().in("zh").contains("R01 2012"));
    }

    @Test
    void transformationsAndYearDummies() {
        ResultTable table = TOBIT.run(tobit(1, "right").set("transform", "gdp:ln, tech:lag").set("year_dummies", "true").build())
                .table("coefficients").orElseThrow();
        List<String> terms = java.util.stream.IntStream.range(0, table.size()).mapToObj(row -> table.column("term").text(row)).toList();
        // The first year has no year before it, so that 2010 is the base of the dummies.
        assertEquals(List.of("(Intercept)", "ln(gdp)", "indshare", "lag(tech)", "year2011"), terms.subList(0, 5));
        assertEquals("year2018", terms.get(terms.size() - 2));
        assertFalse(TOBIT.check(tobit(1, "right").set("transform", "gdp:square").build()).isEmpty());
        assertFalse(TOBIT.check(tobit(1, "right").set("transform", "gdp:ln,gdp:lag").build()).isEmpty());
        assertFalse(TOBIT.check(tobit(1, "right").set("lower", "2").build()).isEmpty());
    }

    @Test
    void truncatedRegressionIsRepeatable() {
        AnalysisInput.Builder input = input(TRUNCATED, 1, "eff_right").set("replications", "200");
        AnalysisResult first = TRUNCATED.run(input.build());
        AnalysisResult second = TRUNCATED.run(input.build());
        ResultTable table = first.table("coefficients").orElseThrow();
        for (int row = 0; row < table.size(); row++) {
            assertEquals(table.column("std_error").number(row), second.table("coefficients").orElseThrow().column("std_error").number(row));
            assertTrue(table.column("ci_low").number(row) < table.column("ci_high").number(row));
        }
        ResultTable summary = first.table("summary").orElseThrow();
        // 20 of the 80 rows are efficient (expected_summary.csv, n_right).
        assertEquals(20, cell(summary, "value", "name", "efficient"));
    }
}
