package org.ecofrontier.io.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecofrontier.io.PlainNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose regions stand across, and tables that stand side by side. */
class TurnedTablesTest {

    private static final ImportMapping TRANSPOSED = ImportMapping.DETECT.withLayout(Layout.TRANSPOSED);

    @TempDir
    Path folder;

    private ImportResult csv(String name, String text, ImportMapping mapping) throws IOException {
        return TableImport.read(Files.writeString(folder.resolve(name), text), mapping);
    }

    /** Every value as "region year indicator = value (cell)". */
    private static List<String> values(ImportResult result) {
        assertEquals(List.of(), result.ambiguities().stream().map(Ambiguity::message).toList());
        assertEquals(List.of(), result.problems().stream().map(Throwable::getMessage).toList());
        ImportedTable table = result.table();
        List<String> values = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            for (int c = 0; c < table.columns().size(); c++) {
                if (table.source(row, c) != null) {
                    values.add(table.region(row) + " " + table.year(row) + " " + table.columns().get(c).name() + " = "
                        + PlainNumber.format(table.number(row, c)) + " (" + table.source(row, c).cell() + ")");
                }
            }
        }
        return values;
    }

    @Test
    void yearsDownAndRegionsAcross() throws IOException {
        String text = "工业二氧化硫排放量（吨）\n年份,合肥市,淮南市,合计\n2009,1,2,3\n2010年,3,-,3\n注：统计口径有调整\n";
        ImportResult result = csv("so2.csv", text, TRANSPOSED);
        assertEquals(List.of("合肥市 2009 工业二氧化硫排放量 = 1 (line 3, column 2)", "合肥市 2010 工业二氧化硫排放量 = 3 (line 4, column 2)",
            "淮南市 2009 工业二氧化硫排放量 = 2 (line 3, column 3)", "淮南市 2010 工业二氧化硫排放量 =  (line 4, column 3)"), values(result));
        assertEquals("吨", result.table().columns().get(0).unit());
        assertEquals(List.of("a total or mean, no region"), result.report().skippedRows().stream().map(ImportReport.SkippedRow::reason)
            .distinct().toList());
        assertEquals(List.of("column 4"), result.report().skippedRows().stream().map(row -> row.place().cell()).toList());
        assertTrue(result.report().detected().contains("transposed: rows and columns are exchanged from row 2 on"),
            result.report().detected().toString());
        assertTrue(result.report().detected().contains("header in column A"), result.report().detected().toString());
        assertTrue(result.report().lines(1, Locale.CHINESE).contains("表头在 A 列"), result.report().lines(1, Locale.CHINESE).toString());
        assertEquals(Layout.TRANSPOSED, result.mapping().layout());
        assertEquals(values(result), values(csv("so2.csv", text, result.mapping())));
    }

    @Test
    void indicatorsDownWithTheirUnits() throws IOException {
        String text = "指标,单位,合肥市,淮南市\nGDP,亿元,10,20\n二氧化硫,吨,3,4\n";
        ImportResult result = csv("2009.csv", text, TRANSPOSED);
        assertEquals(List.of("合肥市 2009 GDP = 10 (line 2, column 3)", "合肥市 2009 二氧化硫 = 3 (line 3, column 3)",
            "淮南市 2009 GDP = 20 (line 2, column 4)", "淮南市 2009 二氧化硫 = 4 (line 3, column 4)"), values(result));
        assertEquals(List.of("亿元", "吨"), result.table().columns().stream().map(ImportedColumn::unit).toList());
        ImportResult asked = csv("t.csv", text, TRANSPOSED);
        assertEquals(List.of(Ambiguity.Subject.YEAR), asked.ambiguities().stream().map(Ambiguity::subject).toList());
        assertEquals(4, values(csv("t.csv", text, TRANSPOSED.withYear("=2010"))).size());
    }

    @Test
    void indicatorsAndYearsDownInMergedCells() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Sheet1");
            Object[][] rows = {{"指标", "年份", "A市", "B市"}, {"GDP", 2009, 1, 2}, {null, 2010, 3, 4}, {"SO2", 2009, 5, 6}, {null, 2010, 7, 8}};
            for (int r = 0; r < rows.length; r++) {
                sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Integer number) {
                        sheet.getRow(r).createCell(c).setCellValue(number);
                    } else if (rows[r][c] != null) {
                        sheet.getRow(r).createCell(c).setCellValue((String) rows[r][c]);
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            book.write(out);
        }
        assertEquals(List.of("A市 2009 GDP = 1 (C2)", "A市 2009 SO2 = 5 (C4)", "A市 2010 GDP = 3 (C3)", "A市 2010 SO2 = 7 (C5)",
            "B市 2009 GDP = 2 (D2)", "B市 2009 SO2 = 6 (D4)", "B市 2010 GDP = 4 (D3)", "B市 2010 SO2 = 8 (D5)"),
            values(TableImport.read(file, TRANSPOSED)));
    }

    @Test
    void whatMayBeTransposedIsAskedAbout() throws IOException {
        for (String text : List.of("年份,合肥,淮南\n2009,1,2\n2010,3,4\n", "指标,合肥,淮南\nGDP,1,2\n人口,3,4\n",
            "2009年,合肥市,淮南市\nGDP,1,2\n人口,3,4\n")) {
            ImportResult result = csv("t.csv", text, ImportMapping.DETECT);
            assertEquals(List.of(Ambiguity.Subject.LAYOUT), result.ambiguities().stream().map(Ambiguity::subject).toList(), text);
            assertTrue(result.ambiguities().get(0).message().endsWith("Possible: transposed, long."), result.ambiguities().get(0)
                .message());
        }
        ImportResult stated = csv("t.csv", "年份,合肥,淮南\n2009,1,2\n", ImportMapping.DETECT.withLayout(Layout.LONG));
        assertEquals(List.of(Ambiguity.Subject.REGION), stated.ambiguities().stream().map(Ambiguity::subject).toList());
    }

    @Test
    void aHeaderThatRepeatsToTheRightContinuesTheTable() throws IOException {
        String text = "2009年各市情况\n序号,地区,GDP,人口,,序号,地区,GDP,人口\n1,甲市,1,2,,3,丙市,5,6\n2,乙市,3,4,,,,,\n";
        assertEquals(List.of("甲市 2009 GDP = 1 (line 3, column 3)", "甲市 2009 人口 = 2 (line 3, column 4)",
            "乙市 2009 GDP = 3 (line 4, column 3)", "乙市 2009 人口 = 4 (line 4, column 4)", "丙市 2009 GDP = 5 (line 3, column 8)",
            "丙市 2009 人口 = 6 (line 3, column 9)"), values(csv("t.csv", text, ImportMapping.DETECT.withYear("=2009"))));
        ImportResult wide = csv("gdp.csv", "region,2009,2010,region,2009,2010\nA,1,2,C,5,6\nB,3,4,D,7,8\n", ImportMapping.DETECT);
        assertEquals(8, values(wide).size());
        assertEquals(values(wide), values(csv("gdp.csv", "region,2009,2010,region,2009,2010\nA,1,2,C,5,6\nB,3,4,D,7,8\n", wide.mapping())));
    }

    @Test
    void differentTablesSideBySide() throws IOException {
        assertEquals(List.of("A 2009 gdp = 1 (line 2, column 3)", "A 2009 so2 = 9 (line 2, column 6)", "B 2009 gdp = 2 (line 3, column 3)",
            "B 2009 so2 = 8 (line 3, column 6)"), values(csv("t.csv",
                "region,year,gdp,region,year,so2\nA,2009,1,A,2009,9\nB,2009,2,B,2009,8\n", ImportMapping.DETECT)));
    }
}
