package org.ecofrontier.lp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ecofrontier.lp.LinearProgram.Relation;
import org.junit.jupiter.api.Test;

class LinearSolverTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    /** Bradley, Hax and Magnanti, Applied Mathematical Programming, chapter 4: objective 294, shadow prices 11 and 1/2. */
    @Test
    void solvesATextbookProgramWithDuals() {
        LinearProgram.Builder b = LinearProgram.maximise();
        int x = b.variable(6);
        int y = b.variable(14);
        int z = b.variable(13);
        b.row(Relation.AT_MOST, 24, x, 0.5, y, 2, z, 1);
        b.row(Relation.AT_MOST, 60, x, 1, y, 2, z, 4);
        for (LinearSolution.Engine engine : LinearSolution.Engine.values()) {
            LinearSolution s = LinearSolver.solveWith(engine, b.build());
            assertEquals(SolveStatus.OPTIMAL, s.status());
            assertEquals(294, s.objective(), 1e-10);
            assertArrayEquals(new double[] { 36, 0, 6 }, s.values(), 1e-10);
            assertArrayEquals(new double[] { 11, 0.5 }, s.duals(), 1e-10);
            assertTrue(s.certificate().accepted());
        }
    }

    @Test
    void honoursBoundsAndFreeVariables() {
        LinearProgram.Builder b = LinearProgram.minimise();
        int x = b.variable(1, -5, 5);
        int y = b.variable(-1, Double.NEGATIVE_INFINITY, 3);
        int z = b.variable(2, Double.NEGATIVE_INFINITY, NONE);
        b.row(Relation.EQUAL, 1, x, 1, y, 1, z, 1);
        b.row(Relation.AT_LEAST, -10, z, 1);
        // z = 1 - x - y: minimise 2 - x - 3y, so x = 5, y = 3, z = -7
        LinearSolution s = LinearSolver.solve(b.build());
        assertEquals(SolveStatus.OPTIMAL, s.status());
        assertArrayEquals(new double[] { 5, 3, -7 }, s.values(), 1e-12);
        assertEquals(-12, s.objective(), 1e-12);
    }

    @Test
    void provesInfeasibilityByAFarkasRay() {
        LinearProgram.Builder b = LinearProgram.minimise();
        int x = b.variable(1, 0, 4);
        int y = b.variable(1);
        b.row(Relation.AT_LEAST, 10, x, 1, y, 1);
        b.row(Relation.AT_MOST, 3, y, 1);
        LinearSolution s = LinearSolver.solve(b.build());
        assertEquals(SolveStatus.INFEASIBLE, s.status());
        double[] ray = s.duals();
        assertTrue(ray[0] > 0 && ray[1] <= 0);
        double x1 = ray[0];
        double y1 = ray[0] + ray[1];
        assertTrue(y1 <= 1e-12, "y has no upper bound");
        assertTrue(Math.max(0, 4 * x1) < 10 * ray[0] + 3 * ray[1], "the ray separates");
    }

    @Test
    void detectsUnboundedness() {
        LinearProgram.Builder b = LinearProgram.maximise();
        int x = b.variable(1);
        int y = b.variable(0);
        b.row(Relation.AT_MOST, 1, x, 1, y, -1);
        assertEquals(SolveStatus.UNBOUNDED, LinearSolver.solve(b.build()).status());
    }

    /** Beale (1955): Dantzig's rule with lowest-index ties cycles here. Optimum -1/20. */
    @Test
    void doesNotCycle() {
        LinearProgram.Builder b = LinearProgram.minimise();
        int[] x = { b.variable(-0.75), b.variable(150), b.variable(-0.02), b.variable(6) };
        b.row(Relation.AT_MOST, 0, x[0], 0.25, x[1], -60, x[2], -0.04, x[3], 9);
        b.row(Relation.AT_MOST, 0, x[0], 0.5, x[1], -90, x[2], -0.02, x[3], 3);
        b.row(Relation.AT_MOST, 1, x[2], 1);
        LinearSolution s = LinearSolver.solve(b.build());
        assertEquals(-0.05, s.objective(), 1e-14);
    }

    @Test
    void enginesAgreeOnRandomPrograms() {
        Random random = new Random(11);
        int optimal = 0;
        for (int trial = 0; trial < 300; trial++) {
            int n = 2 + random.nextInt(8);
            int m = 1 + random.nextInt(6);
            LinearProgram.Builder b = random.nextBoolean() ? LinearProgram.minimise() : LinearProgram.maximise();
            for (int v = 0; v < n; v++) {
                double from = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : random.nextInt(5) - 2;
                double to = random.nextInt(3) == 0 ? NONE : 3 + random.nextInt(5);
                b.variable(random.nextInt(11) - 5, from, to);
            }
            for (int r = 0; r < m; r++) {
                double[] row = new double[n];
                for (int v = 0; v < n; v++) {
                    row[v] = (random.nextInt(9) - 4) * Math.pow(10, random.nextInt(5) - 2);
                }
                b.denseRow(Relation.values()[random.nextInt(3)], random.nextInt(21) - 6, row);
            }
            LinearSolution kernel = LinearSolver.solveWith(LinearSolution.Engine.KERNEL, b.build());
            LinearSolution other = LinearSolver.solveWith(LinearSolution.Engine.OJALGO, b.build());
            assertTrue(kernel.status() != SolveStatus.UNCERTIFIED, "trial " + trial + kernel + other);
            if (other.status() == SolveStatus.OPTIMAL) {
                assertEquals(SolveStatus.OPTIMAL, kernel.status(), "trial " + trial);
                assertEquals(other.objective(), kernel.objective(), 1e-8 * Math.max(1, Math.abs(other.objective())), "trial " + trial);
            }
            optimal += kernel.status() == SolveStatus.OPTIMAL ? 1 : 0;
        }
        assertTrue(optimal > 60, "optimal " + optimal);
    }

    @Test
    void refusesWhatIsNotANumber() {
        LinearProgram.Builder b = LinearProgram.minimise();
        assertThrows(IllegalArgumentException.class, () -> b.variable(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> b.variable(1, 2, 1));
        int x = b.variable(1);
        assertThrows(IllegalArgumentException.class, () -> b.row(Relation.EQUAL, 1, x, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> b.row(Relation.EQUAL, 1, 7, 1));
        assertThrows(IllegalArgumentException.class, () -> b.row(Relation.EQUAL, Double.NaN, x, 1));
    }

    @Test
    void extremeMagnitudesGiveAStatus() {
        for (double big : new double[] { 1e300, 1e-300, 1e150, 5e-324 }) {
            LinearProgram.Builder b = LinearProgram.maximise();
            int x = b.variable(1);
            int y = b.variable(big);
            b.row(Relation.AT_MOST, big, x, big, y, 1);
            b.row(Relation.AT_MOST, 1, x, Math.min(1e300, 1 / big), y, big);
            LinearSolution s = LinearSolver.solve(b.build());
            assertTrue(s.status() == SolveStatus.UNCERTIFIED || Double.isFinite(s.objective()), big + " " + s.status());
        }
    }
}
