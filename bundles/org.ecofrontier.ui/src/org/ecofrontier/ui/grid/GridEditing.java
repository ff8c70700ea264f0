package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
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
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new FullText(), DisplayMode.EDIT, CellLabels.EDITABLE);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
            @Override
            public boolean validate(int column, int position, Object value) {
                String text = value == null ? "" : value.toString().strip();
                String problem = text.equals(model.text(order.row(position), column))
                    || text.equals(model.fullText(order.row(position), column)) ? "" : model.problem(column, text);
                if (!problem.isEmpty()) {
                    throw new ValidationFailedException(problem);
                }
                return true;
            }
        }, DisplayMode.EDIT, CellLabels.EDITABLE);
    }

    /** A cell is edited with all its digits, however it is shown. */
    private final class FullText extends ContextualDisplayConverter {

        @Override
        public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            int position = cell.getRowIndex();
            int column = cell.getColumnIndex();
            boolean stored = position < order.size() && column < model.columns()
                && model.text(order.row(position), column).equals(value);
            return stored ? model.fullText(order.row(position), column) : value;
        }

        @Override
        public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            return value;
        }
    }
}
