package org.ecofrontier.ui.analyses;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.model.Source;

/** Takes variables that are dropped onto a widget. */
final class VariableDrop extends DropTargetAdapter {

    /** What is done with them. */
    interface Receiver {

        /** Whether they can be dropped here, in the coordinates of the widget; shows the place as well. */
        boolean over(int x, int y, List<Source> sources);

        /** They are dropped. */
        void drop(int x, int y, List<Source> sources);

        /** They are carried away again. */
        default void left() {
        }
    }

    private final Control control;
    private final Receiver receiver;

    private VariableDrop(Control control, Receiver receiver) {
        this.control = control;
        this.receiver = receiver;
    }

    static void accept(Control control, Receiver receiver) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new VariableDrop(control, receiver));
        control.setData("drop", receiver);
    }

    private static List<Source> sources() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
            ? selection.stream().filter(Source.class::isInstance).map(Source.class::cast).toList() : List.of();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Point at = control.toControl(event.x, event.y);
        List<Source> sources = sources();
        boolean possible = !sources.isEmpty() && receiver.over(at.x, at.y, sources);
        event.detail = possible ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        receiver.left();
    }

    @Override
    public void drop(DropTargetEvent event) {
        Point at = control.toControl(event.x, event.y);
        List<Source> sources = sources();
        if (!sources.isEmpty()) {
            // After the drop is over: a menu cannot be opened within it.
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    receiver.drop(at.x, at.y, sources);
                }
            });
        }
    }
}
