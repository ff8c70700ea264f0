package org.ecofrontier.ui.grid;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.widgets.Event;

/** Explains a column where the pointer rests on its title. */
final class GridTips extends DefaultToolTip {

    private static final int DELAY_MILLISECONDS = 500;

    private final NatTable table;
    private final GridModel model;

    private GridTips(NatTable table, GridModel model) {
        super(table, ToolTip.NO_RECREATE, false);
        this.table = table;
        this.model = model;
        setPopupDelay(DELAY_MILLISECONDS);
    }

    static void install(NatTable table, GridModel model) {
        new GridTips(table, model).activate();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return table.getColumnIndexByPosition(table.getColumnPositionByX(event.x)) + "/" + table.getRegionLabelsByXY(event.x, event.y);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty();
    }

    @Override
    protected String getText(Event event) {
        LabelStack labels = table.getRegionLabelsByXY(event.x, event.y);
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        boolean title = labels != null && labels.hasLabel(GridRegion.COLUMN_HEADER);
        return title && column >= 0 && column < model.columns() ? model.explanation(column) : "";
    }
}
