package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Small published or documented examples with their known answers; sources in reference/README.md. */
class PublishedExamplesTest {

    private static final double[][] NONE = {};
    private static final UndesirableTreatment IGNORE = UndesirableTreatment.IGNORE;

    private static void check(ReferenceTable table, UnitData data, String column, FrontierModel model, double tolerance) {
        Evaluation found = new Evaluator(data, RunHooks.serial()).evaluate(model, FrontierPlan.pooled(data.size()));
        double[] expected = table.numbers(column);
        for (int j = 0; j < expected.length; j++) {
            assertEquals(expected[j], found.measure(j), tolerance * Math.max(1, expected[j]), column + " " + j);
        }
    }

    private static RadialModel radial(ReturnsToScale returns, Orientation orientation, boolean superEfficiency) {
        return new RadialModel(returns, orientation, superEfficiency, IGNORE, SlackWeights.RELATIVE);
    }

    private static SlacksBasedModel sbm(ReturnsToScale returns) {
        return new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM);
    }

    @Test
    void tone2001() {
        ReferenceTable t = ReferenceTable.read("published/tone2001-sbm.csv");
        UnitData data = UnitData.of(t.columns("x1 x2"), t.columns("y1 y2"), NONE);
        check(t, data, "sbm_crs", sbm(ReturnsToScale.CRS), 1e-10);
        check(t, data, "ccr_in", radial(ReturnsToScale.CRS, Orientation.INPUT, false), 1e-10);
    }

    @Test
    void tone2002() {
        ReferenceTable t = ReferenceTable.read("published/tone2002-supersbm.csv");
        UnitData data = UnitData.of(t.columns("x1 x2 x3 x4"), t.columns("y1 y2"), NONE);
        check(t, data, "ssbm_in_crs", new SuperSlacksBasedModel(ReturnsToScale.CRS, Orientation.INPUT, IGNORE), 1e-10);
        check(t, data, "ssbm_out_crs", new SuperSlacksBasedModel(ReturnsToScale.CRS, Orientation.OUTPUT, IGNORE), 1e-10);
        check(t, data, "ssbm_crs", new SuperSlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, IGNORE), 1e-10);
        check(t, data, "superccr_in", radial(ReturnsToScale.CRS, Orientation.INPUT, true), 1e-10);
    }

    @Test
    void tone2003() {
        ReferenceTable t = ReferenceTable.read("published/tone2003-sbm-undesirable.csv");
        UnitData data = UnitData.of(t.columns("x"), t.columns("good"), t.columns("bad"));
        check(t, data, "sbm_ud_vrs", sbm(ReturnsToScale.VRS), 1e-10);
        check(t, data, "sbm_ud_crs", sbm(ReturnsToScale.CRS), 1e-10);
    }

    /** DataEnvelopmentAnalysis.jl prints 10 digits. */
    @Test
    void documentedExamplesOfDataEnvelopmentAnalysisJl() {
        ReferenceTable t = ReferenceTable.read("published/radial-2x1-11units.csv");
        UnitData data = UnitData.of(t.columns("x1 x2"), t.columns("y"), NONE);
        check(t, data, "ccr_in", radial(ReturnsToScale.CRS, Orientation.INPUT, false), 1e-9);
        check(t, data, "ccr_out", radial(ReturnsToScale.CRS, Orientation.OUTPUT, false), 1e-9);
        check(t, data, "bcc_in", radial(ReturnsToScale.VRS, Orientation.INPUT, false), 1e-9);
        check(t, data, "bcc_out", radial(ReturnsToScale.VRS, Orientation.OUTPUT, false), 1e-9);
        ReferenceTable s = ReferenceTable.read("published/sbm-1x1-8units.csv");
        UnitData one = UnitData.of(s.columns("x"), s.columns("y"), NONE);
        check(s, one, "sbm_crs", sbm(ReturnsToScale.CRS), 1e-9);
        check(s, one, "sbm_vrs", sbm(ReturnsToScale.VRS), 1e-9);
    }
}
