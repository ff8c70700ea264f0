package org.ecofrontier.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Reads results in the background.
 *
 * @since 0.1
 */
public final class ResultReading {

    private ResultReading() {
    }

    /**
     * Reads the results of an analysis.
     *
     * @param study the study
     * @param analysis the id of the analysis
     * @param then told in the user-interface thread: the results, if there are any, and why they could not be read, or null
     */
    public static void read(OpenStudy study, String analysis, BiConsumer<Optional<StoredResult>, IOException> then) {
        Path results = study.file().resultsFolder();
        Job job = Job.create(UiText.of("result.reading", analysis), (ICoreRunnable) monitor -> {
            try {
                Optional<StoredResult> stored = ResultFolder.of(results, analysis).read();
                Ui.async(() -> then.accept(stored, null));
            } catch (IOException e) {
                Ui.async(() -> then.accept(Optional.empty(), e));
            }
        });
        job.setSystem(true);
        job.schedule();
    }
}
