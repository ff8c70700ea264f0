package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.model.Analysis;

/** Each kind of index, computed anew from what is bound. */
final class IndexIdentities implements Identities {

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        List<double[]> parts = ExampleRun.bound(analysis, "components").stream().map(run::values).toList();
        double[] index = run.column(analysis.getId(), "index", "value");
        String kind = ExampleRun.parameter(analysis, "kind", "composite");
        for (int row = 0; row < index.length; row++) {
            int at = row;
            double[] own = parts.stream().mapToDouble(part -> part[at]).toArray();
            double expected = switch (kind) {
                case "ratio" -> own[0] / own[1];
                case "diversity" -> shannon(own);
                case "structure-level" -> level(own);
                case "growth" -> growth(run, parts.getFirst(), row);
                case "composite" -> parts.stream().mapToDouble(part -> standardised(part, at)).average().orElseThrow();
                default -> throw new IllegalArgumentException(kind);
            };
            checks.equal(expected, index[row], kind);
        }
    }

    private static double shannon(double[] parts) {
        double sum = Arrays.stream(parts).sum();
        return -Arrays.stream(parts).filter(part -> part > 0).map(part -> part / sum * Math.log(part / sum)).sum();
    }

    private static double level(double[] parts) {
        double weighted = 0;
        for (int i = 0; i < parts.length; i++) {
            weighted += (i + 1) * parts[i];
        }
        return weighted / Arrays.stream(parts).sum();
    }

    private static double growth(ExampleRun run, double[] values, int row) {
        boolean first = row == 0 || !run.region(row - 1).equals(run.region(row));
        return first ? Double.NaN : values[row] / values[row - 1] - 1;
    }

    private static double standardised(double[] part, int row) {
        double min = Arrays.stream(part).min().orElseThrow();
        return (part[row] - min) / (Arrays.stream(part).max().orElseThrow() - min);
    }
}
