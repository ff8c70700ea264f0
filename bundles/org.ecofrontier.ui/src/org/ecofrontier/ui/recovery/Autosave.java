package org.ecofrontier.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;

/**
 * Keeps the changes of an open study for recovery, a little after each change.
 *
 * @since 0.1
 */
public final class Autosave extends Job implements StudyListener {

    private static final long DELAY_MILLISECONDS = 5_000;

    private final OpenStudy study;
    private volatile boolean stopped;
    private boolean kept;

    private Autosave(OpenStudy study) {
        super("autosave");
        this.study = study;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins to keep the changes of a study. */
    public static Autosave start(OpenStudy study) {
        Autosave autosave = new Autosave(study);
        study.addListener(autosave);
        // A recovered version is unsaved from the beginning.
        autosave.changed();
        return autosave;
    }

    @Override
    public void changed() {
        if (study.isDirty()) {
            kept = true;
            schedule(DELAY_MILLISECONDS);
        } else if (kept) {
            kept = false;
            cancel();
            forget();
        }
    }

    private void forget() {
        Path path = study.path();
        Job.createSystem("forget", (ICoreRunnable) monitor -> Recovery.forget(path)).schedule();
    }

    /** Ends: the study is closed in order. */
    public void stop() {
        stopped = true;
        study.removeListener(this);
        cancel();
        if (kept) {
            forget();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!stopped) {
            try {
                byte[] content = study.content();
                if (!monitor.isCanceled() && !stopped) {
                    Recovery.keep(study.path(), content);
                }
            } catch (IOException | StudyFileException e) {
                Log.warning("Changes could not be kept for recovery", e);
            }
        }
        return Status.OK_STATUS;
    }
}
