package org.ecofrontier.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsEveryKindOfCell(String ending) throws IOException {
        RawTable table = RawTable.read(yearbook(ending), ReadOptions.DEFAULT);
        assertEquals(List.of("数据", "Notes", "hidden"), table.sheets().stream().map(Sheet::name).toList());
        assertEquals(List.of("sheet \"hidden\" is hidden and is read only when it is named"), table.notes());
        Sheet sheet = table.sheet("数据");
        assertEquals(new Cell.Text("地区"), sheet.cell(0, 0));
        assertEquals(new Cell.Num(0.1), sheet.cell(1, 1));
        assertEquals(new Cell.Num(0.25, true), sheet.cell(1, 2));
        assertEquals(new Cell.Date(LocalDateTime.of(2018, 12, 31, 0, 0)), sheet.cell(1, 3));
        assertEquals(new Cell.Date(LocalDateTime.of(2018, 12, 31, 6, 0)), sheet.cell(1, 4));
        assertEquals(new Cell.Bool(true), sheet.cell(1, 5));
        assertEquals(new Cell.Failure("#DIV/0!"), sheet.cell(1, 6));
        assertEquals(new Cell.Formula("B2*2", new Cell.Num(0.2)), sheet.cell(1, 7));
        assertEquals(new Cell.Text("1234", "1)"), sheet.cell(1, 8));
        assertEquals(new Cell.Num(2009), sheet.cell(1, 9));
        assertEquals(Cell.EMPTY, sheet.cell(2, 2));
        assertEquals(Cell.EMPTY, sheet.cell(500, 500));
        assertEquals(List.of(new Sheet.Area(3, 0, 4, 1)), sheet.merged());
        assertEquals(new Cell.Text("merged"), sheet.unmerged().cell(4, 1));
        assertEquals("yearbook." + ending + ", sheet \"数据\", cell C2", sheet.place(1, 2).toString().substring(folder.toString().length()
            + 1));
        assertTrue(sheet.isBlank(2));
        assertTrue(table.sheet("hidden").isHidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theSheetIsNeverGuessed(String ending) throws IOException {
        RawTable table = RawTable.read(yearbook(ending), ReadOptions.DEFAULT);
        DataFileException several = assertThrows(DataFileException.class, () -> table.sheet(null));
        assertTrue(several.getMessage().endsWith("2 sheets hold something. Name one of: 数据, Notes."), several.getMessage());
        DataFileException none = assertThrows(DataFileException.class, () -> table.sheet("GDP"));
        assertTrue(none.getMessage().endsWith("there is no sheet \"GDP\". Choose one of: 数据, Notes, hidden."), none.getMessage());
    }

    private Path yearbook(String ending) throws IOException {
        Workbook book = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("数据");
        sheet.createRow(0).createCell(0).setCellValue("地区");
        Row row = sheet.createRow(1);
        row.createCell(0).setCellValue("合肥");
        row.createCell(1).setCellValue(0.1);
        styled(book, row, 2, 0.25, "0.0%");
        styled(book, row, 3, 43465, "yyyy\"年\"m\"月\"");
        styled(book, row, 4, 43465.25, "yyyy/m/d h:mm");
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellErrorValue((byte) 7);
        row.createCell(7).setCellFormula("B2*2");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
        Font superscript = book.createFont();
        superscript.setTypeOffset(Font.SS_SUPER);
        RichTextString rich = book.getCreationHelper().createRichTextString("12341)");
        rich.applyFont(4, 6, superscript);
        row.createCell(8).setCellValue(rich);
        styled(book, row, 9, 2009, "0\"年\"");
        sheet.createRow(2).createCell(0).setCellValue(" ");
        sheet.createRow(3).createCell(0).setCellValue("merged");
        sheet.createRow(4).createCell(2).setCellValue(1);
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
        book.createSheet("Notes").createRow(0).createCell(0).setCellValue("source");
        book.createSheet("hidden").createRow(0).createCell(0).setCellValue("x");
        book.setSheetHidden(2, true);
        return save(book, "yearbook." + ending);
    }

    private static void styled(Workbook book, Row row, int column, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.createCell(column).setCellStyle(style);
        row.getCell(column).setCellValue(value);
    }

    private Path save(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); book) {
            book.write(out);
        }
        return file;
    }

    @Test
    void readsTheDateSystemOf1904() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        styled(book, book.createSheet().createRow(0), 0, 0, "yyyy-mm-dd");
        Sheet sheet = RawTable.read(save(book, "t.xlsx"), ReadOptions.DEFAULT).sheet(null);
        assertEquals(new Cell.Date(LocalDateTime.of(1904, 1, 1, 0, 0)), sheet.cell(0, 0));
    }

    @Test
    void leavesPhoneticGuidesOut() throws IOException {
        Path file = change(yearbook("xlsx"), "xl/sharedStrings.xml", xml -> xml.replace("<t>地区</t>",
            "<r><t>地</t></r><r><t>区</t></r><rPh sb=\"0\" eb=\"1\"><t>dì</t></rPh>"));
        assertEquals(new Cell.Text("地区"), RawTable.read(file, ReadOptions.DEFAULT).sheet("数据").cell(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aPasswordIsNamed(String ending) throws Exception {
        Path file = folder.resolve("locked." + ending);
        if (ending.equals("xls")) {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            try {
                HSSFWorkbook book = new HSSFWorkbook();
                book.createSheet().createRow(0).createCell(0).setCellValue(1);
                save(book, "locked.xls");
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        } else {
            try (POIFSFileSystem storage = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream out = encryptor.getDataStream(storage)) {
                    out.write(Files.readAllBytes(yearbook("xlsx")));
                }
                try (OutputStream out = Files.newOutputStream(file)) {
                    storage.writeFilesystem(out);
                }
            }
        }
        DataFileException refusal = assertThrows(DataFileException.class, () -> RawTable.read(file, ReadOptions.DEFAULT));
        assertEquals(Kind.PROTECTED, refusal.kind());
        assertTrue(refusal.getMessage().endsWith("the workbook is protected by a password. Open it in a spreadsheet and save it without "
            + "a password."));
    }

    @Test
    void refusesDocumentTypesAndEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = change(yearbook("xlsx"), "xl/sharedStrings.xml", xml -> xml.replaceFirst("<sst",
            "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst").replace("地区", "&x;"));
        DataFileException refusal = assertThrows(DataFileException.class, () -> RawTable.read(file, ReadOptions.DEFAULT));
        assertEquals(Kind.MALFORMED, refusal.kind());
        assertTrue(refusal.getMessage().contains("sharedStrings.xml is not readable XML"), refusal.getMessage());
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarTooMuch() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        Map<String, byte[]> parts = unzip(yearbook("xlsx"));
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue(), 0, part.getKey().contains("sheet1.xml") ? part.getValue().length - 12 : part.getValue().length);
                for (int i = 0; i < 100 && part.getKey().contains("sheet1.xml"); i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        }
        DataFileException refusal = assertThrows(DataFileException.class, () -> RawTable.read(file, ReadOptions.DEFAULT));
        assertEquals(Kind.TOO_LARGE, refusal.kind());
        assertTrue(refusal.getMessage().contains("sheet1.xml unpacks to far more than a table needs"), refusal.getMessage());
    }

    @Test
    void namesTheCellThatIsDamaged() throws IOException {
        Path number = change(yearbook("xlsx"), "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>0.1</v>", "<v>0,1</v>"));
        DataFileException refusal = assertThrows(DataFileException.class, () -> RawTable.read(number, ReadOptions.DEFAULT));
        assertTrue(refusal.getMessage().contains("sheet \"数据\", cell B2: the workbook is damaged: the cell should hold a number and "
            + "holds \"0,1\""),
            refusal.getMessage());
        Path text = change(yearbook("xlsx"), "xl/worksheets/sheet1.xml", xml -> xml.replace("t=\"s\" s=\"0\"><v>0</v>",
            "t=\"s\" s=\"0\"><v>99</v>"));
        refusal = assertThrows(DataFileException.class, () -> RawTable.read(text, ReadOptions.DEFAULT));
        assertTrue(refusal.getMessage().contains("cell A1: the workbook is damaged: the cell refers to a text that is not there"),
            refusal.getMessage());
        Path far = change(yearbook("xlsx"), "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"B2\"", "r=\"B999999999\""));
        refusal = assertThrows(DataFileException.class, () -> RawTable.read(far, ReadOptions.DEFAULT));
        assertTrue(refusal.getMessage().contains("a row lies below the last row"), refusal.getMessage());
    }

    @Test
    void contentDecidesWhereTheEndingIsWrong() throws IOException {
        Path xls = yearbook("xls");
        Path renamed = Files.move(xls, folder.resolve("renamed.xlsx"));
        assertEquals("Excel 97 to 2003 workbook (.xls)", RawTable.read(renamed, ReadOptions.DEFAULT).format());
        Path text = Files.write(folder.resolve("text.xls"), "地区\tx\n合肥\t1\n".getBytes("GBK"));
        RawTable table = RawTable.read(text, ReadOptions.DEFAULT);
        assertEquals("text, GB18030, cells separated by tab", table.format());
        assertEquals(new Cell.Text("合肥"), table.sheet(null).cell(1, 0));
        Path web = Files.writeString(folder.resolve("web.xls"), "\n<html><table><tr><td>1</td></tr></table></html>");
        DataFileException refusal = assertThrows(DataFileException.class, () -> RawTable.read(web, ReadOptions.DEFAULT));
        assertTrue(refusal.getMessage().contains("this is a web page or an XML file with the ending .xls. Open it in a spreadsheet"),
            refusal.getMessage());
    }

    @Test
    void aColumnTableComesFromAWorkbookToo() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("S");
        Row header = sheet.createRow(1);
        header.createCell(0).setCellValue("region");
        header.createCell(1).setCellValue("x");
        Row row = sheet.createRow(3);
        row.createCell(0).setCellValue(340100);
        row.createCell(1).setCellValue(0.1);
        Row wrong = sheet.createRow(4);
        wrong.createCell(0).setCellValue("b");
        wrong.createCell(1).setCellValue("1,234");
        Path file = save(book, "t.xlsx");
        ColumnTable table = ColumnTable.read(file);
        assertEquals(List.of("region", "x"), table.columns());
        assertEquals("340100", table.text(0, 0));
        assertEquals(4, table.line(0));
        assertEquals("Excel workbook (.xlsx), sheet \"S\"", table.source());
        DataFileException refusal = assertThrows(DataFileException.class, () -> table.numbers(1));
        assertTrue(refusal.getMessage().contains("t.xlsx, sheet \"S\", cell B5: column \"x\" holds \"1,234\", which is not a number."),
            refusal.getMessage());
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Path change(Path file, String part, java.util.function.UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = unzip(file);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertTrue(!before.equals(after), before);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("changed.xlsx"), bytes.toByteArray());
    }
}
