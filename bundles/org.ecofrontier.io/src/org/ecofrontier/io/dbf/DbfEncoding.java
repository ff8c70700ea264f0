package org.ecofrontier.io.dbf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/** Finds the encoding of a dBASE table. */
final class DbfEncoding {

    private DbfEncoding() {
    }

    static Charset named(String file, String name) throws DataFileException {
        String plain = name.strip().replaceFirst("(?i)^ANSI\\s*", "");
        String java = switch (plain) {
            case "936" -> "GBK";
            case "950" -> "Big5";
            case "932" -> "windows-31j";
            case "949" -> "x-windows-949";
            case "65001" -> "UTF-8";
            case "88591" -> "ISO-8859-1";
            default -> plain.matches("125\\d") ? "windows-" + plain : plain.matches("437|85[0257]|86[056]") ? "IBM" + plain : plain;
        };
        try {
            return Charset.forName(java);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new DataFileException(e, Kind.ENCODING, Place.of(file), "there is no encoding \"" + name + "\"",
                "use for example UTF-8, GBK or windows-1252", name);
        }
    }

    /** By the language driver in the header where it says more than "ANSI"; else strictly UTF-8, else strictly GB18030, else refused. */
    static Charset detect(String file, byte[] bytes, int driver, List<DbfTable.Field> fields, int[] records) throws DataFileException {
        if (fits(StandardCharsets.UTF_8, bytes, fields, records)) {
            return StandardCharsets.UTF_8;
        }
        String byDriver = switch (driver) {
            case 0x4D, 0x7A -> "GBK";
            case 0x4F, 0x78 -> "Big5";
            case 0x7B, 0x13 -> "windows-31j";
            case 0x03, 0x58, 0x59 -> "windows-1252";
            case 0x01 -> "IBM437";
            case 0x02 -> "IBM850";
            case 0xC8 -> "windows-1250";
            case 0xC9 -> "windows-1251";
            default -> "GB18030";
        };
        Charset charset = Charset.forName(byDriver);
        if (!fits(charset, bytes, fields, records)) {
            throw new DataFileException(Kind.ENCODING, Place.of(file), "its encoding cannot be told: it is neither UTF-8 nor " + byDriver,
                "name the encoding, or put it into a .cpg file beside the table", byDriver);
        }
        return charset;
    }

    private static boolean fits(Charset charset, byte[] bytes, List<DbfTable.Field> fields, int[] records) {
        for (DbfTable.Field field : fields) {
            if (!decodes(charset, field.name().getBytes(StandardCharsets.ISO_8859_1), 0, -1)) {
                return false;
            }
            for (int i = 0; field.type() == 'C' && i < records.length; i++) {
                if (!decodes(charset, bytes, records[i] + field.offset(), field.length())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean decodes(Charset charset, byte[] bytes, int from, int length) {
        int end = length < 0 ? bytes.length : from + length;
        boolean ascii = true;
        for (int i = from; i < end && ascii; i++) {
            ascii = bytes[i] >= 0;
        }
        if (ascii) {
            return true;
        }
        return decode(charset, bytes, from, end) != null;
    }

    /** The text, or null if it is none; a character that the field's end cuts in two is left out, as shapefiles often have it. */
    static String decode(Charset charset, byte[] bytes, int from, int end) {
        CharBuffer out = CharBuffer.allocate(end - from + 1);
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, from, end - from), out, false);
        return result.isError() ? null : out.flip().toString();
    }
}
