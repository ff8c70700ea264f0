package org.ecofrontier.ui.data;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.model.edit.CellCommands;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The data table of a study: a row for each region and year, a column for each indicator. */
final class DataRows implements GridModel {

    private static final int REGION = 0;
    private static final int YEAR = 1;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final OpenStudy open;
    private int lead;
    private int[] years = {};
    private List<Indicator> indicators = List.of();
    private List<Region> regions = List.of();
    private List<String> regionNames = List.of();
    private StudyNames names;
    /** The place of each row's observation in the study, -1 = there is none. */
    private int[] places = {};
    private StudyValues values;
    private NumberText format = NumberText.FULL;

    DataRows(OpenStudy open) {
        this.open = open;
        refresh();
    }

    /** Takes the study as it is now. */
    void refresh() {
        Study study = open.study();
        StudyIndex index = StudyIndex.of(study);
        Map<Observation, Integer> order = new IdentityHashMap<>();
        study.getObservations().forEach(each -> order.putIfAbsent(each, order.size()));
        values = StudyValues.of(study);
        names = StudyNames.of(study);
        regions = List.copyOf(study.getRegions());
        regionNames = regions.stream().map(names::region).toList();
        indicators = List.copyOf(study.getIndicators());
        years = study.getYears().toArray();
        lead = years.length == 0 ? 1 : 2;
        int perRegion = Math.max(1, years.length);
        places = new int[regions.size() * perRegion];
        for (int row = 0; row < places.length; row++) {
            places[row] = index.observation(region(row), year(row)).map(order::get).orElse(-1);
        }
    }

    int[] years() {
        return years;
    }

    Region regionOf(int row) {
        return regions.get(row / Math.max(1, years.length));
    }

    /** The name of the region of a row as it is shown. */
    String nameOf(int row) {
        return regionNames.get(row / Math.max(1, years.length));
    }

    /** The column of an indicator, -1 = there is none. */
    int columnOf(String indicator) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).getId().equals(indicator)) {
                return lead + i;
            }
        }
        return -1;
    }

    /** How many cells are missing, over all rows. */
    long missing() {
        long missing = 0;
        for (int row = 0; row < places.length; row++) {
            for (int i = 0; i < indicators.size(); i++) {
                missing += Double.isNaN(value(row, lead + i)) ? 1 : 0;
            }
        }
        return missing;
    }

    @Override
    public int rows() {
        return places.length;
    }

    @Override
    public int columns() {
        return lead + indicators.size();
    }

    @Override
    public String title(int column) {
        if (column < lead) {
            return UiText.of(column == REGION ? "data.region" : "data.year");
        }
        Indicator indicator = indicators.get(column - lead);
        return names.indicatorWithUnit(indicator);
    }

    @Override
    public String explanation(int column) {
        if (column < lead) {
            return "";
        }
        Indicator indicator = indicators.get(column - lead);
        String source = indicator.getSource() == null ? "" : "\n" + names.text(indicator.getSource());
        return title(column) + "\n" + indicator.getId() + " · " + UiText.of("kind." + indicator.getKind().getLiteral()) + source;
    }

    @Override
    public String text(int row, int column) {
        if (column == REGION) {
            return nameOf(row);
        }
        if (column == YEAR && lead == 2) {
            return Integer.toString(year(row));
        }
        double value = value(row, column);
        return Double.isNaN(value) ? "" : format.of(value);
    }

    @Override
    public String fullText(int row, int column) {
        double value = column < lead ? Double.NaN : value(row, column);
        return Double.isNaN(value) ? text(row, column) : NumberText.full(value);
    }

    /** Shows numbers in another way; what is stored and edited stays in full. */
    void format(NumberText shown) {
        format = shown;
    }

    /** Whether a row has a cell of a mark. */
    boolean has(int row, Mark mark) {
        for (int column = lead; column < columns(); column++) {
            if (mark(row, column) == mark) {
                return true;
            }
        }
        return false;
    }

    private double value(int row, int column) {
        return places[row] < 0 ? Double.NaN : values.get(places[row], column - lead);
    }

    @Override
    public String exportTitle(int column) {
        return column == REGION ? "region" : column < lead ? "year" : indicators.get(column - lead).getId();
    }

    @Override
    public String exportText(int row, int column) {
        return column == REGION ? region(row) : fullText(row, column);
    }

    @Override
    public boolean isNumeric(int column) {
        return column >= lead;
    }

    @Override
    public Mark mark(int row, int column) {
        if (column < lead) {
            return Mark.PLAIN;
        }
        if (Double.isNaN(value(row, column))) {
            return Mark.MISSING;
        }
        return values.isImputed(places[row], column - lead) ? Mark.IMPUTED : Mark.PLAIN;
    }

    @Override
    public String region(int row) {
        return regionOf(row).getId();
    }

    @Override
    public Integer year(int row) {
        return years.length == 0 ? null : years[row % years.length];
    }

    @Override
    public boolean isEditable(int column) {
        return column >= lead && !StudyValues.isDerived(indicators.get(column - lead));
    }

    @Override
    public String problem(int column, String text) {
        boolean fine = text.isEmpty() || NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
        return fine ? "" : UiText.of("data.notNumber", text);
    }

    @Override
    public void set(List<Change> changes) {
        List<CellChange> cells = new ArrayList<>();
        for (Change change : changes) {
            double value = change.text().isEmpty() ? Double.NaN : Double.parseDouble(change.text());
            cells.add(CellChange.observed(region(change.row()), year(change.row()), indicators.get(change.column() - lead).getId(), value));
        }
        open.execute(CellCommands.set(open.study(), cells));
    }

    @Override
    public int compare(int column, int row, int other) {
        if (column == REGION) {
            return Integer.compare(row, other);
        }
        return column == YEAR && lead == 2 ? Integer.compare(year(row), year(other))
            : Double.compare(value(row, column), value(other, column));
    }

    @Override
    public int frozenColumns() {
        return lead;
    }
}
