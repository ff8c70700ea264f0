package org.ecofrontier.method.estimation.tests;

import static org.ecofrontier.method.estimation.tests.Reference.assertClose;
import static org.ecofrontier.method.estimation.tests.Reference.cell;
import static org.ecofrontier.method.estimation.tests.Reference.number;
import static org.ecofrontier.method.estimation.tests.Reference.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.distribution.DensityMethod;
import org.ecofrontier.method.distribution.GradesMethod;
import org.ecofrontier.method.distribution.NaturalBreaksMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Densities, natural breaks and grades as methods, against R (density, classInt) and numpy. */
class DistributionMethodsTest {

    private static final MethodRunner DENSITY = MethodRunner.of(new DensityMethod());
    private static final MethodRunner BREAKS = MethodRunner.of(new NaturalBreaksMethod());
    private static final MethodRunner GRADES = MethodRunner.of(new GradesMethod());

    private static AnalysisInput.Builder input(MethodRunner method, int number) {
        Reference values = Reference.read("case-" + number + "/values.csv");
        return method.input(values.panel()).bind("variable", values.variable("eff"));
    }

    /** The tolerances of sj and ucv are those of the reference: searches stop there. */
    @ParameterizedTest
    @CsvSource({"nrd0,nrd0,1e-11", "nrd,nrd,1e-11", "sj,SJ_ste_unbinned,1e-5", "ucv,ucv,2e-3"})
    void bandwidths(String rule, String column, double tolerance) {
        for (int number = 1; number <= 2; number++) {
            ResultTable table = DENSITY.run(input(DENSITY, number).set("bandwidth", rule).build()).table("bandwidths").orElseThrow();
            for (Map<String, String> row : Reference.read("case-" + number + "/bandwidths.csv").where("rule", column).rows()) {
                assertEquals(number(row, "bandwidth"), cell(table, "bandwidth", "year", row.get("year")), tolerance, rule + row.get("year"));
                assertEquals(number(row, "n"), cell(table, "n", "year", row.get("year")));
            }
        }
    }

    @Test
    void curvesAreMeansOfNormalDensities() {
        Reference values = Reference.read("case-1/values.csv");
        ResultTable curves = DENSITY.run(input(DENSITY, 1).set("bandwidth", "0.05").set("years", "2009,2018").build()).table("curves").orElseThrow();
        assertEquals(2 * 512, curves.size());
        for (int row = 0; row < curves.size(); row += 37) {
            double[] own = values.where("year", curves.column("year").text(row)).values("eff");
            double x = curves.column("x").number(row);
            double expected = Arrays.stream(own).map(value -> Math.exp(-(x - value) * (x - value) / (2 * 0.05 * 0.05))).sum()
                    / (own.length * 0.05 * Math.sqrt(2 * Math.PI));
            assertEquals(expected, curves.column("density").number(row), 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void naturalBreaks(int number) {
        Reference expected = Reference.read("case-" + number + "/breaks.csv");
        for (String classes : expected.rows().stream().map(row -> row.get("k")).distinct().toList()) {
            for (String scope : List.of("pooled", "per-year")) {
                AnalysisResult result = BREAKS.run(input(BREAKS, number).set("classes", classes).set("scope", scope).build());
                ResultTable breaks = result.table("breaks").orElseThrow();
                ResultTable fit = result.table("fit").orElseThrow();
                for (Map<String, String> row : expected.where("k", classes).rows()) {
                    if (row.get("selection").equals("all") == scope.equals("pooled")) {
                        String year = scope.equals("pooled") ? "" : row.get("selection");
                        int at = row(breaks, "year", year, "class", row.get("class"));
                        assertEquals(number(row, "upper_bound_in_data"), breaks.column("upper").number(at), 1e-12);
                        assertEquals(number(row, "count"), breaks.column("n").number(at));
                        assertEquals(number(row, "gvf"), cell(fit, "gvf", "year", year), 1e-10);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void grades(int number) {
        ResultTable counts = GRADES.run(input(GRADES, number).set("labels", "low,lower-middle,upper-middle,high").build()).table("counts")
                .orElseThrow();
        for (Map<String, String> row : Reference.read("case-" + number + "/grades.csv").rows()) {
            assertEquals(number(row, "Freq"), cell(counts, "n", "year", row.get("year"), "grade", row.get("grade")));
        }
    }

    @Test
    void badInputIsRefused() {
        AnalysisInput many = input(BREAKS, 1).set("classes", "12").set("scope", "per-year").build();
        String tooMany = assertThrows(AnalysisFailedException.class, () -> BREAKS.run(many)).getMessage();
        assertTrue(tooMany.startsWith("2009: ") && tooMany.contains("12"), tooMany);
        Reference values = Reference.read("case-1/values.csv");
        AnalysisInput flat = DENSITY.input(values.panel()).bind("variable", Reference.numeric("flat", new double[80])).build();
        String constant = assertThrows(AnalysisFailedException.class, () -> DENSITY.run(flat)).getMessage();
        assertTrue(constant.startsWith("2009: ") && constant.contains("bandwidth"), constant);
        AnalysisInput absent = input(DENSITY, 1).set("years", "1999").build();
        assertTrue(assertThrows(AnalysisFailedException.class, () -> DENSITY.run(absent)).getMessage().contains("1999"));
        assertEquals(1, DENSITY.check(input(DENSITY, 1).set("bandwidth", "-1").build()).size());
        assertEquals(1, GRADES.check(input(GRADES, 1).set("breaks", "0.7,0.5").build()).size());
        assertEquals(1, GRADES.check(input(GRADES, 1).set("labels", "low,high").build()).size());
        assertEquals(1, BREAKS.check(input(BREAKS, 1).set("scheme", "given").build()).size());
    }
}
