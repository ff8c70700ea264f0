package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Which cells can be edited, and what they take. */
final class GridEditing extends AbstractRegistryConfiguration {

    private final GridModel model;
    private final RowOrder order;

    GridEditing(GridModel model, RowOrder order) {
        this.model = model;
        this.order = order;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT,
            CellLabels.EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.NORMAL);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
            @Override
            public boolean validate(int column, int position, Object value) {
                String text = value == null ? "" : value.toString().strip();
                String problem = text.equals(model.text(order.row(position), column)) ? "" : model.problem(column, text);
                if (!problem.isEmpty()) {
                    throw new ValidationFailedException(problem);
                }
                return true;
            }
        }, DisplayMode.EDIT, CellLabels.EDITABLE);
    }
}
