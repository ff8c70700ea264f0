package org.ecofrontier.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ecofrontier.engine.compare.ComparisonFigure;
import org.ecofrontier.engine.compare.ComparisonSummary;
import org.ecofrontier.engine.compare.SettingDifference;
import org.ecofrontier.engine.compare.TableComparison;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.methods.ParameterWords;
import org.ecofrontier.ui.preferences.Settings;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Two results side by side: in what their settings differ, a column of both with the differences, and a chart of it. */
final class ComparePane {

    private static final int TABLE = 60;
    private static final int CHART = 40;

    private final OpenStudy study;
    private final String analysis;
    private final Optional<MethodDescriptor> method;
    private final StoredResult here;
    private final StoredResult there;
    private final String name;
    private final String other;
    private final Composite area;
    private final SashForm sash;
    private Combo table;
    private Combo column;
    private Button same;
    private Label summary;
    private List<String> columns = List.of();
    private Grid grid;
    private FigureTab chart;

    ComparePane(Composite parent, OpenStudy study, String analysis, Optional<MethodDescriptor> method, StoredResult here,
            StoredResult there, String name) {
        this.study = study;
        this.analysis = analysis;
        this.method = method;
        this.here = here;
        this.there = there;
        this.name = name;
        this.other = here.run().analysis().equals(there.run().analysis()) ? UiText.of("compare.second") : name;
        area = Widgets.column(parent, 0);
        settings();
        List<String> tables = TableComparison.tables(here.result().tables(), there.result().tables());
        if (tables.isEmpty()) {
            Notice.show(area, UiText.of("compare.nothing")).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            sash = null;
            return;
        }
        choices(tables);
        sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tableChosen();
    }

    private void settings() {
        List<SettingDifference> all = SettingDifference.between(here.run(), there.run());
        boolean methods = all.stream().anyMatch(each -> each.kind() == SettingDifference.Kind.METHOD);
        List<SettingDifference> differences = all.stream()
            .filter(each -> !methods || each.kind() == SettingDifference.Kind.METHOD).toList();
        String text = differences.isEmpty() ? UiText.of("compare.sameSettings") : UiText.of("compare.settings") + "  "
            + differences.stream().map(this::setting).collect(Collectors.joining("; "));
        line(text).setData("id", "compare.settings");
    }

