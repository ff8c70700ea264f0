package org.ecofrontier.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run of a study, and how.
 *
 * @param analyses the ids of the analyses to run, with those they depend on; empty = all that are enabled
 * @param overrides parameters that replace the study's, by analysis and parameter
 * @param results the folder that gets one folder of results per analysis
 * @param threads how many threads to use
 * @param again whether to compute again what has not changed
 * @since 0.1
 */
public record RunOptions(List<String> analyses, Map<String, Map<String, String>> overrides, Path results, int threads, boolean again) {

    /** Takes unmodifiable copies. */
    public RunOptions {
        analyses = List.copyOf(analyses);
        overrides = Map.copyOf(overrides);
    }

    /** Everything that is enabled, with the study's own parameters, on all processors. */
    public static RunOptions all(Path results) {
        return new RunOptions(List.of(), Map.of(), results, MethodExecutor.allProcessors(), false);
    }
}
