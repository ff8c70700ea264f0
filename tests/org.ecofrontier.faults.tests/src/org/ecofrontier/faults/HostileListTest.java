package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.boundaries.GeoJsonReader;
import org.ecofrontier.io.boundaries.ShapefileReader;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.io.table.RawTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.archive.StudyArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The known attacks, one after another: each is refused or made harmless within bounds of time and memory. */
class HostileListTest {

    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + "<row><c t=\"inlineStr\"><is><t>region</t></is></c></row><row><c t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>";
    private static final String STRINGS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>x</t></si></sst>";

    @TempDir
    private Path folder;

    private final Bounded bounded = new Bounded();
    private int refused;

    @AfterEach
    void close() {
        bounded.close();
    }

    private void isRefused(String what, Callable<?> reading) throws InterruptedException {
        Exception refusal = bounded.call(() -> what, () -> {
            try {
                reading.call();
            } catch (DataFileException | StudyFileException | PlanException e) {
                return e;
            } catch (IOException e) {
                return e.getMessage() == null ? null : e;
            }
            return null;
        });
        assertTrue(refusal != null, what + " was read");
        assertFalse(refusal.getMessage().contains("TOP-SECRET"), refusal.getMessage());
        refused++;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void table(String what, String name, byte[] bytes) throws Exception {
        Path file = file(name, bytes);
        isRefused(what + " as cells", () -> RawTable.read(file, ReadOptions.DEFAULT));
        isRefused(what + " as columns", () -> ColumnTable.read(file));
    }

    @Test
    void entitiesInWorkbooks() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
        String external = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'j'; name++) {
            bomb.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        String plain = SHEET.replace("%s", "a");
        table("an external entity in a sheet", "a.xlsx", Binaries.xlsx(external + SHEET.replace("%s", "&e;"), STRINGS));
        table("an external entity in the strings", "b.xlsx", Binaries.xlsx(plain, external + STRINGS.replace("x", "&e;")));
        table("entity expansion in a sheet", "c.xlsx", Binaries.xlsx(bomb + "]>" + SHEET.replace("%s", "&j;"), STRINGS));
        table("entity expansion in the strings", "d.xlsx", Binaries.xlsx(plain, bomb + "]>" + STRINGS.replace("x", "&j;")));
        table("a parameter entity", "e.xlsx",
            Binaries.xlsx("<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>" + plain, STRINGS));
        table("a document type elsewhere", "f.xlsx", Binaries.xlsx("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">" + plain, STRINGS));
        Campaign.report("hostile: XML entities in workbooks: %d tries, %d refused; %s", refused, refused, bounded.most());
    }

    @Test
    void bombs() throws Exception {
        table("a workbook that unpacks to a thousandfold", "bomb.xlsx", bomb("xl/worksheets/sheet1.xml", 96));
        Path archive = file("bomb.zip", bomb("a.results/a.csv", 96));
        isRefused("an archive that unpacks to a thousandfold", () -> StudyArchive.unpack(archive, folder.resolve("out")));
        assertFalse(Files.exists(folder.resolve("out")));
        Campaign.report("hostile: archive bombs: %d tries, %d refused; %s", refused, refused, bounded.most());
    }

    private static byte[] bomb(String name, int megabytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a.ecostudy"));
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    @Test
    void nesting() throws Exception {
        String deep = "[".repeat(200_000);
        for (String json : List.of(deep,
            "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + deep,
            "{\"a\":".repeat(200_000), "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"id\":" + deep,
            "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":"
            + "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(100_000))) {
            Path file = file("deep.geojson", json.getBytes(StandardCharsets.UTF_8));
            isRefused("deep JSON", () -> GeoJsonReader.read(file, BoundaryOptions.DEFAULT));
        }
        Path results = folder.resolve("results/a");
        new ResultFolder(results).replace(Numbered.resultWithFigure(1, "map"));
        for (String name : List.of("map.figure.json", "run.json")) {
            Files.writeString(results.resolve(name), deep);
            isRefused("deep " + name, () -> new ResultFolder(results).read());
        }
        table("deep XML in a sheet", "deep.xlsx", Binaries.xlsx("<a>".repeat(200_000), STRINGS));
        Campaign.report("hostile: deep nesting: %d tries, %d refused; %s", refused, refused, bounded.most());
    }

    @Test
    void declaredSizes() throws Exception {
        byte[] dbf = Binaries.dbf();
        ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE);
        table("a .dbf of 2 billion records", "a.dbf", dbf);
        byte[] wide = Binaries.dbf();
        ByteBuffer.wrap(wide).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) -1).putShort(10, (short) -1);
        table("a .dbf of records of 64 kB", "b.dbf", wide);
        Path dta = folder.resolve("a.dta");
        new OutputTable("t", 2).numbers("x", new double[] {1, 2}).write(dta, OutputTable.Format.DTA);
        String text = new String(Files.readAllBytes(dta), StandardCharsets.ISO_8859_1);
        int n = text.indexOf("<N>") + 3;
        int k = text.indexOf("<K>") + 3;
        for (byte[] size : new byte[][] {{-1, -1, -1, 127, 0, 0, 0, 0}, {-1, -1, -1, -1, -1, -1, -1, -1}, {0, 0, 0, 1, 0, 0, 0, 0}}) {
            byte[] bytes = Files.readAllBytes(dta);
            System.arraycopy(size, 0, bytes, n, 8);
            table("a .dta of very many observations", "b.dta", bytes);
        }
        byte[] variables = Files.readAllBytes(dta);
        variables[k] = -1;
        variables[k + 1] = -1;
        table("a .dta of 65,535 variables", "c.dta", variables);
        Files.write(folder.resolve("m.dbf"), Binaries.dbf());
        for (int at : new int[] {24, 104, 144, 148}) {
            byte[] shp = Binaries.shp();
            ByteBuffer.wrap(shp).order(at < 110 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN).putInt(at, Integer.MAX_VALUE);
            Path file = file("m.shp", shp);
            isRefused("a shapefile with 2 billion at " + at, () -> ShapefileReader.read(file, BoundaryOptions.DEFAULT));
        }
        table("a cell far out", "a.xlsx",
            Binaries.xlsx("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"2147483647\"><c r=\"ZZZZ2147483647\"><v>1</v></c></row></sheetData></worksheet>", STRINGS));
        Campaign.report("hostile: huge declared sizes: %d tries, %d refused; %s", refused, refused, bounded.most());
    }

    @Test
    void formulasInExports() throws Exception {
        String[] risky = {"=1+1", "+1+1|x", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")", "\t=1+1", "\r=1+1",
            "\n=1+1",
            "＝1+1", "＋1", "－1", "＠x", "=", "--", "'=1+1", "''=1+1", "@", "+", "=\"\"", "=1,2", "-2+3+cmd|' /C calc'!A0"};
        Path csv = folder.resolve("t.csv");
        Path xlsx = folder.resolve("t.xlsx");
        OutputTable table = new OutputTable("=t", risky.length).texts("=name", risky);
        table.write(csv, OutputTable.Format.CSV);
        table.write(xlsx, OutputTable.Format.XLSX);
        ColumnTable back = ColumnTable.read(csv, new ReadOptions("UTF-8", ',', '.', List.of(), null), column -> ColumnTable.Type.TEXT);
        try (InputStream in = Files.newInputStream(xlsx); XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertEquals(CellType.STRING, cell.getCellType());
                }
            }
            for (int i = 0; i < risky.length; i++) {
                assertEquals(risky[i].replace("\r", "\n"), book.getSheetAt(0).getRow(i + 1).getCell(0).getStringCellValue()
                    .replace("\r", "\n"));
                assertEquals(risky[i], back.text(i, 0), "there and back");
            }
        }
        Matcher cells = Pattern.compile("\"((?:[^\"]|\"\")*)\"\n|([^\"\n]*)\n").matcher(Files.readString(csv));
        int written = 0;
        while (cells.find()) {
            String cell = cells.group(1) == null ? cells.group(2) : cells.group(1);
            assertFalse(cell.matches("(?s)[=+@\\-\\t\\r\\n＝＋－＠].*"), "runs: " + cell);
            written++;
        }
        assertEquals(risky.length + 1, written);
        Campaign.report("hostile: formulas in exported tables: %d texts, %d run in CSV, %d in XLSX", risky.length, 0, 0);
    }

    @Test
    void namesThatLeadElsewhere() throws Exception {
        Path studyFolder = Files.createDirectories(folder.resolve("deep/study"));
        Path secret = Files.createDirectories(folder.resolve("deep/evil"));
        new ResultFolder(secret).replace(Numbered.result(7));
        for (String id : new String[] {"../evil", "../../evil", "/tmp/evil", "a/b", "..", ".", "", "C:\\evil", "a\\b", ".hidden", "con",
            "nul.txt", "a\0b",
            "trailing.", "a:b", "\u202Eevil", null}) {
            Study study = StudyFactory.eINSTANCE.createStudy();
            SampleStudies.fill(study, 3, 1, 1);
            SampleStudies.addSbm(study, id);
            isRefused("an analysis of the id " + id, () -> AnalysisPlan.of(study, List.of()));
            isRefused("results of the name " + id, () -> ResultFolder.of(studyFolder.resolve("s.results"), id).read());
        }
        Path results = studyFolder.resolve("s.results/a");
        new ResultFolder(results).replace(Numbered.resultWithFigure(1, "map"));
        Files.copy(secret.resolve("first.csv"), studyFolder.resolve("first.csv"));
        Files.copy(results.resolve("map.figure.json"), studyFolder.resolve("map.figure.json"));
        String run = Files.readString(results.resolve("run.json"));
        for (String outside : List.of("../../", "/", "../../../evil/", studyFolder + "/")) {
            Files.writeString(results.resolve("run.json"), run.replace("\"id\": \"first\"", "\"id\": \"" + outside + "first\""));
            isRefused("a table in " + outside, () -> new ResultFolder(results).read());
            Files.writeString(results.resolve("run.json"), run.replace("[\n    \"map\"\n  ]", "[\"" + outside + "map\"]"));
            isRefused("a figure in " + outside, () -> new ResultFolder(results).read());
        }
        assertEquals(7, Numbered.of(new ResultFolder(secret).read().orElseThrow()), "untouched");
        Campaign.report("hostile: names that lead out of the folder: %d tries, %d refused", refused, refused);
    }

    /** A newer file is refused by everything that opens one, and stays as it is. */
    @Test
    void newerFiles() throws Exception {
        Path sample = folder.resolve("s.ecostudy");
        try (StudyFile made = StudyFile.create(sample)) {
            SampleStudies.fill(made.study(), 2, 2, 1);
            made.save();
        }
        String sound = Files.readString(sample);
        for (String version : List.of("2", "3", "17", "2147483648", "99999999999999999999")) {
            for (String text : List.of(sound.replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\""),
                sound.replace("study/1\"", "study/" + version + "\""),
                sound.replace("study/1\"", "study/" + version + "\"")
                .replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\" x=\"y\"")
                    .replace("</eco:Study>", "  <novelties a=\"1\"/>\n</eco:Study>"))) {
                Path file = Files.writeString(folder.resolve("newer.ecostudy"), text);
                isRefused("opening", () -> StudyFile.open(file));
                isRefused("opening to edit", () -> StudyFile.openForEditing(file));
                isRefused("packing", () -> StudyArchive.pack(file, folder.resolve("n.zip")));
                Path archive = file("newer.zip", Binaries.zip("newer.ecostudy", text));
                isRefused("unpacking", () -> StudyArchive.unpack(archive, folder.resolve("unpacked")));
                assertEquals(text, Files.readString(file));
                assertFalse(Files.exists(folder.resolve("unpacked")) || Files.exists(folder.resolve("n.zip")));
            }
        }
        assertThrows(StudyFileException.class, () -> StudyFile.create(sample));
        Campaign.report("formats: newer files: %d tries to open, %d refused, 0 files changed", refused, refused);
    }
}
