package org.ecofrontier.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.FormulaGuard;
import org.ecofrontier.io.PlainNumber;

/**
 * Writes a table as CSV (RFC 4180): UTF-8 without byte order mark, comma, line feed, numbers as {@link PlainNumber} writes them, NaN and
 * null as empty cells, text that a spreadsheet would run made harmless ({@link FormulaGuard}). The file appears whole at
 * {@link #commit()} or not at all. Not safe for several threads.
 *
 * <pre>
 * try (CsvWriter out = CsvWriter.create(file)) {
 *     out.row("region", "year", "score");
 *     out.text("Hefei").number(2009).number(0.5).endRow();
 *     out.commit();
 * }
 * </pre>
 *
 * @since 0.1
 */
public final class CsvWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final AtomicFile file;
    private final OutputStream stream;
    private final byte[] buffer = new byte[BUFFER + 4 * PlainNumber.MAX_LENGTH];
    private int position;
    private int cells;
    private boolean lastEmpty;

    private CsvWriter(AtomicFile file, OutputStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /**
     * Begins a file.
     *
     * @param file the file; its folder must exist
     * @return the writer
     * @throws DataFileException if the file cannot be written
     */
    public static CsvWriter create(Path file) throws DataFileException {
        AtomicFile atomic = AtomicFile.create(file);
        return new CsvWriter(atomic, atomic.stream());
    }

    /**
     * Writes to a stream instead of a file, for example into an archive. The stream is neither flushed to a disk nor closed.
     *
     * @param stream the stream
     * @return the writer
     */
    public static CsvWriter to(OutputStream stream) {
        return new CsvWriter(null, Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Writes a text cell.
     *
     * @param text the text, null = empty
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter text(String text) throws IOException {
        separate();
        if (text == null || text.isEmpty()) {
            lastEmpty = true;
            return this;
        }
        String harmless = FormulaGuard.protect(text);
        if (needsQuotes(harmless)) {
            quoted(harmless);
        } else {
            characters(harmless);
        }
        return this;
    }

    /**
     * Writes a number, NaN as an empty cell.
     *
     * @param value the number
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter number(double value) throws IOException {
        separate();
        lastEmpty = Double.isNaN(value);
        position = PlainNumber.write(value, buffer, position);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter number(long value) throws IOException {
        separate();
        position = PlainNumber.write(value, buffer, position);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter number(int value) throws IOException {
        return number((long) value);
    }

    /**
     * Writes an empty cell.
     *
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter empty() throws IOException {
        separate();
        lastEmpty = true;
        return this;
    }

    /**
     * Ends the row.
     *
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter endRow() throws IOException {
        room(3);
        if (cells == 1 && lastEmpty) {
            // a blank line would not be read as a row with one empty cell
            buffer[position++] = '"';
            buffer[position++] = '"';
        }
        buffer[position++] = '\n';
        cells = 0;
        return this;
    }

    /**
     * Writes a whole row of text.
     *
     * @param texts the cells
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter row(String... texts) throws IOException {
        return row(List.of(texts));
    }

    /**
     * Writes a whole row of text.
     *
     * @param texts the cells
     * @return this
     * @throws IOException if it cannot be written
     */
    public CsvWriter row(List<String> texts) throws IOException {
        for (String text : texts) {
            text(text);
        }
        return endRow();
    }

    /**
     * Makes the file appear; for a writer to a stream, flushes.
     *
     * @throws IOException if that fails
     */
    public void commit() throws IOException {
        drain();
        if (file == null) {
            stream.flush();
        } else {
            file.commit();
        }
    }

    /** Gives up unless committed: nothing is left of the file. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void separate() throws IOException {
        room(1 + PlainNumber.MAX_LENGTH);
        if (cells++ > 0) {
            buffer[position++] = ',';
        }
        lastEmpty = false;
    }

    private void room(int bytes) throws IOException {
        if (position + bytes > BUFFER) {
            drain();
        }
    }

    private void drain() throws IOException {
        try {
            stream.write(buffer, 0, position);
            position = 0;
        } catch (IOException e) {
            throw file == null ? e : file.failure(e);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void quoted(String text) throws IOException {
        room(1);
        buffer[position++] = '"';
        characters(text.replace("\"", "\"\""));
        room(1);
        buffer[position++] = '"';
    }

    private void characters(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if ((i & 63) == 0) {
                room(64 * 3);
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[position++] = (byte) c;
            } else if (c < 0x800) {
                buffer[position++] = (byte) (0xC0 | c >> 6);
                buffer[position++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                i = surrogates(text, i);
            } else {
                three(c);
            }
        }
    }

    private void three(char c) {
        buffer[position++] = (byte) (0xE0 | c >> 12);
        buffer[position++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[position++] = (byte) (0x80 | c & 0x3F);
    }

    /** Writes one character outside the basic plane; half a pair becomes the replacement character. */
    private int surrogates(String text, int i) throws IOException {
        room(64 * 3);
        int point = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(point)) {
            three('\uFFFD');
            return i;
        }
        buffer[position++] = (byte) (0xF0 | point >> 18);
        buffer[position++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[position++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[position++] = (byte) (0x80 | point & 0x3F);
        return i + 1;
    }
}
