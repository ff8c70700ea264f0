package org.ecofrontier.statistics.censored;

/** Which rows lie at a limit; decided on the values as given, before any change of units. */
final class Censoring {

    /** Where a row lies. */
    enum Side {
        BELOW, INSIDE, ABOVE
    }

    private final Side[] sides;

    private final int below;

    private final int above;

    Censoring(double[] y, double lower, double upper) {
        sides = new Side[y.length];
        int low = 0;
        int high = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] <= lower) {
                sides[i] = Side.BELOW;
                low++;
            } else if (y[i] >= upper) {
                sides[i] = Side.ABOVE;
                high++;
            } else {
                sides[i] = Side.INSIDE;
            }
        }
        below = low;
        above = high;
    }

    Side side(int row) {
        return sides[row];
    }

    int below() {
        return below;
    }

    int above() {
        return above;
    }

    int inside() {
        return sides.length - below - above;
    }
}
