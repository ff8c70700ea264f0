package org.ecofrontier.report;

/** Estimates with their stars, the digits below each other. */
final class Stars {

    /** As wide as a digit, and in book faces as a star. */
    static final char FIGURE_SPACE = '\u2007';
    private static final int MOST = 3;

    private Stars() {
    }

    static String on(String number, String stars) {
        return number + stars + String.valueOf(FIGURE_SPACE).repeat(Math.max(0, MOST - stars.length()));
    }
}
