package org.ecofrontier.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** What a user does with blocks of cells: copies, pastes, fills and empties them; each change is one step. */
final class GridEdits {

    private static final int MOST_COPIED = 2_000_000;

    private final GridModel model;
    private final RowOrder order;
    private final SelectionLayer selection;

    GridEdits(GridModel model, RowOrder order, SelectionLayer selection) {
        this.model = model;
        this.order = order;
        this.selection = selection;
    }

    /** The places of the rows with selected cells. */
    int[] selectedPositions() {
        IntStream.Builder positions = IntStream.builder();
        for (Range range : selection.getSelectedRowPositions()) {
            for (int position = range.start; position < Math.min(range.end, order.size()); position++) {
                positions.add(position);
            }
        }
        return positions.build().sorted().toArray();
    }

    /**
     * Copies the selected cells, or everything when none is selected.
     *
     * @param headers whether the titles of the columns come first
     */
    void copy(boolean headers) {
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
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {GridClipboard.format(cells)}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** {@return what was wrong with the block on the clipboard; empty if it was pasted at the selected cell} */
    String paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? paste(text) : "";
        } finally {
            clipboard.dispose();
        }
    }

    /** {@return what was wrong with a block; empty if it was pasted at the selected cell} */
    String paste(String text) {
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
    void fillDown() {
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
    void clear() {
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
}
