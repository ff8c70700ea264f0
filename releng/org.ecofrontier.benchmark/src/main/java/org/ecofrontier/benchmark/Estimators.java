package org.ecofrontier.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.spatial.Moran;
import org.ecofrontier.spatial.MoranSettings;
import org.ecofrontier.spatial.SpatialWeights;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.censored.Tobit;
import org.ecofrontier.statistics.censored.TobitOptions;
import org.ecofrontier.statistics.distribution.ClassScheme;

/** Spatial statistics, estimators and imports at the sizes that the goals name; one thread, best of several runs. */
final class Estimators {

    private static final int RUNS = 5;

    private Estimators() {
    }

    static void run() throws IOException {
        moran();
        breaks();
        tobit();
        imports();
    }

    private static void best(String what, Supplier<?> work) {
        double best = Double.POSITIVE_INFINITY;
        double processor = Double.POSITIVE_INFINITY;
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            work.get();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            processor = Math.min(processor, (thread.getCurrentThreadCpuTime() - used) / 1e9);
        }
        Benchmark.say("%-62s %8.3f s, processor time %8.3f s", what, best, processor);
    }

    /** A lattice of 60 x 50 cells, neighbours by edges. */
    private static void moran() {
        int rows = 50;
        int columns = 60;
        int n = rows * columns;
        List<String> ids = IntStream.range(0, n).mapToObj(i -> "r" + i).toList();
        int[][] neighbours = new int[n][];
        Arrays.setAll(neighbours, i -> IntStream.of(i % columns == 0 ? -1 : i - 1, i % columns == columns - 1 ? -1 : i + 1, i - columns,
                i + columns < n ? i + columns : -1).filter(j -> j >= 0).toArray());
        SpatialWeights weights = SpatialWeights.ofNeighbours(ids, neighbours).rowStandardised();
        double[] values = new SplittableRandom(1).doubles(n).toArray();
        best("local Moran, 3,000 regions, 999 permutations", () -> Moran.local(weights, values, MoranSettings.DEFAULT));
    }

    private static void breaks() {
        double[] values = new SplittableRandom(2).doubles(100_000).toArray();
        best("natural breaks, 100,000 values, 7 classes", () -> ClassScheme.FISHER.divide(values, 7, () -> false));
    }

    private static void tobit() {
        int regions = 300;
        int years = 18;
        SplittableRandom random = new SplittableRandom(3);
        double[] effect = IntStream.range(0, regions).mapToDouble(i -> 0.1 * random.nextGaussian()).toArray();
        double[][] x = new double[3][];
        Arrays.setAll(x, k -> random.doubles((long) regions * years).toArray());
        int[] region = IntStream.range(0, regions * years).map(i -> i / years).toArray();
        int[] year = IntStream.range(0, regions * years).map(i -> 2000 + i % years).toArray();
        double[] y = IntStream.range(0, regions * years)
                .mapToDouble(i -> Math.min(1, 0.4 + 0.3 * x[0][i] - 0.2 * x[1][i] + effect[region[i]] + 0.1 * random.nextGaussian())).toArray();
        RegressionData data = RegressionData.of(y, x, List.of("a", "b", "c")).withPanel(region, year);
        best("random-effects Tobit, 300 regions x 18 years", () -> Tobit.fit(data, TobitOptions.random(Double.NEGATIVE_INFINITY, 1)));
    }

    private static void imports() throws IOException {
        int rows = 2_800 * 20;
        SplittableRandom random = new SplittableRandom(4);
        OutputTable table = new OutputTable("data", rows)
                .texts("region", IntStream.range(0, rows).mapToObj(i -> "region " + i / 20).toArray(String[]::new))
                .numbers("year", IntStream.range(0, rows).mapToDouble(i -> 2000 + i % 20).toArray());
        for (int column = 0; column < 30; column++) {
            table.numbers("indicator" + column, random.doubles(rows).map(value -> Math.rint(value * 1e6) / 100).toArray());
        }
        for (OutputTable.Format format : List.of(OutputTable.Format.CSV, OutputTable.Format.XLSX)) {
            Path file = Files.createTempFile("benchmark", "." + format.name().toLowerCase(java.util.Locale.ROOT));
            table.write(file, format);
            best("import of 2,800 regions x 20 years x 30 indicators, " + format, () -> read(file));
            Files.delete(file);
        }
    }

    private static Object read(Path file) {
        try {
            return TableImport.read(file, ImportMapping.DETECT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
