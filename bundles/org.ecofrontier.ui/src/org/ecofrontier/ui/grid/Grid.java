package org.ecofrontier.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
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
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.ui.look.Colors;

/**
 * A virtual grid over a {@link GridModel}: sorts, filters, freezes columns, copies blocks with headers, pastes, and marks the rows of the
 * selected regions.
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
    private static final int MOST_COPIED = 2_000_000;

    private final GridModel model;
    private final RowOrder order;
    private final NatTable table;
    private final SelectionLayer selection;
    private final DataLayer body;
    private final ViewportLayer viewport;
    private final GridLinks links;
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
        selection.registerCommandHandler(new CopyHandler(this));
        GridTips.install(table, model);
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC) {
                links.clear();
            }
        });
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

    private int[] selectedPositions() {
        IntStream.Builder positions = IntStream.builder();
        for (Range range : selection.getSelectedRowPositions()) {
            for (int position = range.start; position < Math.min(range.end, order.size()); position++) {
                positions.add(position);
            }
        }
        return positions.build().sorted().toArray();
    }

    private Set<String> selectedRegions() {
        Set<String> regions = new LinkedHashSet<>();
        for (int position : selectedPositions()) {
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
        int[] columns = selection.getSelectedColumnPositions();
        int[] positions = selectedPositions();
        if (columns.length == 0) {
            columns = IntStream.range(0, model.columns()).toArray();
            positions = IntStream.range(0, order.size()).toArray();
        }
        if (positions.length == 0 || (long) positions.length * columns.length > MOST_COPIED) {
            return;
        }
        int[] wanted = columns;
        List<List<String>> cells = new ArrayList<>();
        if (headers) {
            cells.add(Arrays.stream(wanted).mapToObj(model::title).toList());
        }
        for (int position : positions) {
            cells.add(Arrays.stream(wanted).mapToObj(column -> model.fullText(order.row(position), column)).toList());
        }
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            clipboard.setContents(new Object[] {GridClipboard.format(cells)}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** {@return what was wrong with the block on the clipboard; empty if it was pasted at the selected cell} */
    public String paste() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? paste(text) : "";
        } finally {
            clipboard.dispose();
        }
    }

    /** {@return what was wrong with a block; empty if it was pasted at the selected cell} */
    public String paste(String text) {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (anchor == null || anchor.getRowPosition() < 0) {
            return "";
        }
        List<GridModel.Change> changes = new ArrayList<>();
        List<List<String>> cells = GridClipboard.parse(text);
        for (int i = 0; i < cells.size() && anchor.getRowPosition() + i < order.size(); i++) {
            int row = order.row(anchor.getRowPosition() + i);
            for (int j = 0; j < cells.get(i).size() && anchor.getColumnPosition() + j < model.columns(); j++) {
                int column = anchor.getColumnPosition() + j;
                if (model.isEditable(column)) {
                    String problem = model.problem(column, cells.get(i).get(j));
                    if (!problem.isEmpty()) {
                        return problem;
                    }
                    changes.add(new GridModel.Change(row, column, cells.get(i).get(j)));
                }
            }
        }
        if (!changes.isEmpty()) {
            model.set(changes);
        }
        return "";
    }

    /** Gives all selected cells of a column the value of the topmost one. */
    public void fillDown() {
        List<GridModel.Change> changes = new ArrayList<>();
        int[] positions = selectedPositions();
        for (int column : selection.getSelectedColumnPositions()) {
            if (model.isEditable(column) && positions.length > 1) {
                String value = model.fullText(order.row(positions[0]), column);
                Arrays.stream(positions).skip(1).forEach(at -> changes.add(new GridModel.Change(order.row(at), column, value)));
            }
        }
        if (!changes.isEmpty()) {
            model.set(changes);
        }
    }

    /** Empties the selected cells. */
    public void clear() {
        List<GridModel.Change> changes = new ArrayList<>();
        for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
            if (model.isEditable(cell.getColumnPosition())) {
                changes.add(new GridModel.Change(order.row(cell.getRowPosition()), cell.getColumnPosition(), ""));
            }
        }
        if (!changes.isEmpty()) {
            model.set(changes);
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
