package org.ecofrontier.io.table;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.PlainNumber;
import org.xml.sax.Attributes;

/** Reads the cells of one worksheet part. */
final class XlsxSheetHandler extends XlsxPackage.Handler {

    private final Path file;
    private final String name;
    private final List<Cell.Text> strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final CellBudget budget;
    private final XlsxStrings inline;
    private final List<Sheet.Area> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private Cell[][] cells = new Cell[64][];
    private int rows;
    private int row = -1;
    private int column = -1;
    private String type;
    private int style;
    private boolean hasFormula;
    private boolean inValue;
    private boolean inFormula;
    private boolean inInline;
    private Cell.Text inlineText;

    XlsxSheetHandler(Path file, String name, List<Cell.Text> strings, XlsxStyles styles, boolean from1904, CellBudget budget) {
        this.file = file;
        this.name = name;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.budget = budget;
        this.inline = new XlsxStrings(budget);
    }

    Sheet sheet(boolean hidden) {
        return new Sheet(file.toString(), name, hidden, Arrays.copyOf(cells, rows), null, merged, List.of());
    }

    @Override
    void start(String element, Attributes attributes) throws DataFileException {
        if (inInline) {
            inline.start(element, attributes);
            return;
        }
        switch (element) {
            case "row" -> {
                String r = attributes.getValue("r");
                row = r == null ? row + 1 : index(r) - 1;
                column = -1;
                checkRow();
            }
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "f" -> {
                inFormula = true;
                hasFormula = true;
            }
            case "is" -> {
                inInline = true;
                inline.start(element, attributes);
            }
            case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
            default -> {
                // views, column widths, links and drawings do not matter
            }
        }
    }

    private void startCell(Attributes attributes) throws DataFileException {
        String r = attributes.getValue("r");
        if (r == null) {
            column++;
        } else {
            long at = reference(r);
            row = (int) (at >> 20);
            column = (int) (at & 0xFFFFF);
        }
        checkRow();
        if (column >= CellBudget.MAX_COLUMNS) {
            throw malformed("a cell lies right of the last column");
        }
        String t = attributes.getValue("t");
        type = t == null ? "n" : t;
        String s = attributes.getValue("s");
        style = s != null && s.matches("\\d{1,9}") ? Integer.parseInt(s) : 0;
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        inlineText = null;
    }

    private void checkRow() throws DataFileException {
        if (row < 0 || row >= CellBudget.MAX_ROWS) {
            throw malformed("a row lies below the last row");
        }
    }

    @Override
    void end(String element) throws DataFileException {
        if (inInline) {
            inline.end(element);
            if (element.equals("is")) {
                inInline = false;
                inlineText = inline.finished();
            }
            return;
        }
        switch (element) {
            case "v" -> inValue = false;
            case "f" -> inFormula = false;
            case "c" -> endCell();
            default -> {
                // nothing ends here
            }
        }
    }

    private void endCell() throws DataFileException {
        if (row < 0 || column < 0) {
            throw malformed("a cell lies outside of any row");
        }
        Cell cell = content();
        if (hasFormula) {
            cell = new Cell.Formula(formula.toString(), cell);
        }
        if (cell != Cell.EMPTY) {
            put(cell);
        }
    }

    private void put(Cell cell) throws DataFileException {
        budget.take(1);
        if (row >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(row + 1, cells.length * 2));
        }
        Cell[] line = cells[row];
        if (line == null || column >= line.length) {
            int width = Math.max(column + 1, line == null ? rows > 0 && cells[rows - 1] != null ? cells[rows - 1].length : 0
                : line.length * 2);
            int wanted = Math.min(width, CellBudget.MAX_COLUMNS);
            budget.take(wanted / 4);
            line = line == null ? new Cell[wanted] : Arrays.copyOf(line, wanted);
            cells[row] = line;
        }
        line[column] = cell;
        rows = Math.max(rows, row + 1);
    }

    private Cell content() throws DataFileException {
        if (inlineText != null) {
            return inlineText.text().isEmpty() ? Cell.EMPTY : inlineText;
        }
        String text = value.toString();
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> shared(text);
            case "str", "inlineStr" -> text(text);
            case "b" -> new Cell.Bool(text.strip().equals("1") || text.strip().equals("true"));
            case "e" -> new Cell.Failure(text);
            case "d" -> isoDate(text.strip());
            default -> number(text.strip());
        };
    }

    private Cell text(String text) throws DataFileException {
        budget.takeText(text.length());
        return new Cell.Text(XlsxStrings.unescape(text));
    }

    private Cell shared(String text) throws DataFileException {
        int index = index(text.strip());
        if (index < 0 || index >= strings.size()) {
            throw malformed("the cell refers to a text that is not there");
        }
        Cell.Text item = strings.get(index);
        return item.text().isEmpty() && item.raised().isEmpty() ? Cell.EMPTY : item;
    }

    private Cell number(String text) throws DataFileException {
        double number = PlainNumber.parse(text, '.');
        if (Double.isNaN(number)) {
            throw malformed("the cell should hold a number and holds \"" + text + "\"");
        }
        if (styles.isDate(style)) {
            LocalDateTime date = NumberFormats.date(number, from1904);
            return date == null ? new Cell.Num(number) : new Cell.Date(date);
        }
        return new Cell.Num(number, styles.isPercent(style));
    }

    private Cell isoDate(String text) throws DataFileException {
        try {
            String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return new Cell.Date(local.contains("T") ? LocalDateTime.parse(local) : LocalDate.parse(local).atStartOfDay());
        } catch (DateTimeParseException e) {
            throw malformed("the cell should hold a date and holds \"" + text + "\"");
        }
    }

    private void merge(String ref) throws DataFileException {
        int colon = ref.indexOf(':');
        long from = reference(colon < 0 ? ref : ref.substring(0, colon));
        long to = colon < 0 ? from : reference(ref.substring(colon + 1));
        if (merged.size() >= 200_000 || to >> 20 >= CellBudget.MAX_ROWS || (to & 0xFFFFF) >= CellBudget.MAX_COLUMNS) {
            throw malformed("its merged areas are not usable");
        }
        merged.add(new Sheet.Area((int) (from >> 20), (int) (from & 0xFFFFF), (int) (to >> 20), (int) (to & 0xFFFFF)));
    }

    /** Row and column (row in the high bits) of a reference such as B5. */
    private long reference(String ref) throws DataFileException {
        int i = 0;
        int letters = 0;
        for (; i < ref.length() && i < 4 && ref.charAt(i) >= 'A' && ref.charAt(i) <= 'Z'; i++) {
            letters = letters * 26 + ref.charAt(i) - 'A' + 1;
        }
        int line = index(ref.substring(i));
        if (letters == 0 || line <= 0) {
            throw malformed("\"" + (ref.length() > 20 ? ref.substring(0, 20) : ref) + "\" is no cell");
        }
        return (long) (line - 1) << 20 | letters - 1;
    }

    private static int index(String digits) {
        return digits.length() > 9 || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9') ? -1
            : Integer.parseInt(digits);
    }

    private DataFileException malformed(String problem) {
        Place place = new Place(file.toString(), name, Math.max(0, row + 1), Math.max(0, column + 1));
        return new DataFileException(Kind.MALFORMED, place, "the workbook is damaged: " + problem,
            "open it in a spreadsheet, check it and save it again");
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inInline) {
            inline.characters(chars, start, length);
        } else if (inValue) {
            value.append(chars, start, length);
        } else if (inFormula) {
            formula.append(chars, start, length);
        }
    }
}
