package org.ecofrontier.ui.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.ecofrontier.ui.editor.Editors;

/** Goes from part to part of the window by keyboard: the page or result in front, then the views that can be seen. */
final class PartCycle {

    private PartCycle() {
    }

    /** Goes on by a number of parts, back where it is negative. */
    static void go(int steps) {
        Editors.page().ifPresent(page -> {
            List<IWorkbenchPart> parts = parts(page);
            if (!parts.isEmpty()) {
                int now = Math.max(0, parts.indexOf(page.getActivePart()));
                page.activate(parts.get(Math.floorMod(now + steps, parts.size())));
            }
        });
    }

    private static List<IWorkbenchPart> parts(IWorkbenchPage page) {
        List<IWorkbenchPart> parts = new ArrayList<>();
        if (page.getActiveEditor() != null) {
            parts.add(page.getActiveEditor());
        }
        for (IViewReference reference : page.getViewReferences()) {
            IWorkbenchPart view = reference.getView(false);
            if (view != null && page.isPartVisible(view)) {
                parts.add(view);
            }
        }
        return parts;
    }
}
