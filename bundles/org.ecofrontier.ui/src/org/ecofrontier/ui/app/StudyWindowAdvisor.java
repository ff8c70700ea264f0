package org.ecofrontier.ui.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Themes;
import org.ecofrontier.ui.welcome.WelcomeEditor;
import org.ecofrontier.ui.welcome.WelcomeInput;

/** Shapes the window: menus and tools, and never an empty middle. */
final class StudyWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 800);

    private final List<Path> studies;

    StudyWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> studies) {
        super(configurer);
        this.studies = studies;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StudyActionBar(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("EcoFrontier");
        configurer.setInitialSize(SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(false);
        configurer.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        Themes.apply();
        ViewNames.renew(window);
        window.getPartService().addPartListener(new Parts(window));
        studies.forEach(Editors::openStudy);
        welcomeWhenEmpty(window);
        Actions.refresh();
    }

    private static void welcomeWhenEmpty(IWorkbenchWindow window) {
        window.getShell().getDisplay().asyncExec(() -> {
            IWorkbenchPage page = window.getShell() == null || window.getShell().isDisposed() ? null : window.getActivePage();
            if (page != null && !window.getWorkbench().isClosing() && page.getEditorReferences().length == 0) {
                Editors.open(new WelcomeInput(), WelcomeEditor.ID);
            }
        });
    }

    /** Keeps the commands up to date with the part in front. */
    private static final class Parts implements IPartListener2 {

        private final IWorkbenchWindow window;

        Parts(IWorkbenchWindow window) {
            this.window = window;
        }

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            Actions.refresh();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            Actions.refresh();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            Actions.refresh();
            welcomeWhenEmpty(window);
        }
    }
}
