package org.ecofrontier.ui.imports;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.table.Sheet;
import org.ecofrontier.ui.grid.GridModel;

/** A sheet as it stands in the file. */
final class RawRows implements GridModel {

    private static final int ALPHABET = 26;

    private final Sheet sheet;
    private final ImportMapping mapping;

    /**
     * @param sheet the sheet
     * @param mapping what is known of it
     */
    RawRows(Sheet sheet, ImportMapping mapping) {
        this.sheet = sheet;
        this.mapping = mapping;
    }

    /** The header of a column as a mapping names it: its lines joined by blanks; empty where no header is known. */
    String header(int column) {
        List<String> lines = new ArrayList<>();
        int first = Math.max(1, mapping.headerRow());
        for (int row = first; row < first + Math.max(1, mapping.headerRows()) && row <= sheet.rows(); row++) {
            String text = sheet.cell(row - 1, column).show().strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return String.join(" ", lines);
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
        String letters = letters(column);
        return sheet.label(column).isEmpty() ? letters : letters + "  " + sheet.label(column);
    }

    /** A column as spreadsheets call it. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / ALPHABET - 1) {
            letters.insert(0, (char) ('A' + rest % ALPHABET));
        }
        return letters.toString();
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
