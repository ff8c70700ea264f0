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
        return of(grid, titles, header, headerRows, end, 0, grid.sheet().columns());
    }

    private static Block of(Grid grid, List<Integer> titles, int header, int headerRows, int end, int from, int to) {
        List<Column> columns = new ArrayList<>();
        for (int c = from; c < to; c++) {
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

    /**
     * The tables that stand side by side under these header rows: one from each column on that repeats the header of the regions, with the
     * columns before it where they repeat, too. Columns of one header that touch each other are no tables of their own.
     *
     * @param region the stated header of the regions, or null
     */
    List<Block> sideBySide(String region) {
        Column first = columns.stream().filter(column -> region == null ? Words.REGION.contains(HeaderText.key(column.name()))
            : column.isCalled(region)).findFirst().orElse(null);
        if (first == null) {
            return List.of(this);
        }
        int before = columns.indexOf(first);
        List<Integer> starts = new ArrayList<>();
        for (int i = before; i < columns.size(); i++) {
            if (key(i).equals(key(before))) {
                if (!starts.isEmpty() && i - starts.getLast() < 2) {
                    return List.of(this);
                }
                starts.add(i);
            }
        }
        List<Block> tables = new ArrayList<>();
        int from = 0;
        for (int k = 1; k < starts.size(); k++) {
            int to = columns.get(repeats(starts.get(k), before) ? starts.get(k) - before : starts.get(k)).index();
            tables.add(of(grid, titles, header, headerRows, end, from, to));
            from = to;
        }
        tables.add(of(grid, titles, header, headerRows, end, from, grid.sheet().columns()));
        return tables.size() == 1 ? List.of(this) : tables;
    }

    private String key(int column) {
        return HeaderText.key(columns.get(column).header());
    }

    /** Whether the columns before one are called as the first columns are. */
    private boolean repeats(int column, int count) {
        for (int i = 0; i < count; i++) {
            if (!key(column - count + i).equals(key(i))) {
                return false;
            }
        }
        return true;
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
