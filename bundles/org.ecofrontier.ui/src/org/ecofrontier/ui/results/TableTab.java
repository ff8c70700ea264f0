package org.ecofrontier.ui.results;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.YearFilter;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** A table of results as a grid, with a filter and the choice of a year. */
final class TableTab implements ResultTab {

    private final OpenStudy study;
    private final ResultTable table;
    private final Optional<OutputDescriptor> output;
    private ResultRows rows;
    private Grid grid;
    private Text search;
    private YearFilter year;
    private Label count;

    TableTab(OpenStudy study, ResultTable table, Optional<OutputDescriptor> output) {
        this.study = study;
        this.table = table;
        this.output = output;
    }

    @Override
    public String id() {
        return "table." + table.id();
    }

    @Override
    public String title() {
        return output.map(each -> UiText.in(each.label())).filter(text -> !text.isBlank()).orElse(table.id());
    }

    @Override
    public String icon() {
        return "table";
    }

    @Override
    public Control create(Composite parent) {
        Composite area = Widgets.column(parent, 0);
        rows = new ResultRows(table, output, study.study());
        notice(area);
        if (table.size() == 0) {
            Notice.show(area, UiText.of("result.emptyTable")).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            return area;
        }
        filters(area);
        grid = new Grid(area, rows, "result.grid." + table.id());
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.links().follow(study.selection());
        count();
        return area;
    }

    private void notice(Composite area) {
        String notice = StudyNames.of(study.study()).text(study.study().getDataNotice());
        if (!notice.isBlank()) {
            Label label = new Label(area, SWT.WRAP);
            label.setText(Widgets.plain(notice));
            Tone.WARNING.on(label);
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            data.horizontalIndent = 8;
            data.verticalIndent = 4;
            data.widthHint = 200;
            label.setLayoutData(data);
        }
    }

    private void filters(Composite area) {
        Composite bar = Widgets.bar(area, 4);
        search = Fields.search(bar, "result.search", UiText.of("result.search"), this::filter);
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 220;
        search.setLayoutData(wide);
        int[] years = IntStream.range(0, rows.rows()).mapToObj(rows::year).filter(Objects::nonNull).mapToInt(Integer::intValue).distinct()
            .sorted().toArray();
        if (years.length > 1) {
            new Label(bar, SWT.NONE).setText(UiText.of("data.year"));
            year = new YearFilter(bar, "result.year", years, study.year(), () -> {
                filter();
                yearChanged();
            });
        }
        count = new Label(bar, SWT.RIGHT);
        Tone.FAINT.on(count);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        OptionalInt only = year == null ? OptionalInt.empty() : year.only();
        grid.filter(row -> (only.isEmpty() || Objects.equals(only.getAsInt(), rows.year(row))) && (wanted.isEmpty() || contains(row, wanted)));
        count();
    }

    private boolean contains(int row, String wanted) {
        return IntStream.range(0, rows.columns()).anyMatch(column -> rows.text(row, column).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void count() {
        count.setText(UiText.of("data.count", grid.shownRows(), rows.rows()));
        Widgets.relayout(count.getParent());
    }

    @Override
    public void selectionChanged() {
        if (grid != null && !grid.control().isDisposed()) {
            grid.redraw();
        }
    }

    @Override
    public void yearChanged() {
        if (year != null && !grid.control().isDisposed()) {
            year.follow(grid);
        }
    }

    @Override
    public Optional<Grid> grid() {
        return Optional.ofNullable(grid);
    }
}
