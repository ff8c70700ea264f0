package org.ecofrontier.io.dbf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.io.csv.TextEncoding;

/**
 * A dBASE table (III, IV, Visual FoxPro, as in shapefiles), held as the bytes of the file and decoded cell by cell. Deleted records are
 * left out. Memo fields are not followed and read as missing. Immutable.
 *
 * @since 0.1
 */
public final class DbfTable {

    private static final long MAX_BYTES = 1L << 29;

    /**
     * A field.
     *
     * @param name its name
     * @param type its type letter: C text, N or F number as text, D date, L logical, I whole number, B or O double, Y currency, T time,
     *        others are not read
     * @param offset first byte in the record
     * @param length bytes in the record
     */
    public record Field(String name, char type, int offset, int length) {

        /**
         * Whether the field holds numbers.
         *
         * @return true for N, F, I, B, O, Y
         */
        public boolean isNumeric() {
            return "NFIBOY".indexOf(type) >= 0;
        }
    }

    private final String file;
    private final byte[] bytes;
    private final Charset charset;
    private final List<Field> fields;
    private final int[] records;

    private DbfTable(String file, byte[] bytes, Charset charset, List<Field> fields, int[] records) {
        this.file = file;
        this.bytes = bytes;
        this.charset = charset;
        this.fields = List.copyOf(fields);
        this.records = records;
    }

