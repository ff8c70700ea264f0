package org.ecofrontier.statistics.internal.optim;

/** A twice differentiable function to be maximised. */
public interface Objective {

    /** Value and derivatives at a point. */
    Evaluation evaluate(double[] point);

    /** The largest share of a step that may be taken from a point. */
    double longestStep(double[] step);

    /** Whether the point is so far out that no maximum can be expected from it on. */
    boolean escaped(double[] point);
}
