package org.ecofrontier.faults.support;

import java.util.Locale;

/**
 * How much a test tries, and what came of it. The system property {@code ecofrontier.campaign} (in the build: {@code -Dcampaign=20})
 * multiplies the number of cases that the build tries.
 */
public final class Campaign {

    private static final double FACTOR = Double.parseDouble(System.getProperty("ecofrontier.campaign", "1"));

    private Campaign() {
    }

    /** {@return the number of cases, for the number that the build tries} */
    public static int size(int usual) {
        return (int) Math.max(1, Math.round(usual * FACTOR));
    }

    /** Prints a figure, one line each. */
    public static void report(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
