package org.ecofrontier.io.dbf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.table.Cell;
import org.ecofrontier.io.table.RawTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.io.table.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DbfTableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"GBK, GB18030", "UTF-8, UTF-8"})
    void readsEveryTypeAndDetectsTheEncoding(String written, String detected) throws IOException {
        Path file = Files.write(folder.resolve("t.dbf"), DbfFiles.table(written));
        DbfTable table = DbfTable.read(file, null);
        assertEquals(detected, table.charset().name());
        assertEquals(2, table.rows());
        assertEquals("淮南", table.text(1, 0));
        assertEquals(1234.5, table.number(0, table.indexOf("gdp")));
        assertTrue(Double.isNaN(table.number(1, 1)));
        assertTrue(Double.isNaN(table.number(1, 2)));
        assertEquals(0.1, table.number(0, 6));
        assertEquals(-1, table.indexOf("none"));
        RawTable raw = RawTable.read(file, ReadOptions.DEFAULT);
        assertEquals("dBASE table, " + detected, raw.format());
        Sheet sheet = raw.sheet(null);
        assertEquals(List.of(new Cell.Text("合肥"), new Cell.Num(1234.5), new Cell.Num(1.5), new Cell.Date(LocalDateTime.of(2018, 12, 31, 0,
            0)),
            new Cell.Bool(true), new Cell.Num(340100), new Cell.Num(0.1)), java.util.stream.IntStream.range(0,
            7).mapToObj(c -> sheet.cell(1, c)).toList());
        assertEquals(Cell.EMPTY, sheet.cell(2, 3));
        assertEquals(Cell.EMPTY, sheet.cell(2, 4));
    }

    @Test
    void theEncodingCanBeGivenOrNamedBeside() throws IOException {
        Object[][] fields = {{"NAME", "C", 10, 0}};
        byte[] bytes = DbfFiles.build("Big5", 0, fields, new byte[][] {DbfFiles.record("Big5", fields, "臺北")});
        Path file = Files.write(folder.resolve("t.dbf"), bytes);
        assertEquals("臺北", DbfTable.read(file, "Big5").text(0, 0));
        Files.writeString(folder.resolve("t.cpg"), "950\n");
        assertEquals("臺北", DbfTable.read(file, null).text(0, 0));
        byte[] driver = DbfFiles.build("Big5", 0x78, fields, new byte[][] {DbfFiles.record("Big5", fields, "臺北")});
        assertEquals("臺北", DbfTable.parse("t.dbf", driver, null).text(0, 0));
        DataFileException unknown = assertThrows(DataFileException.class, () -> DbfTable.parse("t.dbf", bytes, "klingon"));
        assertEquals(Kind.ENCODING, unknown.kind());
    }

    @Test
    void aCharacterThatTheFieldCutsInTwoIsLeftOut() throws DataFileException {
        Object[][] fields = {{"NAME", "C", 10, 0}};
        byte[] cut = Arrays.copyOf("阿坝藏族".getBytes(StandardCharsets.UTF_8), 10);
        DbfTable table = DbfTable.parse("t.dbf", DbfFiles.build("UTF-8", 0, fields, new byte[][] {DbfFiles.record("UTF-8", fields, cut)}),
            null);
        assertEquals("阿坝藏", table.text(0, 0));
    }

    @Test
    void damageIsNamed() {
        byte[] whole = DbfFiles.table("UTF-8");
        DataFileException cut = assertThrows(DataFileException.class, () -> DbfTable.parse("t.dbf", Arrays.copyOf(whole,
            whole.length - 60), null));
        assertEquals(Kind.TRUNCATED, cut.kind());
        assertEquals("t.dbf: it should hold 3 records and has room for 1. Copy or export the table again.", cut.getMessage());
        byte[] huge = whole.clone();
        Arrays.fill(huge, 4, 8, (byte) 0xFF);
        assertTrue(assertThrows(DataFileException.class, () -> DbfTable.parse("t.dbf", huge,
            null)).getMessage().contains("4294967295 records"));
        assertThrows(DataFileException.class, () -> DbfTable.parse("t.dbf", new byte[10], null));
        Object[][] fields = {{"X", "N", 4, 0}};
        byte[] letters = DbfFiles.build("UTF-8", 0, fields, new byte[][] {DbfFiles.record("UTF-8", fields, "abc")});
        DataFileException number = assertThrows(DataFileException.class, () -> DbfTable.parse("t.dbf", letters, null).number(0, 0));
        assertEquals("t.dbf, line 1, column 1: field \"X\" holds \"abc\", which is not a number. Correct it, or leave it empty.",
            number.getMessage());
    }
}
