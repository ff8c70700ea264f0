package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** Says how cells look: numbers to the right, missing and imputed ones coloured, rows of selected regions and of the year marked. */
final class CellLabels implements IConfigLabelAccumulator {

    static final String NUMBER = "NUMBER";
    static final String MISSING = "MISSING";
    static final String IMPUTED = "IMPUTED";
    static final String LINKED = "LINKED";
    static final String OF_YEAR = "OF_YEAR";
    static final String EDITABLE = "EDITABLE";

    private final GridModel model;
    private final RowOrder order;
    private final GridLinks links;

    CellLabels(GridModel model, RowOrder order, GridLinks links) {
        this.model = model;
        this.order = order;
        this.links = links;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int position) {
        if (position >= order.size() || column >= model.columns()) {
            return;
        }
        GridModel.Mark mark = model.mark(order.row(position), column);
        if (mark != GridModel.Mark.PLAIN) {
            labels.addLabel(mark == GridModel.Mark.MISSING ? MISSING : IMPUTED);
        }
        if (links.isMarked(position)) {
            labels.addLabel(LINKED);
        }
        if (links.isOfYear(position)) {
            labels.addLabel(OF_YEAR);
        }
        if (model.isNumeric(column)) {
            labels.addLabel(NUMBER);
        }
        if (model.isEditable(column)) {
            labels.addLabel(EDITABLE);
        }
    }
}
