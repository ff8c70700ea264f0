package org.ecofrontier.io.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecofrontier.io.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {

    @TempDir
    Path folder;

    @Test
    void writesRowsAsTheContractSays() throws IOException {
        Path file = folder.resolve("out.csv");
        try (CsvWriter out = CsvWriter.create(file)) {
            out.row("region", "year", "score", "note");
            out.text("合肥").number(2009).number(0.1).text("a,b").endRow();
            out.text("a\"b").number(2010).number(Double.NaN).text("two\nlines").endRow();
            out.text("𝒳 café").number(1e-5).empty().text(null).endRow();
            assertFalse(Files.exists(file), "nothing appears before the commit");
            out.commit();
        }
        String text = "region,year,score,note\n合肥,2009,0.1,\"a,b\"\n\"a\"\"b\",2010,,\"two\nlines\"\n𝒳 café,1e-05,,\n";
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        assertEquals(1, count());
    }

    @Test
    void makesTextThatASpreadsheetWouldRunHarmless() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter out = CsvWriter.to(bytes);
        for (String text : List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1", "-5", "a=b", "'=1", "'quoted'")) {
            out.text(text).text("x").endRow();
        }
        out.commit();
        assertEquals("'=1+1,x\n'+cmd,x\n'-2+3,x\n'@SUM(A1),x\n'\tx,x\n\"'\rx\",x\n'＝1,x\n-5,x\na=b,x\n''=1,x\n'quoted',x\n",
            bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aRowWithOneEmptyCellIsNoBlankLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter out = CsvWriter.to(bytes);
        out.row("x").number(1).endRow().number(Double.NaN).endRow().text("").endRow().commit();
        assertEquals("x\n1\n\"\"\n\"\"\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutCommitTheOldFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        try (CsvWriter out = CsvWriter.create(file)) {
            for (int i = 0; i < 100_000; i++) {
                out.text("new").endRow();
            }
        }
        assertEquals("old", Files.readString(file));
        assertEquals(1, count());
    }

    @Test
    void longTextOfEveryWidthSurvivesTheBuffer() throws IOException {
        String text = "aé合𝒳".repeat(60_000) + "𝒳".repeat(70_000) + "合".repeat(70_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter out = CsvWriter.to(bytes);
        out.row(text, "\"" + text).commit();
        assertEquals(text + ",\"\"\"" + text + "\"\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatCannotBeWritten() {
        DataFileException noFolder = assertThrows(DataFileException.class, () -> CsvWriter.create(folder.resolve("none/out.csv")));
        assertEquals(DataFileException.Kind.NOT_WRITABLE, noFolder.kind());
        assertTrue(noFolder.getMessage().contains("its folder does not exist. Close it where it is open"), noFolder.getMessage());
        DataFileException isFolder = assertThrows(DataFileException.class, () -> CsvWriter.create(folder));
        assertTrue(isFolder.getMessage().contains("is a folder, not a file"), isFolder.getMessage());
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
