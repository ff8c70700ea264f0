package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ecofrontier.dea.MalmquistIndex.Change;
import org.ecofrontier.dea.MalmquistIndex.Decomposition;
import org.ecofrontier.dea.MalmquistIndex.Distance;
import org.ecofrontier.dea.MalmquistIndex.Frontier;
import org.ecofrontier.dea.MalmquistIndex.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalmquistIndexTest {

    private static final double TOLERANCE = 1e-9;

    private static Settings settings(Distance distance, Disposability disposability, Frontier frontier, UndesirableTreatment treatment) {
        return new Settings(distance, disposability, Decomposition.FGNZ, frontier, treatment);
    }

    /** Expected: malmquist.csv of the reference cases (assembled from scipy/HiGHS distances, confirmed by deaR and productivity). */
    @ParameterizedTest
    @ValueSource(strings = { "D01-panel-8x10", "D02-panel-30x6", "D10-twogoods-40x2" })
    void reproducesTheReferenceIndices(String name) {
        ReferenceCase c = ReferenceCase.load(name);
        ReferenceTable expected = ReferenceTable.read(name + "/malmquist.csv");
        Frontier own = Frontier.CONTEMPORANEOUS;
        UndesirableTreatment ignore = UndesirableTreatment.IGNORE;
        Disposability free = Disposability.FREE;
        check(c, expected, "out_", settings(Distance.OUTPUT, free, own, ignore));
        check(c, expected, "in_", settings(Distance.INPUT, free, own, ignore));
        check(c, expected, "bi_out_", settings(Distance.OUTPUT, free, own, UndesirableTreatment.AS_INPUTS));
        check(c, expected, "g_", settings(Distance.OUTPUT, free, Frontier.GLOBAL, ignore));
        check(c, expected, "mli_", settings(Distance.DIRECTIONAL, free, own, ignore));
        check(c, expected, "ml_", settings(Distance.DIRECTIONAL, Disposability.WEAK, own, ignore));
    }

    private static int[] entities(ReferenceTable table) {
        List<String> names = IntStream.range(0, table.size()).mapToObj(j -> table.text(j, "region")).distinct().toList();
        return IntStream.range(0, table.size()).map(j -> names.indexOf(table.text(j, "region"))).toArray();
    }

    private static void check(ReferenceCase c, ReferenceTable expected, String prefix, Settings settings) {
        int[] entity = entities(c.table());
        List<Change> changes = MalmquistIndex.compute(c.data(), entity, c.year(), settings, RunHooks.serial());
        assertEquals(expected.size(), changes.size());
        for (int row = 0; row < expected.size(); row++) {
            String region = expected.text(row, "region");
            int year = Integer.parseInt(expected.text(row, "year"));
            int which = IntStream.range(0, c.table().size()).filter(j -> c.table().text(j, "region").equals(region)).map(j -> entity[j])
                    .findFirst().getAsInt();
            Change change = changes.stream().filter(x -> x.entity() == which && x.to() == year).findFirst().orElseThrow();
            double[] found = { change.effch(), change.techch(), change.pech(), change.sech(), change.tfpch() };
            String[] columns = { "effch", "techch", "pech", "sech", "tfpch" };
            for (int i = 0; i < columns.length; i++) {
                String column = prefix + columns[i];
                if (!expected.has(column)) {
                    continue;
                }
                String text = expected.text(row, column);
                String where = c.name() + " " + column + " " + region + " " + year;
                if (text.equals("infeasible")) {
                    assertTrue(Double.isNaN(found[i]), where);
                    assertEquals(ResultStatus.INFEASIBLE, change.status(), where);
                    assertNotNull(change.reason(), where);
                } else {
                    double value = Double.parseDouble(text);
                    assertEquals(value, found[i], TOLERANCE * Math.max(1, Math.abs(value)), where);
                }
            }
        }
    }

    /** Wang and Lan (2011), 31 provinces 2005-2009, FGNZ (as replicated by deaR). */
    @Test
    void reproducesWangAndLan() {
        ReferenceTable table = ReferenceTable.read("published/wanglan2011-data.csv");
        ReferenceTable expected = ReferenceTable.read("published/wanglan2011-malmquist.csv");
        UnitData data = UnitData.of(table.columns("capital labor"), table.columns("giov"), new double[0][]);
        int[] entity = entities(table);
        for (Distance distance : List.of(Distance.OUTPUT, Distance.INPUT)) {
            List<Change> changes = MalmquistIndex.compute(data, entity, table.years(),
                    settings(distance, Disposability.FREE, Frontier.CONTEMPORANEOUS, UndesirableTreatment.IGNORE), RunHooks.serial());
            String prefix = distance == Distance.OUTPUT ? "out_" : "in_";
            for (int row = 0; row < expected.size(); row++) {
                String region = expected.text(row, "region");
                int year = Integer.parseInt(expected.text(row, "year"));
                int first = IntStream.range(0, table.size()).filter(j -> table.text(j, "region").equals(region)).findFirst().getAsInt();
                Change change = changes.stream().filter(x -> x.entity() == entity[first] && x.to() == year).findFirst().orElseThrow();
                assertEquals(expected.numbers("tfpch")[row], change.tfpch(), TOLERANCE);
                assertEquals(expected.numbers("effch")[row], change.effch(), TOLERANCE);
                assertEquals(expected.numbers("techch")[row], change.techch(), TOLERANCE);
                assertEquals(expected.numbers(prefix + "pech")[row], change.pech(), TOLERANCE);
                assertEquals(expected.numbers(prefix + "sech")[row], change.sech(), TOLERANCE);
            }
        }
    }

    /** Grifell-Tatje and Lovell (1999, p. 100) by deaR; DataEnvelopmentAnalysis.jl's documented values. */
    @Test
    void reproducesPublishedTwoPeriodExamples() {
        for (String file : List.of("grifell-lovell1999-malmquist-fgnz", "malmquist-1x1-5units", "malmquist-luenberger-1x1x1-5units")) {
            ReferenceTable table = ReferenceTable.read("published/" + file + ".csv");
            boolean bads = table.has("b_t0");
            double[][] none = new double[0][];
            UnitData data = UnitData.of(stack(table, "x"), stack(table, "y"), bads ? stack(table, "b") : none);
            int n = table.size();
            int[] entity = IntStream.range(0, 2 * n).map(j -> j % n).toArray();
            int[] period = IntStream.range(0, 2 * n).map(j -> j / n).toArray();
            Distance distance = bads ? Distance.DIRECTIONAL : Distance.OUTPUT;
            List<Change> changes = MalmquistIndex.compute(data, entity, period,
                    settings(distance, Disposability.FREE, Frontier.CONTEMPORANEOUS, UndesirableTreatment.IGNORE), RunHooks.serial());
            String prefix = bads ? "ml_" : "";
            for (int j = 0; j < n; j++) {
                assertEquals(table.numbers(prefix + "tfpch")[j], changes.get(j).tfpch(), TOLERANCE * 10, file);
                assertEquals(table.numbers(prefix + "effch")[j], changes.get(j).effch(), TOLERANCE * 10, file);
                if (table.has("pech")) {
                    assertEquals(table.numbers("pech")[j], changes.get(j).pech(), TOLERANCE, file);
                    assertEquals(table.numbers("sech")[j], changes.get(j).sech(), TOLERANCE, file);
                }
            }
        }
    }

    private static double[][] stack(ReferenceTable table, String name) {
        double[] first = table.numbers(name + "_t0");
        double[] both = Arrays.copyOf(first, 2 * first.length);
        System.arraycopy(table.numbers(name + "_t1"), 0, both, first.length, first.length);
        return new double[][] { both };
    }

    /** effch = pech x sech and tfpch = effch x techch, for every technology and decomposition. */
    @ParameterizedTest
    @EnumSource(Frontier.class)
    void componentsMultiply(Frontier frontier) {
        ReferenceCase c = ReferenceCase.load("D02-panel-30x6");
        for (Decomposition decomposition : Decomposition.values()) {
            Settings settings = new Settings(Distance.OUTPUT, Disposability.FREE, decomposition, frontier, UndesirableTreatment.IGNORE);
            int complete = 0;
            for (Change x : MalmquistIndex.compute(c.data(), entities(c.table()), c.year(), settings, RunHooks.serial())) {
                assertTrue(x.tfpch() > 0 && x.pech() > 0, "CRS and own-period distances always exist");
                if (x.status() == ResultStatus.CERTIFIED) {
                    complete++;
                    assertEquals(x.effch(), x.pech() * x.sech(), 1e-12 * x.effch());
                    assertEquals(x.tfpch(), x.effch() * x.techch(), 1e-12 * x.tfpch());
                    assertNull(x.reason());
                }
            }
            assertTrue(complete > 100);
        }
    }

    /** Naive recomputation of the biennial and sequential index from single evaluations. */
    @Test
    void biennialAndSequentialAreRecomputed() {
        ReferenceCase c = ReferenceCase.load("D10-twogoods-40x2");
        int[] entity = entities(c.table());
        RadialModel model = new RadialModel(ReturnsToScale.CRS, Orientation.OUTPUT, false, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE);
        Evaluator evaluator = new Evaluator(c.data(), RunHooks.serial());
        Evaluation pooled = evaluator.evaluate(model, FrontierPlan.pooled(c.data().size()));
        Evaluation own = evaluator.evaluate(model, FrontierPlan.contemporaneous(c.year()));
        int second = Arrays.stream(c.year()).max().getAsInt();
        int[] first = FrontierPlan.where(c.year(), 0, second - 1);
        int[] last = FrontierPlan.where(c.year(), second, second);
        Evaluation back = evaluator.evaluate(model, new FrontierPlan(List.of(new FrontierPlan.Group(last, first))));
        for (Frontier frontier : List.of(Frontier.BIENNIAL, Frontier.SEQUENTIAL)) {
            for (Change x : MalmquistIndex.compute(c.data(), entity, c.year(),
                    settings(Distance.OUTPUT, Disposability.FREE, frontier, UndesirableTreatment.IGNORE), RunHooks.serial())) {
                int from = IntStream.of(first).filter(j -> entity[j] == x.entity()).findFirst().getAsInt();
                int to = IntStream.of(last).filter(j -> entity[j] == x.entity()).findFirst().getAsInt();
                double expected = frontier == Frontier.BIENNIAL ? pooled.score(to) / pooled.score(from)
                        : Math.sqrt(back.score(to) / own.score(from) * pooled.score(to) / pooled.score(from));
                assertEquals(expected, x.tfpch(), TOLERANCE);
            }
        }
    }
}
