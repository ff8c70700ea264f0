package org.ecofrontier.ui.data;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
    private DataFilters filters;

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
            filters = new DataFilters(rows, study.year(), this::filter);
            filters.create(area);
            rows.format(filters.format());
            grid = new Grid(area, rows, "data.grid");
            grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            grid.links().follow(study.selection());
            count();
        }
        Widgets.relayout(area);
    }

    private void filter() {
        rows.format(filters.format());
        grid.filter(filters.test());
        count();
        filters.follow(grid);
    }

    private void count() {
        filters.count(grid.shownRows());
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
            grid.redraw();
        }
    }

    @Override
    public void yearChanged() {
        if (grid != null) {
            filters.follow(grid);
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
