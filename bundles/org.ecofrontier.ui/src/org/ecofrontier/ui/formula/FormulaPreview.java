package org.ecofrontier.ui.formula;

import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The values that a formula gives. */
final class FormulaPreview implements GridModel {

    private static final int VALUE = 2;

    private final Study names;
    private FormulaDraft draft;

    FormulaPreview(Study names) {
        this.names = names;
    }

    void show(FormulaDraft shown) {
        draft = shown;
    }

    private Observation observation(int row) {
        return draft.copy().getObservations().get(row);
    }

    @Override
    public int rows() {
        return draft == null ? 0 : draft.values().length;
    }

    @Override
    public int columns() {
        return VALUE + 1;
    }

    @Override
    public String title(int column) {
        return UiText.of(column == 0 ? "data.region" : column == 1 ? "data.year" : "fill.value");
    }

    @Override
    public String explanation(int column) {
        return "";
    }

    @Override
    public String text(int row, int column) {
        return switch (column) {
            case 0 -> StudyNames.region(names, observation(row).getRegion());
            case 1 -> observation(row).getYear() == null ? "" : observation(row).getYear().toString();
            default -> Double.isNaN(draft.values()[row]) ? "" : NumberText.significant(draft.values()[row]);
        };
    }

    @Override
    public String fullText(int row, int column) {
        return column == VALUE && !Double.isNaN(draft.values()[row]) ? NumberText.full(draft.values()[row]) : text(row, column);
    }

    @Override
    public boolean isNumeric(int column) {
        return column == VALUE;
    }

    @Override
    public Mark mark(int row, int column) {
        return column == VALUE && Double.isNaN(draft.values()[row]) ? Mark.MISSING : Mark.PLAIN;
    }

    @Override
    public int compare(int column, int row, int other) {
        return column == VALUE ? Double.compare(draft.values()[row], draft.values()[other])
            : text(row, column).compareTo(text(other, column));
    }
}
