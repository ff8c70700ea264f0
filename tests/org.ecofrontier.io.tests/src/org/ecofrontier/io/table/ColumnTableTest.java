package org.ecofrontier.io.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.csv.CsvWriter;
import org.ecofrontier.io.table.ColumnTable.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTableTest {

    private static final Function<String, Type> TYPES = name -> switch (name) {
        case "region", "year" -> Type.TEXT;
        case "note" -> Type.SKIP;
        default -> Type.NUMBER;
    };

    @TempDir
    Path folder;

    @Test
    void readsNumbersTextAndMissingValues() throws IOException {
        ColumnTable table = read("region,year,x,note,y\r\nA,2009,1.5,=1,NA\r\n\r\n B ,2010, 2 ,\"two\r\nlines\",\r\nA,2010,1e3,,-0.25");
        assertEquals(List.of("region", "year", "x", "note", "y"), table.columns());
        assertEquals(3, table.rows());
        assertArrayEquals(new double[] {1.5, 2, 1000}, table.numbers(table.column("x")));
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, -0.25}, table.numbers(4));
        assertArrayEquals(new int[] {0, 1, 0}, table.codes(0));
        assertEquals(List.of("A", "B"), table.levels(0));
        assertArrayEquals(new double[] {2009, 2010, 2010}, table.numbers(1));
        assertEquals("B", table.text(1, 0));
        assertEquals("1000", table.text(2, 2));
        assertEquals(List.of(2, 4, 6), List.of(table.line(0), table.line(1), table.line(2)));
        assertTrue(table.place(2, 4).toString().endsWith("t.csv, line 6, column 5"), table.place(2, 4).toString());
        assertEquals("UTF-8, cells separated by comma", table.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "\uFEFFUTF-8", "\uFEFFUTF-16LE", "\uFEFFUTF-16BE"})
    void detectsTheEncoding(String name) throws IOException {
        boolean marked = name.charAt(0) == '\uFEFF';
        Charset charset = Charset.forName(marked ? name.substring(1) : name);
        String text = (marked ? "\uFEFF" : "") + "region,工业增加值\n合肥,1.5\n淮南,2\n";
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(charset));
        ColumnTable table = ColumnTable.read(file);
        assertEquals(List.of("region", "工业增加值"), table.columns());
        assertEquals(List.of("合肥", "淮南"), table.levels(0));
        String expected = charset.name().equals("GBK") ? "GB18030" : charset.name();
        assertEquals(expected + (marked ? " with byte order mark" : "") + ", cells separated by comma", table.source());
    }

    @Test
    void westernTextIsNotTakenForChinese() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), "region,x\nSão Paulo,1\nMünchen,2\n".getBytes("windows-1252"));
        DataFileException refusal = assertThrows(DataFileException.class, () -> ColumnTable.read(file));
        assertEquals(Kind.ENCODING, refusal.kind());
        assertTrue(refusal.getMessage().contains("first byte outside ASCII at line 2). Name the encoding"), refusal.getMessage());
        ColumnTable table = ColumnTable.read(file, ReadOptions.DEFAULT.withEncoding("windows-1252"), TYPES);
        assertEquals(List.of("São Paulo", "München"), table.levels(0));
    }

    @Test
    void bytesThatAreNotInTheNamedEncodingAreRefusedWithTheirLine() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), "region,x\n合肥,1\n".getBytes("GBK"));
        DataFileException refusal = assertThrows(DataFileException.class,
            () -> ColumnTable.read(file, ReadOptions.DEFAULT.withEncoding("UTF-8"), TYPES));
        assertEquals(Kind.ENCODING, refusal.kind());
        assertTrue(refusal.getMessage().contains("not text in UTF-8"), refusal.getMessage());
        DataFileException unknown = assertThrows(DataFileException.class,
            () -> ColumnTable.read(file, ReadOptions.DEFAULT.withEncoding("klingon"), TYPES));
        assertTrue(unknown.getMessage().contains("there is no encoding \"klingon\""), unknown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void detectsTheDelimiter(String delimiter) throws IOException {
        ColumnTable table = read("region,year,x\n\"a;b,c|d\",2009,1.5\nb,2010,2".replaceAll(",(?!c)", delimiter.replace("|", "\\|")));
        assertEquals(List.of("region", "year", "x"), table.columns());
        assertEquals("a;b,c|d", table.text(0, 0));
    }

    @Test
    void theFirstLineMayDeclareTheDelimiter() throws IOException {
        ColumnTable table = read("sep=;\r\nregion;x,y\r\nA;1\r\n");
        assertEquals(List.of("region", "x,y"), table.columns());
        assertEquals(3, table.line(0));
        assertEquals(List.of("sep=12", "x"), read("sep=12,x\n1,1\n").columns());
    }

    @Test
    void anEncodingThatContradictsTheByteOrderMarkIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "\uFEFFregion,x\nA,1\n");
        DataFileException refusal = assertThrows(DataFileException.class,
            () -> ColumnTable.read(file, ReadOptions.DEFAULT.withEncoding("GBK"), TYPES));
        assertTrue(refusal.getMessage().contains("begins with the byte order mark of UTF-8 and cannot be in GBK"), refusal.getMessage());
    }

    @Test
    void aCellThatIsNoNumberIsNamedWithFileLineAndColumn() throws IOException {
        DataFileException refusal = refused("region,year,x\nA,2009,1\nB,2009,\"1,234\"\n");
        assertEquals(Kind.NOT_A_NUMBER, refusal.kind());
        assertEquals(3, refusal.place().line());
        assertEquals(3, refusal.place().column());
        assertTrue(refusal.getMessage().endsWith("t.csv, line 3, column 3: column \"x\" holds \"1,234\", which is not a number. "
            + "Write a plain number with \".\" as decimal mark, or leave the cell empty when it is missing."), refusal.getMessage());
        ColumnTable table = read("region,year,x\nA,2009,1\nB,20x9,2\n");
        DataFileException late = assertThrows(DataFileException.class, () -> table.numbers(1));
        assertTrue(late.getMessage().contains("line 3, column 2: column \"year\" holds \"20x9\""), late.getMessage());
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertTrue(refused("").getMessage().contains("the file holds no table"));
        assertTrue(refused("region,x\nA,1,2\n").getMessage().contains("line 2: this row has 3 cells and the header has 2"));
        assertTrue(refused("region,x\nA\n").getMessage().contains("line 2: this row has 1 cells and the header has 2"));
        assertTrue(refused("region,x,x\nA,1,2\n").getMessage().contains("line 1, column 3: two columns are called \"x\" (columns 2 and "
            + "3)"));
        assertTrue(refused("region,x\nA,\"1\n").getMessage().contains("line 2, column 2: a quotation mark is opened here and never "
            + "closed"));
        assertTrue(refused("region,x\nA,\"1\"2\n").getMessage().contains("line 2, column 2: there is text after the closing quotation "
            + "mark"));
        Path binary = Files.write(folder.resolve("b.csv"), new byte[] {1, 0, 0, 0, 5, 9, 0});
        assertEquals(Kind.UNSUPPORTED, assertThrows(DataFileException.class, () -> ColumnTable.read(binary)).kind());
        assertEquals(Kind.NOT_FOUND, assertThrows(DataFileException.class, () -> ColumnTable.read(folder.resolve("no.csv"))).kind());
        assertEquals(Kind.UNREADABLE, assertThrows(DataFileException.class, () -> ColumnTable.read(folder)).kind());
    }

    @Test
    void aMissingColumnIsRefusedWithTheOnesThereAre() throws IOException {
        ColumnTable table = read("region,x\nA,1\n");
        DataFileException refusal = assertThrows(DataFileException.class, () -> table.column("y"));
        assertTrue(refusal.getMessage().endsWith("there is no column \"y\". Choose one of: region, x."), refusal.getMessage());
    }

    @Test
    void whatIsWrittenComesBackBitForBit() throws IOException {
        Random random = new Random(3);
        double[] values = random.doubles(5000).map(v -> Double.longBitsToDouble(Double.doubleToRawLongBits(v) ^ random.nextLong() >>> 3))
            .filter(Double::isFinite).toArray();
        String[] texts = new String[values.length];
        String letters = "ab,\"\n\r'=+-@合𝒳 0";
        Path file = folder.resolve("t.csv");
        try (CsvWriter out = CsvWriter.create(file)) {
            out.row("text", "x");
            for (int i = 0; i < values.length; i++) {
                StringBuilder text = new StringBuilder("k");
                for (int k = random.nextInt(6); k > 0; k--) {
                    int point = letters.codePointAt(letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0,
                        letters.length()))));
                    text.insert(random.nextInt(text.length() + 1) == 0 || text.length() > 1 ? 0 : 1, Character.toString(point));
                }
                texts[i] = text.toString().strip();
                out.text(texts[i]).number(values[i]).endRow();
            }
            out.commit();
        }
        ColumnTable table = ColumnTable.read(file, ReadOptions.DEFAULT, name -> name.equals("x") ? Type.NUMBER : Type.TEXT);
        assertArrayEquals(values, table.numbers(1));
        for (int i = 0; i < values.length; i++) {
            assertEquals(texts[i], table.text(i, 0));
        }
    }

    private ColumnTable read(String text) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_8));
        return ColumnTable.read(file, ReadOptions.DEFAULT, TYPES);
    }

    private DataFileException refused(String text) {
        return assertThrows(DataFileException.class, () -> read(text));
    }
}
