package org.ecofrontier.ui.look;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/**
 * Hands over what is selected in a viewer when it is dragged.
 *
 * @since 0.1
 */
public final class SelectionDrag extends DragSourceAdapter {

    private final StructuredViewer viewer;
    private final BooleanSupplier possible;

    private SelectionDrag(StructuredViewer viewer, BooleanSupplier possible) {
        this.viewer = viewer;
        this.possible = possible;
    }

    /**
     * Lets the selection of a viewer be dragged.
     *
     * @param viewer the viewer
     * @param operations what a drop may do, see {@link org.eclipse.swt.dnd.DND}
     * @param possible whether the selection can be dragged
     */
    public static void install(StructuredViewer viewer, int operations, BooleanSupplier possible) {
        viewer.addDragSupport(operations, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new SelectionDrag(viewer, possible));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = possible.getAsBoolean();
        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
