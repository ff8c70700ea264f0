package org.ecofrontier.ui.imports;

import org.ecofrontier.io.layout.ImportedTable;
import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.text.UiText;

/** A table that was read, in normal form: region, year, then the columns. */
final class PreviewRows implements GridModel {

    /** Region and year. */
    static final int LEAD = 2;

    private final ImportedTable table;

    PreviewRows(ImportedTable table) {
        this.table = table;
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public int columns() {
        return LEAD + table.columns().size();
    }

    @Override
    public String title(int column) {
        return column == 0 ? UiText.of("data.region") : column == 1 ? UiText.of("data.year") : table.columns().get(column - LEAD).name();
    }

    @Override
    public String explanation(int column) {
        return column < LEAD ? "" : table.columns().get(column - LEAD).id() + " · " + table.columns().get(column - LEAD).unit();
    }

    @Override
    public String text(int row, int column) {
        return switch (column) {
            case 0 -> table.region(row);
            case 1 -> Integer.toString(table.year(row));
            default -> table.columns().get(column - LEAD).isText() ? table.text(row, column - LEAD) : number(row, column - LEAD);
        };
    }

    private String number(int row, int column) {
        double value = table.number(row, column);
        return Double.isNaN(value) ? "" : NumberText.full(value);
    }

    @Override
    public boolean isNumeric(int column) {
        return column >= LEAD && !table.columns().get(column - LEAD).isText();
    }

    @Override
    public Mark mark(int row, int column) {
        return isNumeric(column) && text(row, column).isEmpty() ? Mark.MISSING : Mark.PLAIN;
    }

    @Override
    public int compare(int column, int row, int other) {
        return isNumeric(column) ? Double.compare(table.number(row, column - LEAD), table.number(other, column - LEAD))
            : column == 1 ? Integer.compare(table.year(row), table.year(other)) : text(row, column).compareTo(text(other, column));
    }

    @Override
    public int frozenColumns() {
        return LEAD;
    }
}
