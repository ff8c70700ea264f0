package org.ecofrontier.engine.tests.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.table.ResultTable;

/** What third parties do wrong, one class for each; each is packed into a plug-in of its own. */
public final class BadMethods {

    private BadMethods() {
    }

    /** A method that is good but for what a subclass does. */
    public abstract static class Base implements AnalysisMethod {

        @Override
        public List<Finding> check(AnalysisInput input) {
            return List.of();
        }

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            misbehave(context);
            return table(input.panel(), input.numeric("variable").getFirst().values());
        }

        void misbehave(RunContext context) {
            // a subclass does
        }

        static AnalysisResult table(Panel panel, double[] values) {
            String[] regions = new String[panel.size()];
            int[] years = new int[panel.size()];
            Arrays.setAll(regions, panel::region);
            Arrays.setAll(years, panel::year);
            return AnalysisResult.builder()
                    .table(ResultTable.builder("scores").text("region", regions).integer("year", years).number("value", values).build())
                    .build();
        }

        @SuppressWarnings("unchecked")
        static <T extends Throwable> void sneak(Throwable thrown) throws T {
            throw (T) thrown;
        }
    }

    /** Does nothing wrong. */
    public static final class Good extends Base {
    }

    /** Throws what nobody expects; even its message cannot be had. */
    public static final class Throws extends Base {

        /** A throwable that throws. */
        public static final class Nasty extends Throwable {

            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no message");
            }
        }

        @Override
        void misbehave(RunContext context) {
            Base.<RuntimeException>sneak(new Nasty());
        }
    }

    /** Would end the whole program, by way of another class. */
    public static final class EndsProgram extends Base {

        /** Does it. */
        private static final class Helper {

            private Helper() {
            }

            static void leave(boolean really) {
                if (really) {
                    System.exit(0);
                }
            }
        }

        @Override
        void misbehave(RunContext context) {
            Helper.leave(context.isCancelled());
        }
    }

    /** Cannot be made. */
    public static final class ThrowsInConstructor extends Base {

        /** Fails. */
        public ThrowsInConstructor() {
            throw new AssertionError("in the constructor");
        }
    }

    /** Cannot even be loaded. */
    public static final class ThrowsInInitializer extends Base {

        private static final int NUMBER = Integer.parseInt("not a number");

        @Override
        void misbehave(RunContext context) {
            context.progress(NUMBER);
        }
    }

    /** Needs a class that is not there. */
    public static final class LacksAClass extends Base {

        @Override
        void misbehave(RunContext context) {
            Unpacked.touch();
        }
    }

    /** Never comes back from itself. */
    public static final class Recurses extends Base {

        @Override
        void misbehave(RunContext context) {
            misbehave(context);
        }
    }

    /** Gives nothing back. */
    public static final class ReturnsNull extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            return null;
        }
    }

    /** Gives other columns than it declares. */
    public static final class WrongShape extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            return AnalysisResult.builder().table(ResultTable.builder("scores").number("value", new double[] {1, 2, 3}).build()).build();
        }
    }

    /** Gives numbers that are none. */
    public static final class NotANumber extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            double[] values = new double[input.panel().size()];
            Arrays.fill(values, Double.NaN);
            return table(input.panel(), values);
        }
    }

    /** Gives numbers without end. */
    public static final class Infinite extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            double[] values = new double[input.panel().size()];
            Arrays.fill(values, Double.NEGATIVE_INFINITY);
            return table(input.panel(), values);
        }
    }

    /** Gives one region-year several times. */
    public static final class DuplicateKeys extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            Panel panel = input.panel();
            String[] regions = new String[panel.size()];
            int[] years = new int[panel.size()];
            Arrays.fill(regions, panel.region(0));
            Arrays.fill(years, panel.year(0));
            return AnalysisResult.builder().table(ResultTable.builder("scores").text("region", regions).integer("year", years)
                    .number("value", new double[panel.size()]).build()).build();
        }
    }

    /** Never ends, but stops when it is cancelled. */
    public static final class NeverEnds extends Base {

        @Override
        void misbehave(RunContext context) {
            while (true) {
                context.checkCancelled();
                Thread.onSpinWait();
            }
        }
    }

    /** Never ends and takes no hints; the test ends it with a system property. */
    public static final class IgnoresCancel extends Base {

        @Override
        void misbehave(RunContext context) {
            while (!Boolean.getBoolean("test.plugin.stop")) {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    // a stubborn method: it goes on
                    continue;
                }
            }
        }
    }

    /** Takes all the memory there is. */
    public static final class Allocates extends Base {

        @Override
        void misbehave(RunContext context) {
            List<long[]> all = new ArrayList<>();
            while (all.size() >= 0) {
                all.add(new long[1 << 24]);
            }
        }
    }

    /** Writes to the console. */
    public static final class Prints extends Base {

        @Override
        void misbehave(RunContext context) {
            System.out.println("hello from a plug-in");
            System.err.println("and an error");
        }
    }

    /** Changes what belongs to the whole program. */
    public static final class ChangesDefaults extends Base {

        @Override
        void misbehave(RunContext context) {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        }
    }

    /** Leaves a thread behind. */
    public static final class LeavesThreads extends Base {

        @Override
        void misbehave(RunContext context) {
            new Thread(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "left behind").start();
        }
    }

    /** Takes the number of a row for a number of the region. */
    public static final class OrderMatters extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            double[] values = new double[input.panel().size()];
            Arrays.setAll(values, row -> row);
            return table(input.panel(), values);
        }
    }

    /** Remembers how often it was called. */
    public static final class KeepsState extends Base {

        private int calls;

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            double[] values = new double[input.panel().size()];
            Arrays.fill(values, ++calls);
            return table(input.panel(), values);
        }
    }

    /** Computes with the language of the user. */
    public static final class NeedsEnglish extends Base {

        @Override
        public AnalysisResult run(AnalysisInput input, RunContext context) {
            double[] values = new double[input.panel().size()];
            Arrays.fill(values, "TITLE".toLowerCase().equals("title") ? 1 : 2);
            return table(input.panel(), values);
        }
    }
}
