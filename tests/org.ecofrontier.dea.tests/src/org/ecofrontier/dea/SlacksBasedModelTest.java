package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlacksBasedModelTest {

    private static final double TOLERANCE = 1e-9;

    static List<String> cases() {
        return ReferenceCase.NAMES;
    }

    /** Expected: reference collection, SBM columns (scipy/HiGHS, confirmed by deaR, additiveDEA or a second program). */
    @ParameterizedTest
    @MethodSource("cases")
    void reproducesTheReferenceScores(String name) {
        ReferenceCase c = ReferenceCase.load(name);
        UnitData goods = withoutUndesirable(c.data());
        check(c, goods, "sbm_crs", new SlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_TERM));
        check(c, goods, "sbm_vrs", new SlacksBasedModel(ReturnsToScale.VRS, Orientation.NONE, ZeroConvention.DROP_TERM));
        check(c, goods, "sbm_in_crs", new SlacksBasedModel(ReturnsToScale.CRS, Orientation.INPUT, ZeroConvention.DROP_TERM));
        check(c, goods, "sbm_out_crs", new SlacksBasedModel(ReturnsToScale.CRS, Orientation.OUTPUT, ZeroConvention.DROP_TERM));
        check(c, c.data(), "sbm_ud_crs", new SlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_TERM));
        check(c, c.data(), "sbm_ud_vrs", new SlacksBasedModel(ReturnsToScale.VRS, Orientation.NONE, ZeroConvention.DROP_TERM));
        check(c, c.data(), "sbm_ud_crs_zdrop", new SlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_DIVISOR));
        check(c, c.data(), "sbm_ud_vrs_zdrop", new SlacksBasedModel(ReturnsToScale.VRS, Orientation.NONE, ZeroConvention.DROP_DIVISOR));
    }

    private static void check(ReferenceCase c, UnitData data, String column, SlacksBasedModel model) {
        if (!c.scores().has(column)) {
            return;
        }
        Evaluation found = new Evaluator(data, RunHooks.serial()).evaluate(model, c.plan());
        double difference = c.difference(column, found, false);
        assertTrue(difference <= TOLERANCE, c.name() + " " + column + ": " + difference);
        for (int j = 0; j < data.size(); j++) {
            if (found.status(j) == ResultStatus.CERTIFIED) {
                explains(data, found.unit(j), model);
            }
        }
    }

    /** Peers and slacks satisfy the constraints, targets and contributions reproduce the score. */
    private static void explains(UnitData data, UnitResult result, SlacksBasedModel model) {
        double sum = 0;
        double inputs = 0;
        double outputs = 0;
        int counted = data.desirableCount();
        for (int v = 0; v < data.variableCount(); v++) {
            double own = data.value(v, result.unit());
            double made = 0;
            for (UnitResult.Peer peer : result.peers()) {
                made += peer.lambda() * data.value(v, peer.unit());
            }
            double scale = Math.max(Math.abs(own), Math.abs(made));
            assertEquals(made, result.targets()[v], 1e-10 * scale, "target");
            double sign = data.kind(v) == VariableKind.DESIRABLE ? -1 : 1;
            assertEquals(own, made + sign * result.slacks()[v], 1e-10 * scale, "slack");
            assertTrue(result.slacks()[v] >= 0 && result.weights()[v] > -1e-9 / Math.max(1e-12, own));
            sum += result.contributions()[v];
            if (data.kind(v) == VariableKind.INPUT) {
                inputs += (own - result.targets()[v]) / own / data.inputCount();
            } else {
                outputs += own == 0 ? 0 : Math.abs(own - result.targets()[v]) / own;
                counted += data.kind(v) == VariableKind.UNDESIRABLE && (own != 0 || model.zeros() == ZeroConvention.DROP_TERM) ? 1 : 0;
            }
        }
        assertEquals(1 - result.score(), sum, 1e-10, "contributions");
        double numerator = model.orientation() == Orientation.OUTPUT ? 1 : 1 - inputs;
        double denominator = model.orientation() == Orientation.INPUT ? 1 : 1 + outputs / counted;
        assertEquals(result.score(), numerator / denominator, 1e-10, "targets reproduce the score");
    }

    static UnitData withoutUndesirable(UnitData data) {
        double[][] inputs = new double[data.inputCount()][data.size()];
        double[][] desirable = new double[data.desirableCount()][data.size()];
        for (int j = 0; j < data.size(); j++) {
            for (int v = 0; v < inputs.length + desirable.length; v++) {
                (v < inputs.length ? inputs[v] : desirable[v - inputs.length])[j] = data.value(v, j);
            }
        }
        return UnitData.of(inputs, desirable, new double[0][]);
    }
}
