package org.ecofrontier.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files built byte by byte after Stata's description of its formats ({@code help dta}), in each release and byte order. */
class DtaReaderTest {

    @TempDir
    Path folder;

    private static final class Builder {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final int release;
        private final ByteOrder order;

        Builder(int release, ByteOrder order) {
            this.release = release;
            this.order = order;
        }

        Builder tag(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        Builder number(long value, int size) {
            byte[] bytes = ByteBuffer.allocate(8).order(order).putLong(value).array();
            out.write(bytes, order == ByteOrder.LITTLE_ENDIAN ? 0 : 8 - size, size);
            return this;
        }

        Builder fixed(String text, int size) {
            out.writeBytes(Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), size));
            return this;
        }

        /** A reference to a long text: variable and observation. */
        Builder reference(long v, long o) {
            int small = release == 117 ? 4 : release == 118 ? 2 : 3;
            return number(v, small).number(o, 8 - small);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    /** Two observations of nine variables, one of each type; the long text is shared. */
    private static byte[] file(int release, ByteOrder order) {
        Builder b = new Builder(release, order);
        int k = release == 119 ? 4 : 2;
        int name = release == 117 ? 33 : 129;
        String[] names = {"region", "kind", "b", "i", "l", "f", "d", "day", "note"};
        int[] types = {6, 65530, 65530, 65529, 65528, 65527, 65526, 65528, 32768};
        String[] formats = {"%9s", "%8.0g", "%8.0g", "%8.0g", "%12.0g", "%9.0g", "%10.0g", "%td", "%9s"};
        b.tag("<stata_dta><header><release>" + release + "</release><byteorder>" + (order == ByteOrder.LITTLE_ENDIAN ? "LSF" : "MSF")
            + "</byteorder><K>").number(9, k).tag("</K><N>").number(2, release == 117 ? 4 : 8).tag("</N><label>").number(4, release == 117
            ? 1 : 2)
            .tag("test</label><timestamp>").number(17, 1).tag("01 Jan 2020 00:00</timestamp></header><map>");
        for (int i = 0; i < 14; i++) {
            b.number(0, 8);
        }
        b.tag("</map><variable_types>");
        for (int type : types) {
            b.number(type, 2);
        }
        b.tag("</variable_types><varnames>");
        for (String text : names) {
            b.fixed(text, name);
        }
        b.tag("</varnames><sortlist>").fixed("", 10 * (release == 119 ? 4 : 2)).tag("</sortlist><formats>");
        for (String text : formats) {
            b.fixed(text, release == 117 ? 49 : 57);
        }
        b.tag("</formats><value_label_names>");
        for (String text : names) {
            b.fixed(text.equals("kind") ? "kinds" : "", name);
        }
        b.tag("</value_label_names><variable_labels>");
        for (String text : names) {
            b.fixed(text.equals("d") ? "GDP (yuan)" : "", release == 117 ? 81 : 321);
        }
        b.tag("</variable_labels><characteristics><ch>").number(10, 4).tag("0123456789</ch></characteristics><data>");
        b.fixed("合肥", 6).number(1, 1).number(-5, 1).number(-300, 2).number(2_000_000_000, 4).number(Float.floatToIntBits(0.1f), 4)
            .number(Double.doubleToLongBits(0.1), 8).number(21549, 4).reference(9, 1);
        b.fixed("淮南", 6).number(2, 1).number(101, 1).number(32_741, 2).number(2_147_483_622, 4).number(0x7f000000, 4)
            .number(0x7fe0000000000000L, 8).number(2_147_483_621, 4).reference(9, 1);
        b.tag("</data><strls>GSO").number(9, 4).number(1, release == 117 ? 4 : 8).number(130, 1).number(12, 4).fixed("long text", 12)
            .tag("</strls><value_labels><lbl>").number(0, 4).fixed("kinds", name).fixed("", 3).number(2, 4).number(12, 4).number(0,
            4).number(6, 4)
            .number(1, 4).number(2, 4).fixed("south", 6).fixed("north", 6).tag("</lbl></value_labels></stata_dta>");
        return b.bytes();
    }

    @ParameterizedTest
    @CsvSource({"117, LITTLE_ENDIAN", "117, BIG_ENDIAN", "118, LITTLE_ENDIAN", "118, BIG_ENDIAN", "119, LITTLE_ENDIAN", "119, BIG_ENDIAN"})
    void readsEveryTypeInEveryRelease(int release, String order) throws IOException {
        byte[] bytes = file(release, order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        RawTable table = RawTable.read(Files.write(folder.resolve("t.dta"), bytes), ReadOptions.DEFAULT);
        assertEquals("Stata data, format " + release, table.format());
        Sheet sheet = table.sheet(null);
        List<Cell> first = java.util.stream.IntStream.range(0, 9).mapToObj(c -> sheet.cell(1, c)).toList();
        assertEquals(List.of(new Cell.Text("合肥"), new Cell.Text("south"), new Cell.Num(-5), new Cell.Num(-300), new Cell.Num(2e9),
            new Cell.Num(0.1f),
            new Cell.Num(0.1), new Cell.Date(LocalDateTime.of(2018, 12, 31, 0, 0)), new Cell.Text("long text")), first);
        assertEquals(new Cell.Text("north"), sheet.cell(2, 1));
        for (int c = 2; c < 8; c++) {
            assertEquals(Cell.EMPTY, sheet.cell(2, c), "column " + c);
        }
        assertEquals(new Cell.Text("long text"), sheet.cell(2, 8));
        assertEquals("GDP (yuan)", sheet.label(6));
        assertEquals(List.of("variable \"kind\" is read as its value labels",
            "1 cells hold extended missing values (.a to .z), which are read as missing"), table.notes());
    }

    @Test
    void otherReleasesAndDamageAreNamed() throws IOException {
        byte[] whole = file(118, ByteOrder.LITTLE_ENDIAN);
        DataFileException old = refused(new byte[] {115, 2, 1, 0});
        assertEquals(Kind.UNSUPPORTED, old.kind());
        assertTrue(old.getMessage().endsWith("only Stata files of the formats 117 to 119 (Stata 13 and later) are supported, this one "
            + "says 115."
            + " Open it in Stata and save it again, or export it as .csv."), old.getMessage());
        assertEquals(Kind.UNSUPPORTED, refused(new String(whole, StandardCharsets.ISO_8859_1).replace(">118<", ">120<")
            .getBytes(StandardCharsets.ISO_8859_1)).kind());
        DataFileException cut = refused(Arrays.copyOf(whole, whole.length - 400));
        assertEquals(Kind.TRUNCATED, cut.kind());
        byte[] huge = whole.clone();
        int n = new String(whole, StandardCharsets.ISO_8859_1).indexOf("<N>") + 3;
        Arrays.fill(huge, n, n + 7, (byte) 0xFF);
        assertTrue(refused(huge).getMessage().contains("does not hold them"), refused(huge).getMessage());
        huge[n + 3] = 0;
        Arrays.fill(huge, n + 4, n + 8, (byte) 0);
        assertTrue(refused(huge).getMessage().contains("the Stata file is damaged"), refused(huge).getMessage());
    }

    private DataFileException refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("t.dta"), bytes);
        return assertThrows(DataFileException.class, () -> RawTable.read(file, ReadOptions.DEFAULT));
    }
}
