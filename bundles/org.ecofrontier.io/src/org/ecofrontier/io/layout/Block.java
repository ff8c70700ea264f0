package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One table on a sheet: titles, header rows, data rows.
 *
 * @param grid the sheet
 * @param titles rows of the titles above the header, from 0
 * @param header first header row, from 0
 * @param headerRows number of header rows
 * @param end row after the last data row
 * @param columns its columns with a header or content
 */
record Block(Grid grid, List<Integer> titles, int header, int headerRows, int end, List<Column> columns) {

    /**
     * One column.
     *
     * @param index column from 0
     * @param header the header's text as written, its rows joined by blanks
     * @param name the header without unit and year
     * @param unit the unit in the header or empty
     * @param year the year in the header or 0
     * @param leaf the last line of a header of several lines, without unit; empty when other columns have the same
     */
    record Column(int index, String header, String name, String unit, int year, String leaf) {

        Column withUnit(String other) {
            return new Column(index, header, name, other, year, leaf);
        }

        private Column withoutLeaf() {
            return new Column(index, header, name, unit, year, "");
        }

        /** Whether a stated name means this column. */
        boolean isCalled(String stated) {
            String key = HeaderText.key(stated);
            String full = HeaderText.key(header);
            return key.equals(full) || !leaf.isEmpty() && key.equals(HeaderText.key(leaf)) || key.equals(HeaderText.key(name))
                || !name.isEmpty() && key.equals(HeaderText.key(name + "(" + unit + ")"));
        }
    }

    static Block of(Grid grid, List<Integer> titles, int header, int headerRows, int end) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < grid.sheet().columns(); c++) {
            Set<String> texts = new LinkedHashSet<>();
            StringBuilder name = new StringBuilder();
            String unit = "";
            String leaf = "";
            int year = 0;
            for (int r = header; r < header + headerRows; r++) {
                String text = grid.text(r, c);
                if (text.isEmpty() || !texts.add(text)) {
                    continue;
                }
                int found = HeaderText.year(grid.cell(r, c));
                if (found > 0) {
                    year = found;
                    continue;
                }
                if (name.length() > 0 && Words.isUnit(text)) {
                    unit = text;
                    continue;
                }
                HeaderText parts = HeaderText.of(text);
                unit = parts.unit().isEmpty() ? unit : parts.unit();
                String part = parts.name();
                if (!part.isEmpty() && !(Words.YEAR.contains(HeaderText.key(part)) && r + 1 < header + headerRows)) {
                    leaf = name.length() == 0 ? "" : part;
                    name.append(name.length() == 0 ? "" : " ").append(part);
                }
            }
            if (name.length() == 0 && year == 0 && !texts.isEmpty()) {
                name.append(String.join(" ", texts));
            }
            String label = grid.sheet().label(c);
            if (unit.isEmpty() && !label.isEmpty()) {
                unit = HeaderText.of(label).unit();
            }
            if (!texts.isEmpty() || filled(grid, c, header + headerRows, end)) {
                columns.add(new Column(c, String.join(" ", texts), name.toString(), unit, year, leaf));
            }
        }
        columns.replaceAll(column -> hasUniqueLeaf(column, columns) ? column : column.withoutLeaf());
        return new Block(grid, List.copyOf(titles), header, headerRows, end, YearNames.apart(columns));
    }

    private static boolean hasUniqueLeaf(Column column, List<Column> columns) {
        return columns.stream().filter(other -> other.leaf().equals(column.leaf())).count() == 1;
    }

    private static boolean filled(Grid grid, int column, int from, int end) {
        for (int r = from; r < end; r++) {
            if (!grid.isBlank(r, column)) {
                return true;
            }
        }
        return false;
    }

    int firstDataRow() {
        return header + headerRows;
    }

    /** The title that names the block: the last one above the header that is neither unit nor footnote, or null. */
    HeaderText title() {
        String unit = "";
        for (int i = titles.size() - 1; i >= 0; i--) {
            String named = null;
            for (String text : grid.contents(titles.get(i))) {
                HeaderText parts = HeaderText.ofTitle(text);
                unit = unit.isEmpty() ? parts.unit() : unit;
                if (!parts.name().isEmpty() && !Words.isNote(text)) {
                    named = parts.name();
                }
            }
            if (named != null) {
                return new HeaderText(named, unit);
            }
        }
        return unit.isEmpty() ? null : new HeaderText("", unit);
    }

    /** Names of the columns, for questions. */
    List<String> columnNames() {
        return columns.stream().map(Column::header).filter(name -> !name.isEmpty()).toList();
    }
}
