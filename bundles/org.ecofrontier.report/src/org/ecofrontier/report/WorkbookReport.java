package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** One sheet per table of results, all rows, typed cells; a first sheet lists them. */
final class WorkbookReport {

    /** What a sheet of a workbook can hold below its header. */
    private static final int ROWS = 1_048_575;

    private WorkbookReport() {
    }

    static List<OutputTable> sheets(ReportSource source, ReportSettings settings, ReportTexts texts) {
        List<OutputTable> sheets = new ArrayList<>();
        List<String[]> contents = new ArrayList<>();
        for (ReportSource.Section section : source.sections()) {
            for (ResultTable table : section.stored().result().tables()) {
                if (!settings.shows(section.analysis().getId(), table.id())) {
                    continue;
                }
                String name = section.analysis().getId() + " " + table.id();
                OutputTable sheet = sheet(name, table, texts);
                if (sheet != null) {
                    sheets.add(sheet);
                }
                contents.add(new String[] {name, texts.in(section.method().name()),
                    texts.in(section.method().output(table.id()).orElseThrow().label()), Integer.toString(table.size()),
                    sheet == null ? texts.of("sheet.large") : ""});
            }
        }
        OutputTable first = new OutputTable(texts.of("contents"), contents.size());
        String[] header = {texts.of("sheet"), texts.of("run.method"), texts.of("sheet.table"), texts.of("run.rows"), texts.of("sheet.note")};
        for (int c = 0; c < header.length; c++) {
            int at = c;
            first.texts(header[c], contents.stream().map(line -> line[at]).toArray(String[]::new));
        }
        sheets.add(0, first);
        return sheets;
    }

    private static OutputTable sheet(String name, ResultTable table, ReportTexts texts) {
        if (table.size() > ROWS) {
            return null;
        }
        OutputTable sheet = new OutputTable(name, table.size());
        for (Column column : table.columns()) {
            if (column instanceof Column.Texts) {
                String[] cells = new String[table.size()];
                boolean region = column.id().equals("region");
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
