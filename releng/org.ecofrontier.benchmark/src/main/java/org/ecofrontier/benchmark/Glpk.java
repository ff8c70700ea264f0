package org.ecofrontier.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The GNU linear programming kit by its command {@code glpsol}: a program is written to a file in the format of CPLEX and read back. What
 * is timed is the whole process, start and reading of the file included.
 */
final class Glpk {

    private Glpk() {
    }

    /** Whether the command is installed. */
    static boolean isInstalled() {
        try {
            return new ProcessBuilder("glpsol", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Writes a program: min cost'x, rows x = right, x >= 0. */
    static Path write(double[] cost, double[][] rows, double[] right) {
        try {
            Path file = Files.createTempFile("program", ".lp");
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
                out.write("Minimize\n obj:");
                terms(out, cost);
                out.write("\nSubject To\n");
                for (int r = 0; r < rows.length; r++) {
                    out.write(" r" + r + ":");
                    terms(out, rows[r]);
                    out.write(" = " + right[r] + "\n");
                }
                out.write("End\n");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void terms(BufferedWriter out, double[] coefficients) throws IOException {
        for (int j = 0; j < coefficients.length; j++) {
            if (coefficients[j] != 0) {
                out.write(String.format(Locale.ROOT, "\n %s %s x%d", coefficients[j] < 0 ? "-" : "+", Math.abs(coefficients[j]), j));
            }
        }
    }

    /** The optimal value, not a number when there is none; deletes the file. */
    static double solve(Path program) {
        try {
            Path answer = Files.createTempFile("answer", ".txt");
            try {
                Process process = new ProcessBuilder("glpsol", "--lp", program.toString(), "-w", answer.toString())
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                process.waitFor();
                // s bas ROWS COLUMNS PRIMAL DUAL OBJECTIVE, f = feasible
                return Files.readAllLines(answer).stream().filter(line -> line.startsWith("s bas ")).map(line -> line.split(" "))
                        .filter(part -> part[4].equals("f") && part[5].equals("f")).mapToDouble(part -> Double.parseDouble(part[6]))
                        .findFirst().orElse(Double.NaN);
            } finally {
                Files.delete(answer);
                Files.delete(program);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }
}
