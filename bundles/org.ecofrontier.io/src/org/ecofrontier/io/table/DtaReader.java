package org.ecofrontier.io.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;

/**
 * Reads Stata data files of the formats 117 (Stata 13), 118 (Stata 14 and later) and 119 (more than 32,767 variables), after Stata's
 * {@code help dta}. Names of variables stand in the first row, their labels are kept beside; numbers whose every value has a value label
 * are read as these labels; missing values ({@code .}, {@code .a} to {@code .z}) are empty.
 */
final class DtaReader {

    private static final int STRL = 32_768;
    private static final int DOUBLE = 65_526;
    private static final int FLOAT = 65_527;
    private static final int LONG = 65_528;
    private static final int INT = 65_529;
    private static final int BYTE = 65_530;
    private static final LocalDate EPOCH = LocalDate.of(1960, 1, 1);

    /** Variable and observation that a long text was first used in. */
    private record LongTextKey(long variable, long observation) {
    }

    private final Path file;
    private final DtaInput in;
    private final CellBudget budget;
    private final List<String> notes = new ArrayList<>();
    private final Map<LongTextKey, String> longTexts = new HashMap<>();
    private final Map<String, Map<Integer, String>> valueLabels = new HashMap<>();
    private int release;
    private int variables;
    private int rows;
    private int[] types;
    private String[] names;
    private String[] formats;
    private String[] labelNames;
    private List<String> labels;
    /** References to long texts, in the order of the cells that hold them. */
    private final List<Long> references = new ArrayList<>();
    private int extendedMissing;

    private DtaReader(Path file, DtaInput in) {
        this.file = file;
        this.in = in;
        this.budget = new CellBudget(file.toString(), null);
    }

    static RawTable read(Path file) throws DataFileException {
        try (DtaInput in = new DtaInput(file)) {
            return new DtaReader(file, in).table();
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    private RawTable table() throws DataFileException {
        header();
        descriptions();
        Cell[][] cells = data();
        longTexts();
        valueLabels();
        resolve(cells);
        if (extendedMissing > 0) {
            notes.add(extendedMissing + " cells hold extended missing values (.a to .z), which are read as missing");
        }
        int[] lines = new int[cells.length];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i;
        }
        Sheet sheet = new Sheet(file.toString(), null, false, cells, lines, List.of(), labels);
        return new RawTable(file.toString(), "Stata data, format " + release, List.of(sheet), notes);
    }

    private void header() throws DataFileException {
        byte[] first = in.bytes(1);
        if (first[0] != '<') {
            throw unsupported(first[0] & 0xFF);
        }
        in.tag("stata_dta><header><release>");
        String number = new String(in.bytes(3), StandardCharsets.ISO_8859_1);
        release = number.matches("\\d{3}") ? Integer.parseInt(number) : 0;
        if (release < 117 || release > 119) {
            throw unsupported(release);
        }
        in.tag("</release><byteorder>");
        in.order(in.isTag("LSF") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        in.tag("</byteorder><K>");
        variables = (int) in.number(release == 119 ? 4 : 2);
        in.tag("</K><N>");
        long declared = in.number(release == 117 ? 4 : 8);
        in.tag("</N><label>");
        in.bytes(in.number(release == 117 ? 1 : 2));
        in.tag("</label><timestamp>");
        in.bytes(in.number(1));
        in.tag("</timestamp></header><map>");
        in.bytes(14 * 8);
        in.tag("</map>");
        if (variables < 1 || variables > in.left() || declared < 0 || declared > in.left()) {
            throw in.malformed("it declares " + variables + " variables and " + declared + " observations and does not hold them");
        }
        if (declared * variables > CellBudget.MAX_CELLS) {
            throw budget.tooLarge("it holds more than " + CellBudget.MAX_CELLS + " cells");
        }
        rows = (int) declared;
    }

    private DataFileException unsupported(int version) {
        return new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()),
            "only Stata files of the formats 117 to 119 (Stata 13 and later) are supported, this one says " + version,
            "open it in Stata and save it again, or export it as .csv", Integer.toString(version));
    }

