package org.ecofrontier.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Small sound files of binary formats. */
final class Binaries {

    private static final double[] SQUARE = {0, 0, 0, 1, 1, 1, 1, 0, 0, 0};

    private Binaries() {
    }

    /** {@return a shapefile of two squares} */
    static byte[] shp() {
        byte[] polygon = polygon();
        int length = 100 + 2 * (polygon.length + 8);
        ByteBuffer b = ByteBuffer.allocate(length);
        b.putInt(9994).position(24);
        b.putInt(length / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(5).position(100);
        for (int number = 1; number <= 2; number++) {
            b.order(ByteOrder.BIG_ENDIAN).putInt(number).putInt(polygon.length / 2).put(polygon);
        }
        return b.array();
    }

    private static byte[] polygon() {
        ByteBuffer b = ByteBuffer.allocate(48 + 8 * SQUARE.length).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(5).putDouble(0).putDouble(0).putDouble(1).putDouble(1).putInt(1).putInt(SQUARE.length / 2).putInt(0);
        Arrays.stream(SQUARE).forEach(b::putDouble);
        return b.array();
    }

    /** {@return a dBASE table of two records with a name and a code} */
    static byte[] dbf() {
        ByteBuffer b = ByteBuffer.allocate(97).order(ByteOrder.LITTLE_ENDIAN);
        b.put((byte) 3).put(new byte[] {124, 1, 1}).putInt(2).putShort((short) 97).putShort((short) 33);
        b.position(32).put("NAME".getBytes(StandardCharsets.US_ASCII)).position(43).put((byte) 'C').position(48).put((byte) 20);
        b.position(64).put("CODE".getBytes(StandardCharsets.US_ASCII)).position(75).put((byte) 'N').position(80).put((byte) 12)
            .put((byte) 3);
        b.position(96).put((byte) 13);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(b.array());
        out.writeBytes((" Hefei" + " ".repeat(15) + "  340100.000" + " Huainan" + " ".repeat(13) + "  340400.000\u001A")
            .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** {@return an old workbook} */
    static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("data");
            for (int r = 0; r < 12; r++) {
                sheet.createRow(r).createCell(0).setCellValue(r == 0 ? "region" : "r" + r);
                sheet.getRow(r).createCell(1).setCellValue(r * 1.5);
            }
            sheet.getRow(3).createCell(3).setCellFormula("SUM(B1:B5)");
            book.write(out);
            return out.toByteArray();
        }
    }

    /** {@return a .zip of names and contents} */
    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** {@return a workbook with a given sheet and shared strings} */
    static byte[] xlsx(String sheet, String strings) throws IOException {
        return zip("[Content_Types].xml",
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
            "_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/_rels/workbook.xml.rels",
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "</Relationships>",
            "xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" "
                + "r:id=\"rId1\"/></sheets></workbook>",
            "xl/worksheets/sheet1.xml", sheet, "xl/sharedStrings.xml", strings);
    }
}
