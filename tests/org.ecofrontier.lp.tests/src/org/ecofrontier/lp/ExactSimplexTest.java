package org.ecofrontier.lp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSimplexTest {

    private static final int[] NO_HINT = { -1, -2, -3 };

    /** Input-oriented radial program with variable returns: inputs of {@code own} times theta, output at least its own. */
    private static FrontierProgram radial(double[][] data, int own) {
        FrontierProgram p = new FrontierProgram(3, 3);
        p.own(own);
        p.row(0, 0, -1, data[0][own], 0);
        p.set(0, 0, 1);
        p.cost(0, 1);
        p.anchor(0, -1);
        p.slack(0, 1, -1, 0);
        p.row(1, 1, 1, data[1][own], 1);
        p.anchor(1, 1);
        p.slack(1, 2, -1, 0);
        p.row(2, ColumnTable.ONES, 1, 1);
        p.anchor(2, 1);
        return p;
    }

    @Test
    void choosesTheSamePointAsTheKernelWhereSeveralAreOptimal() {
        Random random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            int n = 4 + random.nextInt(20);
            double[][] data = new double[2][n];
            for (double[] row : data) {
                for (int j = 0; j < n; j++) {
                    row[j] = 1 + random.nextInt(5);
                }
            }
            ColumnTable table = ColumnTable.of(data, n);
            for (int own = 0; own < n; own++) {
                FrontierProgram program = radial(data, own);
                FrontierSolution kernel = new FrontierKernel(table).solve(program);
                FrontierSolution exact = new FrontierSolution();
                assertTrue(new ExactSimplex(program, table).solve(NO_HINT, exact));
                assertEquals(kernel.objective(), exact.objective(), 1e-15);
                assertEquals(kernel.peerCount(), exact.peerCount(), "trial " + trial + " unit " + own);
                for (int i = 0; i < kernel.peerCount(); i++) {
                    assertEquals(kernel.peer(i), exact.peer(i));
                    assertEquals(kernel.weight(i), exact.weight(i), 1e-15);
                }
            }
        }
    }

    /** Without the first unit the output of 2 is out of reach: the multipliers price every column at most at 0, the right side above it. */
    @Test
    void provesInfeasibilityByAFarkasRay() {
        double[][] data = { { 1, 1, 3 }, { 2, 1, 1 } };
        FrontierProgram program = radial(data, 0);
        program.exclude(0);
        FrontierSolution found = new FrontierSolution();
        assertTrue(new ExactSimplex(program, ColumnTable.of(data, 3)).solve(NO_HINT, found));
        assertEquals(SolveStatus.INFEASIBLE, found.status());
        double right = found.multiplier(1) + found.multiplier(2);
        assertTrue(right > 0);
        for (int j = 1; j < 3; j++) {
            assertTrue(-found.multiplier(0) * data[0][j] + found.multiplier(1) * data[1][j] / 2 + found.multiplier(2) <= 1e-15);
        }
    }

    /** A twin that is better by a relative 1e-11 in one row and worse in none dominates; worse by as much in the other it does not. */
    @Test
    void seesDifferencesBelowTheTolerances() {
        double[][] dominated = { { 2, 2 * (1 - 1e-11) }, { 1, 1 } };
        double[][] extreme = { { 2, 1 }, { 1, 1 - 1e-13 } };
        assertEquals(1 - 1e-11, new FrontierKernel(ColumnTable.of(dominated, 2)).solve(radial(dominated, 0)).objective(), 1e-16);
        assertEquals(1, new FrontierKernel(ColumnTable.of(extreme, 2)).solve(radial(extreme, 0)).objective(), 0);
    }

    @Test
    void leavesDataThatAreTooFarApartToOthers() {
        double[][] data = { { 1, 1e300 }, { 1, 1e-300 } };
        assertFalse(new ExactSimplex(radial(data, 0), ColumnTable.of(data, 2)).solve(NO_HINT, new FrontierSolution()));
    }

    @Test
    void doublesAreWholeNumbersTimesPowersOfTwo() {
        for (double value : new double[] { 1, -3, 0.1, 1e300, -1e-300, Double.MIN_VALUE, Double.MIN_NORMAL, 12_345.678 }) {
            int power = WholeRows.lowestBit(value);
            BigInteger whole = WholeRows.whole(value, power);
            assertTrue(whole.testBit(0));
            assertEquals(value, WholeRows.quotient(whole, BigInteger.ONE, power));
        }
        assertEquals(BigInteger.ZERO, WholeRows.whole(0, 5));
        assertEquals(1.0 / 3, WholeRows.quotient(BigInteger.ONE, BigInteger.valueOf(3), 0));
        assertEquals(-10.0 / 3, WholeRows.quotient(BigInteger.TEN, BigInteger.valueOf(3), 0) * -1);
    }
}
