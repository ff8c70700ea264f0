package org.ecofrontier.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.recovery.Recovery;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;
import org.ecofrontier.ui.welcome.RecentStudies;

/** Writes a study in the background while the user waits. */
final class StudySaving {

    private static final String ENDING = ".ecostudy";

    private final OpenStudy study;

    StudySaving(OpenStudy study) {
        this.study = study;
    }

    /** Saves the file; the monitor is told when it was not saved. */
    void save(IProgressMonitor monitor) {
        if (!write(file -> file.save())) {
            monitor.setCanceled(true);
        }
    }

    /** Asks for another file; gives whether the study is saved there now. */
    boolean askOther(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterPath(study.file().folder().toString());
        dialog.setFileName(study.path().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen != null && saveAs(Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING));
    }

    /** Saves under another name; gives whether that was done. */
    boolean saveAs(Path target) {
        Path before = study.path();
        boolean saved = write(file -> file.saveAs(target));
        if (saved) {
            Recovery.forget(before);
            RecentStudies.add(study.path());
        }
        return saved;
    }

    private boolean write(OpenStudy.SaveOperation operation) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
                try {
                    study.write(operation);
                } catch (StudyFileException e) {
                    throw new InvocationTargetException(e);
                }
            });
            study.saved();
            return true;
        } catch (InvocationTargetException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean failed(Throwable cause) {
        boolean changed = cause instanceof StudyFileException file && file.kind() == StudyFileException.Kind.CHANGED_ON_DISK;
        if (changed && Say.confirm(Say.reason(cause), UiText.of("editor.saveOver"))) {
            return write(file -> file.saveOver());
        }
        if (!changed) {
            Say.error(cause);
        }
        return false;
    }
}
