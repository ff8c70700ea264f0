package org.ecofrontier.ui.imports;

import java.util.List;

import org.ecofrontier.model.Study;
import org.ecofrontier.study.imports.ImportPlan.CellDifference;
import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.studies.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The cells of the study that get another value by an import: before, after, and where in the file it stands. */
final class DifferenceRows implements GridModel {

    private static final List<String> TITLES = List.of("data.region", "data.year", "fill.indicator", "import.before", "import.after",
        "import.cell");
    private static final int YEAR = 1;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    private final Study study;
    private List<CellDifference> rows = List.of();

    DifferenceRows(Study study) {
        this.study = study;
    }

    void show(List<CellDifference> differences) {
        rows = differences;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return TITLES.size();
    }

    @Override
    public String title(int column) {
        return UiText.of(TITLES.get(column));
    }

    @Override
    public String explanation(int column) {
        return "";
    }

    @Override
    public String text(int row, int column) {
        CellDifference at = rows.get(row);
        return switch (column) {
            case 0 -> StudyNames.region(study, at.region());
            case YEAR -> Integer.toString(at.year());
            case 2 -> StudyNames.indicator(study, at.indicator());
            case BEFORE -> NumberText.full(at.before());
            case AFTER -> Double.isNaN(at.after()) ? "" : NumberText.full(at.after());
            default -> at.source() == null ? "" : at.source().cell();
        };
    }

    @Override
    public boolean isNumeric(int column) {
        return column == BEFORE || column == AFTER;
    }

    @Override
    public Mark mark(int row, int column) {
        return column == AFTER && Double.isNaN(rows.get(row).after()) ? Mark.MISSING : Mark.PLAIN;
    }

    @Override
    public int compare(int column, int row, int other) {
        CellDifference a = rows.get(row);
        CellDifference b = rows.get(other);
        return switch (column) {
            case YEAR -> Integer.compare(a.year(), b.year());
            case BEFORE -> Double.compare(a.before(), b.before());
            case AFTER -> Double.compare(a.after(), b.after());
            default -> text(row, column).compareTo(text(other, column));
        };
    }
}
