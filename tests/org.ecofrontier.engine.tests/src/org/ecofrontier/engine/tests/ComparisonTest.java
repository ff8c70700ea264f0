package org.ecofrontier.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ecofrontier.engine.compare.ComparisonFigure;
import org.ecofrontier.engine.compare.SettingDifference;
import org.ecofrontier.engine.compare.TableComparison;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.junit.jupiter.api.Test;

/** Two results side by side; the expected numbers are worked out by hand. */
class ComparisonTest {

    private static final Text NAME = Text.of("name");

    private static RowBuilder scores() {
        return new RowBuilder("scores").texts("region").integers("year").numbers("score").texts("status");
    }

    private final ResultTable first = scores().row("a", 2010, 0.5, "certified").row("a", 2011, 0.0, "certified")
        .row("b", 2010, 1.0, "certified").row("b", 2011, null, "infeasible").row("c", 2010, 0.25, "certified").build();

    /** In another order, with a row less and a row more. */
    private final ResultTable second = scores().row("b", 2010, 1.0, "certified").row("a", 2010, 0.75, "certified")
        .row("a", 2011, 0.1, "certified").row("b", 2011, null, "certified").row("d", 2010, 2.0, "certified").build();

    private static List<String> cells(ResultTable table, int row) {
        return table.columns().stream().map(column -> column.text(row)).toList();
    }

    @Test
    void putsRowsSideBySideByTheirKeys() {
        assertEquals(List.of("score", "status"), TableComparison.columns(first, second));
        TableComparison comparison = TableComparison.of(first, second, "score");
        assertEquals(List.of("region", "year"), comparison.keys());
        ResultTable table = comparison.table();
        assertEquals(List.of("a", "2010", "0.5", "0.75", "0.25", "50.0"), cells(table, 0));
        assertEquals(List.of("a", "2011", "0.0", "0.1", "0.1", ""), cells(table, 1));
        assertEquals(List.of("b", "2010", "1.0", "1.0", "0.0", "0.0"), cells(table, 2));
        assertEquals(List.of("b", "2011", "", "", "", ""), cells(table, 3));
        assertEquals(List.of("c", "2010", "0.25", "", "", ""), cells(table, 4));
        assertEquals(List.of("d", "2010", "", "2.0", "", ""), cells(table, 5));
        assertEquals(6, table.size());
    }

    @Test
    void saysHowFarTheyAgree() {
        var summary = TableComparison.of(first, second, "score").summary();
        assertEquals(4, summary.both());
        assertEquals(1, summary.onlyFirst());
        assertEquals(1, summary.onlySecond());
        assertEquals(2, summary.equal());
        assertEquals((0.25 + 0.1 + 0) / 3, summary.meanDifference(), 1e-15);
        assertEquals(0.25, summary.largestDifference());
        assertEquals(List.of("a", "2010"), summary.largestAt());
        // x = 0.5, 0, 1 and y = 0.75, 0.1, 1: sxy = 0.45, sxx = 0.5, syy = 1.5725 - 1.85^2 / 3
        assertEquals(0.45 / Math.sqrt(0.5 * (1.5725 - 1.85 * 1.85 / 3)), summary.correlation(), 1e-12);
    }

    @Test
    void comparesTexts() {
        TableComparison comparison = TableComparison.of(first, second, "status");
        assertEquals(List.of("b", "2011", "infeasible", "certified", "no"), cells(comparison.table(), 3));
        assertEquals(List.of("c", "2010", "certified", "", ""), cells(comparison.table(), 4));
        assertEquals(3, comparison.summary().equal());
        assertTrue(Double.isNaN(comparison.summary().meanDifference()));
    }

    @Test
    void comparesATableWithItself() {
        var summary = TableComparison.of(first, first, "score").summary();
        assertEquals(5, summary.equal());
        assertEquals(0, summary.largestDifference());
        assertEquals(List.of(), summary.largestAt());
        assertEquals(1, summary.correlation(), 1e-15);
    }

    @Test
    void takesNoMoreKeysThanAreNeeded() {
        ResultTable global = new RowBuilder("global").integers("year", "n").numbers("i").row(2010, 8, 0.3).row(2011, 8, 0.4).build();
        assertEquals(List.of("n", "i"), TableComparison.columns(global, global));
        assertEquals(List.of("year"), TableComparison.of(global, global, "n").keys());
    }

    @Test
    void refusesTablesWhoseRowsCannotBeToldApart() {
        ResultTable curve = new RowBuilder("curves").integers("year").numbers("x", "density").row(2010, 0.1, 1.0).row(2010, 0.2, 2.0)
                .build();
        assertEquals(List.of(), TableComparison.columns(curve, curve));
        assertEquals(List.of("scores"), TableComparison.tables(List.of(first, curve), List.of(second, curve)));
        assertThrows(IllegalArgumentException.class, () -> TableComparison.of(curve, curve, "density"));
        assertThrows(IllegalArgumentException.class, () -> TableComparison.of(first, second, "region"));
    }

    @Test
    void drawsOnePanelForEachYear() {
        Figure figure = ComparisonFigure.of(TableComparison.of(first, second, "score"), NAME, Text.of("one"), Text.of("other"))
                .orElseThrow();
        PanelsFigure panels = (PanelsFigure) figure;
        assertEquals(List.of("2010", "2011"), panels.panels().stream().map(each -> each.info().title().english()).toList());
        XyFigure panel = (XyFigure) panels.panels().getFirst();
        assertEquals(List.of("a", "b"), panel.series().getLast().regions());
        assertEquals(panel.x().min(), panel.y().min());
        assertEquals(panel.x().max(), panel.y().max());
        assertTrue(ComparisonFigure.of(TableComparison.of(first, second, "status"), NAME, NAME, NAME).isEmpty());
    }

    private static RunRecord run(String rts, List<String> inputs) {
        return new RunRecord("sbm", "org.ecofrontier.sbm", "1.0", "x", "0.1", Map.of("rts", rts, "zeros", "drop-term"),
                Map.of("inputs", inputs),
            "", 80, 8, List.of(2009, 2018), Map.of(), "", 0, List.of(), List.of(), List.of());
    }

    @Test
    void namesWhatTwoRunsDifferIn() {
        assertEquals(List.of(), SettingDifference.between(run("crs", List.of("k")), run("crs", List.of("k"))));
        assertEquals(List.of(new SettingDifference(SettingDifference.Kind.BINDING, "inputs", "k", "k, l"),
            new SettingDifference(SettingDifference.Kind.PARAMETER, "rts", "crs", "vrs")),
            SettingDifference.between(run("crs", List.of("k")), run("vrs", List.of("k", "l"))));
    }
}
