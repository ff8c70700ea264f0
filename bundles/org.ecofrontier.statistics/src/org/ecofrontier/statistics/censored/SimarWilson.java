package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.Normal;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Algorithm 1 of Simar and Wilson (2007), Estimation and inference in two-stage, semi-parametric models of production processes,
 * Journal of Econometrics 136, 31-64: a truncated regression of efficiency scores on the rows off the frontier, with a parametric
 * bootstrap of its coefficients.
 *
 * @since 0.1
 */
public final class SimarWilson {

    private static final double LEAST_SUCCESS = 0.5;

    private SimarWilson() {
    }

    /**
     * @param data    efficiency scores and their drivers
     * @param options limits, frontier, replications, seed
     * @return estimates with bootstrap standard errors and percentile intervals
     * @throws EstimationException when too few rows lie off the frontier or the truncated regression cannot be estimated
     */
    public static SimarWilsonFit fit(RegressionData data, SimarWilsonOptions options) {
        RegressionData used = offFrontier(data, options.frontier());
        TruncatedFit fit = TruncatedRegression.fit(used, options.lower(), options.upper(), CovarianceKind.HESSIAN, options.cancelled());
        double[][] replicates = new double[options.replications()][];
        double[] index = index(used, fit);
        options.loop().forEach(options.replications(), r -> {
            Arguments.stopIf(options.cancelled());
            replicates[r] = replicate(used, index, fit.sigma(), options, r);
        });
        double[][] usable = Arrays.stream(replicates).filter(r -> r.length > 0).toArray(double[][]::new);
        int lost = options.replications() - usable.length;
        List<EstimationNote> notes = new ArrayList<>(fit.notes());
        if (usable.length < Math.max(2, LEAST_SUCCESS * options.replications())) {
            throw new EstimationException(Kind.NOT_CONVERGED, String.format(Locale.ROOT,
                    "%d of %d bootstrap replications have no maximum; use fewer regressors or more rows", lost, options.replications()),
                    lost, options.replications());
        }
        if (lost > 0) {
            notes.add(EstimationNote.of(EstimationNote.Kind.REPLICATIONS_LEFT_OUT,
                    String.format(Locale.ROOT, "%d of %d bootstrap replications had no maximum and were left out", lost,
                            options.replications()),
                    Integer.toString(lost), Integer.toString(options.replications())));
        }
        List<Coefficient> rows = new ArrayList<>();
        for (int j = 0; j < fit.coefficients().size(); j++) {
            rows.add(row(fit.coefficients().get(j).term(), fit.coefficients().get(j).estimate(), column(usable, j)));
        }
        Coefficient sigma = row("sigma", fit.sigma(), column(usable, fit.coefficients().size()));
        return new SimarWilsonFit(rows, sigma, fit.logLikelihood(), used.rows(), data.rows() - used.rows(), usable.length, notes);
    }

    private static RegressionData offFrontier(RegressionData data, double frontier) {
        double[] y = data.y();
        double[][] x = data.x();
        int[] kept = IntStream.range(0, y.length).filter(i -> Math.abs(y[i] - frontier) > SimarWilsonOptions.ON_FRONTIER).toArray();
        double[][] columns = Arrays.stream(x).map(c -> Arrays.stream(kept).mapToDouble(i -> c[i]).toArray()).toArray(double[][]::new);
        return RegressionData.of(Arrays.stream(kept).mapToDouble(i -> y[i]).toArray(), columns, data.names());
    }

    private static double[] index(RegressionData data, TruncatedFit fit) {
        double[][] x = data.x();
        double[] index = new double[data.rows()];
        Arrays.fill(index, fit.coefficients().get(0).estimate());
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < index.length; i++) {
                index[i] += fit.coefficients().get(j + 1).estimate() * x[j][i];
            }
        }
        return index;
    }

    /** Estimates on drawn scores; empty when they have no maximum. */
    private static double[] replicate(RegressionData data, double[] index, double sigma, SimarWilsonOptions options, int number) {
        SplitMix64 random = SplitMix64.stream(options.seed(), number);
        double[] drawn = new double[index.length];
        for (int i = 0; i < drawn.length; i++) {
            double a = (options.lower() - index[i]) / sigma;
            double h = (options.upper() - index[i]) / sigma;
            double score = index[i] + sigma * truncatedNormal(a, h, random.nextOpenUniform());
            drawn[i] = Math.min(options.upper(), Math.max(options.lower(), score));
        }
        try {
            return TruncatedRegression.estimate(RegressionData.of(drawn, data.x(), data.names()), options.lower(), options.upper(),
                    options.cancelled());
        } catch (EstimationException e) {
            return new double[0];
        }
    }

    /** The normal quantile of a uniform number on the probabilities between two points, taken from the tail that keeps its digits. */
    static double truncatedNormal(double a, double h, double uniform) {
        if (a > 0) {
            double near = Normal.cdf(-a);
            double far = Normal.cdf(-h);
            return Math.min(h, Math.max(a, -Normal.quantile(near - uniform * (near - far))));
        }
        double low = Normal.cdf(a);
        return Math.min(h, Math.max(a, Normal.quantile(low + uniform * (Normal.cdf(h) - low))));
    }

    private static double[] column(double[][] replicates, int j) {
        return Arrays.stream(replicates).mapToDouble(r -> r[j]).toArray();
    }

    private static Coefficient row(String term, double estimate, double[] drawn) {
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double error = Math.sqrt(Arrays.stream(drawn).map(v -> (v - mean) * (v - mean)).sum() / (drawn.length - 1));
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        double z = estimate / error;
        return new Coefficient(term, estimate, error, z, Tails.normalTwoSided(z), quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    /** By linear interpolation between order statistics (Hyndman and Fan, 1996, type 7). */
    private static double quantile(double[] sorted, double p) {
        double position = p * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
