package org.ecofrontier.io.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    private static final String[] REGIONS = {"合肥", "a,\"b\"", "=SUM(A1)", "two\nlines", "-5", "𝒳_x000A_", "x", null};

    @TempDir
    Path folder;

    private OutputTable table(int rows, double[] values) {
        String[] regions = new String[rows];
        Arrays.setAll(regions, i -> REGIONS[i % REGIONS.length]);
        double[] years = new double[rows];
        Arrays.setAll(years, i -> 2000 + i % 20);
        return new OutputTable("data: GDP/1", rows).texts("region", regions).numbers("year", years).numbers("工业增加值 (亿元)", values);
    }

    private static double[] values(int rows) {
        Random random = new Random(11);
        double[] values = new double[rows];
        Arrays.setAll(values, i -> switch (i % 5) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextGaussian() * Math.pow(10, random.nextInt(80) - 40);
            case 2 -> Double.NaN;
            case 3 -> i % 2 == 0 ? -0.0 : Double.MIN_VALUE;
            default -> random.nextInt(1_000_000) / 100.0;
        });
        return values;
    }

    @ParameterizedTest
    @EnumSource(OutputTable.Format.class)
    void everyValueComesBackBitForBit(OutputTable.Format format) throws IOException {
        double[] values = values(1000);
        Path file = folder.resolve("t." + format.name().toLowerCase(java.util.Locale.ROOT));
        table(1000, values).write(file, format);
        assertEquals(format, OutputTable.formatOf(file));
        ColumnTable back = ColumnTable.read(file, ReadOptions.DEFAULT, name -> name.equals("region") ? ColumnTable.Type.TEXT
            : ColumnTable.Type.NUMBER);
        assertEquals(1000, back.rows());
        for (int row = 0; row < 1000; row++) {
            String expected = REGIONS[row % REGIONS.length] == null ? "" : REGIONS[row % REGIONS.length];
            assertEquals(expected, back.text(row, 0));
            assertEquals(Double.doubleToLongBits(values[row]), Double.doubleToLongBits(back.numbers(2)[row]), "row " + row);
            assertEquals(2000 + row % 20, back.numbers(1)[row]);
        }
        byte[] first = Files.readAllBytes(file);
        table(1000, values).write(file, format);
        assertArrayEquals(first, Files.readAllBytes(file), "the same bytes every time");
    }

    @Test
    void poiReadsOurWorkbooks() throws IOException {
        Path file = folder.resolve("t.xlsx");
        OutputTable.writeWorkbook(file, List.of(table(8, values(8)), table(3, values(3))));
        try (InputStream in = Files.newInputStream(file); var book = WorkbookFactory.create(in)) {
            assertEquals(2, book.getNumberOfSheets());
            assertEquals("data_ GDP_1", book.getSheetName(0));
            assertEquals("data_ GDP_1_2", book.getSheetName(1));
            var sheet = book.getSheetAt(0);
            assertEquals("工业增加值 (亿元)", sheet.getRow(0).getCell(2).getStringCellValue());
            assertTrue(book.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold());
            assertEquals("=SUM(A1)", sheet.getRow(3).getCell(0).getStringCellValue());
            assertEquals(2000.0, sheet.getRow(1).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void stataNamesAreMadeAllowedAndKeptAsLabels() throws IOException {
        Path file = folder.resolve("t.dta");
        double[] one = {1};
        new OutputTable("t", 1).numbers("1st", one).numbers("a b", one).numbers("a_b", one).numbers("if", one).numbers("str12", one)
            .numbers("x".repeat(40), one).numbers("x".repeat(41), one).write(file, OutputTable.Format.DTA);
        Sheet sheet = RawTable.read(file, ReadOptions.DEFAULT).sheet(null);
        List<String> names = java.util.stream.IntStream.range(0, 7).mapToObj(i -> sheet.cell(0, i).show()).toList();
        assertEquals(List.of("_1st", "a_b", "a_b_2", "_if", "_str12", "x".repeat(32), "x".repeat(30) + "_2"), names);
        assertEquals("1st", sheet.label(0));
        assertEquals("x".repeat(41), sheet.label(6));
    }

    @Test
    void whatAFormatCannotHoldIsRefusedAndNothingIsLeft() {
        double[] huge = {Double.MAX_VALUE};
        Path dta = folder.resolve("t.dta");
        DataFileException refusal = assertThrows(DataFileException.class,
            () -> new OutputTable("t", 1).numbers("x", huge).write(dta, OutputTable.Format.DTA));
        assertEquals(Kind.NOT_REPRESENTABLE, refusal.kind());
        assertTrue(refusal.getMessage().contains("Stata cannot hold the number 1.7976931348623157E308 (row 1, column \"x\")"),
            refusal.getMessage());
        assertFalse(Files.exists(dta));
        Path xlsx = folder.resolve("t.xlsx");
        String[] longText = {"x".repeat(40_000)};
        refusal = assertThrows(DataFileException.class, () -> new OutputTable("t", 1).texts("x", longText).write(xlsx,
            OutputTable.Format.XLSX));
        assertTrue(refusal.getMessage().contains("A2, column \"x\" is longer than the 32767 characters of a cell. Write .csv instead"));
        assertFalse(Files.exists(xlsx));
        double[] infinite = {Double.POSITIVE_INFINITY};
        assertThrows(DataFileException.class, () -> new OutputTable("t", 1).numbers("x", infinite).write(xlsx, OutputTable.Format.XLSX));
        assertThrows(DataFileException.class, () -> new OutputTable("t", 0).write(xlsx, OutputTable.Format.XLSX));
        assertThrows(DataFileException.class,
            () -> new OutputTable("t", 1).numbers("x", new double[1]).write(folder.resolve("none/t.xlsx"), OutputTable.Format.XLSX));
        assertEquals(0, folder.toFile().list().length);
    }
}
