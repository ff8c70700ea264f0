package org.ecofrontier.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

/**
 * Investment of ten firms over twenty years: Grunfeld (1958), The determinants of corporate investment; results as in Baltagi,
 * Econometric Analysis of Panel Data, table 2.1, to more digits with R plm 2.6-2.
 */
class PublishedPanelTest {

    private static RegressionData grunfeld() {
        ReferenceTable table = ReferenceTable.of("published/grunfeld.csv");
        return RegressionData.of(table.numbers("invest"), new double[][] {table.numbers("value"), table.numbers("capital")},
                List.of("value", "capital")).withPanel(table.codes("firm"), table.codes("year"));
    }

    @Test
    void fixedEffects() {
        PanelFit fit = PanelRegression.fit(grunfeld(), PanelModel.FIXED, PanelCovariance.CLASSICAL);
        assertEquals(0.110123804121, fit.coefficient("value").estimate(), 1e-12);
        assertEquals(0.0118566942140, fit.coefficient("value").stdError(), 1e-12);
        assertEquals(0.310065341300, fit.coefficient("capital").estimate(), 1e-12);
        assertEquals(0.0173545027756, fit.coefficient("capital").stdError(), 1e-12);
    }

    @Test
    void randomEffectsAndTests() {
        PanelFit fit = PanelRegression.fit(grunfeld(), PanelModel.RANDOM, PanelCovariance.CLASSICAL);
        assertEquals(-57.834414905033, fit.coefficient("(Intercept)").estimate(), 1e-9);
        assertEquals(0.109781152232, fit.coefficient("value").estimate(), 1e-12);
        assertEquals(0.308112982831, fit.coefficient("capital").estimate(), 1e-12);
        assertEquals(2.330366894, fit.test("hausman_fe_re_swar").orElseThrow().statistic(), 1e-8);
        assertEquals(798.161548369, fit.test("breusch_pagan_lm_individual").orElseThrow().statistic(), 1e-8);
    }
}
