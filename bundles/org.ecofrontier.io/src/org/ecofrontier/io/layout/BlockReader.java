package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.io.cells.CellRules;
import org.ecofrontier.io.cells.Reading;
import org.ecofrontier.io.cells.Rule;
import org.ecofrontier.io.layout.Indicators.Indicator;
import org.ecofrontier.io.table.Cell;

/** Reads the rows of blocks into a table in normal form. Rows that are no region are reported and left out. */
final class BlockReader {

    private static final int MAX_PROBLEMS = 100;
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*(?:[*†‡]+|[¹²³⁰⁴-⁹⁾⁽]+|[①-⑳]|\\[\\d{1,2}])$");

    private final CellRules cellRules;
    private final ImportReport report;
    private final List<Ambiguity> ambiguities;
    private final ImportedTable table = new ImportedTable();
    private final List<DataFileException> problems = new ArrayList<>();
    private final Indicators indicators;
    private final Map<String, Boolean> totals = new HashMap<>();
    private Ambiguity doubtfulNumber;
    private int doubtfulNumbers;
    private int problemCount;

    /** A block with what its columns are for while it is read. */
    private record Work(Block block, Roles roles, int sheet, Map<Roles.Value, Optional<Indicator>> known) {
        Place place(int row, int column) {
            return block.grid().sheet().place(row, column);
        }

        Cell cell(int row, int column) {
            return block.grid().cell(row, column);
        }
    }

    BlockReader(ColumnRules columnRules, CellRules cellRules, ImportReport report, List<Ambiguity> ambiguities) {
        this.indicators = new Indicators(columnRules, table, ambiguities);
        this.cellRules = cellRules;
        this.report = report;
        this.ambiguities = ambiguities;
    }

    ImportedTable table() {
        return table;
    }

    List<DataFileException> problems() {
        return problems;
    }

    void read(Block block, Roles roles) {
        Work work = new Work(block, roles, table.sheet(block.grid().sheet()), new IdentityHashMap<>());
        int last = block.end() - 1;
        while (last >= block.firstDataRow() && block.grid().sheet().isBlank(last)) {
            last--;
        }
        for (int row = block.firstDataRow(); row <= last; row++) {
            row(work, row);
        }
    }

    /** Asks what showed only after all cells were read. */
    void finish() {
        if (doubtfulNumber != null) {
            ambiguities.add(doubtfulNumbers == 1 ? doubtfulNumber : new Ambiguity(doubtfulNumber.subject(), doubtfulNumber.question() + " ("
                + (doubtfulNumbers - 1) + " more such cells)", doubtfulNumber.options(), doubtfulNumber.place()));
        }
        indicators.askAboutPercentSigns();
        if (problemCount > MAX_PROBLEMS) {
            Place place = problems.get(0).place();
            problems.add(new DataFileException(Kind.MALFORMED, Place.of(place.file()), (problemCount - MAX_PROBLEMS)
                + " more cells cannot be read",
                "correct those listed first"));
        }
    }

    private void row(Work work, int row) {
        Roles roles = work.roles();
        int regionColumn = roles.region().index();
        if (work.block().grid().sheet().isBlank(row)) {
            report.skipped(work.place(row, -1), "", "blank row");
            return;
        }
        String raw = work.cell(row, regionColumn).show().strip();
        String region = region(work.cell(row, regionColumn));
        boolean hasValues = roles.values().stream().anyMatch(value -> !work.block().grid().isBlank(row, value.column().index()));
        boolean hasYear = roles.year() != null && !work.block().grid().isBlank(row, roles.year().index());
        String reason = null;
        if (isTotal(region) || hasYear && isTotal(work.cell(row, roles.year().index()).show())) {
            reason = "a total or mean, no region";
        } else if (HeaderText.clean(raw).equals(work.block().grid().text(work.block().header(), regionColumn)) && !raw.isEmpty()) {
            reason = "the header comes again";
        } else if (row == work.block().firstDataRow() && Words.isNumbering(raw) && numbersColumns(work, row)) {
            reason = "numbers of the columns, no region";
        } else if (!hasValues && Words.isNote(firstText(work, row))) {
            reason = "a footnote or source, no region";
        } else if (!hasValues && !hasYear) {
            reason = "a row without any value";
        }
        if (reason != null) {
            report.skipped(work.place(row, -1), raw.isEmpty() ? firstText(work, row) : raw, reason);
            return;
        }
        if (region.isEmpty()) {
            problem(new DataFileException(Kind.MALFORMED, work.place(row, regionColumn), "the row has values and no region",
                "write the region's name into the cell, or delete the row"));
            return;
        }
        listRegion(work.place(row, regionColumn), work.cell(row, regionColumn), region);
        int year = roles.layout() == Layout.WIDE_YEARS || roles.fixedYear() > 0 ? roles.fixedYear() : year(work, row);
        if (year < 0) {
            return;
        }
        for (Roles.Value value : roles.values()) {
            value(work, row, region, year, value);
        }
    }

