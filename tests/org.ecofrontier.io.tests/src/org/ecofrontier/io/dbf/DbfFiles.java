package org.ecofrontier.io.dbf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Builds dBASE files byte by byte, as the format's description says. */
public final class DbfFiles {

    private DbfFiles() {
    }

    /** A file of the given fields (name, type, length, decimals) and records (first character: blank or star for a deleted one). */
    static byte[] build(String charset, int driver, Object[][] fields, byte[][] records) {
        int length = records.length == 0 ? 1 : records[0].length;
        ByteBuffer head = ByteBuffer.allocate(32 + 32 * fields.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        head.put(0, (byte) 3).putInt(4, records.length).putShort(8, (short) head.capacity()).putShort(10, (short) length);
        head.put(29, (byte) driver);
        for (int i = 0; i < fields.length; i++) {
            byte[] name = ((String) fields[i][0]).getBytes(Charset.forName(charset));
            head.position(32 + 32 * i);
            head.put(name, 0, Math.min(10, name.length));
            head.put(32 + 32 * i + 11, (byte) ((String) fields[i][1]).charAt(0));
            head.put(32 + 32 * i + 16, (byte) (int) (Integer) fields[i][2]);
            head.put(32 + 32 * i + 17, (byte) (int) (Integer) fields[i][3]);
        }
        head.put(head.capacity() - 1, (byte) 0x0D);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.array());
        for (byte[] record : records) {
            bytes.writeBytes(record);
        }
        bytes.write(0x1A);
        return bytes.toByteArray();
    }

    /** A record: text in the encoding, filled with blanks to the field's length. */
    static byte[] record(String charset, Object[][] fields, Object... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(' ');
        for (int i = 0; i < fields.length; i++) {
            int length = (Integer) fields[i][2];
            byte[] value = values[i] instanceof byte[] raw ? raw : ((String) values[i]).getBytes(Charset.forName(charset));
            byte[] padded = " ".repeat(length).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(value, 0, padded, 0, Math.min(length, value.length));
            bytes.writeBytes(padded);
        }
        return bytes.toByteArray();
    }

    /** A table with one field of each common type. */
    public static byte[] table(String charset) {
        Object[][] fields = {{"NAME", "C", 10, 0}, {"GDP", "N", 12, 3}, {"SO2", "F", 8, 1}, {"DAY", "D", 8, 0}, {"OK", "L", 1, 0}, {"CODE",
            "I", 4, 0},
            {"EXACT", "O", 8, 0}};
        byte[] code = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(340100).array();
        byte[] exact = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(0.1).array();
        byte[] deleted = record(charset, fields, "gone", "1", "1", "20180101", "F", code, exact);
        deleted[0] = '*';
        return build(charset, 0, fields, new byte[][] {record(charset, fields, "合肥", "    1234.500", "1.5", "20181231", "T", code, exact),
            deleted,
            record(charset, fields, "淮南", "", "********", "", "?", code, exact)});
    }
}
