package org.ecofrontier.ui.results;

import java.util.Map;
import java.util.Optional;

import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Study;
import org.ecofrontier.report.CellTexts;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.preferences.Settings;
import org.ecofrontier.ui.studies.ResultTexts;
import org.ecofrontier.ui.text.UiText;

/** A table of results: the columns as the method declares them, names in place of ids. */
final class ResultRows implements GridModel {

    private static final String REGION = "region";
    private static final String YEAR = "year";

    private final ResultTable table;
    private final Optional<OutputDescriptor> output;
    private final Column region;
    private final Column year;
    private final CellTexts words;
    private final Map<String, String> titles;
    private final Map<String, String> meanings;
    private final int digits = Settings.digits();

    ResultRows(ResultTable table, Optional<OutputDescriptor> output, Study study) {
        this(table, output, study, Map.of(), Map.of());
    }

    /** With titles and explanations of columns that the method does not declare. */
    ResultRows(ResultTable table, Optional<OutputDescriptor> output, Study study, Map<String, String> titles,
            Map<String, String> meanings) {
        this.titles = titles;
        this.meanings = meanings;
        this.table = table;
        this.output = output;
        region = table.find(REGION).orElse(null);
        year = table.find(YEAR).filter(column -> !(column instanceof Column.Texts)).orElse(null);
        words = ResultTexts.of(study);
    }

    private Optional<ColumnDescriptor> descriptor(int column) {
        return output.flatMap(each -> each.column(table.columns().get(column).id()));
    }

    private Column column(int column) {
        return table.columns().get(column);
    }

    @Override
    public int rows() {
        return table.size();
    }

    @Override
    public int columns() {
        return table.columns().size();
    }

    @Override
    public String title(int column) {
        if (titles.containsKey(column(column).id())) {
            return titles.get(column(column).id());
        }
        Optional<ColumnDescriptor> descriptor = descriptor(column);
        String label = descriptor.map(each -> UiText.in(each.label())).filter(text -> !text.isBlank()).orElse(column(column).id());
        String unit = descriptor.map(each -> UiText.in(each.unit())).orElse("");
        return unit.isBlank() ? label : label + " (" + unit + ")";
    }

    @Override
    public String explanation(int column) {
        String meaning = descriptor(column).map(each -> UiText.in(each.meaning()))
            .orElse(meanings.getOrDefault(column(column).id(), ""));
        return title(column) + " · " + column(column).id() + (meaning.isBlank() ? "" : "\n" + meaning);
    }

    @Override
    public String text(int row, int column) {
        Column cells = column(column);
        if (cells instanceof Column.Numbers) {
            return Numbers.significant(cells.number(row), digits);
        }
        return cells instanceof Column.Texts ? words.of(cells, row) : cells.text(row);
    }

    @Override
    public String fullText(int row, int column) {
        return column(column).text(row);
    }

    @Override
    public String exportTitle(int column) {
        return column(column).id();
    }

    @Override
    public boolean isNumeric(int column) {
        return column(column) instanceof Column.Numbers || column(column) instanceof Column.Integers && column(column) != year;
    }

    @Override
    public String region(int row) {
        return region == null ? "" : region.text(row);
    }

    @Override
    public Integer year(int row) {
        return year == null || year.isEmpty(row) ? null : (Integer) (int) year.number(row);
    }

    /** What is shown. */
    ResultTable table() {
        return table;
    }

    boolean hasYears() {
        return year != null;
    }

    @Override
    public int compare(int column, int row, int other) {
        Column cells = column(column);
        return cells instanceof Column.Texts ? text(row, column).compareTo(text(other, column))
            : Double.compare(cells.number(row), cells.number(other));
    }

    @Override
    public int frozenColumns() {
        return region == column(0) && columns() > 2 ? year != null && column(1) == year ? 2 : 1 : 0;
    }
}
