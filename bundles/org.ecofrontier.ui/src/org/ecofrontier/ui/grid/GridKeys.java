package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keyboard does in a grid besides moving and editing: sort, leave the grid, clear the selection of regions. */
final class GridKeys {

    private final NatTable table;
    private final SelectionLayer selection;
    private final RowOrder order;
    private final GridLinks links;

    GridKeys(NatTable table, SelectionLayer selection, RowOrder order, GridLinks links) {
        this.table = table;
        this.selection = selection;
        this.order = order;
        this.links = links;
    }

    void install() {
        table.addListener(SWT.KeyDown, this::key);
        // Tab goes from cell to cell, so that another key has to leave the grid
        table.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = (event.stateMask & SWT.CTRL) != 0;
            }
        });
    }

    private void key(Event event) {
        boolean down = event.keyCode == SWT.ARROW_DOWN;
        boolean vertical = down || event.keyCode == SWT.ARROW_UP;
        if (event.character == SWT.ESC) {
            links.clear();
        } else if (vertical && event.stateMask == SWT.ALT) {
            sort(down);
        } else if (vertical && event.stateMask == 0 && column() < 0 && order.size() > 0) {
            // there is no cell yet to go on from
            selection.doCommand(new SelectCellCommand(selection, 0, 0, false, false));
        }
    }

    /** The column of the cell that the keyboard is at, negative for none. */
    private int column() {
        return selection.getSelectionAnchor().getColumnPosition();
    }

    /** Sorts by the column that the keyboard is in; the same again takes it back. */
    private void sort(boolean descending) {
        int column = column();
        if (column >= 0) {
            boolean again = order.sortColumn() == column && order.isDescending() == descending;
            order.sort(again ? -1 : column, descending);
            table.doCommand(new StructuralRefreshCommand());
        }
    }
}
