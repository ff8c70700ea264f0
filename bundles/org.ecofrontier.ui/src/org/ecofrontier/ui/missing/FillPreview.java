package org.ecofrontier.ui.missing;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.studies.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The cells that would be filled, and those that would stay missing with the reason. */
final class FillPreview implements GridModel {

    private static final int REGION = 0;
    private static final int YEAR = 1;
    private static final int INDICATOR = 2;
    private static final int VALUE = 3;
    private static final List<String> TITLES = List.of("data.region", "data.year", "fill.indicator", "fill.value", "fill.reason");

    private record Row(String region, String year, String indicator, double value, String reason) {
    }

    private final Study study;
    private final List<Row> rows = new ArrayList<>();

    FillPreview(Study study) {
        this.study = study;
    }

    /** Shows what is chosen for some indicators. */
    void show(List<FillChoice> choices) {
        rows.clear();
        for (FillChoice choice : choices) {
            if (choice.plan() != null) {
                choice.plan().cells().forEach(cell -> rows.add(row(cell, choice)));
                choice.plan().left().forEach(left -> rows.add(row(left, choice)));
            }
        }
    }

    private Row row(CellChange cell, FillChoice choice) {
        return new Row(StudyNames.region(study, cell.region()), year(cell.year()), choice.name(), cell.value(), "");
    }

    private Row row(StudyFinding left, FillChoice choice) {
        return new Row(StudyNames.region(study, left.place().region()), year(left.place().year()), choice.name(), Double.NaN,
            left.what(UiText.locale()) + " " + left.advice(UiText.locale()));
    }

    private static String year(Integer year) {
        return year == null ? "" : year.toString();
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
        Row at = rows.get(row);
        return switch (column) {
            case REGION -> at.region();
            case YEAR -> at.year();
            case INDICATOR -> at.indicator();
            case VALUE -> Double.isNaN(at.value()) ? "" : NumberText.significant(at.value());
            default -> at.reason();
        };
    }

    @Override
    public String fullText(int row, int column) {
        double value = rows.get(row).value();
        return column == VALUE && !Double.isNaN(value) ? NumberText.full(value) : text(row, column);
    }

    @Override
    public boolean isNumeric(int column) {
        return column == VALUE;
    }

    @Override
    public Mark mark(int row, int column) {
        return column != VALUE ? Mark.PLAIN : Double.isNaN(rows.get(row).value()) ? Mark.MISSING : Mark.IMPUTED;
    }

    @Override
    public int compare(int column, int row, int other) {
        return column == VALUE ? Double.compare(rows.get(row).value(), rows.get(other).value())
            : text(row, column).compareTo(text(other, column));
    }
}
