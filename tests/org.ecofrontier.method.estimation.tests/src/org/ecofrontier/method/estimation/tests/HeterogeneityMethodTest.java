package org.ecofrontier.method.estimation.tests;

import static org.ecofrontier.method.estimation.tests.Reference.assertClose;
import static org.ecofrontier.method.estimation.tests.Reference.cell;
import static org.ecofrontier.method.estimation.tests.Reference.number;
import static org.ecofrontier.method.estimation.tests.Reference.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.heterogeneity.HeterogeneityMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences between groups as a method, against R (ineq, stats), numpy and scipy. */
class HeterogeneityMethodTest {

    private static final MethodRunner METHOD = MethodRunner.of(new HeterogeneityMethod());
    private static final Map<String, String> INEQUALITY = Map.of("theil_t", "theil_T", "theil_t_within", "theil_T_within", "theil_t_between",
            "theil_T_between", "theil_l", "theil_L", "theil_l_within", "theil_L_within", "theil_l_between", "theil_L_between", "gini", "gini",
            "gini_within", "dagum_Gw", "gini_between", "dagum_Gnb", "gini_overlap", "dagum_Gt");

    private static AnalysisInput.Builder input(int number) {
        Reference values = Reference.read("case-" + number + "/values.csv");
        return METHOD.input(values.panel()).bind("variable", values.variable("eff")).bind("groups", values.categories("group"))
                .bind("groups", values.categories("group2"));
    }

