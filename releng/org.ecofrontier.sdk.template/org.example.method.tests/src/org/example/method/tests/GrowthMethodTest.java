package org.example.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.testkit.MethodTrials;
import org.example.method.GrowthMethod;
import org.junit.jupiter.api.Test;

class GrowthMethodTest {

    private final MethodRunner runner = MethodRunner.of(new GrowthMethod());

    private ResultTable growth(Panel panel, double... values) {
        return runner.run(panel, input -> input.bind("variable", new Variable.Numeric("gdp", Text.of("GDP"), Text.empty(), values)))
                .table("growth").orElseThrow();
    }

    @Test
    void comparesWithTheEarlierYear() {
        ResultTable table = growth(Panel.of(List.of("A", "A", "B"), new int[] {2009, 2010, 2010}), 100, 110, 50);
        assertEquals(10, table.column("value").number(1), 1e-12);
        assertEquals("no earlier year", table.column("status").text(2));
    }

    /** On reference panels and on nasty ones, with rows in another order, cancelled ...: see the documentation of MethodTrials. */
    @Test
    void keepsToWhatAMethodMustDo() {
        MethodTrials.of(new GrowthMethod()).verify();
    }

    @Test
    void refusesACrossSection() {
        assertThrows(AnalysisFailedException.class, () -> growth(Panel.of(List.of("A", "B"), null), 1, 2));
    }
}
