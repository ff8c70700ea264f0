package org.ecofrontier.method.estimation.tests;

import static org.ecofrontier.method.estimation.tests.Reference.cell;
import static org.ecofrontier.method.estimation.tests.Reference.number;
import static org.ecofrontier.method.estimation.tests.Reference.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.annr.NetworkMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neural networks as a method: predictive error and signs against nnet; seeds, folds, progress, bad input. */
class NetworkMethodTest {

    private static final MethodRunner METHOD = MethodRunner.of(new NetworkMethod());
    private static final List<String> PREDICTORS = List.of("diversity", "energy", "advance", "resource", "noise1", "noise2");

    private static AnalysisInput.Builder input(Reference data, double[] target, String... predictors) {
        AnalysisInput.Builder input = METHOD.input(data.crossSection()).bind("target", Reference.numeric("y", target));
        Arrays.stream(predictors).forEach(predictor -> input.bind("predictors", data.variable(predictor)));
        return input;
    }

    private static AnalysisInput.Builder quick(AnalysisInput.Builder input) {
        return input.set("hidden", "2").set("decay", "0.3").set("members", "2").set("folds", "3");
    }

    /** The test rows have no target: they are predicted by the networks that were trained on the others. */
    @Test
    void errorAndSignsOfTheReference() {
        Reference train = Reference.read("network/train.csv");
        Reference test = Reference.read("network/test.csv");
        List<Map<String, String>> all = new ArrayList<>(train.rows());
        all.addAll(test.rows());
        Reference both = new Reference(all);
        double[] target = both.values("y");
        Arrays.fill(target, train.rows().size(), target.length, Double.NaN);
        AnalysisResult result = METHOD.run(input(both, target, PREDICTORS.toArray(String[]::new)).build());
        ResultTable predictions = result.table("predictions").orElseThrow();
        double squares = 0;
        for (int i = 0; i < test.rows().size(); i++) {
            int at = train.rows().size() + i;
            squares += Math.pow(predictions.column("predicted").number(at) - number(test.rows().get(i), "y"), 2);
            assertTrue(predictions.column("fold").isEmpty(at) && predictions.column("observed").isEmpty(at));
        }
        double reference = number(Reference.read("network/expected_nnet_test.csv").where("member", "ensemble10").rows().getFirst(), "test_rmse");
        assertEquals(reference, Math.sqrt(squares / test.rows().size()), 0.05 * reference);
        ResultTable importance = result.table("importance").orElseThrow();
        for (Map<String, String> row : Reference.read("network/expected_importance.csv").rows()) {
            int at = row(importance, "predictor", row.get("driver"));
            String verdict = switch (row.get("designed_sign")) {
                case "1" -> "positive";
                case "-1" -> "negative";
                default -> "none";
            };
            assertEquals(verdict, importance.column("verdict").text(at), row.get("driver"));
            assertTrue(importance.column("p").number(at) <= importance.column("p_adjusted").number(at));
        }
        ResultTable performance = result.table("performance").orElseThrow();
        assertEquals(3 * 11, performance.size());
        double network = cell(performance, "rmse", "model", "network", "fold", "all");
        double linear = cell(performance, "rmse", "model", "linear", "fold", "all");
        double constant = cell(performance, "rmse", "model", "constant", "fold", "all");
        assertTrue(network < linear && linear < constant);
        assertEquals(6 * 41, result.table("partialDependence").orElseThrow().size());
        assertEquals(4, result.figures().size());
    }

    @Test
    void seedsAndThreadsAndProgress() {
        Reference train = Reference.read("network/train.csv");
        AnalysisInput.Builder input = quick(input(train, train.values("y"), "diversity", "energy"));
        List<Double> told = new ArrayList<>();
        RunContext alone = new RunContext() {
            @Override
            public void progress(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public int threads() {
                return 1;
            }

            @Override
            public void forEach(int count, IntConsumer body) {
                for (int i = 0; i < count; i++) {
                    body.accept(i);
                }
            }
        };
        double[] one = METHOD.run(input.build(), alone).table("predictions").orElseThrow().columns().get(3) instanceof
                org.ecofrontier.method.table.Column.Numbers numbers ? numbers.values() : new double[0];
        ResultTable several = METHOD.run(input.build()).table("predictions").orElseThrow();
        for (int row = 0; row < several.size(); row++) {
            assertEquals(one[row], several.column("predicted").number(row));
        }
        ResultTable other = METHOD.run(input.set("seed", "2").build()).table("predictions").orElseThrow();
        assertTrue(other.column("predicted").number(0) != one[0]);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.getLast(), 1e-12);
        assertThrows(CancellationException.class, () -> METHOD.run(input.build(), new TestContext(50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"row", "region", "year"})
    void foldsHoldOutWholeUnits(String unit) {
        Reference panel = Reference.read("case-2/panel.csv");
        AnalysisResult result = METHOD.run(quick(METHOD.input(panel.panel()).bind("target", panel.variable("latent"))
                .bind("predictors", panel.variable("gdp")).bind("predictors", panel.variable("indshare"))).set("folds", "40")
                .set("fold_by", unit).build());
        ResultTable predictions = result.table("predictions").orElseThrow();
        int folds = switch (unit) {
            case "region" -> 30;
            case "year" -> 10;
            default -> 40;
        };
        assertEquals(3 * (folds + 1), result.table("performance").orElseThrow().size());
        assertEquals(!unit.equals("row"), result.findings().stream().anyMatch(finding -> finding.code().equals("folds")));
        if (!unit.equals("row")) {
            for (int row = 0; row < predictions.size(); row++) {
                int first = 0;
                while (!predictions.column(unit).text(first).equals(predictions.column(unit).text(row))) {
                    first++;
                }
                assertEquals(predictions.column("fold").text(first), predictions.column("fold").text(row));
            }
        }
    }

    @Test
    void badInputIsRefused() {
        Reference train = Reference.read("network/train.csv");
        double[] sum = train.values("diversity");
        double[] energy = train.values("energy");
        Arrays.setAll(sum, i -> sum[i] + energy[i]);
        AnalysisInput collinear = quick(input(train, train.values("y"), "diversity", "energy")
                .bind("predictors", Reference.numeric("both", sum))).build();
        String named = assertThrows(AnalysisFailedException.class, () -> METHOD.run(collinear)).getMessage();
        assertTrue(named.contains("both") && named.contains("diversity") && named.contains("energy"), named);
        AnalysisInput flat = quick(input(train, new double[train.rows().size()], "diversity")).build();
        assertTrue(assertThrows(AnalysisFailedException.class, () -> METHOD.run(flat)).getMessage().contains("0.0"));
        double[] unknown = new double[train.rows().size()];
        Arrays.fill(unknown, Double.NaN);
        assertEquals("target-rows", METHOD.check(input(train, unknown, "diversity").build()).getFirst().code());
        assertEquals("fold-years", METHOD.check(input(train, train.values("y"), "diversity").set("fold_by", "year").build()).getFirst().code());
    }
}
