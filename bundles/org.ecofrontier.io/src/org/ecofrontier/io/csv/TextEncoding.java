package org.ecofrontier.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/**
 * The encoding of a text file: given by the caller or detected from all its bytes, never half-guessed. A byte order mark decides; else
 * bytes that are strictly UTF-8 are UTF-8; else zero bytes at every second place tell UTF-16; else text whose byte pairs lie in the
 * GB2312 range of Chinese characters is GB18030 (which contains GBK and GB2312). Anything else is refused and has to be named.
 *
 * @param charset the encoding
 * @param mark length of the byte order mark in bytes, 0 when there is none
 * @param detected whether it was detected rather than given
 * @since 0.1
 */
public record TextEncoding(Charset charset, int mark, boolean detected) {

    private static final int CHUNK = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * Finds the encoding of a file.
     *
     * @param file the file
     * @param given name of the encoding, or null to detect it
     * @return the encoding
     * @throws DataFileException if the file cannot be read, the name is unknown, or the encoding cannot be told
     */
    public static TextEncoding of(Path file, String given) throws DataFileException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteScan scan = new ByteScan();
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                scan.accept(chunk, n);
                if (given != null) {
                    break;
                }
            }
            return given == null ? detect(file, scan) : given(file, given, scan);
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The exception for a file that the operating system refuses to read.
     *
     * @param file the file
     * @param cause what it said
     * @return the exception to throw
     */
    public static DataFileException unreadable(Path file, IOException cause) {
        Place place = Place.of(file.toString());
        if (cause instanceof NoSuchFileException) {
            return new DataFileException(cause, Kind.NOT_FOUND, place, "there is no such file", "check the name and the folder");
        }
        if (Files.isDirectory(file)) {
            return new DataFileException(cause, Kind.UNREADABLE, place, "is a folder, not a file", "name a file in it");
        }
        return new DataFileException(cause, Kind.UNREADABLE, place, "the file cannot be read (" + cause.getMessage() + ")",
            "close it where it is open and check its permissions");
    }

    /**
     * The encoding in words, for reports.
     *
     * @return for example {@code UTF-8 with byte order mark}
     */
    public String describe() {
        return charset.name() + (mark > 0 ? " with byte order mark" : "");
    }

    /**
     * Opens the file as text after its byte order mark. Bytes that are not text in the encoding raise a
     * {@link java.nio.charset.CharacterCodingException}.
     *
     * @param file the file
     * @return an unbuffered reader
     * @throws IOException if the file cannot be opened
     */
    public Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
            return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static TextEncoding given(Path file, String name, ByteScan scan) throws DataFileException {
        String plain = name.trim();
        if (plain.equalsIgnoreCase("UTF-16")) {
            return new TextEncoding(scan.marked() == StandardCharsets.UTF_16BE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE,
                scan.isUtf16Marked() ? 2 : 0, false);
        }
        try {
            Charset charset = Charset.forName(plain);
            if (scan.marked() != null && !scan.marked().equals(charset)) {
                throw new DataFileException(Kind.ENCODING, Place.of(file.toString()), "the file begins with the byte order mark of "
                    + scan.marked().name() + " and cannot be in " + charset.name(), "leave the encoding to be detected", charset.name());
            }
            return new TextEncoding(charset, charset.equals(scan.marked()) ? scan.markLength() : 0, false);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new DataFileException(e, Kind.ENCODING, Place.of(file.toString()), "there is no encoding \"" + name + "\"",
                "use for example UTF-8, UTF-16, GBK, GB18030, Big5 or windows-1252", name);
        }
    }

    private static TextEncoding detect(Path file, ByteScan scan) throws DataFileException {
        if (scan.marked() != null) {
            return new TextEncoding(scan.marked(), scan.markLength(), true);
        }
        if (scan.looksLikeUtf16()) {
            return new TextEncoding(scan.isLittleEndian() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, true);
        }
        if (scan.zeros() > 0) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()), "this is not a text table (it holds zero bytes)",
                "save the table as .csv, .xlsx, .xls, .dta or .dbf with the matching ending");
        }
        if (scan.isUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, true);
        }
        if (scan.looksLikeGb()) {
            return new TextEncoding(GB18030, 0, true);
        }
        throw new DataFileException(Kind.ENCODING, Place.of(file.toString()),
            "its encoding cannot be told: it is not UTF-8, and not clearly GBK or GB18030 either (first byte outside ASCII at line "
                + scan.firstHighLine() + ")",
            "name the encoding (for example GBK, Big5, windows-1252) or save the file as UTF-8", Long.toString(scan.firstHighLine()));
    }
}
