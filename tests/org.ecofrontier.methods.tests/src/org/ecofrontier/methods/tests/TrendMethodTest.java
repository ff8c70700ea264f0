package org.ecofrontier.methods.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.figure.TrendFigure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.trend.TrendMethod;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spatial trends as a method, against R's lm and numpy. */
class TrendMethodTest {

    private static final double TOLERANCE = 1e-9;
    private static final MethodRunner RUNNER = MethodRunner.of(new TrendMethod());
    private static final Map<String, String> SURFACE = Map.of("1", "(Intercept)", "dx", "x", "dy", "y", "dx2", "x^2", "dxdy", "x*y", "dy2", "y^2");

    private static AnalysisInput.Builder input(String folder, CoordinateSystem system) {
        ReferenceTable points = ReferenceTable.read(folder + "/points.csv");
        return RUNNER.input(points.panel()).bind("variable", points.variable("z")).geography(points.points(system));
    }

    private static void assertClose(double expected, double computed) {
        assertEquals(expected, computed, TOLERANCE * Math.max(1, Math.abs(expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend-1", "trend-2"})
    void axesAgreeWithTheReference(String folder) {
        for (Map<String, String> row : ReferenceTable.read(folder + "/expected_axis_trend.csv").rows()) {
            AnalysisResult result = RUNNER.run(input(folder, CoordinateSystem.DEGREES).set("order", row.get("order"))
                    .set("rotation", row.get("rotation_deg")).build());
            ResultTable axes = result.table("axes").orElseThrow();
            String letter = row.get("axis").equals("X") ? "u" : "v";
            String term = switch (row.get("power")) {
                case "0" -> "(Intercept)";
                case "1" -> letter;
                default -> letter + "^" + row.get("power");
            };
            int at = ReferenceTable.index(axes, "axis", "term").get(List.of(row.get("axis"), term));
            assertClose(ReferenceTable.number(row, "coefficient"), axes.column("estimate").number(at));
            assertClose(ReferenceTable.number(row, "r2"), axes.column("r2").number(at));
            assertClose(ReferenceTable.number(row, "centre_x"), result.table("fit").orElseThrow().column("centre_x").number(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend-1", "trend-2"})
    void surfaceAgreesWithTheReference(String folder) {
        AnalysisResult result = RUNNER.run(input(folder, CoordinateSystem.PLANAR).build());
        ResultTable surface = result.table("surface").orElseThrow();
        Map<List<String>, Integer> index = ReferenceTable.index(surface, "term");
        for (Map<String, String> row : ReferenceTable.read(folder + "/expected_surface_order2.csv").rows()) {
            assertClose(ReferenceTable.number(row, "coefficient"), surface.column("estimate")
                    .number(index.get(List.of(SURFACE.get(row.get("term"))))));
            assertClose(ReferenceTable.number(row, "r2"), result.table("fit").orElseThrow().column("surface_r2").number(0));
        }
        TrendFigure figure = (TrendFigure) result.figure("figure").orElseThrow();
        ReferenceTable points = ReferenceTable.read(folder + "/points.csv");
        assertEquals(ReferenceTable.number(points.rows().getFirst(), "x"), figure.points().getFirst().x(), 1e-9);
    }

    @Test
    void fewRegionsHaveTrendsButNoSurface() {
        ReferenceTable points = new ReferenceTable(ReferenceTable.read("trend-1/points.csv").rows().subList(0, 5));
        AnalysisResult result = RUNNER.run(RUNNER.input(points.panel()).bind("variable", points.variable("z"))
                .geography(points.points(CoordinateSystem.DEGREES)).build());
        assertEquals(0, result.table("surface").orElseThrow().size());
        assertEquals(6, result.table("axes").orElseThrow().size());
        assertEquals(List.of("no-surface"), result.findings().stream().map(Finding::code).toList());
    }

    @Test
    void placesAreNeeded() {
        ReferenceTable points = ReferenceTable.read("trend-1/points.csv");
        Finding absent = RUNNER.check(RUNNER.input(points.panel()).bind("variable", points.variable("z")).build()).getFirst();
        assertEquals(Severity.ERROR, absent.severity());
        assertTrue(absent.message().english().contains("Give boundaries"));
        Geography all = points.points(CoordinateSystem.DEGREES);
        Geography some = all.select(all.ids().subList(1, all.size()));
        Finding missing = RUNNER.check(input("trend-1", CoordinateSystem.DEGREES).geography(some).build()).getFirst();
        assertTrue(missing.message().english().startsWith("1 of 16 regions have no boundary or coordinates: 1."));
        AnalysisResult without = RUNNER.run(input("trend-1", CoordinateSystem.DEGREES).geography(some).set("unplaced", "leave-out").build());
        assertEquals("15", without.table("fit").orElseThrow().column("n").text(0));
    }
}
