package org.ecofrontier.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * Something that results can be compared with.
 *
 * @param name what it is called
 * @param kept whether it is a run that was kept
 * @param folder where it lies; null for the run before, which is in memory
 */
record CompareSource(String name, boolean kept, Path folder) {

    /** Told in the user-interface thread. */
    interface Listener {

        /** The sources that were found. */
        void found(List<CompareSource> sources);
    }

    /** Looks in the background what there is to compare with. */
    static void find(OpenStudy study, String analysis, boolean before, Listener then) {
        Path results = study.file().resultsFolder();
        Map<String, String> others = new LinkedHashMap<>();
        for (Analysis other : study.study().getAnalyses()) {
            if (!analysis.equals(other.getId()) && study.states().of(other.getId()).hasResult()) {
                others.put(other.getId(), StudyNames.analysis(study.study(), other.getId()));
            }
        }
        Job job = Job.create(UiText.of("compare.tab"), (ICoreRunnable) monitor -> {
            List<CompareSource> sources = new ArrayList<>();
            if (before) {
                sources.add(new CompareSource(UiText.of("compare.before"), false, null));
            }
            try {
                for (Path kept : new KeptRuns(results, analysis).all()) {
                    Optional<RunRecord> run = new ResultFolder(kept).run();
                    run.ifPresent(each -> sources.add(new CompareSource(UiText.of("compare.kept", time(each.started())), true, kept)));
                }
                for (Map.Entry<String, String> other : others.entrySet()) {
                    sources.add(new CompareSource(other.getValue(), false, ResultFolder.of(results, other.getKey()).path()));
                }
            } catch (IOException e) {
                Log.warning("Results cannot be read for a comparison", e);
            }
            Ui.async(() -> then.found(sources));
        });
        job.setSystem(true);
        job.schedule();
    }

    /** 2026-01-02T03:04:05Z as 2026-01-02 03:04:05. */
    private static String time(String iso) {
        return iso.replace('T', ' ').replaceAll("\\.\\d+", "").replace("Z", "");
    }

    /** Reads the results; not for the user-interface thread. */
    Optional<StoredResult> read(Optional<StoredResult> before) throws IOException {
        return folder == null ? before : new ResultFolder(folder).read();
    }
}