    @ParameterizedTest
    @CsvSource({"1,none", "1,weight", "2,none", "2,weight"})
    void inequality(int number, String weights) {
        AnalysisInput.Builder input = input(number);
        if (weights.equals("weight")) {
            input.bind("weight", Reference.read("case-" + number + "/values.csv").variable("weight"));
        }
        ResultTable table = METHOD.run(input.build()).table("inequality").orElseThrow();
        for (Map<String, String> expected : Reference.read("case-" + number + "/inequality.csv").where("weights", weights).rows()) {
            String year = expected.get("year");
            INEQUALITY.forEach((column, name) -> assertClose(number(expected, name),
                    cell(table, column, "classification", "group", "year", year), 1e-11, name + " " + year));
            int whole = row(table, "classification", "", "year", year);
            for (String column : List.of("theil_t", "theil_l", "gini")) {
                assertClose(number(expected, INEQUALITY.get(column)), table.column(column).number(whole), 1e-11, column);
                assertTrue(table.column(column + "_within").isEmpty(whole) && table.column(column + "_between").isEmpty(whole));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void levelsOfAllRegions(int number) {
        ResultTable table = METHOD.run(input(number).build()).table("groups").orElseThrow();
        for (Map<String, String> expected : Reference.read("case-" + number + "/inequality.csv").where("weights", "none").rows()) {
            int at = row(table, "classification", "", "group", "all", "year", expected.get("year"));
            assertClose(number(expected, "mean"), table.column("mean").number(at), 1e-11, "mean");
            assertClose(number(expected, "sd_n_minus_1"), table.column("sd").number(at), 1e-11, "sd");
            assertClose(number(expected, "cv_sample"), table.column("cv").number(at), 1e-11, "cv");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void convergence(int number) {
        ResultTable table = METHOD.run(input(number).build()).table("convergence").orElseThrow();
        Reference expected = Reference.read("case-" + number + "/convergence.csv");
        Map<String, String> kinds = Map.of("beta", "beta_slope", "sigma", "sigma_trend_slope");
        kinds.forEach((kind, name) -> {
            Map<String, String> row = expected.where("test", name).rows().getFirst();
            assertClose(number(row, "estimate"), cell(table, "estimate", "kind", kind), 1e-10, kind);
            assertClose(number(row, "se"), cell(table, "std_error", "kind", kind), 1e-10, kind);
            assertClose(number(row, "p"), cell(table, "p", "kind", kind), 1e-10, kind);
        });
        assertClose(number(expected.where("test", "beta_speed_lambda").rows().getFirst(), "estimate"), cell(table, "speed", "kind", "beta"), 1e-10,
                "speed");
        assertTrue(table.column("speed").isEmpty(row(table, "kind", "sigma")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void testsOfGroups(int number) {
        ResultTable table = METHOD.run(input(number).build()).table("tests").orElseThrow();
        for (Map<String, String> row : Reference.read("case-" + number + "/group-tests.csv").rows()) {
            String year = row.get("selection");
            if (year.equals("all")) {
                continue;
            }
            check(table, "group", year, "kruskal-wallis", number(row, "kw_H"), number(row, "kw_p"));
            check(table, "group", year, "anova", number(row, "anova_F"), number(row, "anova_p"));
            check(table, "group", year, "welch-anova", number(row, "welch_F"), number(row, "welch_p"));
            check(table, "group", year, "bartlett", number(row, "bartlett_K2"), number(row, "bartlett_p"));
            check(table, "group", year, "levene", number(row, "levene_median_F"), number(row, "levene_median_p"));
            check(table, "group", year, "fligner", number(row, "fligner"), number(row, "fligner_p"));
            double exact = number(row, "mw_p_exact");
            check(table, "group2", year, "mann-whitney", number(row, "mw_W_A_vs_B"), Double.isNaN(exact) ? number(row, "mw_p_corrected") : exact);
            check(table, "group2", year, "welch-t", number(row, "welch_t"), number(row, "welch_t_p"));
            row(table, "classification", "group", "year", year, "test", "mann-whitney east - west (Holm)");
        }
    }

    private static void check(ResultTable table, String classification, String year, String test, double statistic, double p) {
        int at = row(table, "classification", classification, "year", year, "test", test);
        assertClose(statistic, table.column("statistic").number(at), 1e-9, test);
        assertClose(p, table.column("p").number(at), 1e-9, test);
    }

    @Test
    void aGroupWithOneMemberLeavesOutOnlyWhatNeedsMore() {
        Reference values = Reference.read("case-1/values.csv");
        String[] groups = values.rows().stream().map(row -> row.get("region").equals("R03") ? "alone" : row.get("group2")).toArray(String[]::new);
        AnalysisResult result = METHOD.run(METHOD.input(values.panel()).bind("variable", values.variable("eff"))
                .bind("groups", new Variable.Categorical("kind", Text.of("kind"), groups)).set("years", "2010").build());
        ResultTable tests = result.table("tests").orElseThrow();
        row(tests, "test", "kruskal-wallis");
        row(tests, "test", "anova");
        List<String> left = result.findings().stream().map(Finding::message).map(Text::english).toList();
        assertTrue(left.contains("bartlett is left out for kind 2010: only one member in alone"), left.toString());
        assertTrue(result.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO));
        assertTrue(result.table("groups").orElseThrow().column("sd").isEmpty(row(result.table("groups").orElseThrow(), "group", "alone")));
    }

    @Test
    void constantValuesAndSingleGroups() {
        Reference values = Reference.read("case-1/values.csv");
        double[] same = new double[80];
        Arrays.fill(same, 0.5);
        String[] one = new String[80];
        Arrays.fill(one, "all of them");
        AnalysisResult result = METHOD.run(METHOD.input(values.panel()).bind("variable", Reference.numeric("flat", same))
                .bind("groups", values.categories("group")).bind("groups", new Variable.Categorical("one", Text.of("one"), one)).build());
        assertEquals(0, result.table("tests").orElseThrow().size());
        assertEquals(0, cell(result.table("inequality").orElseThrow(), "gini", "classification", "group", "year", "2009"), 1e-15);
        assertTrue(result.findings().stream().anyMatch(finding -> finding.message().english().contains("there is only one group")));
        assertTrue(result.findings().stream().anyMatch(finding -> finding.message().english().contains("do not vary in east, middle, west")));
    }

    @Test
    void valuesThatHaveNoLogarithmNameRegionAndYear() {
        Reference values = Reference.read("case-1/values.csv");
        double[] eff = values.values("eff");
        eff[12] = -0.1;
        AnalysisInput.Builder input = METHOD.input(values.panel()).bind("variable", Reference.numeric("eff", eff));
        Finding finding = METHOD.check(input.build()).getFirst();
        assertTrue(finding.message().english().contains("R02 2011 is -0.1"), finding.message().english());
        assertTrue(METHOD.check(input.set("years", "2009").build()).isEmpty());
        assertEquals(1, METHOD.check(input.set("years", "1990").build()).size());
    }

    @Test
    void missingYearsAndRegions() {
        Reference values = Reference.read("case-1/values.csv");
        Reference unbalanced = new Reference(values.rows().stream()
                .filter(row -> !(row.get("region").equals("R01") && row.get("year").equals("2009")) && !row.get("year").equals("2013")).toList());
        ResultTable convergence = METHOD.run(METHOD.input(unbalanced.panel()).bind("variable", unbalanced.variable("eff")).build())
                .table("convergence").orElseThrow();
        assertEquals(2, convergence.size());
        AnalysisResult short2 = METHOD.run(input(1).set("years", "2009,2010").build());
        assertEquals(1, short2.table("convergence").orElseThrow().size());
        assertTrue(short2.findings().stream().anyMatch(finding -> finding.message().english().contains("at least 3 years")));
    }

    @Test
    void figuresFollowTheData() {
        AnalysisResult result = METHOD.run(input(1).build());
        assertTrue(result.figure("course").orElseThrow() instanceof PanelsFigure panels && panels.panels().size() == 2);
        assertTrue(result.figure("dispersion").orElseThrow() instanceof PanelsFigure panels && panels.panels().size() == 4);
        Reference first = Reference.read("case-1/values.csv").where("year", "2009");
        AnalysisResult crossSection = METHOD.run(METHOD.input(first.crossSection()).bind("variable", first.variable("eff"))
                .bind("groups", first.categories("group")).build());
        assertTrue(crossSection.figure("course").orElseThrow() instanceof BoxFigure);
        assertEquals(0, crossSection.table("convergence").orElseThrow().size());
        AnalysisResult plain = METHOD.run(METHOD.input(first.crossSection()).bind("variable", first.variable("eff")).build());
        assertTrue(plain.figure("dispersion").orElseThrow() instanceof PanelsFigure panels && panels.panels().size() == 2);
    }
}
