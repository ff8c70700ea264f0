package org.ecofrontier.ui.analyses;

import org.eclipse.swt.graphics.Rectangle;
import org.ecofrontier.ui.session.OpenStudy;

/** Where the boxes of analyses stand. */
public final class Boxes {

    private Boxes() {
    }

    /** The box of an analysis. */
    public static Rectangle of(OpenStudy study, String analysis) {
        return CanvasLayout.of(study.study()).get(analysis);
    }
}
