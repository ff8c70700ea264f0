package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The numbers of the rows. */
final class RowNumbers implements IDataProvider {

    private final RowOrder order;

    RowNumbers(RowOrder order) {
        this.order = order;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return Integer.toString(row + 1);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public int getRowCount() {
        return order.size();
    }
}
