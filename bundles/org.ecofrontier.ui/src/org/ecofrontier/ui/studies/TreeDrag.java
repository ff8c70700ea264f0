package org.ecofrontier.ui.studies;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.StudyClip;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.SelectionDrag;
import org.ecofrontier.ui.session.OpenStudy;

/** Dragging a part within its study puts it elsewhere among those of its kind; dragging parts to another study copies them there. */
final class TreeDrag extends ViewerDropAdapter {

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final TreeViewer tree;
    private final Consumer<List<StudyNode>> added;

    TreeDrag(TreeViewer viewer, Consumer<List<StudyNode>> added) {
        super(viewer);
        this.tree = viewer;
        this.added = added;
    }

    /**
     * Lets the lines of a tree be dragged.
     *
     * @param added told the lines of what was added
     */
    static void install(TreeViewer viewer, Consumer<List<StudyNode>> added) {
        SelectionDrag.install(viewer, DND.DROP_MOVE | DND.DROP_COPY,
            () -> !TreeParts.parts(nodes(viewer.getStructuredSelection())).isEmpty());
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new TreeDrag(viewer, added));
    }

    @SuppressWarnings("unchecked")
    private static List<StudyNode> nodes(IStructuredSelection selection) {
        return selection.toList();
    }

    private static List<StudyNode> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? nodes(selection) : List.of();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        List<StudyNode> nodes = dragged();
        if (!(target instanceof StudyNode to) || TreeParts.parts(nodes).isEmpty()) {
            return false;
        }
        return !to.study().equals(nodes.getFirst().study()) || isPlace(nodes, to);
    }

    private static boolean isPlace(List<StudyNode> nodes, StudyNode to) {
        return nodes.size() == 1 && nodes.getFirst() instanceof StudyNode.Item from && to instanceof StudyNode.Item item
            && from.kind() == item.kind() && !from.equals(item);
    }

    @Override
    public boolean performDrop(Object data) {
        try {
            return drop(dragged(), (StudyNode) getCurrentTarget(), getCurrentLocation());
        } catch (EditRefusedException e) {
            Say.warning(Say.reason(e));
            return false;
        }
    }

    /** Drops lines before, after or on another one; gives whether that was possible. */
    boolean drop(List<StudyNode> nodes, StudyNode to, int location) {
        OpenStudy target = to.study();
        if (!target.equals(nodes.getFirst().study())) {
            added.accept(TreeClipboard.put(target, StudyClip.of(nodes.getFirst().study().study(), TreeParts.parts(nodes))));
            return true;
        }
        return move(nodes.getFirst(), to, location);
    }

    /** Puts a part before, after or in place of another one of its kind; gives whether that was possible. */
    private boolean move(StudyNode node, StudyNode to, int location) {
        EObject part = TreeParts.part(node).orElse(null);
        EObject place = TreeParts.part(to).orElse(null);
        if (part == null || place == null) {
            return false;
        }
        int from = TreeParts.index(part);
        int index = TreeParts.index(place);
        if (location == LOCATION_AFTER && index < from) {
            index++;
        } else if (location == LOCATION_BEFORE && index > from) {
            index--;
        }
        node.study().execute(PartCommands.move(node.study().study(), part, index));
        tree.refresh();
        return true;
    }
}
