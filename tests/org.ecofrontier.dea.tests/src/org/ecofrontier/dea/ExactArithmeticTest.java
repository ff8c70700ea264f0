package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small random programs against an exact rational simplex that shares no code with the kernel. */
class ExactArithmeticTest {

    private static final double TOLERANCE = 1e-12;

    /** Integer data with many ties, zeros among the undesirable outputs, duplicates. */
    private static UnitData random(Random random, int n, int m, int s, int k) {
        double[][] x = new double[m][n];
        double[][] y = new double[s][n];
        double[][] b = new double[k][n];
        for (int j = 0; j < n; j++) {
            int twin = j > 0 && random.nextInt(5) == 0 ? random.nextInt(j) : -1;
            for (double[] row : x) {
                row[j] = twin >= 0 ? row[twin] : 1 + random.nextInt(6);
            }
            for (double[] row : y) {
                row[j] = twin >= 0 ? row[twin] : 1 + random.nextInt(6);
            }
            for (double[] row : b) {
                row[j] = twin >= 0 ? row[twin] : 1 + random.nextInt(6);
            }
        }
        return UnitData.of(x, y, b);
    }

    /** The table of a program in slack form: columns are the units, then the extra columns as they are added. */
    private static final class Exact {

        private final List<Fraction[]> columns = new ArrayList<>();
        private final List<Fraction> costs = new ArrayList<>();
        private final Fraction[] right;

        Exact(int rows) {
            right = new Fraction[rows];
            java.util.Arrays.fill(right, Fraction.ZERO);
        }

        Fraction[] column(Fraction cost) {
            Fraction[] column = new Fraction[right.length];
            java.util.Arrays.fill(column, Fraction.ZERO);
            columns.add(column);
            costs.add(cost);
            return column;
        }

        Fraction minimum() {
            Fraction[][] matrix = new Fraction[right.length][columns.size()];
            for (int r = 0; r < right.length; r++) {
                for (int j = 0; j < columns.size(); j++) {
                    matrix[r][j] = columns.get(j)[r];
                }
            }
            return ExactSimplex.minimum(matrix, right, costs.toArray(Fraction[]::new));
        }
    }

    private static final Fraction MINUS = Fraction.of(-1);

    /** Tone (2003) written down once more, in raw units: rows = normalisation, variables, convexity. */
    private static Fraction slacksBased(UnitData data, int o, boolean vrs) {
        int v = data.variableCount();
        Exact p = new Exact(1 + v + (vrs ? 1 : 0));
        p.right[0] = Fraction.ONE;
        Fraction[] t = p.column(Fraction.ONE);
        t[0] = Fraction.ONE;
        for (int i = 0; i < v; i++) {
            boolean good = data.kind(i) == VariableKind.DESIRABLE;
            boolean input = data.kind(i) == VariableKind.INPUT;
            Fraction own = Fraction.of(data.value(i, o));
            t[1 + i] = Fraction.ZERO.minus(own);
            Fraction share = Fraction.ONE.over(own.times(Fraction.of(input ? data.inputCount() : v - data.inputCount())));
            Fraction[] slack = p.column(input ? Fraction.ZERO.minus(share) : Fraction.ZERO);
            slack[1 + i] = good ? MINUS : Fraction.ONE;
            slack[0] = input ? Fraction.ZERO : share;
        }
        units(p, data, -1, 1, vrs);
        if (vrs) {
            t[1 + v] = MINUS;
        }
        return p.minimum();
    }

    private static void units(Exact p, UnitData data, int without, int firstRow, boolean vrs) {
        for (int j = 0; j < data.size(); j++) {
            if (j != without) {
                Fraction[] unit = p.column(Fraction.ZERO);
                for (int i = 0; i < data.variableCount(); i++) {
                    unit[firstRow + i] = Fraction.of(data.value(i, j));
                }
                if (vrs) {
                    unit[firstRow + data.variableCount()] = Fraction.ONE;
                }
            }
        }
    }

    /** Andersen and Petersen (1993), input orientation, undesirable outputs as inputs. */
    private static Fraction superRadial(UnitData data, int o, boolean vrs) {
        int v = data.variableCount();
        Exact p = new Exact(v + (vrs ? 1 : 0));
        Fraction[] theta = p.column(Fraction.ONE);
        for (int i = 0; i < v; i++) {
            boolean good = data.kind(i) == VariableKind.DESIRABLE;
            Fraction own = Fraction.of(data.value(i, o));
            p.column(Fraction.ZERO)[i] = good ? MINUS : Fraction.ONE;
            if (good) {
                p.right[i] = own;
            } else {
                theta[i] = Fraction.ZERO.minus(own);
            }
        }
        units(p, data, o, 0, vrs);
        if (vrs) {
            p.right[v] = Fraction.ONE;
        }
        return p.minimum();
    }

    @Test
    void slacksBasedScoresAreExact() {
        Random random = new Random(5);
        for (int trial = 0; trial < 40; trial++) {
            UnitData data = random(random, 4 + random.nextInt(6), 1 + random.nextInt(2), 1, random.nextInt(3));
            boolean vrs = random.nextBoolean();
            Evaluation found = new Evaluator(data, RunHooks.serial()).evaluate(
                    new SlacksBasedModel(vrs ? ReturnsToScale.VRS : ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_TERM),
                    FrontierPlan.pooled(data.size()));
            for (int o = 0; o < data.size(); o++) {
                assertEquals(slacksBased(data, o, vrs).value(), found.score(o), TOLERANCE, "trial " + trial + " unit " + o);
            }
        }
    }

    @Test
    void superEfficiencyIsExactAndInfeasibleWhereItIs() {
        Random random = new Random(6);
        int infeasible = 0;
        for (int trial = 0; trial < 40; trial++) {
            UnitData data = random(random, 4 + random.nextInt(6), 1 + random.nextInt(2), 1 + random.nextInt(2), random.nextInt(2));
            boolean vrs = random.nextBoolean();
            Evaluation found = new Evaluator(data, RunHooks.serial()).evaluate(
                    new RadialModel(vrs ? ReturnsToScale.VRS : ReturnsToScale.CRS, Orientation.INPUT, true, UndesirableTreatment.AS_INPUTS,
                            SlackWeights.RELATIVE),
                    FrontierPlan.pooled(data.size()));
            for (int o = 0; o < data.size(); o++) {
                Fraction expected = superRadial(data, o, vrs);
                if (expected == null) {
                    infeasible++;
                    assertEquals(ResultStatus.INFEASIBLE, found.status(o), "trial " + trial + " unit " + o);
                } else {
                    assertEquals(expected.value(), found.score(o), TOLERANCE * Math.max(1, expected.value()), "trial " + trial + " unit " + o);
                }
            }
        }
        assertEquals(true, infeasible > 10);
    }
}
