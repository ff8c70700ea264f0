package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Region;
import org.junit.jupiter.api.Test;

/** The example on published figures. */
class ProvincesTest extends ExampleChain {

    ProvincesTest() {
        super("provinces", 2000);
    }

    /**
     * wanglan2011-malmquist.csv: the FGNZ components of the figures of Wang and Lan (2011), as deaR gives them, 12 digits, output
     * orientation; its spellings are found among the regions' alternative names.
     */
    @Test
    void malmquistIndicesAreThePublishedOnes() throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (Region region : run().study().getRegions()) {
            ids.put(region.getName(), region.getId());
        }
        // An alternative name counts before a name: Shanxi_1 and Shanxi_2 are two provinces.
        run().study().getRegions().forEach(region -> region.getAlternativeNames().forEach(name -> ids.put(name, region.getId())));
        ResultTable indices = run().table("malmquist", "indices");
        Map<String, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < indices.size(); row++) {
            rowOf.put(indices.column("region").text(row) + indices.column("to").text(row), row);
        }
        int compared = 0;
        for (String line : published()) {
            String[] cells = line.split(",");
            int row = rowOf.get(ids.get(cells[0]) + cells[1]);
            String[] components = {"tfpch", "effch", "techch", "pech", "sech"};
            for (int k = 0; k < components.length; k++) {
                assertEquals(Double.parseDouble(cells[k + 2]), indices.column(components[k]).number(row), 1e-9, line);
                compared++;
            }
        }
        assertEquals(31 * 4 * 5, compared);
    }

    private static List<String> published() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(ProvincesTest.class
                .getResourceAsStream("wanglan2011-malmquist.csv"),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    /** Efficient provinces are neighbours of efficient ones; Hainan is an island. */
    @Test
    void efficiencyClustersInSpace() {
        ResultTable global = run().table("moran", "global");
        assertEquals(30, global.column("n").number(0));
        assertTrue(global.column("i").number(0) > 0);
        assertTrue(global.column("p_perm").number(0) < 0.01);
    }
}
