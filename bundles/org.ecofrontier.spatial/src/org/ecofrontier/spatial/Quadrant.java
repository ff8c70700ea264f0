package org.ecofrontier.spatial;

/**
 * Where a region lies in the Moran scatter: its own value against the mean, then its neighbours' weighted sum of deviations against 0.
 *
 * @since 0.1
 */
public enum Quadrant {
    /** High value among high values. */
    HH("HH"),
    /** Low value among low values. */
    LL("LL"),
    /** High value among low values. */
    HL("HL"),
    /** Low value among high values. */
    LH("LH"),
    /** No neighbours. */
    ISLAND("island"),
    /** Not defined, because the values do not vary. */
    NONE("");

    private final String label;

    Quadrant(String label) {
        this.label = label;
    }

    /** Returns the word used in tables; empty for {@link #NONE}. */
    public String label() {
        return label;
    }

    static Quadrant of(double own, double lag) {
        if (own >= 0) {
            return lag >= 0 ? HH : HL;
        }
        return lag >= 0 ? LH : LL;
    }
}
