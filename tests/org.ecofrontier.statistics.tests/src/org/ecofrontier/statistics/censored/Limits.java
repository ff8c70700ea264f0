package org.ecofrontier.statistics.censored;

/** The limits of the reference cases. */
enum Limits {
    right(Double.NEGATIVE_INFINITY, 1), left(0.75, Double.POSITIVE_INFINITY), both(0.65, 1);

    final double lower;

    final double upper;

    Limits(double lower, double upper) {
        this.lower = lower;
        this.upper = upper;
    }

    TobitOptions pooled() {
        return TobitOptions.pooled(lower, upper);
    }

    TobitOptions random() {
        return TobitOptions.random(lower, upper);
    }
}
