package org.ecofrontier.method.frontier;

import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.UnitResult;

/**
 * The results of the units, wherever they come from: one evaluation, or two that are combined.
 *
 * @since 0.1
 */
public interface UnitResults {

    /** The score of a unit; not a number unless certified. */
    double score(int unit);

    /** The standing of a unit's result. */
    ResultStatus status(int unit);

    /** Everything known about a unit. */
    UnitResult unit(int unit);

    /** The results of one evaluation. */
    static UnitResults of(Evaluation evaluation) {
        return new UnitResults() {
            @Override
            public double score(int unit) {
                return evaluation.score(unit);
            }

            @Override
            public ResultStatus status(int unit) {
                return evaluation.status(unit);
            }

            @Override
            public UnitResult unit(int unit) {
                return evaluation.unit(unit);
            }
        };
    }
}
