package org.ecofrontier.ui.studies;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.ui.look.Say;

/** Names are changed in the tree itself; undo takes it back. */
final class TreeRename implements ICellModifier {

    private static final String NAME = "name";

    private final TreeViewer viewer;

    private TreeRename(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /** Makes the names of a tree editable, on request only. */
    static void install(TreeViewer viewer) {
        TreeRename rename = new TreeRename(viewer);
        TextCellEditor editor = new TextCellEditor(viewer.getTree());
        editor.getControl().setData("id", "tree.rename");
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {editor});
        viewer.setCellModifier(rename);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    @Override
    public boolean canModify(Object element, String property) {
        return TreeParts.named((StudyNode) element).isPresent();
    }

    @Override
    public Object getValue(Object element, String property) {
        EObject part = TreeParts.named((StudyNode) element).orElseThrow();
        Object name = part.eGet(part.eClass().getEStructuralFeature(NAME));
        return name == null ? "" : name;
    }

    @Override
    public void modify(Object line, String property, Object value) {
        StudyNode node = (StudyNode) (line instanceof Item item ? item.getData() : line);
        String name = String.valueOf(value).strip();
        TreeParts.named(node).filter(part -> !name.isEmpty() && !name.equals(getValue(node, property))).ifPresent(part -> {
            try {
                node.study().execute(PartCommands.name(part, name));
                viewer.update(node, null);
            } catch (EditRefusedException e) {
                Say.warning(Say.reason(e));
            }
        });
    }
}
