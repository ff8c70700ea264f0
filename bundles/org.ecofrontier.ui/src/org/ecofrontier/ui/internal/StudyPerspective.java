package org.ecofrontier.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective of the workbench. */
public final class StudyPerspective implements IPerspectiveFactory {

    static final String ID = "org.ecofrontier.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
