package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which units are compared with which: every group of evaluated units has its reference units, the ones that span its frontier.
 *
 * @param groups
 *            the groups; every unit is evaluated in at most one of them
 * @since 0.1
 */
public record FrontierPlan(List<Group> groups) {

    /**
     * Units that share a frontier.
     *
     * @param evaluated
     *            indices of the units to evaluate
     * @param reference
     *            indices of the units that span their frontier; the evaluated unit itself may or may not be among them
     * @since 0.1
     */
    public record Group(int[] evaluated, int[] reference) {
    }

    /** Copies the list of groups. */
    public FrontierPlan {
        groups = List.copyOf(groups);
    }

    /**
     * One frontier from all units.
     *
     * @param size
     *            number of units
     * @return the plan
     */
    public static FrontierPlan pooled(int size) {
        int[] all = IntStream.range(0, size).toArray();
        return new FrontierPlan(List.of(new Group(all, all)));
    }

    /**
     * Every period has its own frontier.
     *
     * @param period
     *            period of every unit, for example the year
     * @return the plan
     */
    public static FrontierPlan contemporaneous(int[] period) {
        return window(period, 1);
    }

    /**
     * The frontier of a period is spanned by the units of that and all earlier periods (Tulkens and Vanden Eeckaut, 1995).
     *
     * @param period
     *            period of every unit
     * @return the plan
     */
    public static FrontierPlan sequential(int[] period) {
        return window(period, Integer.MAX_VALUE);
    }

    /**
     * The frontier of a period is spanned by the units of a trailing window of periods that ends in it. Periods count as they
     * occur in the data: a year without any unit is not a period.
     *
     * @param period
     *            period of every unit
     * @param width
     *            number of periods in the window, at least 1
     * @return the plan
     */
    public static FrontierPlan window(int[] period, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A window needs at least one period: " + width);
        }
        int[] periods = Arrays.stream(period).distinct().sorted().toArray();
        List<Group> groups = new ArrayList<>();
        for (int p = 0; p < periods.length; p++) {
            int last = periods[p];
            int first = periods[width > p ? 0 : p - width + 1];
            groups.add(new Group(where(period, last, last), where(period, first, last)));
        }
        return new FrontierPlan(groups);
    }

    /**
     * The units of some periods.
     *
     * @param period
     *            period of every unit
     * @param first
     *            first period
     * @param last
     *            last period
     * @return their indices, increasing
     */
    public static int[] where(int[] period, int first, int last) {
        return IntStream.range(0, period.length).filter(j -> period[j] >= first && period[j] <= last).toArray();
    }
}
