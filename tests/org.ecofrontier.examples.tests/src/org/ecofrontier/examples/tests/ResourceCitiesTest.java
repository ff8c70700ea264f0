package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.table.ResultTable;
import org.junit.jupiter.api.Test;

/** Study 2: the heterogeneity of sixty resource-based cities. */
class ResourceCitiesTest extends ExampleChain {

    ResourceCitiesTest() {
        super("resource-cities", 38_000);
    }

    @Test
    void hasSixtyCitiesOverEighteenYears() {
        assertEquals(60, run().study().getRegions().size());
        assertEquals(60 * 18, run().rows());
    }

    /** The order of the groups in the thesis; the level rises, absolute and relative differences fall. */
    @Test
    void groupsDifferAsInTheThesis() {
        for (List<String> order : List.of(List.of("east", "northeast", "middle", "west"), List.of("big", "medium", "small"),
                List.of("energy", "non_metal", "comprehensive", "metal", "forest"))) {
            double[] means = order.stream().mapToDouble(this::mean).toArray();
            for (int i = 1; i < means.length; i++) {
                assertTrue(means[i - 1] > means[i], order.get(i - 1) + " > " + order.get(i));
            }
        }
        ResultTable groups = run().table("differences", "groups");
        assertTrue(groups.column("mean").number(17) > groups.column("mean").number(0));
        assertTrue(groups.column("sd").number(17) < groups.column("sd").number(0));
        assertTrue(groups.column("cv").number(17) < groups.column("cv").number(0));
        ResultTable inequality = run().table("differences", "inequality");
        assertTrue(inequality.column("theil_t").number(17) < inequality.column("theil_t").number(0));
    }

    private double mean(String group) {
        ResultTable growth = run().table("differences", "growth");
        int at = IntStream.range(0, growth.size()).filter(row -> growth.column("group").text(row).equals(group)).findFirst().orElseThrow();
        return growth.column("mean").number(at);
    }

    /** The thesis: resource-intensive industries go with less, technology-intensive ones with more efficiency; the drivers' signs. */
    @Test
    void structureAndDriversHaveTheirSigns() {
        ResultTable correlations = run().table("structure_correlation", "correlations");
        assertTrue(correlations.column("r").number(0) < -0.2);
        assertTrue(correlations.column("r").number(1) > 0.2);
        ResultTable drivers = run().table("drivers", "coefficients");
        assertEquals(List.of("ln(gdp_per_capita)", "secondary_share", "rd_share", "fiscal_share", "environment_share", "resource_share",
                "fdi_share"),
                IntStream.range(0, 7).mapToObj(row -> drivers.column("term").text(row)).toList());
        double[] signs = {1, 1, 1, 1, 1, -1, -1};
        for (int k = 0; k < signs.length; k++) {
            assertEquals(signs[k], Math.signum(drivers.column("estimate").number(k)), drivers.column("term").text(k));
            assertTrue(drivers.column("p").number(k) < 0.05, drivers.column("term").text(k));
        }
    }
}
