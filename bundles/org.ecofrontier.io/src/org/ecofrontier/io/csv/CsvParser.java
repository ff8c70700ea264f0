package org.ecofrontier.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.io.Place;

/**
 * Reads delimited text row by row without keeping it: quotes as in RFC 4180, line ends LF, CRLF or CR, empty lines skipped. Cells of the
 * current row are ranges of one buffer, so that numbers are read without making text of them. Not safe for several threads.
 *
 * @since 0.1
 */
public final class CsvParser implements Closeable {

    /** More characters than this in one row are refused: the file is not a table, or a quote is never closed. */
    public static final int MAX_ROW = 1 << 24;

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final Reader reader;
    private final TextEncoding encoding;
    private final char delimiter;
    private char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private boolean exhausted;
    private int rowStart;
    private int line = 1;
    private int rowLine;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean firstQuoted;
    private int fields;
    private boolean emptyLines;

    private CsvParser(String file, Reader reader, TextEncoding encoding, char delimiter) {
        this.file = file;
        this.reader = reader;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param encoding its encoding
     * @param delimiter what separates the cells
     * @return the parser, before the first row
     * @throws DataFileException if the file cannot be opened
     */
    public static CsvParser open(Path file, TextEncoding encoding, char delimiter) throws DataFileException {
        try {
            return new CsvParser(file.toString(), encoding.open(file), encoding, delimiter);
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    /** From now on an empty line is a row with one empty cell instead of being skipped. */
    public void keepEmptyLines() {
        emptyLines = true;
    }

    /**
     * Goes to the next row that is not an empty line.
     *
     * @return false at the end
     * @throws DataFileException if the text does not follow the format or cannot be decoded
     */
    public boolean next() throws DataFileException {
        do {
            rowStart = position;
            rowLine = line;
            fields = 0;
            if (!available()) {
                return false;
            }
            row();
        } while (!emptyLines && fields == 1 && starts[0] == ends[0] && !firstQuoted);
        return true;
    }

    /** Reads one row; positions are kept relative to rowStart while the buffer may move. */
    private void row() throws DataFileException {
        while (true) {
            if (available() && buffer[position] == '"') {
                quotedField();
            } else {
                plainField();
            }
            if (!available()) {
                return;
            }
            char c = buffer[position++];
            if (c == delimiter) {
                continue;
            }
            line++;
            if (c == '\r' && available() && buffer[position] == '\n') {
                position++;
            }
            return;
        }
    }

    private void plainField() throws DataFileException {
        int start = position - rowStart;
        do {
            char[] chars = buffer;
            int i = position;
            while (i < limit && chars[i] != delimiter && chars[i] != '\n' && chars[i] != '\r') {
                i++;
            }
            position = i;
        } while (position == limit && available());
        field(start, position - rowStart, false);
    }

    private void quotedField() throws DataFileException {
        int opened = line;
        int start = ++position - rowStart;
        int write = start;
        while (true) {
            if (!available()) {
                throw new DataFileException(Kind.TRUNCATED, new Place(file, null, opened, fields + 1),
                    "a quotation mark is opened here and never closed", "close it, or double it where it belongs to the text");
            }
            char c = buffer[position++];
            if (c == '"') {
                if (!available() || buffer[position] != '"') {
                    break;
                }
                position++;
            } else if (c == '\n' || c == '\r' && !(available() && buffer[position] == '\n')) {
                line++;
            }
            buffer[rowStart + write++] = c;
        }
        if (available()) {
            char c = buffer[position];
            if (c != delimiter && c != '\n' && c != '\r') {
                throw new DataFileException(Kind.MALFORMED, new Place(file, null, line, fields + 1),
                    "there is text after the closing quotation mark", "double quotation marks that belong to the text");
            }
        }
        field(start, write, true);
    }

    private void field(int start, int end, boolean quoted) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        firstQuoted = fields == 0 ? quoted : firstQuoted;
        fields++;
    }

    private boolean available() throws DataFileException {
        return position < limit || !exhausted && fill();
    }

    /** Reads more, keeping the characters of the current row. */
    private boolean fill() throws DataFileException {
        int kept = limit - rowStart;
        if (kept >= MAX_ROW) {
            throw new DataFileException(Kind.TOO_LARGE, new Place(file, null, rowLine, 0),
                "one row has more than " + MAX_ROW + " characters", "check the delimiter, the encoding and unclosed quotation marks");
        }
        if (rowStart > 0) {
            System.arraycopy(buffer, rowStart, buffer, 0, kept);
            position -= rowStart;
            limit = kept;
            rowStart = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int n = reader.read(buffer, limit, buffer.length - limit);
            exhausted = n < 0;
            limit += Math.max(n, 0);
            return n > 0;
        } catch (CharacterCodingException e) {
            throw new DataFileException(e, Kind.ENCODING, new Place(file, null, line, 0),
                "at or soon after this line the bytes are not text in " + encoding.charset().name(),
                "name the encoding the file was saved in", encoding.charset().name());
        } catch (IOException e) {
            throw new DataFileException(e, Kind.UNREADABLE, new Place(file, null, line, 0),
                "the file cannot be read (" + e.getMessage() + ")", "check the disk and try again");
        }
    }

    /**
     * Number of cells in the row.
     *
     * @return at least 1
     */
    public int size() {
        return fields;
    }

    /**
     * The line of the file where the row begins.
     *
     * @return from 1
     */
    public int line() {
        return rowLine;
    }

    /**
     * A cell as text.
     *
     * @param field from 0
     * @return the text without quotation marks
     */
    public String text(int field) {
        return new String(buffer, rowStart + starts[field], ends[field] - starts[field]);
    }

    /**
     * Whether a cell has no characters but blanks.
     *
     * @param field from 0
     * @return true if blank
     */
    public boolean isBlank(int field) {
        return trimmedStart(field) == trimmedEnd(field);
    }

    /**
     * Whether a cell, blanks around it aside, holds just this text.
     *
     * @param field from 0
     * @param text the text
     * @return true if equal
     */
    public boolean is(int field, String text) {
        int from = trimmedStart(field);
        return trimmedEnd(field) - from == text.length() && matches(from, text);
    }

    /**
     * A cell as a plain number, blanks around it aside.
     *
     * @param field from 0
     * @param decimal the decimal mark
     * @return the number, NaN if it is none
     */
    public double number(int field, char decimal) {
        return PlainNumber.parse(buffer, trimmedStart(field), trimmedEnd(field), decimal);
    }

    /**
     * The hash code that the cell's text has, without making the text.
     *
     * @param field from 0
     * @return as {@link String#hashCode()}
     */
    public int hashOf(int field) {
        int hash = 0;
        for (int i = rowStart + starts[field]; i < rowStart + ends[field]; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    /**
     * Whether a cell holds exactly this text, blanks included.
     *
     * @param field from 0
     * @param text the text
     * @return true if equal
     */
    public boolean isExactly(int field, String text) {
        return ends[field] - starts[field] == text.length() && matches(rowStart + starts[field], text);
    }

    private boolean matches(int from, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (buffer[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a cell begins with a character.
     *
     * @param field from 0
     * @param c the character
     * @return true if it does
     */
    public boolean startsWith(int field, char c) {
        return starts[field] < ends[field] && buffer[rowStart + starts[field]] == c;
    }

    /**
     * Whether there are blanks at a cell's ends.
     *
     * @param field from 0
     * @return true if there are
     */
    public boolean isPadded(int field) {
        int start = rowStart + starts[field];
        int end = rowStart + ends[field];
        return start < end && (blank(buffer[start]) || blank(buffer[end - 1]));
    }

    private int trimmedStart(int field) {
        int i = rowStart + starts[field];
        int end = rowStart + ends[field];
        while (i < end && blank(buffer[i])) {
            i++;
        }
        return i;
    }

    private int trimmedEnd(int field) {
        int start = trimmedStart(field);
        int i = rowStart + ends[field];
        while (i > start && blank(buffer[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    @Override
    public void close() throws DataFileException {
        try {
            reader.close();
        } catch (IOException e) {
            throw new DataFileException(e, Kind.UNREADABLE, Place.of(file), "the file cannot be closed (" + e.getMessage() + ")",
                "check the disk and try again");
        }
    }
}
