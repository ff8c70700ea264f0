package org.ecofrontier.ui.grid;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.ui.look.Colors;

/**
 * A virtual grid over a {@link GridModel}: sorts, filters, freezes columns, copies blocks with headers, pastes, and marks the rows of the
 * selected regions and of the year that is looked at.
 *
 * @since 0.1
 */
public final class Grid {

    private static final int ROW_HEIGHT = 24;
    private static final int HEADER_HEIGHT = 30;
    private static final int NUMBER_WIDTH = 52;
    private static final int PADDING = 24;
    private static final int NARROWEST = 64;
    private static final int WIDEST = 280;
    private static final int SAMPLE = 200;

    private final GridModel model;
    private final RowOrder order;
    private final NatTable table;
    private final SelectionLayer selection;
    private final DataLayer body;
    private final ViewportLayer viewport;
    private final GridLinks links;
    private final GridEdits edits;
    private int sizedColumns;

    /**
     * @param parent the parent
     * @param model what it shows
     * @param id what tests call it
     */
    public Grid(Composite parent, GridModel model, String id) {
        this.model = model;
        order = new RowOrder(model);
        links = new GridLinks(model, order);
        body = new DataLayer(new BodyData(model, order), NARROWEST, ROW_HEIGHT);
        body.setConfigLabelAccumulator(new CellLabels(model, order, links));
        selection = new SelectionLayer(body);
        edits = new GridEdits(model, order, selection);
        viewport = new ViewportLayer(selection);
        CompositeFreezeLayer frozen = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL
            | SWT.BORDER, layers(frozen), false);
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridLook());
        table.addConfiguration(new GridEditing(model, order));
        table.configure();
        table.setTheme(GridLook.theme());
        table.setBackground(Colors.background());
        table.setData("id", id);
        table.setData("grid", this);
        selection.registerCommandHandler(new CopyHandler(() -> copy(false)));
        GridTips.install(table, model);
        new GridKeys(table, selection, order, links).install();
        sizeColumns();
        if (model.frozenColumns() > 0 && model.frozenColumns() < model.columns()) {
            table.doCommand(new FreezeColumnCommand(frozen, model.frozenColumns() - 1, false, true));
        }
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                links.selectedByUser(selectedRegions());
            }
        });
    }

    private GridLayer layers(CompositeFreezeLayer frozen) {
        DataLayer headerData = new DefaultColumnHeaderDataLayer(new HeaderData(model));
        headerData.setDefaultRowHeight(HEADER_HEIGHT);
        SortHeaderLayer<Object> header = new SortHeaderLayer<>(new ColumnHeaderLayer(headerData, frozen, selection), new GridSort(order),
            false);
        header.addConfiguration(new SingleClickSortConfiguration());
        RowNumbers numbers = new RowNumbers(order);
        DefaultRowHeaderDataLayer numberData = new DefaultRowHeaderDataLayer(numbers);
        numberData.setDefaultColumnWidth(NUMBER_WIDTH);
        RowHeaderLayer rowHeader = new RowHeaderLayer(numberData, frozen, selection);
        DataLayer cornerData = new DataLayer(new DefaultCornerDataProvider(new HeaderData(model), numbers));
        return new GridLayer(frozen, header, rowHeader, new CornerLayer(cornerData, rowHeader, header));
    }

    /** {@return the widget} */
    public Control control() {
        return table;
    }

    /** {@return the rows that are marked because their regions are selected} */
    public GridLinks links() {
        return links;
    }

    /** {@return what the grid shows} */
    public GridModel model() {
        return model;
    }

    /** Shows only some rows of the model. */
    public void filter(IntPredicate wanted) {
        order.filter(wanted);
        table.doCommand(new StructuralRefreshCommand());
    }

    /** Shows the model as it is now. */
    public void refresh() {
        int rows = order.size();
        order.refresh();
        // What is selected stays selected where rows and columns are the same.
        table.doCommand(rows == order.size() && sizedColumns == model.columns() ? new VisualRefreshCommand()
            : new StructuralRefreshCommand());
        if (sizedColumns != model.columns()) {
            sizeColumns();
        }
    }

    /** Marks the rows of a year; when none of them is seen, or one of a selected region, goes to the first. */
    public void showYear(OptionalInt year) {
        links.mark(year);
        int seen = viewport.getRowCount();
        int wanted = seen > 0 ? links.toShow(viewport.getRowIndexByPosition(0), seen) : -1;
        if (wanted >= 0) {
            viewport.moveCellPositionIntoViewport(0, wanted);
        }
        table.redraw();
    }

    /** Draws the cells again; rows and columns are the same. */
    public void redraw() {
        table.redraw();
    }

    /** {@return the number of rows that are shown} */
    public int shownRows() {
        return order.size();
    }

    /** {@return the text of a cell at a place of the grid} */
    public String shownText(int position, int column) {
        return model.text(order.row(position), column);
    }

    private void sizeColumns() {
        GC gc = new GC(table);
        try {
            int step = Math.max(1, model.rows() / SAMPLE);
            for (int column = 0; column < model.columns(); column++) {
                int width = gc.textExtent(model.title(column)).x + PADDING;
                for (int row = 0; row < model.rows(); row += step) {
                    width = Math.max(width, gc.textExtent(model.text(row, column)).x + PADDING);
                }
                body.setColumnWidthByPosition(column, Math.clamp(width, NARROWEST, WIDEST), column == model.columns() - 1);
            }
            sizedColumns = model.columns();
        } finally {
            gc.dispose();
        }
    }

    private Set<String> selectedRegions() {
        Set<String> regions = new LinkedHashSet<>();
        for (int position : edits.selectedPositions()) {
            String region = model.region(order.row(position));
            if (!region.isEmpty()) {
                regions.add(region);
            }
        }
        return regions;
    }

    /**
     * Copies the selected cells, or everything when none is selected.
     *
     * @param headers whether the titles of the columns come first
     */
    public void copy(boolean headers) {
        edits.copy(headers);
    }

    /** {@return what was wrong with the block on the clipboard; empty if it was pasted at the selected cell} */
    public String paste() {
        return edits.paste();
    }

    /** {@return what was wrong with a block; empty if it was pasted at the selected cell} */
    public String paste(String text) {
        return edits.paste(text);
    }

    /** Gives the selected cells the value of the uppermost one. */
    public void fillDown() {
        edits.fillDown();
    }

    /** Empties the selected cells. */
    public void clear() {
        edits.clear();
    }

    /** Tells when a title is clicked with any button; the rows are not sorted then. */
    public void onTitle(IntConsumer clicked) {
        IMouseAction action = (nat, event) -> clicked.accept(nat.getColumnIndexByPosition(nat.getColumnPositionByX(event.x)));
        for (int button : new int[] {MouseEventMatcher.LEFT_BUTTON, MouseEventMatcher.RIGHT_BUTTON}) {
            table.getUiBindingRegistry().registerFirstSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, button), action);
        }
    }

    /** Selects all cells. */
    public void selectAll() {
        selection.selectAll();
    }

    /** Selects one cell, for example of a finding, and shows it. */
    public void reveal(int row, int column) {
        for (int position = 0; position < order.size(); position++) {
            if (order.row(position) == row) {
                selection.setSelectedCell(Math.max(0, column), position);
                viewport.moveCellPositionIntoViewport(Math.max(0, column), position);
                return;
            }
        }
    }
}
