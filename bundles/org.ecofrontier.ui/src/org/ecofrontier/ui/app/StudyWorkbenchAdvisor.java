package org.ecofrontier.ui.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.ecofrontier.ui.help.ErrorReportDialog;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.text.UiText;

/** Shapes the workbench: one window, one perspective; what was open is open again at the next start. */
final class StudyWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> studies;

    StudyWorkbenchAdvisor(List<Path> studies) {
        this.studies = List.copyOf(studies);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore store = PlatformUI.getPreferenceStore();
        store.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        store.setValue(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StudyPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StudyWindowAdvisor(configurer, studies);
    }

    @Override
    public boolean preShutdown() {
        if (!Runs.underWay().isEmpty() && !Say.confirm(UiText.of("exit.running"), UiText.of("exit.stop"))) {
            return false;
        }
        Runs.stopAll();
        return true;
    }

    @Override
    public void eventLoopException(Throwable exception) {
        Log.error("Unexpected error in the workbench", exception);
        Ui.async(ErrorReportDialog::offer);
    }
}
