package org.ecofrontier.ui.jobs;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** Runs analyses of a study in the background. */
final class RunJob extends Job {

    /** How often progress is shown, at most. */
    private static final long SHOW_NANOSECONDS = 100_000_000L;
    private static final int TICKS = 1000;

    private final OpenStudy study;
    private final List<String> analyses;
    private final int threads;
    private final Consumer<RunJob> ended;

    /** @param ended told in the user-interface thread when it is over, whatever became of it */
    RunJob(OpenStudy study, List<String> analyses, int threads, Consumer<RunJob> ended) {
        super(UiText.of("run.job", study.name()));
        this.study = study;
        this.analyses = List.copyOf(analyses);
        this.threads = threads;
        this.ended = ended;
        setUser(false);
    }

    OpenStudy study() {
        return study;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TICKS);
        try {
            Study copy = study.snapshot();
            List<String> order = AnalysisPlan.of(copy, analyses).order().stream().map(Analysis::getId).toList();
            Ui.async(() -> study.states().queued(order));
            RunOptions options = new RunOptions(analyses, Map.of(), study.file().resultsFolder(), threads, false);
            new StudyRunner(copy, study.file().folder(), Methods.registry()).run(options, new Watch(monitor, order.size()));
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (PlanException e) {
            Ui.async(() -> Say.warning(UiText.of("run.refused", study.name(), e.reason())));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
            Ui.async(() -> {
                ended.accept(this);
                study.states().idle();
            });
        }
    }

    /** Shows the progress, not more often than people can see. */
    private final class Watch implements StudyMonitor {

        private final IProgressMonitor monitor;
        private final int count;
        /** Progress is shown only when the last one was: on a busy machine they would pile up. */
        private final AtomicBoolean posted = new AtomicBoolean();
        private long shown;
        private int worked;

        Watch(IProgressMonitor monitor, int count) {
            this.monitor = monitor;
            this.count = Math.max(1, count);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void started(String analysis, int index, int total) {
            monitor.subTask(analysis);
            Ui.async(() -> study.states().progress(analysis, 0));
        }

        @Override
        public synchronized void progress(String analysis, double fraction) {
            long now = System.nanoTime();
            if (now - shown >= SHOW_NANOSECONDS && posted.compareAndSet(false, true)) {
                shown = now;
                Ui.async(() -> {
                    posted.set(false);
                    if (study.states().isRunning()) {
                        study.states().progress(analysis, fraction);
                    }
                });
            }
        }

        @Override
        public synchronized void ended(AnalysisReport report) {
            int step = TICKS / count;
            worked += step;
            monitor.worked(worked <= TICKS ? step : 0);
            Ui.async(() -> study.states().ended(report));
        }
    }
}
