package org.ecofrontier.statistics.censored;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;

/**
 * 601 answers to a survey: Fair (1978), A theory of extramarital affairs, Journal of Political Economy 86, 45-61; Greene, Econometric
 * Analysis, table 22.3; to more digits with R AER 1.2-10.
 */
class PublishedTobitTest {

    private static final List<String> NAMES = List.of("age", "yearsmarried", "religiousness", "occupation", "rating");

    private static RegressionData affairs() {
        ReferenceTable table = ReferenceTable.of("published/affairs.csv");
        return RegressionData.of(table.numbers("affairs"), NAMES.stream().map(table::numbers).toArray(double[][]::new), NAMES);
    }

    @Test
    void leftLimit() {
        TobitFit fit = Tobit.fit(affairs(), TobitOptions.pooled(0, Double.POSITIVE_INFINITY));
        double[] expected = {8.174197432868, -0.179332583732, 0.554141812912, -1.686220493569, 0.326053248850, -2.284972720650};
        for (int j = 0; j < expected.length; j++) {
            assertEquals(expected[j], fit.coefficients().get(j).estimate(), 1e-8);
        }
        assertEquals(8.24708032828, fit.sigma(), 1e-8);
        assertEquals(-705.576222623, fit.logLikelihood(), 1e-8);
        assertEquals(67.7073796296, fit.wald().orElseThrow().statistic(), 1e-6);
        assertEquals(451, fit.leftCensored());
    }

    @Test
    void leftAndRightLimit() {
        TobitFit fit = Tobit.fit(affairs(), TobitOptions.pooled(0, 4));
        assertEquals(7.900980446042, fit.coefficient("(Intercept)").estimate(), 1e-8);
        assertEquals(7.94321943567, fit.sigma(), 1e-8);
        assertEquals(-500.042760096, fit.logLikelihood(), 1e-8);
    }
}
