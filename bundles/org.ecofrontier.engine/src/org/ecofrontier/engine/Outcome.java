package org.ecofrontier.engine;

import java.util.List;

import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Text;

/**
 * How the call of a method ended.
 *
 * @since 0.1
 */
public sealed interface Outcome {

    /**
     * There are results.
     *
     * @param result tables, figures and the method's own findings
     * @param findings everything worth knowing: from the check and from the run
     * @since 0.1
     */
    record Completed(AnalysisResult result, List<Finding> findings) implements Outcome {
    }

    /**
     * The input is not fit for the method; nothing was computed.
     *
     * @param findings why
     * @since 0.1
     */
    record Refused(List<Finding> findings) implements Outcome {
    }

    /**
     * The method could give no result.
     *
     * @param reason why, and what to do
     * @since 0.1
     */
    record Failed(Text reason) implements Outcome {
    }

    /**
     * The run was cancelled.
     *
     * @since 0.1
     */
    record Cancelled() implements Outcome {
    }
}
