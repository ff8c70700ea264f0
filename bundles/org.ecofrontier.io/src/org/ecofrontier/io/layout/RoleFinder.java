package org.ecofrontier.io.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.layout.Block.Column;
import org.ecofrontier.io.matching.AdministrativeName;

/** Finds what the columns of a block are for: stated roles first, then the words of the headers, then the content; doubt is asked about. */
final class RoleFinder {

    private final Block block;
    private final boolean stacked;
    private final ImportMapping mapping;
    private final ColumnRules rules;
    private final ImportReport report;
    private final List<Ambiguity> ambiguities;

    RoleFinder(Block block, boolean stacked, ImportMapping mapping, ColumnRules rules, ImportReport report, List<Ambiguity> ambiguities) {
        this.block = block;
        this.stacked = stacked;
        this.mapping = mapping;
        this.rules = rules;
        this.report = report;
        this.ambiguities = ambiguities;
    }

    /** The roles, or null when something has to be asked first. */
    Roles find() throws DataFileException {
        Column year = yearColumn();
        Layout layout = layout(year);
        if (layout == null) {
            return null;
        }
        boolean turned = block.grid().sheet().isTransposed();
        if (!turned && mapping.layout() == null && mapping.region() == null && seemsTransposed(year)) {
            ask(Ambiguity.Subject.LAYOUT, "no column names the regions, and the columns may be regions themselves: "
                + "then the table is transposed. Which shape has the table?", List.of(Layout.TRANSPOSED.id(), Layout.LONG.id()));
            return null;
        }
        int fixedYear = layout == Layout.WIDE_INDICATORS || layout == Layout.LONG && year == null ? fixedYear() : 0;
        if (fixedYear < 0) {
            return null;
        }
        Column region = regionColumn(year);
        if (region == null) {
            return null;
        }
        Column indicator = indicatorColumn(region, year);
        List<Roles.Value> values = values(layout, region, year, indicator);
        if (values == null) {
            return null;
        }
        HeaderText blockIndicator = blockIndicator(layout, values, indicator);
        values = withTitleUnit(values);
        return new Roles(layout, region, layout == Layout.LONG ? year : null, fixedYear, indicator, blockIndicator, values);
    }

    private Column stated(String name, String what) throws DataFileException {
        for (Column column : block.columns()) {
            if (column.isCalled(name)) {
                return column;
            }
        }
        throw new DataFileException(Kind.NO_SUCH_COLUMN, block.grid().sheet().place(block.header(), -1),
            "there is no column \"" + name + "\" for the " + what, "choose one of: " + String.join(", ", block.columnNames()), name);
    }

    private Column yearColumn() throws DataFileException {
        if (block.grid().sheet().isTransposed()) {
            return null;
        }
        if (mapping.year() != null && !mapping.year().startsWith("=")) {
            return stated(mapping.year(), "year");
        }
        Column byWord = null;
        for (Column column : block.columns()) {
            if (rules.kind(column) == ColumnKind.YEAR) {
                return column;
            }
            boolean word = Words.YEAR.contains(HeaderText.key(column.name())) && rules.kind(column) == null && mapping.year() == null;
            byWord = word && byWord == null && holdsYears(column) ? column : byWord;
        }
        return byWord;
    }

    /** Whether a column has years in most of its cells. */
    private boolean holdsYears(Column column) {
        int years = 0;
        int others = 0;
        for (int r = block.firstDataRow(); r < block.end(); r++) {
            if (!block.grid().isBlank(r, column.index())) {
                if (HeaderText.year(block.grid().cell(r, column.index())) > 0) {
                    years++;
                } else {
                    others++;
                }
            }
        }
        return years > others;
    }

    private Layout layout(Column year) {
        List<Column> years = block.columns().stream().filter(column -> column.year() > 0 && rules.kind(column) != ColumnKind.SKIP).toList();
        if (mapping.layout() != null && mapping.layout() != Layout.STACKED && mapping.layout() != Layout.TRANSPOSED) {
            if (mapping.layout() == Layout.WIDE_YEARS && years.isEmpty()) {
                ask(Ambiguity.Subject.HEADER,
                    "no column is headed by a year, so the table is not wide by year as stated. Where are the years?",
                    List.of());
                return null;
            }
            return mapping.layout();
        }
        if (!years.isEmpty() && year != null) {
            ask(Ambiguity.Subject.LAYOUT, "there is a column of years (\"" + year.header()
                + "\") and there are columns headed by a year (\""
                + years.get(0).header() + "\"). Which shape has the table?", List.of(Layout.LONG.id(), Layout.WIDE_YEARS.id()));
            return null;
        }
        if (!years.isEmpty()) {
            return Layout.WIDE_YEARS;
        }
        if (year != null) {
            return Layout.LONG;
        }
        return nameYear() > 0 ? Layout.WIDE_INDICATORS : Layout.LONG;
    }

