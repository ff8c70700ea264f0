package org.ecofrontier.io.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/**
 * Writes a table as Stata data of format 118 (Stata 14 and later), after Stata's {@code help dta}: numbers as doubles, text in fixed
 * width up to 2,045 bytes. A column whose name Stata does not allow gets a like name and keeps its own as variable label. The bytes
 * depend on the table alone (no time stamp).
 */
final class DtaWriter {

    private static final int MAX_TEXT = 2045;
    private static final int DOUBLE = 65_526;
    private static final Set<String> RESERVED = Set.of("_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int",
        "long", "_n",
        "_pi", "_pred", "_rc", "_skip", "strl", "using", "with");

    private final Path file;
    private final OutputTable table;
    private final OutputStream stream;
    private long position;
    private final long[] map = new long[14];

    private DtaWriter(Path file, OutputTable table, OutputStream stream) {
        this.file = file;
        this.table = table;
        this.stream = stream;
    }

    static void write(Path file, OutputTable table) throws DataFileException {
        try (AtomicFile target = AtomicFile.create(file)) {
            try (OutputStream stream = new BufferedOutputStream(target.stream(), 1 << 16)) {
                DtaWriter writer = new DtaWriter(file, table, stream);
                // the map of sections stands before them: once to measure, once to write
                writer.sections(false);
                writer.sections(true);
            } catch (DataFileException e) {
                throw e;
            } catch (IOException e) {
                throw target.failure(e);
            }
            target.commit();
        }
    }

    private void sections(boolean real) throws IOException {
        int k = table.columns().size();
        if (k > 32_767) {
            throw new DataFileException(Kind.NOT_REPRESENTABLE, Place.of(file.toString()),
                "Stata files of this format hold at most 32767 columns",
                "write .csv instead");
        }
        position = 0;
        int[] widths = widths();
        Section out = new Section(real);
        map[0] = position;
        out.text("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>").number(k, 2).text("</K><N>")
            .number(table.rows(), 8).text("</N><label>").number(0, 2).text("</label><timestamp>").number(0,
            1).text("</timestamp></header>").end();
        map[1] = position;
        out.text("<map>");
        for (long offset : map) {
            out.number(offset, 8);
        }
        out.text("</map>").end();
        map[2] = position;
        out.text("<variable_types>");
        for (int width : widths) {
            out.number(width == 0 ? DOUBLE : width, 2);
        }
        out.text("</variable_types>").end();
        map[3] = position;
        out.text("<varnames>");
        Set<String> taken = new HashSet<>();
        for (OutputTable.Column column : table.columns()) {
            out.fixed(name(column.name(), taken), 129);
        }
        out.text("</varnames>").end();
        map[4] = position;
        out.text("<sortlist>").zeros((k + 1) * 2).text("</sortlist>").end();
        map[5] = position;
        out.text("<formats>");
        for (int width : widths) {
            out.fixed(width == 0 ? "%10.0g" : "%" + Math.min(width, 244) + "s", 57);
        }
        out.text("</formats>").end();
        map[6] = position;
        out.text("<value_label_names>").zeros(k * 129).text("</value_label_names>").end();
        map[7] = position;
        out.text("<variable_labels>");
        for (OutputTable.Column column : table.columns()) {
            out.fixed(cut(column.name(), 80), 321);
        }
        out.text("</variable_labels>").end();
        map[8] = position;
        out.text("<characteristics></characteristics>").end();
        map[9] = position;
        data(out, widths, real);
        map[10] = position;
        out.text("<strls></strls>").end();
        map[11] = position;
        out.text("<value_labels></value_labels>").end();
        map[12] = position;
        out.text("</stata_dta>").end();
        map[13] = position;
    }

    private void data(Section out, int[] widths, boolean real) throws IOException {
        out.text("<data>").end();
        long record = 0;
        for (int width : widths) {
            record += width == 0 ? 8 : width;
        }
        if (real) {
            for (int row = 0; row < table.rows(); row++) {
                for (int c = 0; c < widths.length; c++) {
                    if (widths[c] > 0) {
                        out.fixed(table.columns().get(c).text(row), widths[c]);
                    } else {
                        out.number(Double.doubleToRawLongBits(number(row, c)), 8);
                    }
                }
                out.end();
            }
        } else {
            position += record * table.rows();
        }
        out.text("</data>").end();
    }

    private double number(int row, int c) throws DataFileException {
        double value = table.columns().get(c).number(row);
        if (Double.isNaN(value)) {
            return 0x1p1023;
        }
        if (Math.abs(value) >= 0x1p1023) {
            throw new DataFileException(Kind.NOT_REPRESENTABLE, Place.of(file.toString()), "Stata cannot hold the number " + value
                + " (row " + (row + 1)
                + ", column \"" + table.columns().get(c).name() + "\")", "write .csv or .xlsx instead");
        }
        return value;
    }

    /** Bytes of each text column, 0 for numbers. */
    private int[] widths() throws DataFileException {
        int[] widths = new int[table.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            OutputTable.Column column = table.columns().get(c);
            for (int row = 0; row < table.rows() && column.isText(); row++) {
                int bytes = column.text(row).getBytes(StandardCharsets.UTF_8).length;
                if (bytes > MAX_TEXT) {
                    throw new DataFileException(Kind.NOT_REPRESENTABLE, Place.of(file.toString()), "the text in row " + (row + 1)
                        + ", column \""
                        + column.name() + "\" is longer than the " + MAX_TEXT + " bytes of a Stata text", "write .csv or .xlsx instead");
                }
                widths[c] = Math.max(widths[c], bytes);
            }
            widths[c] = column.isText() ? Math.max(1, widths[c]) : 0;
        }
        return widths;
    }

    /** A name that Stata allows: letters, digits and underscores, at most 32 characters, not beginning with a digit, not taken. */
    private static String name(String wanted, Set<String> taken) {
        StringBuilder allowed = new StringBuilder();
        wanted.strip().codePoints().limit(32).forEach(c -> allowed.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        String base = allowed.toString();
        if (RESERVED.contains(base.toLowerCase(Locale.ROOT)) || base.matches("(\\p{Nd}.*)?|str\\d+")) {
            base = cut("_" + base, 32);
        }
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            String suffix = "_" + i;
            name = cut(base, 32 - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int characters) {
        int length = text.codePointCount(0, text.length());
        return length <= characters ? text : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    /** Collects the bytes of a stretch of the file and writes or just counts them. */
    private final class Section {
        private final boolean real;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        private final ByteBuffer eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);

        Section(boolean real) {
            this.real = real;
        }

        Section text(String ascii) {
            bytes.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        Section number(long value, int size) {
            eight.putLong(0, value);
            bytes.write(eight.array(), 0, size);
            return this;
        }

        Section zeros(int count) {
            bytes.writeBytes(new byte[count]);
            return this;
        }

        Section fixed(String text, int size) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            bytes.write(encoded, 0, encoded.length);
            return zeros(size - encoded.length);
        }

        void end() throws IOException {
            position += bytes.size();
            if (real) {
                bytes.writeTo(stream);
            }
            bytes.reset();
        }
    }
}
