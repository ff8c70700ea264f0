package org.ecofrontier.statistics.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.correlation.Correlation.Reference;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    /** Hollander and Wolfe (1973), p. 187: tuna lightness, the example of R's cor.test. */
    private static final double[] LIGHTNESS = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1};

    private static final double[] PANEL = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};

    private static final double[] TIED_A = {1, 2, 2, 3, 4, 4, 4, 5, 6, 7, 8, 8};

    private static final double[] TIED_B = {3, 1, 2, 2, 5, 4, 4, 6, 5, 8, 8, 7};

    private static void check(CorrelationKind kind, double[] a, double[] b, double r, double p, double tolerance, Reference reference) {
        Correlation c = Correlation.of(kind, a, b);
        assertEquals(r, c.coefficient(), 1e-14);
        assertEquals(1, c.p() / p, tolerance);
        assertEquals(reference, c.reference());
        assertEquals(a.length, c.n());
        double[] mirrored = IntStream.range(0, b.length).mapToDouble(i -> -b[i]).toArray();
        Correlation opposite = Correlation.of(kind, a, mirrored);
        assertEquals(-c.coefficient(), opposite.coefficient(), 1e-15);
        assertEquals(1, opposite.p() / c.p(), 1e-9);
        assertEquals(c.p(), Correlation.of(kind, b, a).p(), 1e-12 * c.p());
    }

    /** Expected: scipy 1.17 pearsonr and kendalltau; the exact Spearman probability is R's (0.0968). */
    @Test
    void smallSampleWithoutTies() {
        check(CorrelationKind.PEARSON, LIGHTNESS, PANEL, 0.5711815575638288, 0.10817305434949381, 1e-12, Reference.STUDENT);
        check(CorrelationKind.KENDALL, LIGHTNESS, PANEL, 0.4444444444444444, 0.11943893298059964, 1e-12, Reference.EXACT);
        check(CorrelationKind.SPEARMAN, LIGHTNESS, PANEL, 0.6, 0.0968, 5e-4, Reference.EXACT);
    }

    /** Expected: scipy 1.17 pearsonr, kendalltau (asymptotic) and spearmanr. */
    @Test
    void ties() {
        check(CorrelationKind.PEARSON, TIED_A, TIED_B, 0.9104581757767661, 3.8943960680448715e-05, 1e-11, Reference.STUDENT);
        check(CorrelationKind.KENDALL, TIED_A, TIED_B, 0.7805136005849247, 0.0007614849868041323, 1e-11, Reference.NORMAL);
        check(CorrelationKind.SPEARMAN, TIED_A, TIED_B, 0.9145965387940537, 3.095893431896506e-05, 1e-11, Reference.STUDENT);
    }

    /** Expected: scipy 1.17 on the generated panel of case 2, 300 rows. */
    @Test
    void manyRows() {
        ReferenceTable panel = ReferenceTable.of("tobit-2/panel.csv");
        double[] gdp = panel.numbers("gdp");
        double[] censored = panel.numbers("eff_both");
        check(CorrelationKind.PEARSON, gdp, censored, 0.4586641799945124, 5.1711681012783984e-17, 1e-9, Reference.STUDENT);
        check(CorrelationKind.KENDALL, gdp, censored, 0.33215608786162015, 6.603828778086739e-17, 1e-9, Reference.NORMAL);
        check(CorrelationKind.SPEARMAN, gdp, censored, 0.47219537938787126, 4.5792644970929855e-18, 1e-9, Reference.STUDENT);
    }

    /** Tau-b by its definition, pair by pair. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 17, 60})
    void kendallPairByPair(int n) {
        SplitMix64 random = SplitMix64.stream(n, 0);
        double[] a = IntStream.range(0, n).mapToDouble(i -> random.nextInt(n)).toArray();
        double[] b = IntStream.range(0, n).mapToDouble(i -> a[i] + random.nextInt(n)).toArray();
        a[0] = -1;
        b[0] = 9e9;
        double score = 0;
        double pairsA = 0;
        double pairsB = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                score += Math.signum(a[i] - a[j]) * Math.signum(b[i] - b[j]);
                pairsA += a[i] == a[j] ? 0 : 1;
                pairsB += b[i] == b[j] ? 0 : 1;
            }
        }
        assertEquals(score / Math.sqrt(pairsA * pairsB), Correlation.of(CorrelationKind.KENDALL, a, b).coefficient(), 1e-14);
    }

    /** Where the series takes over it is close to the exact distribution. */
    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12})
    void seriesIsCloseToTheExactDistribution(int n) {
        for (int sum = 2; sum < (n * n * n - n) / 3; sum += 22) {
            assertEquals(SpearmanDistribution.exactAtLeast(sum, n), SpearmanDistribution.atLeast(sum, n), 1.5e-3);
        }
    }

    @Test
    void perfectCorrelation() {
        double[] a = {1e-9, 2e-9, 5e-9, 7e-9};
        double[] b = {10, 20, 50, 70};
        assertEquals(1, Correlation.of(CorrelationKind.PEARSON, a, b).coefficient(), 1e-15);
        assertEquals(0, Correlation.of(CorrelationKind.PEARSON, a, b).p(), 1e-12);
        assertEquals(1, Correlation.of(CorrelationKind.SPEARMAN, a, b).coefficient(), 1e-15);
        assertEquals(2.0 / 24, Correlation.of(CorrelationKind.SPEARMAN, a, b).p(), 1e-15);
        assertEquals(1, Correlation.of(CorrelationKind.KENDALL, a, b).coefficient());
        assertEquals(2.0 / 24, Correlation.of(CorrelationKind.KENDALL, a, b).p(), 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoCorrelationIsRefused(CorrelationKind kind) {
        double[] flat = {2, 2, 2, 2};
        double[] a = {1, 2, 3, 4};
        assertEquals(Kind.NOT_DEFINED, assertThrows(EstimationException.class, () -> Correlation.of(kind, a, flat)).kind());
        assertEquals(Kind.TOO_FEW_OBSERVATIONS,
                assertThrows(EstimationException.class, () -> Correlation.of(kind, new double[] {1, 2}, new double[] {1, 2})).kind());
        assertEquals(Kind.INVALID_INPUT,
                assertThrows(EstimationException.class, () -> Correlation.of(kind, a, new double[] {1, 2, 3})).kind());
        assertEquals(Kind.INVALID_INPUT,
                assertThrows(EstimationException.class, () -> Correlation.of(kind, a, new double[] {1, 2, 3, Double.NaN})).kind());
    }
}
