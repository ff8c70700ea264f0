package org.ecofrontier.io.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;

/** The bytes of a Stata file in order: tags, numbers in the file's byte order, fixed texts. Never asks for more than the file has. */
final class DtaInput implements Closeable {

    private final Path file;
    private final InputStream in;
    private long left;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    DtaInput(Path file) throws DataFileException {
        this.file = file;
        try {
            left = Files.size(file);
            in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    void order(ByteOrder fileOrder) {
        order = fileOrder;
    }

    boolean isLittleEndian() {
        return order == ByteOrder.LITTLE_ENDIAN;
    }

    byte[] bytes(long count) throws DataFileException {
        if (count < 0 || count > left) {
            throw new DataFileException(Kind.TRUNCATED, Place.of(file.toString()),
                "the Stata file is not whole, or declares more than it holds",
                "copy it or save it again");
        }
        if (count > 1 << 30) {
            throw malformed("one of its parts is larger than 1 GiB");
        }
        try {
            byte[] bytes = in.readNBytes((int) count);
            left -= count;
            if (bytes.length < count) {
                left = 0;
                return bytes(1);
            }
            return bytes;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    ByteBuffer buffer(long count) throws DataFileException {
        return ByteBuffer.wrap(bytes(count)).order(order);
    }

    long number(int size) throws DataFileException {
        ByteBuffer buffer = buffer(size);
        return switch (size) {
            case 1 -> buffer.get() & 0xFF;
            case 2 -> buffer.getShort() & 0xFFFF;
            case 4 -> buffer.getInt() & 0xFFFFFFFFL;
            default -> buffer.getLong();
        };
    }

    void tag(String tag) throws DataFileException {
        String found = new String(bytes(tag.length()), StandardCharsets.ISO_8859_1);
        if (!found.equals(tag)) {
            throw malformed("\"" + tag + "\" is missing");
        }
    }

    /** Reads a tag of which either this one or another of the same length may come. */
    boolean isTag(String tag) throws DataFileException {
        return new String(bytes(tag.length()), StandardCharsets.ISO_8859_1).equals(tag);
    }

    /** A text that ends at its first zero byte. */
    String text(int size) throws DataFileException {
        return text(bytes(size), 0, size);
    }

    static String text(byte[] bytes, int from, int size) {
        int end = from;
        while (end < from + size && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** Skips characteristics: {@code <ch>} with length and content, until the closing tag. */
    void skipCharacteristics() throws DataFileException {
        tag("<characteristics>");
        while (isTag("<ch>")) {
            bytes(number(4));
            tag("</ch>");
        }
        tag("aracteristics>");
    }

    long left() {
        return left;
    }

    DataFileException malformed(String how) {
        return new DataFileException(Kind.MALFORMED, Place.of(file.toString()), "the Stata file is damaged: " + how,
            "open it in Stata and save it again");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