    private Label line(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Widgets.plain(text));
        Tone.FAINT.on(label);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 300;
        wide.horizontalIndent = 8;
        label.setLayoutData(wide);
        return label;
    }

    private String setting(SettingDifference difference) {
        String what = switch (difference.kind()) {
            case METHOD -> UiText.of("compare.method");
            case ROWS -> UiText.of("compare.rowsSeen");
            case PRODUCT -> UiText.of("compare.product");
            case BINDING -> method.flatMap(each -> each.slot(difference.id())).map(SlotDescriptor::label).map(UiText::in)
                .orElse(difference.id());
            case PARAMETER -> ParameterWords.name(method, difference.id());
        };
        return what + " " + value(difference, difference.first()) + " → " + value(difference, difference.second());
    }

    private String value(SettingDifference difference, String value) {
        return value.isBlank() ? UiText.of("compare.left") : difference.kind() == SettingDifference.Kind.PARAMETER
            ? ParameterWords.value(method, difference.id(), value) : value;
    }

    private void choices(List<String> tables) {
        Composite bar = Widgets.bar(area, 5);
        table = combo(bar, "compare.table");
        tables.forEach(each -> table.add(output(each).map(OutputDescriptor::label).map(UiText::in).filter(text -> !text.isBlank())
            .orElse(each)));
        table.setData("tables", tables);
        table.select(0);
        table.addListener(SWT.Selection, event -> tableChosen());
        column = combo(bar, "compare.column");
        column.addListener(SWT.Selection, event -> show());
        same = new Button(bar, SWT.CHECK);
        same.setText(UiText.of("compare.hide"));
        same.setSelection(true);
        same.setData("id", "compare.hide");
        same.addListener(SWT.Selection, event -> filter());
        summary = line("");
        summary.setData("id", "compare.summary");
        Tone.PLAIN.on(summary);
    }

    private static Combo combo(Composite bar, String key) {
        new Label(bar, SWT.NONE).setText(UiText.of(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("id", key);
        return combo;
    }

    private Optional<OutputDescriptor> output(String id) {
        return method.flatMap(each -> each.output(id));
    }

    private String tableId() {
        return ((List<?>) table.getData("tables")).get(table.getSelectionIndex()).toString();
    }

    private void tableChosen() {
        columns = TableComparison.columns(first(), second());
        column.removeAll();
        columns.forEach(each -> column.add(columnName(each)));
        column.select(0);
        column.getParent().layout(true, true);
        show();
    }

    private ResultTable first() {
        return here.result().table(tableId()).orElseThrow();
    }

    private ResultTable second() {
        return there.result().table(tableId()).orElseThrow();
    }

    private String columnName(String id) {
        return output(tableId()).flatMap(each -> each.column(id)).map(ColumnDescriptor::label).map(UiText::in)
            .filter(text -> !text.isBlank()).orElse(id);
    }

    private void show() {
        for (Control child : sash.getChildren()) {
            child.dispose();
        }
        TableComparison comparison = TableComparison.of(first(), second(), columns.get(column.getSelectionIndex()));
        Map<String, String> titles = Map.of(TableComparison.FIRST, UiText.of("compare.first"), TableComparison.SECOND,
            other, TableComparison.DIFFERENCE, UiText.of("compare.difference"), TableComparison.PERCENT,
            UiText.of("compare.percent"), TableComparison.EQUAL, UiText.of("compare.equal"));
        Map<String, String> meanings = Map.of(TableComparison.FIRST, UiText.of("compare.firstMeaning"), TableComparison.DIFFERENCE,
            UiText.of("compare.differenceMeaning"), TableComparison.PERCENT, UiText.of("compare.percentMeaning"));
        grid = new Grid(sash, new ResultRows(comparison.table(), output(tableId()), study.study(), titles, meanings), "compare.grid");
        grid.links().follow(study.selection());
        filter();
        Text title = Text.of(UiText.of("compare.chart", columnName(comparison.column()), name));
        Optional<Figure> figure = ComparisonFigure.of(comparison, title, Text.of(UiText.of("compare.first")), Text.of(other));
        chart = figure.map(each -> new FigureTab(study, analysis, each, Optional.empty(), true)).orElse(null);
        if (chart != null) {
            chart.create(sash);
            sash.setWeights(TABLE, CHART);
            chart.yearChanged();
        }
        summary.setText(Widgets.plain(words(comparison.summary())));
        selectionChanged();
        area.layout(true, true);
    }

    private void filter() {
        ResultTable rows = ((ResultRows) grid.model()).table();
        boolean all = same.getSelection();
        grid.filter(row -> all || !isEqual(rows, row));
    }

    private static boolean isEqual(ResultTable rows, int row) {
        return rows.find(TableComparison.EQUAL).map(each -> "yes".equals(each.text(row)))
            .orElseGet(() -> rows.column(TableComparison.DIFFERENCE).number(row) == 0);
    }

    private String words(ComparisonSummary found) {
        List<String> parts = new ArrayList<>(List.of(UiText.of("compare.rows", found.both(), found.equal())));
        if (found.onlyFirst() + found.onlySecond() > 0) {
            parts.add(UiText.of("compare.only", found.onlyFirst(), found.onlySecond()));
        }
        int digits = Settings.digits();
        if (!found.largestAt().isEmpty()) {
            List<String> place = new ArrayList<>(found.largestAt());
            place.set(0, StudyNames.region(study.study(), place.getFirst()));
            parts.add(UiText.of("compare.numbers", Numbers.significant(found.meanDifference(), digits),
                Numbers.significant(found.largestDifference(), digits), String.join(" ", place),
                Double.isNaN(found.correlation()) ? "–" : Numbers.significant(found.correlation(), digits)));
        } else if (found.largestDifference() == 0) {
            parts.add(UiText.of("compare.noDifference"));
        }
        return String.join("; ", parts);
    }

    void selectionChanged() {
        if (grid != null && !grid.control().isDisposed()) {
            grid.redraw();
        }
        if (chart != null) {
            chart.selectionChanged();
        }
    }

    void yearChanged() {
        if (chart != null) {
            chart.yearChanged();
        }
    }

    Optional<Grid> grid() {
        return Optional.ofNullable(grid).filter(each -> !each.control().isDisposed());
    }
}
