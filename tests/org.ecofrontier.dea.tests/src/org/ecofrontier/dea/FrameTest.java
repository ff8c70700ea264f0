package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solving on the frame gives what solving on all units gives. */
class FrameTest {

    static java.util.List<FrontierModel> models() {
        return InvarianceTest.models();
    }

    /** Random units, some of them exact duplicates or multiples, some undesirable outputs zero. */
    private static UnitData random(int n) {
        Random random = new Random(23);
        double[][] x = new double[2][n];
        double[][] y = new double[1][n];
        double[][] b = new double[2][n];
        for (int j = 0; j < n; j++) {
            int twin = j > 10 && random.nextInt(10) == 0 ? random.nextInt(j) : -1;
            double factor = random.nextInt(2) + 1;
            double size = Math.exp(random.nextGaussian());
            double waste = random.nextInt(4) == 0 ? 1 : Math.exp(Math.abs(random.nextGaussian()) / 2);
            for (double[][] part : new double[][][] { x, y, b }) {
                for (double[] row : part) {
                    row[j] = twin >= 0 ? factor * row[twin] : size * Math.exp(random.nextGaussian() / 2) * (part == y ? 1 : waste);
                }
            }
        }
        return UnitData.of(x, y, b);
    }

    @ParameterizedTest
    @MethodSource("models")
    void sameResultsAsWithAllColumns(FrontierModel model) {
        int n = 2400;
        UnitData data = random(n);
        int[] some = IntStream.range(0, n).filter(j -> j % 20 == 0).toArray();
        int[] all = IntStream.range(0, n).toArray();
        FrontierPlan plan = new FrontierPlan(java.util.List.of(new FrontierPlan.Group(some, all)));
        Evaluation full = new Evaluator(data, RunHooks.serial(), true, Integer.MAX_VALUE).evaluate(model, plan);
        Evaluation framed = new Evaluator(data, RunHooks.serial(), true, 600).evaluate(model, plan);
        for (int j : some) {
            assertEquals(full.status(j), framed.status(j));
            if (full.status(j) == ResultStatus.CERTIFIED) {
                assertEquals(full.score(j), framed.score(j), 1e-11 * Math.max(1, full.score(j)));
                assertEquals(full.unit(j).peers().size(), framed.unit(j).peers().size());
                for (int i = 0; i < full.unit(j).peers().size(); i++) {
                    assertEquals(full.unit(j).peers().get(i).unit(), framed.unit(j).peers().get(i).unit());
                }
            } else {
                assertEquals(full.unit(j).reason().kind(), framed.unit(j).reason().kind());
                assertEquals(full.unit(j).reason().others(), framed.unit(j).reason().others());
            }
        }
        if (model.frameOracle() != null) {
            Frame frame = Frame.search(data, data.ordered(all), model.frameOracle(), RunHooks.serial());
            assertTrue(frame.units().length < n / 2, "frame " + frame.units().length);
        }
    }
}
