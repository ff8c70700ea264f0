package org.ecofrontier.engine.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.ResultTable;

/** Methods that behave, and that misbehave in every way a third party may think of. */
final class TestMethods {

    private TestMethods() {
    }

    static ResultTable table(Panel panel, double[] values) {
        String[] regions = new String[panel.size()];
        int[] years = new int[panel.size()];
        Arrays.setAll(regions, panel::region);
        Arrays.setAll(years, panel::year);
        return ResultTable.builder("scores").text("region", regions).integer("year", years).number("value", values).build();
    }

    /** Multiplies its variable. */
    public static final class Good implements AnalysisMethod {

        @Override
        public List<Finding> check(AnalysisInput input) {
            return List.of();
        }

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            Variable.Numeric variable = input.numeric("variable").getFirst();
            double[] values = new double[variable.size()];
            context.forEach(values.length, row -> values[row] = variable.value(row) * input.parameters().number("factor"));
            return AnalysisResult.builder().table(table(input.panel(), values)).build();
        }
    }

    /** Does what its parameter says. */
    public static final class Misbehaved implements AnalysisMethod {

        @Override
        public List<Finding> check(AnalysisInput input) {
            if (input.parameters().text("how").equals("throws-in-check")) {
                throw new IllegalStateException("in check");
            }
            return input.parameters().text("how").equals("null-check") ? null : List.of();
        }

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            double[] values = input.numeric("variable").getFirst().values();
            ResultTable table = table(input.panel(), values);
            return switch (input.parameters().text("how")) {
                case "throws" -> throw new IllegalStateException("boom");
                case "error" -> throw new StackOverflowError();
                case "memory" -> throw new OutOfMemoryError("a test");
                case "fails" -> throw new AnalysisFailedException(Text.of("no solution", "无解"));
                case "null" -> null;
                case "other-columns" -> AnalysisResult.builder()
                        .table(ResultTable.builder("scores").number("value", values).build()).build();
                case "undeclared" -> AnalysisResult.builder().table(table)
                        .table(ResultTable.builder("surprise").number("x", values).build()).build();
                case "infinite" -> {
                    values[0] = Double.POSITIVE_INFINITY;
                    yield AnalysisResult.builder().table(table(input.panel(), values)).build();
                }
                case "twice" -> AnalysisResult.builder().table(doubled(input.panel(), values)).build();
                case "locale" -> {
                    Locale.setDefault(Locale.forLanguageTag("tr"));
                    yield AnalysisResult.builder().table(table).build();
                }
                case "parallel-throws" -> {
                    context.forEach(10, index -> {
                        throw new IllegalArgumentException("in a loop");
                    });
                    yield null;
                }
                case "waits" -> {
                    while (!context.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    context.checkCancelled();
                    yield null;
                }
                case "never-ends" -> {
                    long sum = 0;
                    while (sum >= 0) {
                        sum = (sum + 1) & 0xFFFF;
                        if (Thread.interrupted()) {
                            // a stubborn method: it goes on
                            sum = 0;
                        }
                        if (STOP_STUBBORN.get()) {
                            break;
                        }
                    }
                    yield null;
                }
                default -> AnalysisResult.builder().table(table).build();
            };
        }

        private static ResultTable doubled(Panel panel, double[] values) {
            String[] regions = new String[panel.size()];
            Arrays.fill(regions, panel.region(0));
            int[] years = new int[panel.size()];
            Arrays.fill(years, panel.year(0));
            return ResultTable.builder("scores").text("region", regions).integer("year", years).number("value", values).build();
        }
    }

    /** Lets the stubborn method end when its test has seen enough. */
    static final java.util.concurrent.atomic.AtomicBoolean STOP_STUBBORN = new java.util.concurrent.atomic.AtomicBoolean();
}
