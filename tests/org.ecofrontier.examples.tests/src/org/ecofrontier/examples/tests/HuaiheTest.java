package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.junit.jupiter.api.Test;

/** Study 1: the chain of the article on eight cities. */
class HuaiheTest extends ExampleChain {

    HuaiheTest() {
        super("huaihe", 3800);
    }

    /** Table 1, grades, Fig. 1-5, Table 2, Fig. 6 with Table 3, Table 4, in the order of the article. */
    @Test
    void hasEverythingTheArticleShowsInItsOrder() {
        assertEquals(List.of("sbm", "grades", "areas", "growth", "density", "maps", "trend", "moran", "coupling", "malmquist", "tobit"),
                run().study().getAnalyses().stream().map(Analysis::getId).toList());
        assertEquals(10, run().table("moran", "global").size());
        assertEquals(List.of("Bengbu", "Bozhou", "Chuzhou", "Fuyang", "Huaibei", "Huainan", "Lu'an", "Suzhou"),
                run().study().getRegions().stream().map(region -> region.getName()).sorted().toList());
    }

    /** Figures carry the names of areas and variables in both languages. */
    @Test
    void figuresCanBeReadInChinese() {
        CategoryFigure course = (CategoryFigure) run().result("areas").figure("course").orElseThrow();
        List<String> areas = course.series().stream().map(series -> series.label().in("zh")).toList();
        assertTrue(areas.containsAll(List.of("皖北", "皖中")), areas::toString);
        CategoryFigure coefficients = (CategoryFigure) run().result("tobit").figure("coefficientPlot").orElseThrow();
        assertTrue(coefficients.categories().getFirst().in("zh").startsWith("ln(人均地区生产总值)"));
        assertTrue(coefficients.categories().getFirst().in("en").startsWith("ln(GDP per capita)"));
    }

    /** Eight cities against eight indicators: whoever reads the Malmquist index is told. */
    @Test
    void tooFewUnitsAreSaid() {
        assertTrue(run().reports().stream().filter(report -> report.analysis().equals("malmquist"))
                .flatMap(report -> report.findings().stream()).anyMatch(finding -> finding.code().equals("few-units")));
    }

    /** 13 pairs of queen neighbours: the boundaries' description. */
    @Test
    void boundariesGiveTheNeighbours() {
        assertEquals(26, run().table("moran", "neighbours").size());
    }

    /**
     * As in the article: the south is more efficient than the north; income and research help, urbanisation and pollution control do not.
     */
    @Test
    void tellsTheStory() {
        ResultTable growth = run().table("areas", "growth");
        assertEquals("central_anhui", growth.column("group").text(1));
        assertTrue(growth.column("mean").number(1) > growth.column("mean").number(2));
        ResultTable tobit = run().table("tobit", "coefficients");
        double[] signs = {1, -1, -1, 1, 1, -1};
        for (int k = 0; k < signs.length; k++) {
            assertEquals(signs[k], Math.signum(tobit.column("estimate").number(k + 1)), tobit.column("term").text(k + 1));
        }
    }
}
