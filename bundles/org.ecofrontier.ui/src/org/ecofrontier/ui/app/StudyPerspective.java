package org.ecofrontier.ui.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.ecofrontier.ui.findings.FindingsView;
import org.ecofrontier.ui.help.HelpView;
import org.ecofrontier.ui.help.TutorialView;
import org.ecofrontier.ui.methods.MethodsView;
import org.ecofrontier.ui.progress.ProgressView;
import org.ecofrontier.ui.region.RegionView;
import org.ecofrontier.ui.studies.StudiesView;

/**
 * The one perspective of the workbench: studies on the left, editors in the middle, findings and progress below.
 *
 * @since 0.1
 */
public final class StudyPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.ecofrontier.ui.perspective";

    private static final float LEFT = 0.22f;
    private static final float RIGHT = 0.76f;
    private static final float BOTTOM = 0.78f;
    private static final float HELP = 0.5f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(StudiesView.ID, IPageLayout.LEFT, LEFT, layout.getEditorArea());
        layout.getViewLayout(StudiesView.ID).setCloseable(false);
        layout.addView(RegionView.ID, IPageLayout.RIGHT, RIGHT, layout.getEditorArea());
        IFolderLayout help = layout.createFolder("help", IPageLayout.BOTTOM, HELP, RegionView.ID);
        help.addView(HelpView.ID);
        help.addPlaceholder(TutorialView.ID);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, layout.getEditorArea());
        bottom.addView(FindingsView.ID);
        bottom.addView(ProgressView.ID);
        bottom.addView(MethodsView.ID);
    }
}