    private void descriptions() throws DataFileException {
        int nameSize = release == 117 ? 33 : 129;
        in.tag("<variable_types>");
        types = new int[variables];
        for (int i = 0; i < variables; i++) {
            types[i] = (int) in.number(2);
        }
        in.tag("</variable_types><varnames>");
        names = texts(nameSize);
        in.tag("</varnames><sortlist>");
        in.bytes((variables + 1L) * (release == 119 ? 4 : 2));
        in.tag("</sortlist><formats>");
        formats = texts(release == 117 ? 49 : 57);
        in.tag("</formats><value_label_names>");
        labelNames = texts(nameSize);
        in.tag("</value_label_names><variable_labels>");
        labels = List.of(texts(release == 117 ? 81 : 321));
        in.tag("</variable_labels>");
        in.skipCharacteristics();
    }

    private String[] texts(int size) throws DataFileException {
        String[] texts = new String[variables];
        for (int i = 0; i < variables; i++) {
            texts[i] = in.text(size);
        }
        return texts;
    }

    private Cell[][] data() throws DataFileException {
        long width = 0;
        for (int type : types) {
            width += width(type);
        }
        if (width > in.left() || rows * width > in.left()) {
            throw in.malformed("it does not hold the " + rows + " observations it declares");
        }
        in.tag("<data>");
        Cell[][] cells = new Cell[rows + 1][];
        cells[0] = new Cell[variables];
        for (int i = 0; i < variables; i++) {
            cells[0][i] = new Cell.Text(names[i]);
        }
        for (int row = 1; row <= rows; row++) {
            ByteBuffer record = in.buffer(width);
            cells[row] = new Cell[variables];
            for (int i = 0; i < variables; i++) {
                cells[row][i] = cell(record, i);
            }
        }
        in.tag("</data>");
        return cells;
    }

    private int width(int type) throws DataFileException {
        return switch (type) {
            case STRL, DOUBLE -> 8;
            case FLOAT, LONG -> 4;
            case INT -> 2;
            case BYTE -> 1;
            default -> {
                if (type < 1 || type > 2045) {
                    throw in.malformed("it has a variable of the unknown type " + type);
                }
                yield type;
            }
        };
    }

    private Cell cell(ByteBuffer record, int variable) throws DataFileException {
        return switch (types[variable]) {
            case DOUBLE -> {
                double value = record.getDouble();
                // from 2^1023 on: the system missing value and .a to .z; what lies below -2^1023 or is NaN is no Stata number
                yield value >= 0x1p1023 || Double.isNaN(value) || value <= -0x1p1023 ? missing(value != 0x1p1023) : number(value, variable);
            }
            case FLOAT -> {
                float value = record.getFloat();
                yield value >= 0x1p127f || Float.isNaN(value) || value <= -0x1p127f ? missing(value != 0x1p127f) : number(value, variable);
            }
            case LONG -> {
                int value = record.getInt();
                yield value > 2_147_483_620 ? missing(value != 2_147_483_621) : number(value, variable);
            }
            case INT -> {
                short value = record.getShort();
                yield value > 32_740 ? missing(value != 32_741) : number(value, variable);
            }
            case BYTE -> {
                byte value = record.get();
                yield value > 100 ? missing(value != 101) : number(value, variable);
            }
            case STRL -> {
                references.add(record.getLong());
                yield Cell.EMPTY;
            }
            default -> text(record, types[variable]);
        };
    }

    private Cell text(ByteBuffer record, int size) throws DataFileException {
        byte[] bytes = new byte[size];
        record.get(bytes);
        String text = DtaInput.text(bytes, 0, size);
        budget.takeText(text.length());
        return text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
    }

    private Cell missing(boolean extended) {
        extendedMissing += extended ? 1 : 0;
        return Cell.EMPTY;
    }

