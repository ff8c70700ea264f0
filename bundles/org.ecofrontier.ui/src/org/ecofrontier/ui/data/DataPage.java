package org.ecofrontier.ui.data;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.Region;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * The data of a study as a grid, with filters for regions and years.
 *
 * @since 0.1
 */
public final class DataPage implements StudyPage {

    private final OpenStudy study;
    private DataRows rows;
    private Composite area;
    private Grid grid;
    private Text search;
    private Combo year;
    private Label count;

    /** @param study the study */
    public DataPage(OpenStudy study) {
        this.study = study;
    }

    @Override
    public String id() {
        return "data";
    }

    @Override
    public Control create(Composite parent) {
        area = Widgets.column(parent, 0);
        rows = new DataRows(study);
        build();
        return area;
    }

    private boolean isEmpty() {
        return rows.rows() == 0 || study.study().getIndicators().isEmpty();
    }

    private void build() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        grid = null;
        if (isEmpty()) {
            Notice.show(area, UiText.of("data.empty"), UiText.of("data.import"), () -> Actions.run("org.ecofrontier.ui.importTable"))
                .setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        } else {
            filters();
            grid = new Grid(area, rows, "data.grid");
            grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            grid.links().onSelect(study.selection()::set);
        }
        area.layout(true, true);
    }

    private void filters() {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiText.of("data.search"));
        search.setData("id", "data.search");
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 220;
        search.setLayoutData(wide);
        search.addListener(SWT.Modify, event -> filter());
        if (rows.years().length > 0) {
            new Label(bar, SWT.NONE).setText(UiText.of("data.year"));
            year = new Combo(bar, SWT.READ_ONLY);
            year.setData("id", "data.year");
            year.add(UiText.of("data.allYears"));
            for (int each : rows.years()) {
                year.add(Integer.toString(each));
            }
            year.select(0);
            year.addListener(SWT.Selection, event -> filter());
        }
        count = new Label(bar, SWT.RIGHT);
        count.setData("id", "data.count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        int index = year == null || year.isDisposed() ? 0 : year.getSelectionIndex();
        Integer only = index <= 0 ? null : rows.years()[index - 1];
        grid.filter(row -> (only == null || only.equals(rows.year(row))) && matches(rows.regionOf(row), wanted));
        count();
    }

    private static boolean matches(Region region, String wanted) {
        return wanted.isEmpty() || String.valueOf(region.getId()).toLowerCase(Locale.ROOT).contains(wanted)
            || String.valueOf(region.getName()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void count() {
        long missing = rows.missing();
        String text = UiText.of("data.count", grid.shownRows(), rows.rows());
        count.setText(missing == 0 ? text : text + " · " + UiText.of("data.missing", missing));
        count.getParent().layout();
    }

    @Override
    public void refresh() {
        int[] before = rows.years();
        rows.refresh();
        if (isEmpty() != (grid == null) || !java.util.Arrays.equals(before, rows.years())) {
            build();
        }
        if (grid != null) {
            grid.refresh();
            count();
        }
    }

    @Override
    public void selectionChanged() {
        if (grid != null) {
            grid.links().mark(study.selection().regions());
            grid.redraw();
        }
    }

    /** Shows a cell, for example of a finding. */
    public void reveal(String region, Integer inYear, String indicator) {
        if (grid != null) {
            for (int row = 0; row < rows.rows(); row++) {
                if (rows.region(row).equals(region) && (inYear == null || inYear.equals(rows.year(row)))) {
                    grid.reveal(row, rows.columnOf(indicator));
                    return;
                }
            }
        }
    }

    @Override
    public void focus() {
        if (grid != null) {
            grid.control().setFocus();
        }
    }

    @Override
    public Optional<Grid> grid() {
        return Optional.ofNullable(grid);
    }
}
