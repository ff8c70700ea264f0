package org.ecofrontier.ui.jobs;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.engine.AnalysisStanding;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyValidator;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.session.StudyListener;

/** Looks in the background how the analyses of a study stand, soon after every change. */
final class StandingWatch extends Job implements StudyListener {

    private static final long DELAY_MILLISECONDS = 250;

    private final OpenStudy study;
    private Object lastChange;

    private StandingWatch(OpenStudy study) {
        super("standing");
        this.study = study;
        setSystem(true);
    }

    static void start(OpenStudy study) {
        StandingWatch watch = new StandingWatch(study);
        study.addListener(watch);
        watch.schedule();
    }

    @Override
    public void changed() {
        Object change = study.undoCommand();
        if (change != lastChange) {
            lastChange = change;
            study.states().forgetFailures();
        }
        cancel();
        schedule(DELAY_MILLISECONDS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Study copy = study.snapshot();
        List<AnalysisStanding> standings = look(copy, monitor);
        if (!monitor.isCanceled()) {
            Ui.async(() -> {
                if (Studies.get().open().contains(study) && !monitor.isCanceled()) {
                    study.states().looked(standings);
                }
            });
            check(copy, monitor);
        }
        return Status.OK_STATUS;
    }

    /** The figures too: that takes longer, so how the analyses stand is told before. */
    private void check(Study copy, IProgressMonitor monitor) {
        List<StudyFinding> found = StudyValidator.validate(copy, study.file().folder());
        Ui.async(() -> {
            if (Studies.get().open().contains(study) && !monitor.isCanceled() && !found.equals(study.checks())) {
                study.checked(found);
            }
        });
    }

    private List<AnalysisStanding> look(Study copy, IProgressMonitor monitor) {
        try {
            List<AnalysisStanding> standings = new StudyRunner(copy, study.file().folder(), Methods.registry())
                .look(study.file().resultsFolder(), monitor::isCanceled);
            return BeforeRun.add(copy, study.file().folder(), standings);
        } catch (PlanException e) {
            return copy.getAnalyses().stream().map(analysis -> new AnalysisStanding(analysis.getId(), AnalysisStanding.State.REFUSED,
                e.reason(), List.of(Finding.error("plan", e.reason(), Place.whole())), java.util.Optional.empty())).toList();
        }
    }
}
