package org.ecofrontier.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.Region;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel.Mark;
import org.ecofrontier.ui.grid.YearFilter;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.preferences.Settings;
import org.ecofrontier.ui.session.YearSelection;
import org.ecofrontier.ui.text.UiText;

/** Which rows of the data are shown, and how numbers are written. */
final class DataFilters {

    private static final String FORMAT = "data.format";
    private static final double SAMPLE = 1234.5678;
    private static final List<NumberText> FORMATS = List.of(NumberText.FULL, new NumberText(-1, true), new NumberText(0, true),
        new NumberText(1, true), new NumberText(2, true), new NumberText(3, true));
    private static final int SEARCH_WIDTH = 130;

    private final DataRows rows;
    private final YearSelection shared;
    private final Runnable changed;
    private Text search;
    private YearFilter year;
    private Combo cells;
    private Combo formats;
    private Button fill;
    private Label count;

    DataFilters(DataRows rows, YearSelection shared, Runnable changed) {
        this.rows = rows;
        this.shared = shared;
        this.changed = changed;
    }

    void create(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 8;
        layout.marginTop = 5;
        layout.marginLeft = 5;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = Fields.search(bar, "data.search", UiText.of("data.search"), changed);
        search.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
        if (rows.years().length > 0) {
            year = new YearFilter(bar, "data.year", rows.years(), shared, changed);
        }
        cells = combo(bar, "data.cells");
        List.of("data.allRows", "data.missingRows", "data.imputedRows").forEach(key -> cells.add(UiText.of(key)));
        cells.select(0);
        formats(bar);
        fill = Widgets.button(bar, UiText.of("data.fill"), "data.fill", () -> Actions.run(Actions.PREFIX + "fillMissing"));
        fill.setLayoutData(new RowData());
        count = new Label(bar, SWT.NONE);
        count.setData("id", "data.count");
        Tone.FAINT.on(count);
    }

    /** A number written in each format says what the format is. */
    private void formats(Composite bar) {
        formats = combo(bar, FORMAT);
        formats.setToolTipText(UiText.of("data.formatTip"));
        FORMATS.forEach(format -> formats.add(format.of(SAMPLE)));
        List<String> kept = Settings.list(FORMAT);
        boolean known = kept.size() == 1 && kept.getFirst().matches("[0-9]") && Integer.parseInt(kept.getFirst()) < FORMATS.size();
        formats.select(known ? Integer.parseInt(kept.getFirst()) : 0);
        formats.addListener(SWT.Selection, event -> Settings.setList(FORMAT, List.of(Integer.toString(formats.getSelectionIndex()))));
    }

    private Combo combo(Composite bar, String id) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("id", id);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** How numbers are shown. */
    NumberText format() {
        return FORMATS.get(formats.getSelectionIndex());
    }

    /** Which rows are shown. */
    IntPredicate test() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        OptionalInt only = year == null ? OptionalInt.empty() : year.only();
        Mark mark = cells.getSelectionIndex() == 0 ? Mark.PLAIN : cells.getSelectionIndex() == 1 ? Mark.MISSING : Mark.IMPUTED;
        return row -> (only.isEmpty() || Objects.equals(only.getAsInt(), rows.year(row))) && matches(row, wanted)
            && (mark == Mark.PLAIN || rows.has(row, mark));
    }

    private boolean matches(int row, String wanted) {
        Region region = rows.regionOf(row);
        return wanted.isEmpty() || Stream.of(rows.nameOf(row), String.valueOf(region.getId()), String.valueOf(region.getName()))
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Shows the year that is looked at in the study. */
    void follow(Grid grid) {
        if (year != null) {
            year.follow(grid);
        }
    }

    /** Says how many rows are shown and how many cells are missing. */
    void count(int shown) {
        long missing = rows.missing();
        String text = UiText.of("data.count", shown, rows.rows());
        count.setText(missing == 0 ? text : text + " · " + UiText.of("data.missing", missing));
        fill.setVisible(missing > 0);
        ((RowData) fill.getLayoutData()).exclude = missing == 0;
        Widgets.relayout(count.getParent());
    }
}