    /** Names and years come again in every row of a long table. */
    private boolean isTotal(String text) {
        return totals.computeIfAbsent(text, Words::isTotal);
    }

    /** Whether the values of a row count the columns: 1, 2, 3 ... */
    private boolean numbersColumns(Work work, int row) {
        double before = Double.NaN;
        int counted = 0;
        for (Roles.Value value : work.roles().values()) {
            double number = cellRules.read(work.cell(row, value.column().index())) instanceof Reading.Number read ? read.value()
                : Double.NaN;
            if (Double.isNaN(number) || number != Math.rint(number) || number > 500 || !Double.isNaN(before) && number != before + 1) {
                return false;
            }
            before = number;
            counted++;
        }
        return counted >= 2;
    }

    private static String firstText(Work work, int row) {
        for (int c = 0; c < work.block().grid().sheet().columns(); c++) {
            if (!work.block().grid().isBlank(row, c)) {
                return work.block().grid().text(row, c);
            }
        }
        return "";
    }

    /** A region's name without footnote marks and without blanks between Chinese characters. */
    private static String region(Cell cell) {
        String clean = HeaderText.clean(cell.show());
        Matcher mark = NOTE_MARK.matcher(clean);
        return mark.find() && mark.start() > 0 ? clean.substring(0, mark.start()) : clean;
    }

    private void listRegion(Place place, Cell cell, String name) {
        String raw = cell.show().strip();
        String clean = HeaderText.clean(raw);
        if (cell.content() instanceof Cell.Text text && !text.raised().isEmpty() || !name.equals(clean)) {
            report.change(place, Rule.FOOTNOTE, raw, name);
        }
        if (!clean.equals(raw)) {
            report.change(place, Rule.BLANKS, raw, name);
        }
    }

    /** The year of a row in a long table; -1 after a problem. */
    private int year(Work work, int row) {
        int column = work.roles().year().index();
        Cell cell = work.cell(row, column);
        int year = HeaderText.year(cell);
        if (year == 0) {
            Reading reading = cellRules.read(cell);
            if (reading instanceof Reading.Number number && number.value() == Math.rint(number.value()) && number.value() > 0
                && number.value() < 10_000 && cell.content() instanceof Cell.Num) {
                return (int) number.value();
            }
            problem(new DataFileException(Kind.NOT_A_NUMBER, work.place(row, column), cell.isBlank() ? "the row has values and no year"
                : "the cell should hold a year and holds \"" + cell.show().strip() + "\"", "write the year with four digits"));
            return -1;
        }
        if (cell.content() instanceof Cell.Date) {
            report.change(work.place(row, column), Rule.DATE_AS_YEAR, cell.show(), Integer.toString(year));
        } else if (cell.content() instanceof Cell.Text text && !text.text().strip().equals(Integer.toString(year))) {
            report.change(work.place(row, column), Rule.TEXT_AS_YEAR, text.text().strip(), Integer.toString(year));
        }
        return year;
    }

    private void value(Work work, int row, String region, int rowYear, Roles.Value value) {
        int at = value.column().index();
        if (value.text() && work.roles().layout() == Layout.WIDE_YEARS) {
            for (Roles.Value other : work.roles().values()) {
                if (other.column().year() > 0) {
                    text(work, row, region, other.column().year(), value);
                }
            }
            return;
        }
        int year = value.column().year() > 0 && work.roles().layout() == Layout.WIDE_YEARS ? value.column().year() : rowYear;
        if (value.text()) {
            text(work, row, region, year, value);
            return;
        }
        Indicator indicator;
        if (work.roles().indicator() == null) {
            HeaderText name = Indicators.nameOf(work.roles(), "", value);
            indicator = work.known().computeIfAbsent(value, v -> indicators.find(name, v, work.place(row, at))).orElse(null);
        } else {
            String inRow = work.block().grid().text(row, work.roles().indicator().index());
            if (inRow.isEmpty()) {
                problem(new DataFileException(Kind.MALFORMED, work.place(row, work.roles().indicator().index()),
                    "the row has values and no indicator", "write the indicator's name into the cell, or delete the row"));
                return;
            }
            indicator = indicators.find(Indicators.nameOf(work.roles(), inRow, value), value, work.place(row, at)).orElse(null);
        }
        if (indicator != null) {
            number(work, row, at, table.row(region, year), indicator, region, year);
        }
    }

