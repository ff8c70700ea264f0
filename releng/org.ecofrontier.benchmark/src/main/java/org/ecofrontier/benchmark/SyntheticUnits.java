package org.ecofrontier.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.ecofrontier.dea.UnitData;

/** Random units around a smooth frontier: 3 inputs, 1 desirable and 4 undesirable outputs. */
final class SyntheticUnits {

    private SyntheticUnits() {
    }

    /** {@code share}: part of the units that lies on the frontier. */
    static UnitData make(int n, double share, long seed) {
        Random random = new Random(seed);
        double[][] x = new double[3][n];
        double[][] y = new double[1][n];
        double[][] b = new double[4][n];
        for (int j = 0; j < n; j++) {
            double size = Math.exp(random.nextGaussian());
            double waste = random.nextDouble() < share ? 1 : Math.exp(0.4 * Math.abs(random.nextGaussian()));
            fill(x, j, 1000 * size * waste, random);
            fill(b, j, 10 * size * waste, random);
            y[0][j] = 100 * size;
        }
        return UnitData.of(x, y, b);
    }

    /** Writes the units of {@code years} years, one after the other, as a table with the columns region, year, x1.., y1, b1... */
    static void write(UnitData data, int years, Path file) throws IOException {
        int regions = data.size() / years;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("region,year,x1,x2,x3,y1,b1,b2,b3,b4\n");
            for (int j = 0; j < regions * years; j++) {
                out.write("r" + j % regions + "," + (2000 + j / regions));
                for (int v = 0; v < data.variableCount(); v++) {
                    out.write("," + data.value(v, j));
                }
                out.write("\n");
            }
        }
    }

    /** A random mix of unit geometric mean, times the size. */
    private static void fill(double[][] rows, int j, double size, Random random) {
        double sum = 0;
        for (double[] row : rows) {
            row[j] = 0.5 * random.nextGaussian();
            sum += row[j];
        }
        for (double[] row : rows) {
            row[j] = size * Math.exp(row[j] - sum / rows.length);
        }
    }
}