    /** The year that the block's title or the sheet's name states, or 0. */
    private int nameYear() {
        HeaderText title = stacked ? block.title() : null;
        if (title != null) {
            return HeaderText.year(title.name());
        }
        String name = block.grid().sheet().name();
        return HeaderText.year(name == null ? fileStem() : name);
    }

    private String fileStem() {
        String file = Path.of(block.grid().sheet().file()).getFileName().toString();
        return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    /** The year of the whole block; -1 when it has to be asked. */
    private int fixedYear() throws DataFileException {
        if (mapping.year() != null && mapping.year().startsWith("=")) {
            int year = HeaderText.year(mapping.year().substring(1));
            if (year == 0) {
                throw new DataFileException(Kind.MAPPING, block.grid().sheet().place(-1, -1), "\"" + mapping.year() + "\" states no year",
                    "write for example =2018", mapping.year());
            }
            return year;
        }
        int named = nameYear();
        if (named > 0) {
            return named;
        }
        List<String> options = new ArrayList<>();
        for (Column column : block.columns()) {
            if (holdsYears(column)) {
                options.add(column.header());
            }
        }
        ask(Ambiguity.Subject.YEAR, options.isEmpty()
            ? "no column holds years, no column is headed by one, and the sheet is not named after one."
            + " Which year is it? (a column, or =2018 for the whole file)" : "which column holds the years?", options);
        return -1;
    }

    private Column regionColumn(Column year) throws DataFileException {
        if (block.grid().sheet().isTransposed()) {
            return block.columns().getFirst();
        }
        if (mapping.region() != null) {
            return stated(mapping.region(), "region");
        }
        List<Column> open = new ArrayList<>();
        for (Column column : block.columns()) {
            if (rules.kind(column) == ColumnKind.REGION) {
                return column;
            }
            if (column != year && column.year() == 0 && rules.kind(column) == null) {
                open.add(column);
            }
        }
        List<Column> byWord = named(open, Words.REGION);
        if (byWord.size() == 1) {
            return byWord.get(0);
        }
        if (byWord.isEmpty()) {
            List<Column> words = open.stream().filter(column -> holdsWords(column)
                && !Words.INDICATOR.contains(HeaderText.key(column.name()))
                && !Words.CODE.contains(HeaderText.key(column.name()))).toList();
            List<Column> codes = named(open, Words.CODE);
            if (words.size() == 1) {
                return words.get(0);
            }
            if (words.isEmpty() && codes.size() == 1) {
                return codes.get(0);
            }
            byWord = words.isEmpty() ? codes : words;
        }
        List<Column> possible = byWord.isEmpty() ? open : byWord;
        ask(Ambiguity.Subject.REGION, "which column holds the regions?", possible.stream().map(Column::header).toList());
        return null;
    }

    /**
     * Whether no column says that it names regions and the regions may stand across: years or the names of indicators stand down and
     * nothing else, or most columns are called as regions are.
     */
    private boolean seemsTransposed(Column year) {
        if (block.columns().stream().anyMatch(column -> rules.kind(column) == ColumnKind.REGION)) {
            return false;
        }
        List<Column> open = block.columns().stream()
            .filter(column -> column != year && column.year() == 0 && rules.kind(column) == null).toList();
        if (!named(open, Words.REGION).isEmpty() || !named(open, Words.CODE).isEmpty()) {
            return false;
        }
        List<Column> indicators = named(open, Words.INDICATOR).stream().filter(this::holdsWords).toList();
        List<Column> numbers = open.stream().filter(column -> !holdsWords(column)).toList();
        boolean nothingElse = numbers.size() + indicators.size() == open.size();
        long places = numbers.stream().filter(column -> AdministrativeName.isAdministrative(column.header())).count();
        return nothingElse && (year != null || !indicators.isEmpty()) && !numbers.isEmpty()
            || numbers.size() > 1 && places * 2 > numbers.size();
    }

    private static List<Column> named(List<Column> columns, Set<String> words) {
        return columns.stream().filter(column -> words.contains(HeaderText.key(column.name()))).toList();
    }

    /** Whether a column has words and no number. */
    private boolean holdsWords(Column column) {
        boolean words = false;
        for (int r = block.firstDataRow(); r < block.end(); r++) {
            if (block.grid().isNumber(r, column.index())) {
                return false;
            }
            words |= block.grid().isWords(r, column.index());
        }
        return words;
    }

    private Column indicatorColumn(Column region, Column year) {
        for (Column column : block.columns()) {
            boolean free = column != region && column != year && column.year() == 0 && rules.kind(column) == null;
            if (free && Words.INDICATOR.contains(HeaderText.key(column.name())) && holdsWords(column)) {
                report.detected("column \"" + column.header() + "\" names the indicator of each row");
                return column;
            }
        }
        return null;
    }

    /** The columns with values; null when one has to be asked about. */
    private List<Roles.Value> values(Layout layout, Column region, Column year, Column indicator) {
        List<Roles.Value> values = new ArrayList<>();
        boolean asked = false;
        for (Column column : block.columns()) {
            ColumnKind kind = rules.kind(column);
            if (column == region || column == year || column == indicator || kind == ColumnKind.SKIP) {
                continue;
            }
            String key = HeaderText.key(column.name());
            boolean byYear = layout == Layout.WIDE_YEARS && column.year() > 0;
            if (kind == null && !byYear && leftOut(column, key, layout)) {
                continue;
            }
            boolean text = kind == ColumnKind.CATEGORY || kind == null && !byYear && holdsWords(column);
            if (layout == Layout.WIDE_YEARS && !byYear && !text) {
                ask(Ambiguity.Subject.COLUMN, "the table has one column for each year, and column \"" + column.header()
                    + "\" holds numbers but is headed by no year. What is it?", List.of("skip", "region", "category"));
                asked = true;
                continue;
            }
            if (column.header().isEmpty()) {
                ask(Ambiguity.Subject.HEADER, "column " + Place.columnName(column.index() + 1)
                    + " holds values and has no name. Name it, or empty it.", List.of());
                asked = true;
                continue;
            }
            if (!byYear) {
                report.detected("column \"" + column.header() + "\" holds " + (text ? "text (category)" : "numbers")
                    + (column.unit().isEmpty() ? "" : ", unit " + column.unit()));
            }
            values.add(new Roles.Value(column, text));
        }
        if (values.isEmpty() && !asked) {
            ask(Ambiguity.Subject.COLUMN, "no column holds values. Which ones are to be read?", block.columnNames());
            return null;
        }
        return asked ? null : values;
    }

    /** The unit in a title belongs to the only column of numbers; of several it may be that of none, which is said. */
    private List<Roles.Value> withTitleUnit(List<Roles.Value> values) {
        HeaderText title = block.title();
        List<Roles.Value> open = values.stream()
            .filter(value -> !value.text() && value.column().unit().isEmpty() && !value.column().name().isEmpty()).toList();
        if (title == null || title.unit().isEmpty() || open.isEmpty()) {
            return values;
        }
        Set<String> names = new HashSet<>();
        open.forEach(value -> names.add(HeaderText.key(value.column().name())));
        if (names.size() > 1) {
            report.detected("the title names the unit " + title.unit() + "; it is not taken for the " + names.size()
                + " indicators without unit");
            return values;
        }
        return values.stream().map(value -> open.contains(value) ? new Roles.Value(value.column().withUnit(title.unit()), false)
            : value).toList();
    }

    /** Columns that are no indicator: codes, running numbers, empty ones, and sums over the years. */
    private boolean leftOut(Column column, String key, Layout layout) {
        String why = null;
        if (Words.CODE.contains(key)) {
            why = "a code beside the names of the regions";
        } else if (Words.SERIAL.contains(key)) {
            why = "running numbers";
        } else if (layout == Layout.WIDE_YEARS && Words.TOTAL.contains(key)) {
            why = "a sum or mean over the years";
        } else if (isEmpty(column)) {
            why = "no content";
        }
        if (why != null) {
            report.detected("column \"" + column.header() + "\" is left out: " + why);
        }
        return why != null;
    }

    private boolean isEmpty(Column column) {
        for (int r = block.firstDataRow(); r < block.end(); r++) {
            if (!block.grid().isBlank(r, column.index())) {
                return false;
            }
        }
        return true;
    }

    /** The name of the only indicator of a table that is wide by year: stated, or from sheet, title or file. */
    private HeaderText blockIndicator(Layout layout, List<Roles.Value> values, Column indicator) {
        boolean nameless = values.stream().anyMatch(value -> value.column().year() > 0 && value.column().name().isEmpty());
        if (layout != Layout.WIDE_YEARS || !nameless || indicator != null) {
            return null;
        }
        HeaderText title = block.title();
        String unit = title == null ? "" : title.unit();
        if (mapping.indicator() != null) {
            HeaderText stated = HeaderText.of(mapping.indicator());
            return new HeaderText(stated.name(), stated.unit().isEmpty() ? unit : stated.unit());
        }
        String sheet = block.grid().sheet().name();
        if (!stacked && !Words.isGenericSheet(sheet)) {
            HeaderText named = HeaderText.of(sheet);
            return new HeaderText(named.name(), named.unit().isEmpty() ? unit : named.unit());
        }
        if (title != null && !title.name().isEmpty()) {
            return title;
        }
        HeaderText stem = HeaderText.of(fileStem());
        return new HeaderText(stem.name(), stem.unit().isEmpty() ? unit : stem.unit());
    }

    private void ask(Ambiguity.Subject subject, String question, List<String> options) {
        ambiguities.add(new Ambiguity(subject, question, options, block.grid().sheet().place(block.header(), -1)));
    }
}