    private void text(Work work, int row, String region, int year, Roles.Value value) {
        int at = value.column().index();
        HeaderText name = new HeaderText(value.column().name(), value.column().unit());
        Indicator indicator = work.known().computeIfAbsent(value, v -> indicators.find(name, v, work.place(row, at))).orElse(null);
        String text = HeaderText.clean(work.cell(row, at).show());
        if (work.block().grid().isMissingMark(row, at)) {
            list(work, row, at, Set.of(Rule.MISSING_MARK), Double.NaN);
            return;
        }
        if (indicator != null && !text.isEmpty()) {
            int tableRow = table.row(region, year);
            if (!taken(work, row, at, tableRow, indicator, region, year)) {
                table.set(tableRow, indicator.column(), Double.NaN, text, work.sheet(), row, at);
            }
        }
    }

    private void number(Work work, int row, int at, int tableRow, Indicator indicator, String region, int year) {
        Cell cell = work.cell(row, at);
        switch (cellRules.read(cell)) {
            case Reading.Number number -> {
                if (taken(work, row, at, tableRow, indicator, region, year)) {
                    return;
                }
                double factor = indicator.stated().factor();
                double value = factor == 1 ? number.value() : number.value() * factor;
                if (Double.isInfinite(value)) {
                    problem(new DataFileException(Kind.NOT_REPRESENTABLE, work.place(row, at), "the number times the factor is too large",
                        "choose another factor"));
                    return;
                }
                list(work, row, at, number.rules(), number.value());
                if (factor != 1) {
                    list(work, row, at, Set.of(Rule.FACTOR), value);
                }
                indicator.notePercent(number, () -> work.place(row, at));
                table.set(tableRow, indicator.column(), value, null, work.sheet(), row, at);
            }
            case Reading.Missing missing -> {
                if (!cell.isBlank() && !taken(work, row, at, tableRow, indicator, region, year)) {
                    list(work, row, at, missing.rules(), Double.NaN);
                    table.set(tableRow, indicator.column(), Double.NaN, null, work.sheet(), row, at);
                }
            }
            case Reading.Ambiguous ambiguous -> {
                doubtfulNumbers++;
                if (doubtfulNumber == null) {
                    doubtfulNumber = new Ambiguity(Ambiguity.Subject.DECIMAL, "\"" + ambiguous.text()
                        + "\" can be two numbers: is the mark in it the decimal mark or does it divide thousands? State the decimal mark.",
                        List.of(".", ","), work.place(row, at));
                }
            }
            case Reading.Unreadable unreadable -> problem(new DataFileException(Kind.NOT_A_NUMBER, work.place(row, at), "indicator \""
                + indicator.stated().name()
                + "\" should have a number and the cell holds " + unreadable.problem(),
                "correct the cell, or state that this text stands for a missing value", indicator.stated().name(), cell.show()));
        }
    }

    private void list(Work work, int row, int at, Set<Rule> rules, double value) {
        for (Rule rule : rules) {
            if (report.listed(rule)) {
                report.change(work.place(row, at), rule, work.cell(row, at).show().strip(), PlainNumber.format(value));
            }
        }
    }

    private boolean taken(Work work, int row, int at, int tableRow, Indicator indicator, String region, int year) {
        if (!table.isSet(tableRow, indicator.column())) {
            return false;
        }
        Place before = table.source(tableRow, indicator.column());
        problem(new DataFileException(Kind.MALFORMED, work.place(row, at), "\"" + indicator.stated().name() + "\" of region \"" + region
            + "\" in "
            + year + " was given before (" + before.cell() + (before.sheet() == null ? "" : " of sheet \"" + before.sheet() + "\"") + ")",
            "keep one of the two, or give regions of the same name different names", indicator.stated().name(), region,
            Integer.toString(year)));
        return true;
    }

    private void problem(DataFileException problem) {
        if (++problemCount <= MAX_PROBLEMS) {
            problems.add(problem);
        }
    }
}
