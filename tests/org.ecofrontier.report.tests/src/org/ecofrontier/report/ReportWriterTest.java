package org.ecofrontier.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of the example study of the eight cities. */
class ReportWriterTest {

    @TempDir
    private Path folder;

    private Study study;
    private ReportSource source;

    @BeforeEach
    void run() throws StudyFileException, PlanException {
        Path copy = folder.resolve("study");
        study = StudyFile.open(Examples.copyInto("huaihe", copy)).study();
        study.getReportSettings().clear();
        study.getAnalyses().removeIf(analysis -> !List.of("sbm", "grades").contains(analysis.getId()));
        Map<String, StoredResult> stored = new HashMap<>();
        new StudyRunner(study, copy, MethodRegistry.load()).run(RunOptions.all(folder.resolve("results")), StudyMonitor.NONE)
                .forEach(report -> stored.put(report.analysis(), report.stored().orElseThrow(() -> new AssertionError(report))));
        source = ReportSource.of(study, copy, stored, MethodRegistry.load());
    }

    private Path write(String language, ReportFormat format, String name) throws IOException {
        return new ReportWriter(source, language).write(folder, name, EnumSet.of(format)).getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void theSameResultsGiveTheSameBytes(ReportFormat format) throws IOException {
        byte[] first = Files.readAllBytes(write("en", format, "report"));
        assertArrayEquals(first, Files.readAllBytes(write("en", format, "report")));
    }

    @Test
    void theDocumentHasHeadingsTablesFiguresAndTheRunRecord() throws IOException {
        try (InputStream in = Files.newInputStream(write("en", ReportFormat.DOCX, "report")); XWPFDocument document = new XWPFDocument(in)) {
            String text = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertTrue(text.contains("SBM with undesirable outputs") && text.contains("Illustrative data"), text);
            assertTrue(text.contains("N = 80 (8 regions in each year of 2009–2018). Status: 80 certified. Method: Slacks-based measure (SBM) (Tone 2001; Tone 2003)"), text);
            assertTrue(text.contains("Tone, K. (2001)"), text);
            assertEquals("Bengbu", document.getTables().get(1).getRow(1).getCell(0).getText());
            assertEquals("0.714", document.getTables().get(1).getRow(1).getCell(1).getText());
            assertEquals(3, document.getPackage().getPartsByName(Pattern.compile("/word/media/.*\\.png")).size());
            assertEquals(3, document.getPackage().getPartsByName(Pattern.compile("/word/media/.*\\.svg")).size());
        }
    }

    @Test
    void speaksChinese() throws IOException {
        String page = Files.readString(write("zh", ReportFormat.HTML, "report"));
        assertTrue(page.contains("指标体系") && page.contains("工业增加值") && page.contains("蚌埠市") && page.contains("已验证"));
        assertTrue(Files.readString(write("zh", ReportFormat.LATEX, "report")).contains("\\documentclass[a4paper,11pt,fontset=fandol]{ctexart}"));
    }

    @Test
    void theWorkbookHoldsAllRowsAsNumbers() throws IOException {
        Path file = write("en", ReportFormat.XLSX, "report");
        ColumnTable slacks = ColumnTable.read(file, ReadOptions.DEFAULT.withSheet("sbm slacks"),
                name -> name.equals("slack") ? ColumnTable.Type.NUMBER : ColumnTable.Type.TEXT);
        assertEquals(640, slacks.rows());
        assertEquals(source.sections().getFirst().stored().result().table("slacks").orElseThrow().column("slack").number(1),
                slacks.numbers(slacks.column("slack"))[1]);
    }

    @Test
    void contentIsChosenPerAnalysisAndOutput() throws IOException {
        ReportSettings settings = ReportSettings.standard().language("en").some("sbm", List.of("summary")).some("grades", List.of());
        Path page = new ReportWriter(source, settings).write(folder, "some", EnumSet.of(ReportFormat.HTML)).getFirst();
        String text = Files.readString(page);
        assertTrue(text.contains("SBM with undesirable outputs: Summary"));
        assertFalse(text.contains("<figure>") || text.contains("Run of grades") || text.contains("Bengbu</td>"));
    }

    @Test
    void longTablesArePrintedInFullOnDemandAndSayWhatIsMissingOtherwise() throws IOException {
        ReportSettings settings = ReportSettings.standard().some("sbm", List.of("slacks")).some("grades", List.of());
        String shortened = Files.readString(new ReportWriter(source, settings).write(folder, "some", EnumSet.of(ReportFormat.LATEX)).getFirst());
        assertTrue(shortened.contains("2018 only: 64 of 640 rows. The workbook and the CSV file have everything."), shortened);
        String full = Files.readString(new ReportWriter(source, settings.longTables(LongTables.FULL))
                .write(folder, "all", EnumSet.of(ReportFormat.LATEX)).getFirst());
        assertTrue(full.contains("(all rows)") && full.contains("2018 only: 64 of 640 rows. The whole table is in the appendix."));
        assertEquals(640 + 64, full.lines().filter(line -> line.matches("(Bengbu|Huainan|Fuyang|Lu'an|Bozhou|Suzhou|Huaibei|Chuzhou) & 20.*"))
                .count());
    }

    @Test
    void figuresAreWrittenAsFiles() throws IOException {
        FigureFiles figures = new FigureFiles(source, ReportSettings.standard().some("grades", List.of()));
        List<Path> written = figures.write(folder.resolve("figures"), EnumSet.of(FigureFormat.SVG, FigureFormat.PNG), 72);
        assertEquals(List.of("sbm-course.svg", "sbm-course.png", "sbm-sources.svg", "sbm-sources.png"),
                written.stream().map(path -> path.getFileName().toString()).toList());
        byte[] first = Files.readAllBytes(written.getFirst());
        figures.write(folder.resolve("figures"), EnumSet.of(FigureFormat.SVG), 72);
        assertArrayEquals(first, Files.readAllBytes(written.getFirst()));
    }

    @Test
    void namesAreNeverCommands() throws IOException {
        study.setName("<script>alert(1)</script> \\input{/etc/passwd} & 100 % $x_1$");
        String page = Files.readString(write("en", ReportFormat.HTML, "report"));
        assertFalse(page.contains("<script>alert"));
        String document = Files.readString(write("en", ReportFormat.LATEX, "report"));
        assertFalse(document.contains("\\input{"));
        assertTrue(document.contains("\\textbackslash{}input\\{/etc/passwd\\} \\& 100 \\% \\$x\\_1\\$"));
    }

    @Test
    void refusesWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThrows(IOException.class, () -> new ReportWriter(source, "en").write(file, "report", EnumSet.of(ReportFormat.HTML)));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void aStudyWithoutResultsStillHasItsDataAndRecord() throws IOException {
        ReportSource empty = ReportSource.of(study, folder, Map.of(), MethodRegistry.load());
        Path page = new ReportWriter(empty, "en").write(folder, "empty", EnumSet.of(ReportFormat.HTML)).getFirst();
        assertTrue(Files.readString(page).contains("8 regions, 80 observations"));
    }

    @Test
    void printsNumbersWithTheDigitsThatMatter() {
        assertEquals("0.714", Cells.number(0.714186));
        assertEquals("1.23e-05", Cells.number(0.0000123));
        assertEquals("246.3", Cells.number(246.3));
        assertEquals("2009", Cells.number(2009));
        assertEquals("1", Cells.number(1));
        assertEquals("1.000", Cells.number(1, Cells.decimals(0.36, 1)));
        assertEquals("0.0127", Cells.number(0.01272, Cells.decimals(0.01272, 0.17, 0.7)));
        assertEquals("2.1e-07", Cells.number(2.1e-7, Cells.decimals(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 2.1e-5)));
        assertEquals("<0.001", Cells.probability(1e-20));
        assertEquals("–", Cells.number(Double.NaN));
    }
}
