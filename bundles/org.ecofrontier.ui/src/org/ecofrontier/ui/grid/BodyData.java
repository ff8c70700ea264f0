package org.ecofrontier.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The cells of a grid in the order in which they are shown. */
final class BodyData implements IDataProvider {

    private final GridModel model;
    private final RowOrder order;

    BodyData(GridModel model, RowOrder order) {
        this.model = model;
        this.order = order;
    }

    @Override
    public Object getDataValue(int column, int position) {
        return position < order.size() && column < model.columns() ? model.text(order.row(position), column) : "";
    }

    @Override
    public void setDataValue(int column, int position, Object value) {
        String text = value == null ? "" : value.toString().strip();
        int row = order.row(position);
        if (!text.equals(model.text(row, column)) && !text.equals(model.fullText(row, column))) {
            model.set(List.of(new GridModel.Change(row, column, text)));
        }
    }

    @Override
    public int getColumnCount() {
        return model.columns();
    }

    @Override
    public int getRowCount() {
        return order.size();
    }
}