    /**
     * Reads a file. Its encoding is the one given, else the one named in a .cpg file beside it, else the one its header names, else
     * detected (UTF-8, then GB18030).
     *
     * @param file the file
     * @param encoding name of the encoding, or null
     * @return the table
     * @throws DataFileException if it cannot be read
     */
    public static DbfTable read(Path file, String encoding) throws DataFileException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new DataFileException(Kind.TOO_LARGE, Place.of(file.toString()), "the file has more than " + (MAX_BYTES >> 20)
                    + " MiB",
                    "save it as .csv");
            }
            return parse(file.toString(), Files.readAllBytes(file), encoding == null ? codePage(file) : encoding);
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    private static String codePage(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
        for (String ending : List.of(".cpg", ".CPG", ".cst")) {
            Path beside = file.resolveSibling(stem + ending);
            if (Files.isRegularFile(beside) && Files.size(beside) < 100) {
                return Files.readString(beside, StandardCharsets.ISO_8859_1).strip();
            }
        }
        return null;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file what to call the file in messages
     * @param bytes its content; not copied
     * @param encoding name of the encoding (also in the way of .cpg files, for example {@code 936}), or null
     * @return the table
     * @throws DataFileException if they are no dBASE table
     */
    public static DbfTable parse(String file, byte[] bytes, String encoding) throws DataFileException {
        if (bytes.length < 33) {
            throw damaged(file, Kind.TRUNCATED, "the file ends inside its header");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long declared = buffer.getInt(4) & 0xFFFFFFFFL;
        int header = buffer.getShort(8) & 0xFFFF;
        int length = buffer.getShort(10) & 0xFFFF;
        if (header < 33 || header > bytes.length || length < 1) {
            throw damaged(file, Kind.MALFORMED, "its header is not that of a dBASE table");
        }
        int room = (bytes.length - header) / length;
        if (declared > room) {
            throw damaged(file, Kind.TRUNCATED, "it should hold " + declared + " records and has room for " + room);
        }
        int count = 0;
        int[] records = new int[(int) declared];
        for (int i = 0; i < declared; i++) {
            int at = header + i * length;
            if (bytes[at] != '*') {
                records[count++] = at;
            }
        }
        int[] kept = Arrays.copyOf(records, count);
        List<Field> raw = fields(file, bytes, header, length);
        Charset charset = encoding == null ? DbfEncoding.detect(file, bytes, bytes[29] & 0xFF, raw, kept)
            : DbfEncoding.named(file, encoding);
        List<Field> fields = new ArrayList<>();
        for (Field field : raw) {
            String name = new String(field.name().getBytes(StandardCharsets.ISO_8859_1), charset);
            fields.add(new Field(name, field.type(), field.offset(), field.length()));
        }
        return new DbfTable(file, bytes, charset, fields, kept);
    }

    private static List<Field> fields(String file, byte[] bytes, int header, int length) throws DataFileException {
        List<Field> fields = new ArrayList<>();
        int offset = 1;
        for (int at = 32; at + 32 <= header && bytes[at] != 0x0D && bytes[at] != 0; at += 32) {
            int end = at;
            while (end < at + 11 && bytes[end] != 0) {
                end++;
            }
            char type = (char) (bytes[at + 11] & 0xFF);
            int size = bytes[at + 16] & 0xFF;
            if (type == 'C') {
                size |= (bytes[at + 17] & 0xFF) << 8;
            }
            boolean binary = "IY".indexOf(type) >= 0 && size != (type == 'I' ? 4 : 8) || "OT".indexOf(type) >= 0 && size != 8;
            if (size == 0 || binary || offset + size > length) {
                throw damaged(file, Kind.MALFORMED, "its field " + (fields.size() + 1) + " does not fit into the record");
            }
            // the name is kept as bytes until the encoding is known
            String name = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
            fields.add(new Field(name, type, offset, size));
            offset += size;
        }
        if (fields.isEmpty()) {
            throw damaged(file, Kind.MALFORMED, "it has no fields");
        }
        return fields;
    }

    private static DataFileException damaged(String file, Kind kind, String how) {
        return new DataFileException(kind, Place.of(file), how, "copy or export the table again");
    }

    /**
     * The encoding of its text.
     *
     * @return the encoding
     */
    public Charset charset() {
        return charset;
    }

    /**
     * The fields.
     *
     * @return an immutable list
     */
    public List<Field> fields() {
        return fields;
    }

    /**
     * Finds a field.
     *
     * @param name its name, letter case aside
     * @return its index from 0, or -1
     */
    public int indexOf(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Number of records that are not deleted.
     *
     * @return the number
     */
    public int rows() {
        return records.length;
    }

    /**
     * A cell as text, blanks at its ends aside; empty when missing.
     *
     * @param row from 0
     * @param field from 0
     * @return the text
     * @throws DataFileException if the bytes are not text in the encoding
     */
    public String text(int row, int field) throws DataFileException {
        Field f = fields.get(field);
        if (f.type() == 'D' || f.type() == 'T') {
            LocalDateTime date = date(row, field);
            return date == null ? "" : f.type() == 'D' ? date.toLocalDate().toString() : date.toString();
        }
        if ("IBOY".indexOf(f.type()) >= 0 && !isTextual(f)) {
            return PlainNumber.format(number(row, field));
        }
        if ("MGPW0@+VXQ".indexOf(f.type()) >= 0) {
            return "";
        }
        int from = records[row] + fields.get(field).offset();
        int to = from + f.length();
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                to = i;
            }
        }
        String text = DbfEncoding.decode(charset, bytes, from, trimmedEnd(from, to));
        if (text == null) {
            throw new DataFileException(Kind.ENCODING, place(row, field), "the bytes are not text in " + charset.name(),
                "name the encoding the file was saved in (for example GBK)", charset.name());
        }
        return text.strip();
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    /** dBASE IV uses B for a memo number of ten digits, Visual FoxPro for a double. */
    private static boolean isTextual(Field field) {
        return field.type() == 'B' && field.length() != 8;
    }

    /**
     * A cell as a number.
     *
     * @param row from 0
     * @param field from 0, a numeric field
     * @return the number, NaN when missing (empty, or stars for an overflow)
     * @throws DataFileException if a cell of a numeric field holds something else
     */
    public double number(int row, int field) throws DataFileException {
        Field f = fields.get(field);
        int from = records[row] + fields.get(field).offset();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        double value = switch (f.type()) {
            case 'I' -> buffer.getInt(from);
            case 'O' -> buffer.getDouble(from);
            case 'Y' -> buffer.getLong(from) / 10_000.0;
            case 'B' -> isTextual(f) ? Double.NaN : buffer.getDouble(from);
            default -> textNumber(row, field);
        };
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private double textNumber(int row, int field) throws DataFileException {
        String text = text(row, field);
        if (text.isEmpty() || text.charAt(0) == '*') {
            return Double.NaN;
        }
        double value = PlainNumber.parse(text, '.');
        if (Double.isNaN(value)) {
            value = PlainNumber.parse(text, ',');
        }
        if (Double.isNaN(value)) {
            throw new DataFileException(Kind.NOT_A_NUMBER, place(row, field),
                "field \"" + fields.get(field).name() + "\" holds \"" + text + "\", which is not a number", "correct it, or leave it empty",
                fields.get(field).name(), text);
        }
        return value;
    }

    /**
     * A cell as a date.
     *
     * @param row from 0
     * @param field from 0, a field of type D or T
     * @return the date, null when missing or impossible
     */
    public LocalDateTime date(int row, int field) {
        int from = records[row] + fields.get(field).offset();
        try {
            if (fields.get(field).type() == 'T') {
                ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                int julian = buffer.getInt(from);
                // day 0 of the Julian count is 2,440,588 days before 1970
                LocalDateTime day = LocalDate.ofEpochDay(julian - 2_440_588L).atStartOfDay();
                return julian == 0 ? null : day.plusNanos(buffer.getInt(from + 4) * 1_000_000L);
            }
            String text = new String(bytes, from, fields.get(field).length(), StandardCharsets.ISO_8859_1);
            return text.matches("\\d{8}") ? LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6))).atStartOfDay() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Where a cell stands: the record as line (deleted ones not counted), the field as column.
     *
     * @param row from 0
     * @param field from 0
     * @return the place
     */
    public Place place(int row, int field) {
        return new Place(file, null, row + 1, field + 1);
    }
}