    /** Dates and times are recognised by the display format; years, and all coarser units, stay numbers. */
    private Cell number(double value, int variable) {
        String format = formats[variable];
        if (format.startsWith("%td") || format.startsWith("%d") || format.startsWith("%-td")) {
            return Math.abs(value) < 3_000_000 ? new Cell.Date(EPOCH.plusDays((long) Math.floor(value)).atStartOfDay())
                : new Cell.Num(value);
        }
        if (format.startsWith("%tc") && Math.abs(value) < 1e14) {
            return new Cell.Date(EPOCH.atStartOfDay().plusNanos((long) value % 86_400_000 * 1_000_000)
                .plusDays((long) value / 86_400_000));
        }
        return new Cell.Num(value);
    }

    private void longTexts() throws DataFileException {
        in.tag("<strls>");
        int keySize = release == 117 ? 8 : 12;
        while (true) {
            if (!in.isTag("GSO")) {
                in.tag("trls>");
                return;
            }
            ByteBuffer key = in.buffer(keySize);
            long v = key.getInt() & 0xFFFFFFFFL;
            long o = release == 117 ? key.getInt() & 0xFFFFFFFFL : key.getLong();
            in.bytes(1);
            byte[] content = in.bytes(in.number(4));
            budget.takeText(content.length);
            longTexts.put(new LongTextKey(v, o), DtaInput.text(content, 0, content.length));
        }
    }

    private String longText(long reference) {
        long v;
        long o;
        boolean little = in.isLittleEndian();
        if (release == 117) {
            v = little ? reference & 0xFFFFFFFFL : reference >>> 32;
            o = little ? reference >>> 32 : reference & 0xFFFFFFFFL;
        } else {
            int bits = release == 118 ? 16 : 24;
            v = little ? reference & (1L << bits) - 1 : reference >>> 64 - bits;
            o = little ? reference >>> bits : reference & (1L << 64 - bits) - 1;
        }
        return longTexts.getOrDefault(new LongTextKey(v, o), "");
    }

    private void valueLabels() throws DataFileException {
        in.tag("<value_labels>");
        int nameSize = release == 117 ? 33 : 129;
        while (in.isTag("<lbl>")) {
            in.number(4);
            String name = in.text(nameSize);
            in.bytes(3);
            long n = in.number(4);
            long size = in.number(4);
            if (n * 8 > in.left() || size > in.left()) {
                throw in.malformed("its value labels are larger than the file");
            }
            ByteBuffer offsets = in.buffer(n * 4);
            ByteBuffer values = in.buffer(n * 4);
            byte[] texts = in.bytes(size);
            Map<Integer, String> byValue = new HashMap<>();
            for (int i = 0; i < n; i++) {
                int offset = offsets.getInt();
                if (offset < 0 || offset >= size) {
                    throw in.malformed("a value label lies outside of the file");
                }
                String text = DtaInput.text(texts, offset, (int) size - offset);
                budget.takeText(text.length());
                byValue.put(values.getInt(), text);
            }
            valueLabels.put(name, byValue);
            in.tag("</lbl>");
        }
    }

    /** Puts long texts and value labels into the cells. */
    private void resolve(Cell[][] cells) {
        Iterator<Long> reference = references.iterator();
        for (int row = 1; row < cells.length && reference.hasNext(); row++) {
            for (int i = 0; i < variables; i++) {
                if (types[i] == STRL) {
                    String text = longText(reference.next());
                    cells[row][i] = text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
                }
            }
        }
        for (int i = 0; i < variables; i++) {
            if (types[i] > STRL && valueLabels.containsKey(labelNames[i])) {
                label(cells, i, valueLabels.get(labelNames[i]));
            }
        }
    }

    private void label(Cell[][] cells, int variable, Map<Integer, String> texts) {
        for (int row = 1; row < cells.length; row++) {
            if (cells[row][variable] instanceof Cell.Num num && !(num.value() == (int) num.value()
                && texts.containsKey((int) num.value()))) {
                notes.add("variable \"" + names[variable] + "\" has value labels for some of its values only; its numbers are read");
                return;
            }
        }
        for (int row = 1; row < cells.length; row++) {
            if (cells[row][variable] instanceof Cell.Num num) {
                cells[row][variable] = new Cell.Text(texts.get((int) num.value()));
            }
        }
        notes.add("variable \"" + names[variable] + "\" is read as its value labels");
    }
}
