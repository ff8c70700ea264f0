package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Data at the edge: a status or a refusal, never a hang, never an invented number. */
class HostileDataTest {

    private static final double[][] NONE = {};

    private static Evaluation evaluate(UnitData data, FrontierModel model) {
        return new Evaluator(data, RunHooks.serial()).evaluate(model, FrontierPlan.pooled(data.size()));
    }

    @Test
    void missingAndInfiniteValuesAreRefused() {
        double[][] y = { { 1, 2 } };
        for (double bad : new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> UnitData.of(new double[][] { { 1, bad } }, y, NONE));
            assertEquals("Variable 0 of unit 1 is missing or infinite", e.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> UnitData.of(new double[][] { { 1 } }, y, NONE));
        assertThrows(IllegalArgumentException.class, () -> UnitData.of(NONE, y, NONE));
    }

    @Test
    void cellsThatAModelDividesByAreNamed() {
        UnitData data = UnitData.of(new double[][] { { 1, 0, 2 } }, new double[][] { { 1, 2, -3 } }, new double[][] { { 0, 1, -1 } });
        SlacksBasedModel model = new SlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_TERM);
        assertEquals(List.of(new CellProblem(0, 1, 0, CellProblem.Need.POSITIVE), new CellProblem(1, 2, -3, CellProblem.Need.POSITIVE),
                new CellProblem(2, 2, -1, CellProblem.Need.NOT_NEGATIVE)), model.check(data));
        assertThrows(IllegalArgumentException.class, () -> evaluate(data, model));
    }

    @Test
    void everyModelEndsOnExtremeMagnitudes() {
        Random random = new Random(17);
        double[] magnitudes = { 1e-300, 1e300, 1e-150, 1e150, 5e-324, 1, 1e-12, 1e12 };
        for (int trial = 0; trial < 10; trial++) {
            int n = 6;
            double[][] x = new double[2][n];
            double[][] y = new double[1][n];
            double[][] b = new double[1][n];
            for (double[][] part : List.of(x, y, b)) {
                for (double[] row : part) {
                    for (int j = 0; j < n; j++) {
                        row[j] = Math.max(Double.MIN_VALUE, magnitudes[random.nextInt(magnitudes.length)] * (1 + random.nextInt(3)));
                    }
                }
            }
            UnitData data = UnitData.of(x, y, b);
            for (FrontierModel model : InvarianceTest.models()) {
                Evaluation found = evaluate(data, model);
                for (int j = 0; j < n; j++) {
                    assertTrue(found.status(j) != null);
                    assertEquals(found.status(j) == ResultStatus.CERTIFIED, Double.isFinite(found.score(j)), model + " " + found.unit(j));
                    assertEquals(found.status(j) == ResultStatus.CERTIFIED, found.unit(j).reason() == null);
                }
            }
        }
    }

    @Test
    void reasonsOfInfeasibleProgramsNameTheVariable() {
        // unit 2 produces more than any other: under VRS no combination of the others reaches it
        UnitData data = UnitData.of(new double[][] { { 2, 3, 5 } }, new double[][] { { 1, 2, 7 } }, NONE);
        RadialModel model = new RadialModel(ReturnsToScale.VRS, Orientation.INPUT, true, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE);
        UnitResult result = evaluate(data, model).unit(2);
        assertEquals(ResultStatus.INFEASIBLE, result.status());
        assertEquals(new Reason(Reason.Kind.OUTPUT_OUT_OF_REACH, List.of(1), 7, 2, 2), result.reason());
        assertTrue(Double.isNaN(result.score()));
        assertEquals(0, result.slacks().length);
        RadialModel output = new RadialModel(ReturnsToScale.VRS, Orientation.OUTPUT, true, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE);
        assertEquals(new Reason(Reason.Kind.INPUT_OUT_OF_REACH, List.of(0), 2, 3, 2), evaluate(data, output).unit(0).reason());
    }

    @Test
    void aUnitWithoutOthersHasNoReference() {
        UnitData data = UnitData.of(new double[][] { { 2 } }, new double[][] { { 1 } }, NONE);
        RadialModel model = new RadialModel(ReturnsToScale.CRS, Orientation.INPUT, true, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE);
        assertEquals(Reason.Kind.NO_REFERENCE, evaluate(data, model).unit(0).reason().kind());
    }

    @Test
    void zerosAreDefinedOrUndefinedButNeverGuessed() {
        UnitData data = UnitData.of(new double[][] { { 2, 3, 0 } }, new double[][] { { 1, 0, 1 } }, new double[][] { { 0, 1, 1 } });
        RadialModel input = new RadialModel(ReturnsToScale.CRS, Orientation.INPUT, false, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE);
        assertEquals(ResultStatus.UNDEFINED, evaluate(data, input).status(2));
        RadialModel output = new RadialModel(ReturnsToScale.CRS, Orientation.OUTPUT, false, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE);
        assertEquals(Reason.Kind.UNBOUNDED, evaluate(data, output).unit(1).reason().kind());
        UnitData positive = UnitData.of(new double[][] { { 2, 3, 4 } }, new double[][] { { 1, 2, 1 } }, new double[][] { { 0, 1, 1 } });
        Evaluation found = evaluate(positive, new SuperSlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, UndesirableTreatment.SLACK));
        assertEquals(new Reason(Reason.Kind.ZERO_UNDESIRABLE, List.of(2), 0, Double.NaN, 3), found.unit(0).reason());
        assertFalse(found.status(1) == ResultStatus.UNDEFINED);
    }

    @Test
    void cancellationIsHeardBetweenPrograms() {
        ReferenceCase c = ReferenceCase.load("D11-pooled-31x11");
        AtomicInteger asked = new AtomicInteger();
        RunHooks hooks = new RunHooks(RunHooks.serial().loop(), () -> asked.incrementAndGet() > 5, (done, total) -> {
        });
        SlacksBasedModel model = new SlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_TERM);
        assertThrows(CancellationException.class, () -> new Evaluator(c.data(), hooks).evaluate(model, c.plan()));
        assertEquals(6, asked.get());
    }
}
