package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Window analysis (Charnes, Clark, Cooper and Golany 1985): windows of consecutive periods slide over the panel; in each one all its
 * units are evaluated against each other, so that a unit has a score in every window that holds its period.
 *
 * @param windows
 *            the windows, from the first to the last
 * @since 0.1
 */
public record WindowAnalysis(List<Window> windows) {

    /**
     * One window.
     *
     * @param first
     *            its first period
     * @param last
     *            its last period
     * @param evaluation
     *            results of the units inside
     * @since 0.1
     */
    public record Window(int first, int last, Evaluation evaluation) {
    }

    /** Copies the list. */
    public WindowAnalysis {
        windows = List.copyOf(windows);
    }

    /**
     * Evaluates all windows.
     *
     * @param evaluator
     *            evaluates
     * @param model
     *            the model
     * @param period
     *            period of every unit
     * @param width
     *            periods per window, at least 1; with fewer periods in the data there is one window of all
     * @return the analysis
     */
    public static WindowAnalysis of(Evaluator evaluator, FrontierModel model, int[] period, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A window needs at least one period: " + width);
        }
        int[] periods = Arrays.stream(period).distinct().sorted().toArray();
        List<Window> windows = new ArrayList<>();
        for (int from = 0; from == 0 || from + width <= periods.length; from++) {
            int first = periods[from];
            int last = periods[Math.min(from + width, periods.length) - 1];
            int[] inside = FrontierPlan.where(period, first, last);
            FrontierPlan plan = new FrontierPlan(List.of(new FrontierPlan.Group(inside, inside)));
            windows.add(new Window(first, last, evaluator.evaluate(model, plan)));
        }
        return new WindowAnalysis(windows);
    }

    /**
     * Mean score of a unit over the windows where it has one.
     *
     * @param unit
     *            index of the unit
     * @return the mean; not a number when no window gives a score
     */
    public double mean(int unit) {
        return windows.stream().mapToDouble(w -> w.evaluation().score(unit)).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
