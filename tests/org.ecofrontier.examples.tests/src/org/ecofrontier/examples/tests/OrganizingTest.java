package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.table.ResultTable;
import org.junit.jupiter.api.Test;

/** Study 3: organising level, endowments and efficiency of thirty regions. */
class OrganizingTest extends ExampleChain {

    OrganizingTest() {
        super("organizing", 5000);
    }

    @Test
    void hasThirtyRegionsOverTenYears() {
        assertEquals(30, run().study().getRegions().size());
        assertEquals(300, run().rows());
    }

    /** The signs that the figures were made with, and no relation where none was put in. */
    @Test
    void networksFindWhatWasPutIn() {
        for (String network : List.of("network_ecological", "network_resource", "network_emission")) {
            assertEquals(List.of("positive", "negative", "negative"), verdicts(network), network);
            assertTrue(r2(network) > 0.5, network);
        }
        assertEquals("none", verdicts("network_water").getFirst());
        assertEquals("none", verdicts("network_water").get(1));
    }

    private List<String> verdicts(String network) {
        ResultTable importance = run().table(network, "importance");
        return IntStream.range(0, 3).mapToObj(row -> importance.column("verdict").text(row)).toList();
    }

    private double r2(String network) {
        ResultTable performance = run().table(network, "performance");
        return IntStream.range(0, performance.size()).filter(row -> performance.column("model").text(row).equals("network")
                && performance.column("fold").text(row).equals("all")).mapToDouble(row -> performance.column("r2").number(row)).findFirst()
                        .orElseThrow();
    }

    /** As in the article: both rise over the decade. */
    @Test
    void organisingLevelAndEfficiencyRise() {
        for (String index : List.of("organising_level", "ecological_efficiency")) {
            double[] values = run().column(index, "index", "value");
            double first = IntStream.of(run().rowsOf(2007)).mapToDouble(row -> values[row]).average().orElseThrow();
            double last = IntStream.of(run().rowsOf(2016)).mapToDouble(row -> values[row]).average().orElseThrow();
            assertTrue(last > first, index);
        }
    }
}
