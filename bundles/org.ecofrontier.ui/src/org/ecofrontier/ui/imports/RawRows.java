package org.ecofrontier.ui.imports;

import org.ecofrontier.io.table.Sheet;
import org.ecofrontier.ui.grid.GridModel;

/** A sheet as it stands in the file. */
final class RawRows implements GridModel {

    private final Sheet sheet;

    RawRows(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public int rows() {
        return sheet.rows();
    }

    @Override
    public int columns() {
        return sheet.columns();
    }

    @Override
    public String title(int column) {
        return sheet.label(column);
    }

    @Override
    public String explanation(int column) {
        return "";
    }

    @Override
    public String text(int row, int column) {
        return sheet.cell(row, column).show();
    }

    @Override
    public boolean isNumeric(int column) {
        return false;
    }

    @Override
    public int compare(int column, int row, int other) {
        return text(row, column).compareTo(text(other, column));
    }
}
