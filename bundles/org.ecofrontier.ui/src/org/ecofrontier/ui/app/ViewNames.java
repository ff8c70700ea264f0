package org.ecofrontier.ui.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.text.UiText;

/** The names of views in the layout that the platform keeps between starts: they are those of the language of that time. */
final class ViewNames {

    private static final List<String> VIEWS = List.of("studies", "region", "help", "tutorial", "findings", "progress", "methods");

    private ViewNames() {
    }

    /** Gives the views of a window their names in the language of today. */
    static void renew(IWorkbenchWindow window) {
        MWindow model = window.getService(MWindow.class);
        if (model == null) {
            return;
        }
        for (MUIElement element : model.getSharedElements()) {
            if (element instanceof MPart part && part.getElementId() != null && part.getElementId().startsWith(Actions.PREFIX)) {
                String view = part.getElementId().substring(Actions.PREFIX.length());
                if (VIEWS.contains(view)) {
                    part.setLabel(UiText.of("view." + view));
                }
            }
        }
    }
}
