package org.ecofrontier.io.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/**
 * How a delimited text file is written: its encoding and what separates its cells. The delimiter is the one of comma, semicolon, tab and
 * bar that divides the most of the first rows into the same number of cells as the first row.
 *
 * @param encoding the encoding
 * @param delimiter what separates the cells
 * @param delimiterDetected whether the delimiter was detected rather than given
 * @param declared whether the first line declares the delimiter ({@code sep=;}, as spreadsheets write it) and is no row of the table
 * @since 0.1
 */
public record CsvDialect(TextEncoding encoding, char delimiter, boolean delimiterDetected, boolean declared) {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 50;

    /**
     * Finds how a file is written.
     *
     * @param file the file
     * @param encoding name of the encoding, or null to detect it
     * @param delimiter the delimiter, or null to detect it
     * @return the dialect
     * @throws DataFileException if the file cannot be read or its encoding cannot be told
     */
    public static CsvDialect of(Path file, String encoding, Character delimiter) throws DataFileException {
        TextEncoding found = TextEncoding.of(file, encoding);
        Character declared = declared(file, found);
        if (delimiter != null || declared != null) {
            return new CsvDialect(found, delimiter == null ? declared : delimiter, false, declared != null);
        }
        char best = file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
        int bestScore = score(file, found, best);
        for (char candidate : CANDIDATES) {
            int score = score(file, found, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new CsvDialect(found, best, true, false);
    }

    /** The delimiter that the first line declares, or null. */
    private static Character declared(Path file, TextEncoding encoding) throws DataFileException {
        char[] first = new char[6];
        int length = 0;
        try (Reader reader = encoding.open(file)) {
            for (int c = reader.read(); c >= 0 && length < first.length; c = reader.read()) {
                first[length++] = (char) c;
            }
        } catch (CharacterCodingException e) {
            // whoever reads the file in earnest says where
            return null;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
        String line = new String(first, 0, length);
        boolean ends = length == 5 || length == 6 && (first[5] == '\n' || first[5] == '\r');
        return ends && line.regionMatches(true, 0, "sep=", 0, 4) ? Character.valueOf(first[4]) : null;
    }

    /** Rows as wide as the widest first rows count 1000, cells of that width 1; 0 when nothing is divided. */
    private static int score(Path file, TextEncoding encoding, char delimiter) throws DataFileException {
        int[] rowsOfWidth = new int[1000];
        try (CsvParser parser = CsvParser.open(file, encoding, delimiter)) {
            for (int row = 0; row < SAMPLE && parser.next(); row++) {
                rowsOfWidth[Math.min(parser.size(), rowsOfWidth.length - 1)]++;
            }
        } catch (DataFileException e) {
            // text that breaks off with this delimiter counts up to there; whoever reads it in earnest says what is wrong
            if (e.kind() != Kind.MALFORMED && e.kind() != Kind.TRUNCATED && e.kind() != Kind.TOO_LARGE) {
                throw e;
            }
        }
        int best = 0;
        for (int width = 2; width < rowsOfWidth.length; width++) {
            best = Math.max(best, rowsOfWidth[width] == 0 ? 0 : rowsOfWidth[width] * 1000 + width);
        }
        return best;
    }

    /**
     * Opens a file that is written like this.
     *
     * @param file the file
     * @return a parser before its first row
     * @throws DataFileException if the file cannot be opened
     */
    public CsvParser open(Path file) throws DataFileException {
        CsvParser parser = CsvParser.open(file, encoding, delimiter);
        if (!declared) {
            return parser;
        }
        try {
            parser.next();
            return parser;
        } catch (DataFileException e) {
            parser.close();
            throw e;
        }
    }

    /**
     * The dialect in words, for reports.
     *
     * @return for example {@code UTF-8, cells separated by comma}
     */
    public String describe() {
        String word = switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "\"" + delimiter + "\"";
        };
        return encoding.describe() + ", cells separated by " + word;
    }

    /**
     * The refusal of a file without any cell.
     *
     * @param file the file
     * @return the exception to throw
     */
    public static DataFileException empty(Path file) {
        return new DataFileException(Kind.EMPTY, Place.of(file.toString()), "the file holds no table", "check that it was saved whole");
    }
}
