package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The titles of the columns. */
final class HeaderData implements IDataProvider {

    private final GridModel model;

    HeaderData(GridModel model) {
        this.model = model;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return column < model.columns() ? model.title(column) : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return model.columns();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
