package org.ecofrontier.io.table;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.PhrasesTest;
import org.ecofrontier.io.dbf.DbfFiles;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.TableImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged and random files: whatever comes, a {@link DataFileException} or a table comes out, and nothing else. */
class HostileInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"csv, 1500", "gbk.csv, 800", "xlsx, 800", "xls, 300", "dta, 1500", "dbf, 1500"})
    void damagedFilesAreRefusedOrRead(String ending, int cases) throws IOException {
        byte[] whole = valid(ending);
        Random random = new Random(ending.hashCode());
        int refused = 0;
        for (int i = 0; i < cases; i++) {
            refused += accepts(damaged(whole, random), ending.replace("gbk.", ""), ending + " case " + i) ? 0 : 1;
        }
        assertTrue(refused > cases / 20, refused + " of " + cases + " refused");
    }

    @Test
    void workbooksWithDamagedPartsAreRefusedOrRead() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(valid("xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        Random random = new Random(5);
        String[] names = parts.keySet().toArray(String[]::new);
        for (int i = 0; i < 1500; i++) {
            String name = names[random.nextInt(names.length)];
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getKey().equals(name) ? damaged(part.getValue(), random) : part.getValue());
                    zip.closeEntry();
                }
            }
            accepts(bytes.toByteArray(), "xlsx", "part " + name + " case " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx", "xls", "dta", "dbf", "tsv"})
    void randomBytesAreRefusedOrRead(String ending) throws IOException {
        Random random = new Random(9);
        byte[] head = valid(ending);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            if (i % 3 == 0) {
                System.arraycopy(head, 0, bytes, 0, Math.min(bytes.length, Math.min(head.length, 40)));
            } else if (i % 3 == 1) {
                String letters = "0123456789,;\t\n\"'.-%(): abc合①年";
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < bytes.length / 3; k++) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            }
            accepts(bytes, ending, ending + " case " + i);
        }
    }

    /** Whether the file can be read; anything but a table or a refusal fails the test. */
    private boolean accepts(byte[] bytes, String ending, String what) throws IOException {
        Path file = Files.write(folder.resolve("t." + ending), bytes);
        boolean read;
        try {
            RawTable table = RawTable.read(file, ReadOptions.DEFAULT);
            assertNotNull(TableImport.read(table, ImportMapping.DETECT.withSheet("*")));
            read = true;
        } catch (DataFileException refusal) {
            assertTrue(refusal.getMessage().contains("t." + ending), refusal.getMessage());
            assertTrue(PhrasesTest.isChinese(refusal), refusal.getMessage());
            read = false;
        } catch (RuntimeException | Error | IOException e) {
            return fail(what, e);
        }
        try {
            ColumnTable.read(file);
        } catch (DataFileException refusal) {
            assertTrue(refusal.getMessage().contains("t." + ending), refusal.getMessage());
        } catch (RuntimeException | Error e) {
            return fail(what, e);
        }
        return read;
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int at = random.nextInt(bytes.length);
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), (byte) (random.nextBoolean() ? 0xFF : 0));
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(200), bytes.length - Math.max(from, to));
                System.arraycopy(whole, from, bytes, to, length);
            }
            default -> {
                for (int k = 1 + random.nextInt(10); k > 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    private byte[] valid(String ending) throws IOException {
        String text = "地区,年份,工业增加值(亿元),SO2\n合肥,2009,\"1,234.5\",5\n淮南,2009,12.5%,-\n合计,2009,3,4\n";
        String[] regions = {"合肥", "淮南", "A"};
        OutputTable table = new OutputTable("t", 3).texts("region", regions).numbers("year", new double[] {2009, 2010, 2011})
            .numbers("x", new double[] {1.5, Double.NaN, 3});
        Path file = folder.resolve("valid." + ending);
        switch (ending) {
            case "xlsx" -> table.write(file, OutputTable.Format.XLSX);
            case "dta" -> table.write(file, OutputTable.Format.DTA);
            case "xls" -> {
                try (HSSFWorkbook book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
                    var sheet = book.createSheet("数据");
                    for (int r = 0; r < 20; r++) {
                        sheet.createRow(r).createCell(0).setCellValue(r == 0 ? "region" : "r" + r);
                        sheet.getRow(r).createCell(1).setCellValue(r * 1.5);
                    }
                    sheet.getRow(3).createCell(3).setCellFormula("SUM(B1:B5)");
                    book.write(out);
                }
            }
            case "dbf" -> Files.write(file, DbfFiles.table("GBK"));
            default -> Files.write(file, text.getBytes(ending.startsWith("gbk") ? Charset.forName("GBK") : StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }
}
