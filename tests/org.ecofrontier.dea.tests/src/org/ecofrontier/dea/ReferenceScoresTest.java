package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every score column of every reference case (scipy/HiGHS, confirmed by a second system; see reference/README.md). */
class ReferenceScoresTest {

    private static final double TOLERANCE = 1e-9;

    static List<String> cases() {
        return ReferenceCase.NAMES;
    }

    private static RadialModel radial(ReturnsToScale returns, Orientation orientation, boolean superEfficiency, UndesirableTreatment treatment) {
        return new RadialModel(returns, orientation, superEfficiency, treatment, SlackWeights.RAW);
    }

    private static Map<String, FrontierModel> models() {
        Map<String, FrontierModel> models = new LinkedHashMap<>();
        UndesirableTreatment ignore = UndesirableTreatment.IGNORE;
        models.put("ccr_in", radial(ReturnsToScale.CRS, Orientation.INPUT, false, ignore));
        models.put("bcc_in", radial(ReturnsToScale.VRS, Orientation.INPUT, false, ignore));
        models.put("nirs_in", radial(ReturnsToScale.NIRS, Orientation.INPUT, false, ignore));
        models.put("ndrs_in", radial(ReturnsToScale.NDRS, Orientation.INPUT, false, ignore));
        models.put("ccr_out", radial(ReturnsToScale.CRS, Orientation.OUTPUT, false, ignore));
        models.put("bcc_out", radial(ReturnsToScale.VRS, Orientation.OUTPUT, false, ignore));
        models.put("superccr_in", radial(ReturnsToScale.CRS, Orientation.INPUT, true, ignore));
        models.put("superbcc_in", radial(ReturnsToScale.VRS, Orientation.INPUT, true, ignore));
        models.put("ccr_bi_in", radial(ReturnsToScale.CRS, Orientation.INPUT, false, UndesirableTreatment.AS_INPUTS));
        models.put("bcc_bi_in", radial(ReturnsToScale.VRS, Orientation.INPUT, false, UndesirableTreatment.AS_INPUTS));
        ReturnsToScale[] both = { ReturnsToScale.CRS, ReturnsToScale.VRS };
        for (ReturnsToScale returns : both) {
            String suffix = returns == ReturnsToScale.CRS ? "_crs" : "_vrs";
            models.put("sbm" + suffix, new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM, ignore));
            models.put("ssbm" + suffix, new SuperSlacksBasedModel(returns, Orientation.NONE, ignore));
            models.put("ssbm_ud" + suffix, new SuperSlacksBasedModel(returns, Orientation.NONE, UndesirableTreatment.SLACK));
            models.put("ssbm_bi" + suffix, new SuperSlacksBasedModel(returns, Orientation.NONE, UndesirableTreatment.AS_INPUTS));
        }
        models.put("ddf_ud_crs", new DirectionalModel(ReturnsToScale.CRS, Disposability.WEAK));
        models.put("ddfi_ud_crs", new DirectionalModel(ReturnsToScale.CRS, Disposability.FREE));
        return models;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reproducesTheReferenceScores(String name) {
        ReferenceCase c = ReferenceCase.load(name);
        Evaluator evaluator = new Evaluator(c.data(), RunHooks.serial());
        models().forEach((column, model) -> {
            if (c.scores().has(column)) {
                Evaluation found = evaluator.evaluate(model, c.plan());
                double difference = c.difference(column, found, true);
                assertTrue(difference <= TOLERANCE, name + " " + column + ": " + difference);
                for (int j = 0; j < found.size(); j++) {
                    if (found.status(j) == ResultStatus.CERTIFIED) {
                        explains(c.data(), found.unit(j), model);
                    }
                }
            }
        });
    }

    /** Peers reach the targets, contributions add up. */
    private static void explains(UnitData data, UnitResult result, FrontierModel model) {
        double sum = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            sum += result.contributions()[v];
            boolean ignored = data.kind(v) == VariableKind.UNDESIRABLE && !(model instanceof DirectionalModel)
                    && (model instanceof RadialModel r && r.treatment() == UndesirableTreatment.IGNORE
                            || model instanceof SlacksBasedModel s && s.treatment() == UndesirableTreatment.IGNORE
                            || model instanceof SuperSlacksBasedModel u && u.treatment() == UndesirableTreatment.IGNORE);
            if (ignored) {
                continue;
            }
            double made = 0;
            for (UnitResult.Peer peer : result.peers()) {
                made += peer.lambda() * data.value(v, peer.unit());
            }
            double scale = 1e-10 * Math.max(Math.abs(result.targets()[v]), Math.abs(made));
            double excess = data.kind(v) == VariableKind.DESIRABLE ? result.targets()[v] - made : made - result.targets()[v];
            assertTrue(excess <= scale, model + " unit " + result.unit() + " variable " + v);
            if (!model.leavesOutOwn()) {
                assertEquals(made, result.targets()[v], scale, model + " unit " + result.unit() + " variable " + v);
            }
        }
        assertEquals(1 - result.score(), sum, 1e-10 * Math.max(1, result.score()), "contributions");
    }

    /** Second phase: the optimal sum of raw slacks is unique. */
    @ParameterizedTest
    @MethodSource("cases")
    void reproducesTheSlackSums(String name) {
        ReferenceCase c = ReferenceCase.load(name);
        UnitData data = SlacksBasedModelTest.withoutUndesirable(c.data());
        for (ReturnsToScale returns : List.of(ReturnsToScale.CRS, ReturnsToScale.VRS)) {
            String column = returns == ReturnsToScale.CRS ? "ccr_in_slacksum" : "bcc_in_slacksum";
            if (!c.scores().has(column)) {
                continue;
            }
            Evaluation found = new Evaluator(data, RunHooks.serial())
                    .evaluate(radial(returns, Orientation.INPUT, false, UndesirableTreatment.IGNORE), c.plan());
            for (int j = 0; j < data.size(); j++) {
                double sum = 0;
                for (double slack : found.unit(j).slacks()) {
                    sum += slack;
                }
                double expected = Double.parseDouble(c.scores().text(j, column));
                assertEquals(expected, sum, 1e-6 * Math.max(1000, Math.abs(expected)), name + " " + column + " " + j);
            }
        }
    }
}
