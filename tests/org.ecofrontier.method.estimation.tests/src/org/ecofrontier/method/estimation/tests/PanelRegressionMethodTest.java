package org.ecofrontier.method.estimation.tests;

import static org.ecofrontier.method.estimation.tests.Reference.assertClose;
import static org.ecofrontier.method.estimation.tests.Reference.cell;
import static org.ecofrontier.method.estimation.tests.Reference.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.panelregression.PanelRegressionMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panel regression as a method, against plm and gretl; groups side by side; bad input. */
class PanelRegressionMethodTest {

    private static final MethodRunner METHOD = MethodRunner.of(new PanelRegressionMethod());

    private static AnalysisInput.Builder input(int number) {
        Reference panel = Reference.read("case-" + number + "/panel.csv");
        AnalysisInput.Builder input = METHOD.input(panel.panel()).bind("dependent", panel.variable("latent"));
        List<String> drivers = number == 1 ? List.of("gdp", "indshare", "tech") : List.of("gdp", "indshare", "tech", "envreg", "open");
        drivers.forEach(driver -> input.bind("regressors", panel.variable(driver)));
        return input;
    }

    @ParameterizedTest
    @CsvSource({"pooled,pooled", "fixed,fe_region", "fixed-year,fe_year", "two-way,fe_twoway", "between,between", "random,re_swar"})
    void everyModelAgreesWithPlm(String model, String name) {
        Map<String, String> columns = Map.of("classical", "se", "cluster", "se_cluster_arellano_hc0", "robust", "se_white1_hc0");
        for (int number = 1; number <= 2; number++) {
            Reference expected = Reference.read("case-" + number + "/panel-reg-coefficients.csv").where("model", name);
            AnalysisInput.Builder input = input(number).set("model", model);
            columns.forEach((covariance, column) -> {
                AnalysisResult result = METHOD.run(input.set("covariance", covariance).build());
                ResultTable table = result.table("coefficients").orElseThrow();
                ResultTable summary = result.table("summary").orElseThrow();
                assertEquals(expected.rows().size(), table.size());
                for (Map<String, String> row : expected.rows()) {
                    String term = row.get("term");
                    assertClose(number(row, "estimate"), cell(table, "estimate", "term", term), 1e-9, term);
                    double error = number(row, column);
                    if (!Double.isNaN(error)) {
                        assertClose(error, cell(table, "std_error", "term", term), 1e-9, term + " " + covariance);
                    }
                    if (covariance.equals("classical")) {
                        assertClose(number(row, "stat"), cell(table, model.equals("random") ? "z" : "t", "term", term), 1e-8, term);
                        assertClose(number(row, "p"), cell(table, "p", "term", term), 1e-8, term);
                        assertClose(number(row, "r2"), cell(summary, "value", "name", "r2"), 1e-9, "r2");
                    }
                }
            });
        }
    }

    @Test
    void testsAgreeWithPlm() {
        for (int number = 1; number <= 2; number++) {
            ResultTable tests = METHOD.run(input(number).set("model", "fixed").build()).table("tests").orElseThrow();
            for (Map<String, String> row : Reference.read("case-" + number + "/panel-reg-tests.csv").rows()) {
                for (String column : List.of("statistic", "df1", "df2", "p")) {
                    assertClose(number(row, column), cell(tests, column, "test", row.get("test")), 1e-8, row.get("test"));
                }
            }
        }
    }

    @Test
    void groupsSideBySideAreTheRegressionsOfTheGroups() {
        Reference panel = Reference.read("case-2/panel.csv");
        AnalysisResult result = METHOD.run(input(2).bind("by", panel.categories("location")).build());
        ResultTable table = result.table("coefficients").orElseThrow();
        for (String group : panel.rows().stream().map(row -> row.get("location")).distinct().toList()) {
            Reference own = panel.where("location", group);
            AnalysisInput.Builder alone = METHOD.input(own.panel()).bind("dependent", own.variable("latent"));
            List.of("gdp", "indshare", "tech", "envreg", "open").forEach(driver -> alone.bind("regressors", own.variable(driver)));
            ResultTable expected = METHOD.run(alone.build()).table("coefficients").orElseThrow();
            assertEquals(cell(expected, "estimate", "term", "tech"), cell(table, "estimate", "group", group, "term", "tech"), 1e-12);
        }
        assertTrue(result.figure("coefficientPlot").orElseThrow() instanceof PanelsFigure);
    }

    @Test
    void aGroupThatIsTooSmallDoesNotBreakTheRest() {
        String[] groups = new String[80];
        Arrays.fill(groups, "large");
        groups[7] = "alone";
        AnalysisResult result = METHOD.run(input(1).bind("by", new Variable.Categorical("size", Text.of("size"), groups)).build());
        assertTrue(result.findings().stream().anyMatch(finding -> finding.message().english().startsWith("group alone is left out:")));
        ResultTable table = result.table("coefficients").orElseThrow();
        assertTrue(IntStream.range(0, table.size()).allMatch(row -> table.column("group").text(row).equals("large")));
    }

    @Test
    void badInputIsRefused() {
        Reference panel = Reference.read("case-1/panel.csv");
        double[] byRegion = IntStream.range(0, 80).mapToDouble(row -> row / 10).toArray();
        String absorbed = assertThrows(AnalysisFailedException.class,
                () -> METHOD.run(input(1).bind("regressors", Reference.numeric("island", byRegion)).set("model", "fixed").build())).getMessage();
        assertTrue(absorbed.contains("island"), absorbed);
        String flat = assertThrows(AnalysisFailedException.class, () -> METHOD.run(METHOD.input(panel.panel())
                .bind("dependent", Reference.numeric("flat", new double[80])).bind("regressors", panel.variable("gdp")).build())).getMessage();
        assertTrue(flat.contains("0.0"), flat);
        AnalysisInput noYears = METHOD.input(panel.crossSection()).bind("dependent", panel.variable("latent"))
                .bind("regressors", panel.variable("gdp")).set("model", "two-way").build();
        assertTrue(METHOD.check(noYears).getFirst().message().english().contains("years"));
    }
}
