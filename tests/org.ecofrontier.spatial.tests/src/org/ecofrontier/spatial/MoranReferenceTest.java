package org.ecofrontier.spatial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.spatial.MoranSettings.Moments;
import org.ecofrontier.spatial.MoranSettings.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moran's I against spdep 1.2-7 and numpy; the local one also against rgeoda 0.1.0. */
class MoranReferenceTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({"spatial-1,1.6", "spatial-2,2.0"})
    void global(String folder, double band) {
        Geography geography = Reference.regions(folder, CoordinateSystem.PLANAR);
        for (Map<String, String> row : Reference.table(folder + "/expected_moran.csv")) {
            SpatialWeights raw = Reference.weights(geography, row.get("weights"), band);
            SpatialWeights w = row.get("style").equals("W") ? raw.rowStandardised() : raw.binary();
            IslandRule rule = switch (row.get("islands")) {
                case "keep_n" -> IslandRule.KEEP_N;
                case "drop" -> IslandRule.DROP;
                default -> IslandRule.KEEP_ADJUST_N;
            };
            double[] x = Reference.values(folder, geography, row.get("year"));
            GlobalMoran m = Moran.global(w, x, MoranSettings.DEFAULT.withIslands(rule));
            assertEquals(Integer.parseInt(row.get("n")), m.n());
            assertClose(row, "I", m.i());
            assertClose(row, "EI", m.expected());
            assertClose(row, "V_normal", m.varianceNormal());
            assertClose(row, "z_normal", m.zNormal());
            assertClose(row, "p_normal_two", m.pNormal());
            assertClose(row, "V_random", m.varianceRandom());
            assertClose(row, "z_random", m.zRandom());
            assertClose(row, "p_random_two", m.pRandom());
            assertClose(row, "p_random_greater", NormalTail.upper(m.zRandom()));
            assertClose(row, "S0", m.s0());
            assertClose(row, "S1", m.s1());
            assertClose(row, "S2", m.s2());
            assertClose(row, "kurtosis_b2", m.kurtosis());
            // another random stream: within four standard errors of the difference of two such means or shares
            double sd = Reference.number(row, "perm999_sd");
            assertEquals(Reference.number(row, "perm999_mean"), m.permutations().mean(), 4 * sd * Math.sqrt(2.0 / 999));
            assertEquals(1, m.permutations().sd() / sd, 0.15);
            double p = Reference.number(row, "perm999_p_greater");
            assertEquals(p, m.permutations().pGreater(), 4 * Math.sqrt(2 * (p * (1 - p) + 0.001) / 999));
        }
    }

    @ParameterizedTest
    @CsvSource({"spatial-1", "spatial-2"})
    void local(String folder) {
        Geography geography = Reference.regions(folder, CoordinateSystem.PLANAR);
        Map<List<String>, List<Map<String, String>>> groups = new HashMap<>();
        for (Map<String, String> row : Reference.table(folder + "/expected_local_moran.csv")) {
            groups.computeIfAbsent(List.of(row.get("year"), row.get("weights")), k -> new ArrayList<>()).add(row);
        }
        MoranSettings settings = MoranSettings.DEFAULT.withPermutations(9999, 7);
        groups.forEach((key, rows) -> {
            SpatialWeights w = Reference.weights(geography, key.get(1), 0).rowStandardised();
            double[] x = Reference.values(folder, geography, key.get(0));
            LocalMoran conditional = Moran.local(w, x, settings);
            LocalMoran total = Moran.local(w, x, settings.withPermutations(0, 0).withLocal(Scale.N, Moments.TOTAL));
            LocalMoran geoda = Moran.local(w, x, settings.withPermutations(0, 0).withLocal(Scale.N_MINUS_1, Moments.CONDITIONAL));
            int far = 0;
            for (Map<String, String> row : rows) {
                int i = geography.indexOf(row.get("id"));
                LocalMoran.Region r = conditional.regions().get(i);
                assertEquals(row.get("id"), r.id());
                assertClose(row, "lag_z", r.lag() / sd(conditional));
                assertClose(row, "z", r.deviation() / sd(conditional));
                assertClose(row, "Ii", r.i());
                assertClose(row, "Ii_nminus1", geoda.regions().get(i).i());
                assertClose(row, "E_cond", r.expected());
                assertClose(row, "V_cond", r.variance());
                assertClose(row, "z_cond", r.z());
                assertClose(row, "p_cond_two", r.p());
                assertClose(row, "p_cond_fdr", r.pFdr());
                assertClose(row, "E_total", total.regions().get(i).expected());
                assertClose(row, "V_total", total.regions().get(i).variance());
                assertClose(row, "z_total", total.regions().get(i).z());
                assertClose(row, "p_total_two", total.regions().get(i).p());
                assertEquals(row.get("quadrant"), r.quadrant().label());
                double p = Reference.number(row, "perm9999_p_sim_folded");
                assertEquals(Double.isNaN(p), Double.isNaN(r.pPermutation()));
                far += Math.abs(p - r.pPermutation()) > 4 * Math.sqrt(2 * (p * (1 - p) + 1e-4) / 9999) ? 1 : 0;
            }
            assertTrue(far <= 1, far + " pseudo probabilities far from the reference");
        });
    }

    private static double sd(LocalMoran local) {
        double squares = 0;
        for (LocalMoran.Region r : local.regions()) {
            squares += r.deviation() * r.deviation();
        }
        return Math.sqrt(squares / local.regions().size());
    }

    private static void assertClose(Map<String, String> row, String column, double computed) {
        double expected = Reference.number(row, column);
        double tolerance = Double.isNaN(expected) ? TOLERANCE : TOLERANCE * Math.max(1, Math.abs(expected));
        assertEquals(expected, computed, tolerance, () -> column + " of " + row);
    }
}
