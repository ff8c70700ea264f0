package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * One sheet per table of results, all rows, typed cells, nothing else, so that other programs can read it; before them a list of the
 * sheets with their notes, after them what the columns mean and the record of the runs.
 */
final class WorkbookReport {

    /** What a sheet of a workbook can hold below its header. */
    private static final int ROWS = 1_048_574;

    private final ReportTexts texts;
    private final List<OutputTable> sheets = new ArrayList<>();
    private final List<List<String>> contents = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();
    private final List<List<String>> runs = new ArrayList<>();

    private WorkbookReport(ReportTexts texts) {
        this.texts = texts;
    }

    static List<OutputTable> sheets(ReportSource source, ReportSettings settings, ReportTexts texts) {
        WorkbookReport report = new WorkbookReport(texts);
        for (ReportSource.Section section : source.sections()) {
            if (settings.shows(section.analysis().getId())) {
                report.section(section);
            }
        }
        List<OutputTable> all = new ArrayList<>();
        all.add(report.list(texts.of("contents"), texts.list("sheet", "sheet.analysis", "run.method", "sheet.table", "sheet.rows",
                "sheet.note"), report.contents));
        all.addAll(report.sheets);
        all.add(report.list(texts.of("columns"), texts.list("sheet", "columns.column", "columns.label", "columns.unit", "columns.meaning"),
                report.columns));
        all.add(report.list(texts.of("runs"), texts.list("sheet.analysis", "run.item", "run.value"), report.runs));
        return all;
    }

    private OutputTable list(String name, List<String> header, List<List<String>> rows) {
        OutputTable list = new OutputTable(name, rows.size());
        for (int c = 0; c < header.size(); c++) {
            int at = c;
            list.texts(header.get(c), rows.stream().map(row -> row.get(at)).toArray(String[]::new));
        }
        return list;
    }

    private void section(ReportSource.Section section) {
        String id = section.analysis().getId();
        TableNotes notes = new TableNotes(texts, section);
        for (ResultTable table : section.stored().result().tables()) {
            String name = id + " " + table.id();
            OutputDescriptor output = section.method().output(table.id()).orElseThrow();
            boolean fits = table.size() <= ROWS;
            if (fits) {
                sheets.add(sheet(name, table));
                table.columns().forEach(column -> columns.add(meaning(name, column, output)));
            }
            String analysis = section.analysis().getName() == null ? id : texts.study(section.analysis().getName());
            contents.add(List.of(name, analysis, texts.in(section.method().name()), texts.in(output.label()),
                    Integer.toString(table.size()), fits ? notes.of(table) : texts.of("sheet.large")));
        }
        RunRecord run = section.stored().run();
        runs.add(List.of(id, texts.of("run.method"), run.method() + " " + run.methodVersion() + " (" + run.contributor() + ")"));
        runs.add(List.of(id, texts.of("run.product"), "EcoFrontier " + run.product()));
        run.bindings().forEach((slot, bound) -> runs.add(List.of(id, texts.of("run.slot", slot), String.join(", ", bound))));
        run.parameters().forEach((parameter, value) -> runs.add(List.of(id, parameter, value)));
        runs.add(List.of(id, texts.of("run.rows"), notes.size()));
        runs.add(List.of(id, texts.of("run.hash"), run.inputHash()));
    }

    private List<String> meaning(String sheet, Column column, OutputDescriptor output) {
        return output.column(column.id()).map((ColumnDescriptor each) -> List.of(sheet, column.id(), texts.in(each.label()),
                texts.in(each.unit()), texts.in(each.meaning()))).orElse(List.of(sheet, column.id(), column.id(), "", ""));
    }

    private OutputTable sheet(String name, ResultTable table) {
        OutputTable sheet = new OutputTable(name, table.size());
        for (Column column : table.columns()) {
            if (column instanceof Column.Texts) {
                String[] cells = new String[table.size()];
                boolean region = column.id().equals("region") || column.id().equals("peer") || column.id().equals("neighbour");
                Arrays.setAll(cells, row -> region ? texts.region(column.text(row)) : column.text(row));
                sheet.texts(column.id(), cells);
            } else {
                double[] numbers = new double[table.size()];
                Arrays.setAll(numbers, column::number);
                sheet.numbers(column.id(), numbers);
            }
        }
        return sheet;
    }
}
