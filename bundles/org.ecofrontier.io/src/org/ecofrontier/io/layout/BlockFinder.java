package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/** Finds titles, header rows and data rows of the tables on a sheet. */
final class BlockFinder {

    private final Grid grid;
    private final ImportMapping mapping;
    private final ImportReport report;
    private final List<Ambiguity> ambiguities;

    BlockFinder(Grid grid, ImportMapping mapping, ImportReport report, List<Ambiguity> ambiguities) {
        this.grid = grid;
        this.mapping = mapping;
        this.report = report;
        this.ambiguities = ambiguities;
    }

    /** The tables of the sheet from top to bottom; none when something has to be asked first. */
    List<Block> find() throws DataFileException {
        List<Integer> titles = new ArrayList<>();
        int header = firstHeader(titles);
        if (header < 0) {
            return List.of();
        }
        int count = headerRows(header, titles);
        List<Integer> starts = new ArrayList<>(List.of(header));
        for (int r = header + count; r < grid.sheet().rows(); r++) {
            if (repeatsHeader(r, header)) {
                starts.add(r);
                r += count - 1;
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : grid.sheet().rows();
            List<Integer> own = i == 0 ? titles : titlesAbove(starts.get(i), starts.get(i - 1) + count);
            blocks.add(Block.of(grid, own, starts.get(i), count, end));
        }
        return blocks.size() > 1 ? joinedOrStacked(blocks) : blocks;
    }

    /** Where the header of a sheet begins, which titles may stand above; -1 when it has to be asked. */
    int firstHeader() throws DataFileException {
        return firstHeader(new ArrayList<>());
    }

    private int firstHeader(List<Integer> titles) throws DataFileException {
        int rows = grid.sheet().rows();
        int row = 0;
        while (row < rows && (grid.sheet().isBlank(row) || mapping.headerRow() == 0 && grid.isTitle(row)
            || mapping.headerRow() > 0 && grid.sheet().place(row, 0).line() < mapping.headerRow())) {
            if (!grid.sheet().isBlank(row)) {
                titles.add(row);
            }
            row++;
        }
        if (row == rows) {
            throw new DataFileException(Kind.EMPTY, grid.sheet().place(-1, -1), "there is no table on the sheet",
                "choose another sheet or file");
        }
        if (mapping.headerRow() == 0 && mapping.headerRows() == 0 && grid.hasPlainNumber(row)) {
            ambiguities.add(new Ambiguity(Ambiguity.Subject.HEADER,
                "this first row with content holds numbers, so there seems to be no header."
                + " Which row holds the names of the columns?", List.of(), grid.sheet().place(row, -1)));
            return -1;
        }
        return row;
    }

    /** A stated number counts the header lines, or all lines from the first one with content on, titles included. */
    private int headerRows(int header, List<Integer> titles) throws DataFileException {
        int found = 1;
        while (header + found < grid.sheet().rows() && continuesHeader(header + found, header)) {
            found++;
        }
        int stated = mapping.headerRows();
        if (stated == 0 || stated == found || mapping.headerRow() == 0 && stated == found + titles.size()) {
            report.detected("header in " + lines(header, header + found - 1) + sheetWords());
            return found;
        }
        int count = mapping.headerRow() > 0 ? stated : stated - titles.size();
        if (count < 1 || header + count > grid.sheet().rows()) {
            throw new DataFileException(Kind.MAPPING, grid.sheet().place(header, -1), stated
                + " header rows are stated and do not fit the sheet",
                "count the rows from the first one with content to the one above the data", Integer.toString(stated));
        }
        report.detected("header in " + count + " rows from row " + grid.sheet().place(header, -1).line() + " on, as stated" + sheetWords());
        return count;
    }

    /** Rows of the file, or its columns where these are exchanged. */
    private String lines(int first, int last) {
        boolean turned = grid.sheet().isTransposed();
        String from = turned ? Place.columnName(grid.sheet().place(first, 0).column())
            : Integer.toString(grid.sheet().place(first, -1).line());
        String to = turned ? Place.columnName(grid.sheet().place(last, 0).column()) : Integer.toString(grid.sheet().place(last, -1).line());
        String what = turned ? "column" : "row";
        return first == last ? what + " " + from : what + "s " + from + " to " + to;
    }

    private String sheetWords() {
        return grid.sheet().name() == null ? "" : " of sheet \"" + grid.sheet().name() + "\"";
    }

    /** A further header line: no number, and under the first name nothing new; or a second language for all names. */
    private boolean continuesHeader(int row, int header) {
        if (grid.sheet().isBlank(row) || grid.hasPlainNumber(row)) {
            return false;
        }
        int first = grid.firstColumn(header);
        if (namesYearsOrUnits(row, first)) {
            return true;
        }
        boolean nothingNew = grid.isBlank(row, first) || !grid.isBlank(header, first) && grid.text(row, first).equals(grid.text(header,
            first));
        if (nothingNew) {
            return !isAllMissing(row);
        }
        return translatesHeader(row, header);
    }

    /** A line that says years, and nothing but years stand in it; or units, and nothing but units. */
    private boolean namesYearsOrUnits(int row, int first) {
        String key = HeaderText.key(grid.text(row, first));
        boolean years = Words.YEAR.contains(key);
        if (!years && !Words.UNITS.contains(key)) {
            return false;
        }
        boolean any = false;
        for (int c = first + 1; c < grid.sheet().columns(); c++) {
            if (!grid.isBlank(row, c)) {
                any = true;
                if (years ? HeaderText.year(grid.cell(row, c)) == 0 : !Words.isUnit(grid.text(row, c))) {
                    return false;
                }
            }
        }
        return any;
    }

    private boolean isAllMissing(int row) {
        for (int c = 0; c < grid.sheet().columns(); c++) {
            if (!grid.isBlank(row, c) && !grid.isMissingMark(row, c)) {
                return false;
            }
        }
        return true;
    }

    private boolean translatesHeader(int row, int header) {
        int next = row + 1;
        while (next < grid.sheet().rows() && grid.sheet().isBlank(next)) {
            next++;
        }
        boolean overNumber = false;
        for (int c = 0; c < grid.sheet().columns(); c++) {
            if (grid.isBlank(header, c)) {
                continue;
            }
            if (!grid.isWords(row, c)) {
                return false;
            }
            overNumber |= next < grid.sheet().rows() && grid.isPlainNumber(next, c);
        }
        return overNumber;
    }

    /** Whether a row below says again what the header's first row says, in its first name and in most others. */
    private boolean repeatsHeader(int row, int header) {
        int same = 0;
        int named = 0;
        for (int c = 0; c < grid.sheet().columns(); c++) {
            if (grid.isBlank(header, c)) {
                continue;
            }
            boolean equal = grid.text(row, c).equals(grid.text(header, c));
            if (named == 0 && !equal) {
                return false;
            }
            named++;
            same += equal ? 1 : 0;
        }
        return !grid.hasPlainNumber(row) && (named == 1 ? same == 1 : same >= 1 && !grid.sheet().isBlank(row))
            && !(named > 1 && same == 1 && !hasOtherWords(row, header));
    }

    /** Whether a row has names or years beside its first cell. */
    private boolean hasOtherWords(int row, int header) {
        int found = 0;
        for (int c = 0; c < grid.sheet().columns(); c++) {
            if (!grid.isBlank(header, c) && !grid.isBlank(row, c) && !grid.isMissingMark(row, c)) {
                found++;
            }
        }
        return found > 1;
    }

    private List<Integer> titlesAbove(int header, int from) {
        List<Integer> titles = new ArrayList<>();
        for (int r = header - 1; r >= from && (grid.sheet().isBlank(r) || grid.isTitle(r)); r--) {
            if (!grid.sheet().isBlank(r)) {
                titles.add(0, r);
            }
        }
        return titles;
    }

    /** Tables with titles of their own are stacked; a header that comes again without one only continues the table. */
    private List<Block> joinedOrStacked(List<Block> blocks) {
        boolean titled = false;
        for (int i = 1; i < blocks.size(); i++) {
            HeaderText title = blocks.get(i).title();
            titled |= title != null && !title.name().isEmpty();
        }
        if (titled) {
            return blocks;
        }
        Block first = blocks.get(0);
        for (Block again : blocks.subList(1, blocks.size())) {
            for (int r = again.header(); r < again.firstDataRow(); r++) {
                report.skipped(grid.sheet().place(r, -1), grid.text(r, again.columns().get(0).index()), "the header comes again");
            }
        }
        return List.of(Block.of(grid, first.titles(), first.header(), first.headerRows(), grid.sheet().rows()));
    }
}
