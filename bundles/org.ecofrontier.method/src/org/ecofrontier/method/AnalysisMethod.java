package org.ecofrontier.method;

import java.util.List;

/**
 * A method that an analyst can put into a study: what a plug-in contributes through the extension point
 * {@code org.ecofrontier.method.methods}.
 *
 * <p>An implementation has a public constructor without arguments, keeps no state between calls and may be called from
 * several threads at once. It sees only the immutable {@link AnalysisInput}; files, models and windows are the host's.
 *
 * @since 0.1
 */
public interface AnalysisMethod {

    /**
     * Looks at the input without computing anything.
     *
     * @param input the bound data and the parameters, complete and of the declared types
     * @return what is wrong or doubtful; a finding of {@link Severity#ERROR} keeps the analysis from running
     */
    List<Finding> check(AnalysisInput input);

    /**
     * Computes the results.
     *
     * @param input the bound data and the parameters; {@link #check} found no error in it
     * @param context progress, cancellation and parallel loops
     * @return the declared outputs
     * @throws AnalysisFailedException if no result can be given, with the reason for the analyst
     * @throws java.util.concurrent.CancellationException if the context was cancelled
     */
    AnalysisResult run(AnalysisInput input, RunContext context);
}
