package org.ecofrontier.dea;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The units of a large reference set that are not strictly dominated by a combination of the others. They span the same technology
 * as the whole set. A unit is left out only when the oracle, a radial program over kept units, proves that it lies inside.
 */
record Frame(int[] units) {

    /** A radial score below this is strict domination; units in between stay, which does no harm. */
    private static final double INSIDE = 1 - 1e-9;
    private static final int SAMPLE = 1000;
    private static final int ROUNDS = 4;

    /**
     * Searches the frame: the efficient units of a sample sweep out what they dominate, samples of what is left do so again, and what
     * is left in the end is compared with itself.
     */
    static Frame search(UnitData data, int[] reference, FrontierModel oracle, RunHooks hooks) {
        RunHooks silent = new RunHooks(hooks.loop(), hooks.cancelled(), RunHooks.serial().progress());
        Evaluator evaluator = new Evaluator(data, silent, false, Integer.MAX_VALUE);
        int[] left = reference;
        int[] sweepers = {};
        for (int round = 0; round < ROUNDS && left.length > 2 * SAMPLE; round++) {
            int[] sample = union(sweepers, stride(left));
            sweepers = survivors(evaluator, oracle, sample, sample);
            int before = left.length;
            // the sweepers are among those who are left: against a set that holds themselves they score 1 and stay
            left = survivors(evaluator, oracle, left, sweepers);
            if (left.length > 0.7 * before) {
                break;
            }
        }
        return new Frame(survivors(evaluator, oracle, left, left));
    }

    private static int[] survivors(Evaluator evaluator, FrontierModel oracle, int[] evaluated, int[] reference) {
        Evaluation found = evaluator.evaluate(oracle, new FrontierPlan(List.of(new FrontierPlan.Group(evaluated, reference))));
        return Arrays.stream(evaluated).filter(j -> !(found.score(j) < INSIDE)).toArray();
    }

    private static int[] stride(int[] units) {
        int step = Math.max(1, units.length / SAMPLE);
        int[] sample = new int[(units.length + step - 1) / step];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = units[i * step];
        }
        return sample;
    }

    private static int[] union(int[] a, int[] b) {
        BitSet members = new BitSet();
        Arrays.stream(a).forEach(members::set);
        Arrays.stream(b).forEach(members::set);
        return members.stream().toArray();
    }

    int[] inside(int[] evaluated) {
        BitSet members = members();
        return Arrays.stream(evaluated).filter(members::get).toArray();
    }

    int[] outside(int[] evaluated) {
        BitSet members = members();
        return Arrays.stream(evaluated).filter(j -> !members.get(j)).toArray();
    }

    private BitSet members() {
        BitSet members = new BitSet();
        Arrays.stream(units).forEach(members::set);
        return members;
    }
}
