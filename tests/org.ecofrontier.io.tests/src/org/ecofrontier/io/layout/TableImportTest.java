package org.ecofrontier.io.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.cells.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImportTest {

    @TempDir
    Path folder;

    private ImportResult csv(String text) throws IOException {
        return csv(text, ImportMapping.DETECT);
    }

    private ImportResult csv(String text, ImportMapping mapping) throws IOException {
        return TableImport.read(Files.write(folder.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_8)), mapping);
    }

    private static ImportedTable table(ImportResult result) {
        assertEquals(List.of(), result.ambiguities().stream().map(Ambiguity::message).toList());
        assertEquals(List.of(), result.problems().stream().map(Throwable::getMessage).toList());
        return result.table();
    }

    private static double value(ImportedTable table, String region, int year, String column) {
        for (int row = 0; row < table.rows(); row++) {
            if (table.region(row).equals(region) && table.year(row) == year) {
                return table.number(row, index(table, column));
            }
        }
        throw new AssertionError("no row " + region + " " + year);
    }

    private static int index(ImportedTable table, String column) {
        return table.columns().stream().map(ImportedColumn::name).toList().indexOf(column);
    }

    private Path workbook(Object[][]... sheets) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        for (Object[][] content : sheets) {
            Sheet sheet = book.createSheet((String) content[0][0]);
            for (int r = 1; r < content.length; r++) {
                Row row = sheet.createRow(r - 1);
                for (int c = 0; c < content[r].length; c++) {
                    if (content[r][c] instanceof Number number) {
                        row.createCell(c).setCellValue(number.doubleValue());
                    } else if (content[r][c] != null) {
                        row.createCell(c).setCellValue((String) content[r][c]);
                    }
                }
            }
        }
        return save(book);
    }

    private Path save(Workbook book) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file); book) {
            book.write(out);
        }
        return file;
    }

    @Test
    void longTable() throws IOException {
        ImportResult result = csv("region,location,year,GDP (100 million yuan),so2\nHefei,south,2009,1.5,10\nHefei,south,2010,2,\n"
            + "Huainan,north,2009,0.25,-\nTotal,,2009,1.75,10\n\nSource: yearbook,,,,\n");
        ImportedTable table = table(result);
        assertEquals(List.of("Hefei", "Huainan"), table.regions());
        assertEquals(List.of(2009, 2010), table.years());
        assertEquals(3, table.rows());
        assertEquals(new ImportedColumn("GDP", "GDP", false, "100 million yuan", ColumnKind.OTHER, false, 1), table.columns().get(1));
        assertEquals(ColumnKind.CATEGORY, table.columns().get(0).kind());
        assertEquals("north", table.text(2, 0));
        assertEquals(1.5, value(table, "Hefei", 2009, "GDP"));
        assertTrue(Double.isNaN(value(table, "Hefei", 2010, "so2")));
        assertTrue(Double.isNaN(value(table, "Huainan", 2009, "so2")));
        assertEquals("line 4, column 4", table.source(2, 1).cell());
        assertNull(table.source(1, 2));
        assertEquals(List.of("a total or mean, no region", "blank row", "a footnote or source, no region"),
            result.report().skippedRows().stream().map(ImportReport.SkippedRow::reason).toList());
        assertEquals(Map.of(Rule.MISSING_MARK, 1), result.report().counts());
        assertTrue(result.report().lines(3).contains("read as missing: 1 cell (line 4, column 5 \"-\" -> missing)"),
            result.report().lines(3).toString());
        assertTrue(result.report().detected().contains("layout long: regions in column \"region\", years in column \"year\""));
    }

    @Test
    void statedColumns() throws IOException {
        ImportMapping mapping = ImportMapping.DETECT.withColumns(List.of(ColumnRule.parse("GDP=desirable:gdp:yuan"),
            ColumnRule.parse("so2=undesirable"),
            new ColumnRule("workers", ColumnKind.INPUT, "labour", "persons", 10_000), ColumnRule.parse("note=skip"),
            ColumnRule.parse("type=category:kind")));
        ImportedTable table = table(csv("city,year,GDP,so2,workers,note,type\nA,2009,1.5,2,3.5,x,1\n", mapping));
        assertEquals(List.of(new ImportedColumn("GDP", "gdp", true, "yuan", ColumnKind.DESIRABLE, true, 1),
            new ImportedColumn("so2", "so2", false, "", ColumnKind.UNDESIRABLE, true, 1),
            new ImportedColumn("workers", "labour", true, "persons", ColumnKind.INPUT, true, 10_000),
            new ImportedColumn("type", "kind", true, "", ColumnKind.CATEGORY, true, 1)), table.columns());
        assertEquals(35_000, value(table, "A", 2009, "workers"));
        assertEquals("1", table.text(0, 3));
    }

    @Test
    void wideByYearInOneFile() throws IOException {
        Path file = Files.write(folder.resolve("so2 (t).csv"),
            "地区,2009年,2010年\n合肥,1.5,2\n淮南,..,4\n合 计,1.5,6\n".getBytes(Charset.forName("GBK")));
        ImportResult result = TableImport.read(file, ImportMapping.DETECT);
        ImportedTable table = table(result);
        assertEquals(new ImportedColumn("so2", "so2", false, "t", ColumnKind.OTHER, false, 1), table.columns().get(0));
        assertEquals(List.of("合肥", "淮南"), table.regions());
        assertEquals(4, value(table, "淮南", 2010, "so2"));
        assertTrue(Double.isNaN(value(table, "淮南", 2009, "so2")));
        assertEquals("format: text, GB18030, cells separated by comma", result.report().detected().get(0));
        assertEquals("合 计", result.report().skippedRows().get(0).text());
        ImportedTable named = table(TableImport.read(file, ImportMapping.DETECT.withIndicator("SO2").withColumns(List.of(
            ColumnRule.parse("so2=undesirable:so2")))));
        assertEquals(new ImportedColumn("SO2", "so2", true, "", ColumnKind.UNDESIRABLE, true, 1), named.columns().get(0));
    }

    @Test
    void wideByYearWithOneSheetForEachIndicatorAndTitles() throws IOException {
        ImportResult result = TableImport.read(workbook(
            new Object[][] {{"工业增加值"}, {"表 2-1 工业增加值", null, "单位：亿元"}, {null, 2009, 2010}, {"合肥", 1.5, 2}, {"淮南", "3,456.5", "…"},
            {"注：当年价"}},
            new Object[][] {{"SO2(吨)"}, {"Table 2 SO2"}, {"地区", 2009, 2010}, {"合肥", 10, 20}, {"淮南", 30, 40}},
            new Object[][] {{"说明"}, {"本表数据来自年鉴"}}), ImportMapping.DETECT);
        ImportedTable table = table(result);
        assertEquals(List.of("工业增加值", "SO2"), table.columns().stream().map(ImportedColumn::name).toList());
        assertEquals(List.of("亿元", "吨"), table.columns().stream().map(ImportedColumn::unit).toList());
        assertEquals(3456.5, value(table, "淮南", 2009, "工业增加值"));
        assertEquals(40, value(table, "淮南", 2010, "SO2"));
        assertEquals(Map.of(Rule.THOUSANDS, 1, Rule.TEXT_AS_NUMBER, 1, Rule.MISSING_MARK, 1), result.report().counts());
        assertEquals("B4", result.report().changes().get(0).place().cell());
        assertTrue(result.report().detected().contains("sheet \"说明\" holds no numbers and is left out"));
        assertEquals("a footnote or source, no region", result.report().skippedRows().get(0).reason());
    }

    @Test
    void wideByYearUnderMergedHeaders() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("Sheet1");
        sheet.createRow(0).createCell(0).setCellValue("Illustrative figures");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        Row top = sheet.createRow(1);
        top.createCell(0).setCellValue("地区");
        top.createCell(1).setCellValue("工业增加值\n（亿元）");
        top.createCell(3).setCellValue("二氧化硫(吨)");
        Row years = sheet.createRow(2);
        for (int c = 1; c < 5; c++) {
            years.createCell(c).setCellValue(c % 2 == 1 ? "2009年" : "2010年");
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
        Row data = sheet.createRow(3);
        data.createCell(0).setCellValue("合　肥①");
        for (int c = 1; c < 5; c++) {
            data.createCell(c).setCellValue(c * 1.5);
        }
        ImportResult result = TableImport.read(save(book), ImportMapping.DETECT);
        ImportedTable table = table(result);
        assertEquals(List.of("合肥"), table.regions());
        assertEquals(List.of("亿元", "吨"), table.columns().stream().map(ImportedColumn::unit).toList());
        assertEquals(3, value(table, "合肥", 2010, "工业增加值"));
        assertEquals(6, value(table, "合肥", 2010, "二氧化硫"));
        assertTrue(result.report().detected().contains("header in rows 2 to 3 of sheet \"Sheet1\""), result.report().detected().toString());
        assertEquals(1, result.report().counts().get(Rule.FOOTNOTE));
    }

    @Test
    void wideByIndicatorWithOneSheetForEachYear() throws IOException {
        ImportResult result = TableImport.read(workbook(
            new Object[][] {{"2009"}, {"序号", "代码", "城市", "GDP(亿元)", "SO2"}, {null, null, null, null, "(吨)"}, {1, 340100, "合肥", 1.5, 10},
            {2, 340400, "淮南", 2.5, 20}},
            new Object[][] {{"2010年"}, {"城市", "SO2(吨)", "GDP(亿元)"}, {"淮南", 40, 3.5}, {"合肥", 30, null}}), ImportMapping.DETECT);
        ImportedTable table = table(result);
        assertEquals(List.of("GDP", "SO2"), table.columns().stream().map(ImportedColumn::name).toList());
        assertEquals("吨", table.columns().get(1).unit());
        assertEquals(List.of(2009, 2010), table.years());
        assertEquals(3.5, value(table, "淮南", 2010, "GDP"));
        assertEquals(30, value(table, "合肥", 2010, "SO2"));
        assertTrue(result.report().detected().contains("column \"代码\" is left out: a code beside the names of the regions"));
        assertTrue(result.report().detected().contains("column \"序号\" is left out: running numbers"));
        assertEquals(Layout.WIDE_INDICATORS, result.mapping().layout());
    }

    @Test
    void aUnitThatChangesFromSheetToSheetIsAskedAbout() throws IOException {
        ImportResult result = TableImport.read(workbook(new Object[][] {{"2009"}, {"城市", "GDP(亿元)"}, {"合肥", 1.5}},
            new Object[][] {{"2010"}, {"城市", "GDP(万元)"}, {"合肥", 15_000}}), ImportMapping.DETECT);
        assertFalse(result.isComplete());
        assertTrue(result.ambiguities().get(0).message().endsWith("sheet \"2009\", cell B2: indicator \"GDP\" has the unit 亿元 here and "
            + "万元 at "
            + folder.resolve("book.xlsx") + ", sheet \"2010\", cell B2. Which unit is right? Possible: 亿元, 万元."),
            result.ambiguities().get(0).message());
    }

    @Test
    void stackedBlocksByIndicatorAndByYear() throws IOException {
        ImportResult byIndicator = TableImport.read(workbook(new Object[][] {{"Sheet1"}, {"一、工业增加值(亿元)"}, {"地区", "2009", "2010"}, {"合肥", 1,
            2},
            {"淮南", 3, 4}, {"注：当年价"}, {null, null}, {"二、二氧化硫(吨)"}, {"地区", "2009", "2010"}, {"合肥", 10, 20}, {"淮南", 30, 40}}),
            ImportMapping.DETECT);
        ImportedTable table = table(byIndicator);
        assertEquals(List.of("工业增加值", "二氧化硫"), table.columns().stream().map(ImportedColumn::name).toList());
        assertEquals(40, value(table, "淮南", 2010, "二氧化硫"));
        assertEquals(2, table.regions().size());
        table = table(csv("2009年,,\nregion,x,y\nA,1,2\nB,3,4\n,,\n2010年,,\nregion,x,y\nA,5,6\nB,7,8\n"));
        assertEquals(List.of(2009, 2010), table.years());
        assertEquals(8, value(table, "B", 2010, "y"));
    }

    @Test
    void aHeaderThatComesAgainOnEachPageOnlyContinuesTheTable() throws IOException {
        ImportResult result = csv("region,year,x\nA,2009,1\nregion,year,x\nB,2009,2\n");
        assertEquals(2, table(result).rows());
        assertTrue(result.report().skippedRows().stream().anyMatch(row -> row.reason().equals("the header comes again")));
    }

    @Test
    void aColumnThatNamesTheIndicator() throws IOException {
        ImportedTable tidy = table(csv("region,year,indicator,value\nA,2009,GDP (yuan),1\nA,2009,SO2,2\nA,2010,GDP (yuan),3\n"));
        assertEquals(List.of("GDP", "SO2"), tidy.columns().stream().map(ImportedColumn::name).toList());
        assertEquals("yuan", tidy.columns().get(0).unit());
        assertEquals(3, value(tidy, "A", 2010, "GDP"));
        ImportedTable wide = table(csv("Country Name,Country Code,Indicator Name,Indicator Code,2009,2010\nA,AAA,GDP,x.y,1,2\nA,AAA,CO2,"
            + "x.z,3,..\n"));
        assertEquals(2, value(wide, "A", 2010, "GDP"));
        assertTrue(Double.isNaN(value(wide, "A", 2010, "CO2")));
    }

    @Test
    void anUnknownDecimalMarkIsAskedFor() throws IOException {
        String text = "region;year;x\nA;2009;1,234\nB;2009;5,678\n";
        ImportResult result = csv(text);
        assertFalse(result.isComplete());
        Ambiguity ambiguity = result.ambiguities().get(0);
        assertEquals(Ambiguity.Subject.DECIMAL, ambiguity.subject());
        assertTrue(ambiguity.message().endsWith("t.csv, line 2, column 3: \"1,234\" can be two numbers: is the mark in it the decimal "
            + "mark or does it "
            + "divide thousands? State the decimal mark. (1 more such cells) Possible: ., ,."), ambiguity.message());
        assertEquals(1.234, value(table(csv(text, ImportMapping.DETECT.withText(null, null, ','))), "A", 2009, "x"));
        assertEquals(1234, value(table(csv(text, ImportMapping.DETECT.withText(null, null, '.'))), "A", 2009, "x"));
        assertEquals(1.234, value(table(csv(text + "C;2009;0,5\n")), "A", 2009, "x"), "another cell proves the mark");
        ImportResult mixed = csv("region;year;x\nA;2009;12,34\nB;2009;5.6\n");
        assertTrue(mixed.ambiguities().get(0).message().contains("some numbers have a decimal point (line 3, column 3) and some a "
            + "decimal comma (line 2"),
            mixed.ambiguities().get(0).message());
        assertEquals(1.234, value(table(csv("region,year,x\nA,2009,1.234\n")), "A", 2009, "x"));
        assertFalse(csv("region,year,x\nA,2009,\"1,234\"\n").isComplete());
    }

    @Test
    void whatIsAmbiguousIsAskedFor() throws IOException {
        assertAsked("province,city,year,x\nP,A,2009,1\n", Ambiguity.Subject.REGION,
            "line 1: which column holds the regions? Possible: province, city.");
        assertAsked("region,x\nA,1\n", Ambiguity.Subject.YEAR, "Which year is it? (a column, or =2018 for the whole file)");
        assertAsked("region,t,x\nA,2009,1.5\nA,2010,1.5\n", Ambiguity.Subject.YEAR, "which column holds the years? Possible: t.");
        assertAsked("A,2009,1.5\nB,2009,2.5\n", Ambiguity.Subject.HEADER,
            "this first row with content holds numbers, so there seems to be no header.");
        assertAsked("region,year,2009,2010\nA,2009,1,2\n", Ambiguity.Subject.LAYOUT,
            "Which shape has the table? Possible: long, wide-years.");
        assertAsked("region,area,2009,2010\nA,17.5,1,2\n", Ambiguity.Subject.REGION, "which column holds the regions?");
        assertAsked("region,population density,2009,2010\nA,17.5,1,2\n", Ambiguity.Subject.COLUMN,
            "column \"population density\" holds numbers but is headed by no year. What is it?");
        assertAsked("region,year,x,\nA,2009,1,5\n", Ambiguity.Subject.HEADER, "column D holds values and has no name.");
        assertAsked("region,year,x\nA,2009,12.5%\nB,2009,13\n", Ambiguity.Subject.COLUMN,
            "has numbers with percent sign (line 2, column 3) and without (line 3, column 3)");
        ImportResult sheets = TableImport.read(workbook(new Object[][] {{"a"}, {"region", "year", "x"}, {"A", 2009, 1.5}},
            new Object[][] {{"b"}, {"region", "year", "x"}, {"A", 2009, 2.5}}), ImportMapping.DETECT);
        assertTrue(sheets.ambiguities().get(0).message().endsWith("2 sheets hold tables that are not of one kind. Which one is meant? "
            + "Possible: a, b."));
        assertEquals(2.5, value(table(TableImport.read(folder.resolve("book.xlsx"), ImportMapping.DETECT.withSheet("b"))), "A", 2009, "x"));
    }

    private void assertAsked(String text, Ambiguity.Subject subject, String message) throws IOException {
        ImportResult result = csv(text);
        assertFalse(result.isComplete(), text);
        assertEquals(subject, result.ambiguities().get(0).subject(), result.ambiguities().get(0).message());
        assertTrue(result.ambiguities().get(0).message().contains(message), result.ambiguities().get(0).message());
    }

    @Test
    void whatIsStatedSettlesIt() throws IOException {
        assertEquals(1, value(table(csv("province,city,year,x\nP,A,2009,1\n", ImportMapping.DETECT.withRegion("city"))), "A", 2009, "x"));
        assertEquals(1, value(table(csv("region,x\nA,1\n", ImportMapping.DETECT.withYear("=2018"))), "A", 2018, "x"));
        assertEquals(1.5, value(table(csv("region,t,x\nA,2009,1.5\n", ImportMapping.DETECT.withYear("t"))), "A", 2009, "x"));
        assertEquals(1.5, value(table(csv("region,when,x\nA,2009,1.5\n",
            ImportMapping.DETECT.withColumns(List.of(ColumnRule.parse("when=year"))))), "A",
            2009, "x"));
        ImportedTable wide = table(csv("region,year,2009,2010\nA,2009,1,2\n",
            ImportMapping.DETECT.withLayout(Layout.WIDE_YEARS).withIndicator("x").withColumns(List.of(ColumnRule.parse("year=skip")))));
        assertEquals(2, value(wide, "A", 2010, "x"));
        assertEquals(1.5, value(table(csv("Title\nsub,title\nregion,year,x\nA,2009,1.5\n", ImportMapping.DETECT.withHeader(3, 1))), "A",
            2009, "x"));
        assertEquals(1.5, value(table(csv("Title,\"\",\nregion,year,x\n,,(t)\nA,2009,1.5\n", ImportMapping.DETECT.withHeader(0, 3))), "A",
            2009, "x"));
        assertEquals(1.5, value(table(csv("Title,\"\",\nregion,year,x\n,,(t)\nA,2009,1.5\n", ImportMapping.DETECT.withHeader(0, 2))), "A",
            2009, "x"));
        assertEquals(1, table(csv("region,year,x\nA,2009,n.k.\n", ImportMapping.DETECT.withMissingMarks(List.of("n.k.")))).rows());
    }

    @Test
    void aSecondLanguageInTheHeader() throws IOException {
        ImportResult result = csv("地区,年份,工业增加值\nRegion,Year,Industrial added value\nA,2009,1.5\n");
        assertEquals("工业增加值 Industrial added value", table(result).columns().get(0).name());
        assertEquals(1.5, table(csv("地区,年份,工业增加值\nRegion,Year,Industrial added value\nA,2009,1.5\n",
            ImportMapping.DETECT.withRegion("地区 Region"))).number(0, 0));
    }

    @Test
    void cellsThatCannotBeReadAreNamed() throws IOException {
        ImportResult result = csv("region,year,x\nA,2009,abc\nB,20x9,1.5\n,2009,2\nC,,3\nC,2010,(4.5)\n");
        assertFalse(result.isComplete());
        List<String> messages = result.problems().stream().map(problem -> problem.place().cell() + ": " + problem.problem()).toList();
        assertEquals(List.of("line 2, column 3: indicator \"x\" should have a number and the cell holds \"abc\"",
            "line 3, column 2: the cell should hold a year and holds \"20x9\"", "line 4, column 1: the row has values and no region",
            "line 5, column 2: the row has values and no year",
            "line 6, column 3: indicator \"x\" should have a number and the cell holds \"(4.5)\", which may be a negative number or a note "
                + "(write it with a minus sign)"), messages);
        assertTrue(result.problems().get(0).getMessage().endsWith("Correct the cell, or state that this text stands for a missing value."));
    }

    @Test
    void aValueGivenTwiceIsRefused() throws IOException {
        ImportResult result = csv("region,year,x\nA,2009,1\nA,2009,2\n");
        assertTrue(result.problems().get(0).getMessage().endsWith("line 3, column 3: \"x\" of region \"A\" in 2009 was given before "
            + "(line 2, column 3)."
            + " Keep one of the two, or give regions of the same name different names."), result.problems().get(0).getMessage());
    }

    @Test
    void groupHeadingsAndEmptyRegionsAreNoRegions() throws IOException {
        ImportResult result = csv("地区,2009,2010\n皖北,,\n合肥,1,2\n皖南,,\n淮南,-,-\n", ImportMapping.DETECT.withIndicator("x"));
        assertEquals(List.of("合肥", "淮南"), table(result).regions());
        assertEquals(List.of("皖北", "皖南"), result.report().skippedRows().stream().map(ImportReport.SkippedRow::text).toList());
        assertEquals("a row without any value", result.report().skippedRows().get(0).reason());
    }

    @Test
    void yearsInEveryForm() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("S");
        Object[][] rows = {{"region", "year", "x"}, {"A", 2009, 1.5}, {"A", "2010年", 2.5}, {"A", "２０１１", 3.5}};
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < 3; c++) {
                if (rows[r][c] instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                } else {
                    row.createCell(c).setCellValue((String) rows[r][c]);
                }
            }
        }
        Row dated = sheet.createRow(4);
        dated.createCell(0).setCellValue("A");
        dated.createCell(1).setCellValue(java.time.LocalDate.of(2012, 12, 31));
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy"));
        dated.getCell(1).setCellStyle(style);
        dated.createCell(2).setCellFormula("C2*3");
        dated.getCell(2).setCellValue(4.5);
        ImportResult result = TableImport.read(save(book), ImportMapping.DETECT);
        assertEquals(List.of(2009, 2010, 2011, 2012), table(result).years());
        assertEquals(Map.of(Rule.TEXT_AS_YEAR, 2, Rule.DATE_AS_YEAR, 1, Rule.CACHED_FORMULA, 1), result.report().counts());
    }

    @Test
    void unknownNamesAreRefusedWithTheOnesThereAre() throws IOException {
        DataFileException region = assertThrows(DataFileException.class, () -> csv("region,year,x\nA,2009,1\n",
            ImportMapping.DETECT.withRegion("city")));
        assertTrue(region.getMessage().contains("there is no column \"city\" for the region. Choose one of: region, year, x."),
            region.getMessage());
        DataFileException column = assertThrows(DataFileException.class,
            () -> csv("region,year,x\nA,2009,1\n", ImportMapping.DETECT.withColumns(List.of(ColumnRule.parse("y=input")))));
        assertEquals(Kind.NO_SUCH_COLUMN, column.kind());
        assertTrue(column.getMessage().contains("there is no column or indicator \"y\". Choose from: region, year, x."),
            column.getMessage());
    }

    @Test
    void theMappingItGivesBackMakesTheSameImportAgain() throws IOException {
        String text = "city,year,GDP (yuan),SO2,type\nA,2009,\"1,234.5\",2,x\nB,2009,5,-,y\n";
        ImportResult first = csv(text, ImportMapping.DETECT.withColumns(List.of(new ColumnRule("GDP", ColumnKind.DESIRABLE, "gdp", null,
            10))));
        ImportMapping kept = ImportMapping.ofProperties(first.mapping().toProperties());
        assertEquals(first.mapping(), kept);
        assertEquals(Layout.LONG, kept.layout());
        assertEquals("city", kept.region());
        ImportResult again = csv(text, kept);
        assertEquals(table(first).columns().stream().map(ImportedColumn::id).toList(),
            table(again).columns().stream().map(ImportedColumn::id).toList());
        assertEquals(12345, value(table(again), "A", 2009, "GDP"));
        assertEquals(kept, again.mapping());
    }

    @Test
    void rulesAreReadFromTheCommandLineForm() {
        assertEquals(new ColumnRule("GDP = x", ColumnKind.INPUT, "gdp", "100 million yuan", 1),
            ColumnRule.parse("GDP = x=input:gdp:100 million yuan"));
        assertEquals(ColumnRule.of("a", ColumnKind.SKIP), ColumnRule.parse("a=SKIP"));
        assertNull(ColumnRule.parse("a=outputs"));
        assertNull(ColumnRule.parse("=input"));
    }

    @Test
    void unitsInEveryPlace() throws IOException {
        ImportedTable table = table(csv("地区,年份,工业增加值,SO2,GDP/亿元,Water：万吨,\"Workers, 10,000 persons\",Share of males\n,,亿元,吨,,,,\nA,2009,"
            + "1,2,3,4,5,6\n"));
        assertEquals(List.of("工业增加值", "SO2", "GDP", "Water", "Workers", "Share of males"),
            table.columns().stream().map(ImportedColumn::name).toList());
        assertEquals(List.of("亿元", "吨", "亿元", "万吨", "10,000 persons", ""), table.columns().stream().map(ImportedColumn::unit).toList());
    }

    @Test
    void groupsAboveTheNamesOfTheColumns() throws IOException {
        String text = ",地区,年份,投入,,产出\n,,,固定资产(亿元),从业人员,增加值\n,A,2009,-,..,-\n,B,2009,1,2,3\n";
        ImportedTable table = table(csv(text, ImportMapping.DETECT.withColumns(List.of(ColumnRule.parse("固定资产=input:assets"),
            ColumnRule.parse("产出 增加值=desirable")))));
        assertEquals(List.of("A", "B"), table.regions());
        assertEquals(new ImportedColumn("投入 固定资产", "assets", true, "亿元", ColumnKind.INPUT, true, 1), table.columns().get(0));
        assertEquals(ColumnKind.DESIRABLE, table.columns().get(2).kind());
    }

    @Test
    void yearsInTheNamesOfColumns() throws IOException {
        ImportedTable stata = table(csv("region,gdp2009,gdp2010,so2_2009,so2_2010\nA,1,2,3,4\n"));
        assertEquals(List.of("gdp", "so2"), stata.columns().stream().map(ImportedColumn::name).toList());
        assertEquals(4, value(stata, "A", 2010, "so2"));
        ImportedTable chinese = table(csv("地区,2009年GDP(亿元),2010年GDP(亿元),SO2 (2009),SO2 (2010)\nA,1,2,3,4\n"));
        assertEquals(List.of("GDP", "SO2"), chinese.columns().stream().map(ImportedColumn::name).toList());
        assertEquals(List.of("亿元", ""), chinese.columns().stream().map(ImportedColumn::unit).toList());
        assertEquals(2, value(chinese, "A", 2010, "GDP"));
        assertEquals(List.of("census 2010", "gdp"),
            table(csv("region,year,census 2010,gdp\nA,2011,1,2\n")).columns().stream().map(ImportedColumn::name)
            .toList());
    }

    @Test
    void theUnitInATitle() throws IOException {
        assertEquals("亿元", table(csv("单位：亿元\n地区,年份,GDP\nA,2009,1.5\n")).columns().get(0).unit());
        ImportResult several = csv("单位：亿元\n地区,年份,GDP,SO2\nA,2009,1.5,2\n");
        assertEquals("", table(several).columns().get(0).unit());
        assertTrue(several.report().detected().contains("the title names the unit 亿元; it is not taken for the 2 indicators without unit"));
    }

    @Test
    void aRowThatNumbersTheColumnsIsNoRegion() throws IOException {
        ImportResult result = csv("地区,2009,2010,2011\n甲,1,2,3\nA,5,6,7\n", ImportMapping.DETECT.withIndicator("x"));
        assertEquals(List.of("A"), table(result).regions());
        assertEquals("numbers of the columns, no region", result.report().skippedRows().get(0).reason());
    }

    @Test
    void totalsOfAnyNameAreNoticed() throws IOException {
        ImportResult result = csv("地区,2009,2010\n安徽省,6,60\nA,1,10\nB,2,20\nC,3,30\n皖北 合计,3,30\nCities total,1,1\n",
            ImportMapping.DETECT.withIndicator("x"));
        assertEquals(List.of("安徽省", "A", "B", "C"), table(result).regions());
        assertEquals(2, result.report().skippedRows().size());
        assertTrue(result.report().detected().contains("warning: the values of region \"安徽省\" are the sums of all other regions (2 of 2 "
            + "values); "
            + "if it is a total, delete its rows"), result.report().detected().toString());
    }

    @Test
    void missingMarksInCategoriesAndYearsAsDecimals() throws IOException {
        ImportResult result = csv("region,year,type,x\nA,2009.0,-,1.5\nB,2009/12/31,east,2.5\n");
        assertEquals("", table(result).text(0, 0));
        assertEquals("east", result.table().text(1, 0));
        assertEquals(2009, result.table().year(0));
        assertEquals(1, result.report().counts().get(Rule.MISSING_MARK));
    }
}
