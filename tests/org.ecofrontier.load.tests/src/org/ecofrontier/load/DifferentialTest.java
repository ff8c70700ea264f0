package org.ecofrontier.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.ecofrontier.dea.DirectionalModel;
import org.ecofrontier.dea.Disposability;
import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.RadialModel;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.RunHooks;
import org.ecofrontier.dea.SlackWeights;
import org.ecofrontier.dea.SlacksBasedModel;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.dea.ZeroConvention;
import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.lp.LinearSolution;
import org.ecofrontier.lp.LinearSolver;
import org.ecofrontier.lp.SolveStatus;
import org.junit.jupiter.api.Test;

/**
 * Random data through the frontier kernel, through ojAlgo with a formulation of its own, and on a sample through exact fractions. Where
 * the two differ, the fractions decide; an infeasible program must be so in fractions.
 */
class DifferentialTest {

    private static final double CLOSE = 1e-8;
    private static final double EXACT = 1e-9;
    private static final int MOST_EXACT_UNITS = 16;
    private static final int SECONDS = 60;

    private int programs;
    private int agree;
    private int otherFailed;
    private int otherWrong;
    private int exact;
    private int infeasible;
    private double worst;

    private enum Kind { RADIAL, SUPER_RADIAL, SLACKS_BASED, DIRECTIONAL }

    private static FrontierModel model(Kind kind, ReturnsToScale returns) {
        return switch (kind) {
            case RADIAL, SUPER_RADIAL -> new RadialModel(returns, Orientation.INPUT, kind == Kind.SUPER_RADIAL, UndesirableTreatment.AS_INPUTS,
                SlackWeights.RELATIVE);
            case SLACKS_BASED -> new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM);
            case DIRECTIONAL -> new DirectionalModel(returns, Disposability.FREE);
        };
    }

    private static PlainProgram plain(Kind kind, RandomUnits data, int own, ReturnsToScale returns) {
        return switch (kind) {
            case RADIAL -> PlainProgram.radial(data, own, returns);
            case SUPER_RADIAL -> PlainProgram.superRadial(data, own, returns);
            case SLACKS_BASED -> PlainProgram.slacksBased(data, own, returns);
            case DIRECTIONAL -> PlainProgram.directional(data, own, returns);
        };
    }

    /** The score as the product defines it, from the optimum of the plain program. */
    private static double score(Kind kind, double optimum) {
        return kind == Kind.DIRECTIONAL ? 1 / (1 - optimum) : optimum;
    }

    private static double difference(double a, double b) {
        return Math.abs(a - b) / Math.max(1e-3, Math.max(Math.abs(a), Math.abs(b)));
    }

    @Test
    void kernelAgainstOjAlgoAgainstFractions() throws Exception {
        int studies = Campaign.size(150);
        Random random = new Random(12345);
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "differential");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int i = 0; i < studies; i++) {
                RandomUnits data = RandomUnits.draw(random);
                Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
                ReturnsToScale returns = ReturnsToScale.values()[random.nextInt(4)];
                int sample = random.nextInt(data.units());
                Future<?> future = worker.submit(() -> compare(data, kind, returns, sample));
                future.get(SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            worker.shutdownNow();
        }
        Campaign.report("differential: %d random studies, %d programs: %d kernel and ojAlgo agree, %d ojAlgo gave up, %d ojAlgo was wrong "
            + "(fractions decided), %d infeasible (fractions agree), 0 kernel wrong, 0 uncertified, 0 hangs", studies, programs, agree, otherFailed,
            otherWrong, infeasible);
        Campaign.report("differential: %d optima in fractions: all equal (largest relative difference %.1e)", exact, worst);
        assertEquals(programs, agree + otherFailed + otherWrong + infeasible);
        assertTrue(infeasible > 0);
    }

    private void compare(RandomUnits data, Kind kind, ReturnsToScale returns, int sample) {
        Evaluation kernel = new Evaluator(data.data(), RunHooks.serial()).evaluate(model(kind, returns), FrontierPlan.pooled(data.units()));
        for (int own = 0; own < data.units(); own++) {
            programs++;
            String what = kind + " " + returns + " " + data.hard() + " unit " + own;
            PlainProgram plain = plain(kind, data, own, returns);
            if (kernel.status(own) == ResultStatus.INFEASIBLE) {
                infeasible++;
                assertTrue(exactly(plain).isEmpty(), what);
                continue;
            }
            assertEquals(ResultStatus.CERTIFIED, kernel.status(own), what);
            double score = kernel.score(own);
            LinearSolution other = LinearSolver.solveWith(LinearSolution.Engine.OJALGO, plain.linear());
            boolean solved = other.status() == SolveStatus.OPTIMAL;
            boolean same = solved && difference(score, score(kind, other.objective())) < CLOSE;
            if (own == sample && data.units() <= MOST_EXACT_UNITS || !same) {
                double truth = score(kind, exactly(plain).orElseThrow().value());
                exact++;
                worst = Math.max(worst, difference(score, truth));
                assertEquals(0, difference(score, truth), EXACT, what + ": kernel " + score + ", exactly " + truth + ", ojAlgo " + other);
            }
            agree += same ? 1 : 0;
            otherFailed += solved ? 0 : 1;
            otherWrong += solved && !same ? 1 : 0;
        }
    }

    private static Optional<Rational> exactly(PlainProgram plain) {
        return ExactProgram.minimum(plain.a(), plain.b(), plain.c());
    }
}
