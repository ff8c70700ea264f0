package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.SAXParserFactory;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.PlainMethods;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Study;
import org.ecofrontier.report.ReportFormat;
import org.ecofrontier.report.ReportSource;
import org.ecofrontier.report.ReportWriter;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Whatever the names in a study are, a report has the structure that it has with plain names: no tag, command or formula more. */
class ReportInjectionTest {

    private static final String[] ATTACKS = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</title><script src=http://x/></script>", "<svg/onload=alert(1)>", "]]><a href=\"javascript:alert(1)\">",
        "&lt;script&gt;&#60;b&#62;",
        "</text></svg><iframe src=//x>", "\\input{/etc/passwd}", "\\write18{touch x}", "}\\end{document}\\immediate", "^^5cinput{x}",
        "$x_1$ % & # ~ ^ _ { }", "=cmd|' /C calc'!A0", "@SUM(1+1)", "HYPERLINK(\"http://x\")", "{ INCLUDETEXT \"c:\\\\x\" }"};
    private static final Set<String> TEXTS = Set.of("name", "unit", "source", "description", "dataNotice", "notes", "note");
    private static final Pattern TAG = Pattern.compile("<(/?[A-Za-z!][^\\s>/]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'/]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
    private static final Set<String> ESCAPES = Set.of("textbackslash", "textasciicircum", "textasciitilde", "textless", "textgreater", "{",
        "}", "$",
        "&", "#", "%", "_", "textquotedbl", "textbar", "textquotesingle");

    @TempDir
    private Path folder;

    private Study study;
    private MethodRegistry methods;

    @BeforeEach
    void run() throws Exception {
        study = StudyFile.create(folder.resolve("s.ecostudy")).study();
        SampleStudies.fill(study, 4, 2, 5);
        SampleStudies.addSbm(study, "sbm");
        methods = PlainMethods.installed();
    }

    private Path report(ReportFormat format) throws Exception {
        StoredResult stored = new StudyRunner(study, folder, methods).run(RunOptions.all(folder.resolve("results")), StudyMonitor.NONE)
            .getFirst().stored().orElseThrow();
        return new ReportWriter(ReportSource.of(study, folder, Map.of("sbm", stored), methods), "en")
            .write(folder, "r", EnumSet.of(format)).getFirst();
    }

    /** Puts texts into every name, unit, source and remark, the next one into each; {@return into how many} */
    private int inject(int first, String... texts) {
        int places = 0;
        TreeIterator<EObject> all = study.eAllContents();
        for (EObject each = study; each != null; each = all.hasNext() ? all.next() : null) {
            for (EAttribute attribute : each.eClass().getEAllAttributes()) {
                if (TEXTS.contains(attribute.getName()) && attribute.getEAttributeType().getInstanceClass() == String.class) {
                    each.eSet(attribute, texts[(first + places) % texts.length] + " " + places++);
                }
            }
        }
        return places;
    }

    /** In as many rounds as there are texts each of them comes into each place. */
    private static int rounds() {
        return Math.min(ATTACKS.length, Campaign.size(1));
    }

    @Test
    void pages() throws Exception {
        inject(0, "plain");
        Set<String> plain = tags(report(ReportFormat.HTML));
        int places = 0;
        for (int round = 0; round < rounds(); round++) {
            places += inject(round, ATTACKS);
            assertEquals(plain, tags(report(ReportFormat.HTML)), "round " + round);
        }
        Campaign.report("hostile: HTML reports: %d texts in %d places, 0 tags or attributes more than with plain names", ATTACKS.length,
            places);
    }

    /** Kinds of tags with their attributes, and how many scripts and links out there are. */
    private static Set<String> tags(Path page) throws IOException {
        Set<String> kinds = new TreeSet<>();
        int scripts = 0;
        String text = Files.readString(page).replaceAll("(?s)(<script>).*?(</script>)", "$1$2")
            .replaceAll("(?s)(<style>).*?(</style>)", "$1$2");
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String name = tags.group(1).toLowerCase(java.util.Locale.ROOT);
            scripts += name.equals("script") ? 1 : 0;
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            kinds.add(name);
            while (attributes.find()) {
                String attribute = attributes.group(1).toLowerCase(java.util.Locale.ROOT);
                kinds.add(name + " " + attribute);
                if (attribute.endsWith("href") || attribute.equals("src")) {
                    kinds.add(name + " " + attribute + " " + attributes.group(2).replaceAll("#.*|data:[a-z/]*.*", "#"));
                }
            }
        }
        kinds.add(scripts + " scripts");
        return kinds;
    }

    @Test
    void documents() throws Exception {
        inject(0, "plain");
        Set<String> plain = commands(report(ReportFormat.LATEX));
        plain.addAll(ESCAPES);
        int places = 0;
        for (int round = 0; round < rounds(); round++) {
            places += inject(round, ATTACKS);
            Set<String> commands = commands(report(ReportFormat.LATEX));
            commands.removeAll(plain);
            assertEquals(Set.of(), commands, "round " + round);
        }
        Campaign.report("hostile: LaTeX reports: %d texts in %d places, 0 commands more than with plain names", ATTACKS.length, places);
    }

    private static Set<String> commands(Path document) throws IOException {
        String text = Files.readString(document);
        assertTrue(text.indexOf("^^") < 0, "a character by its number");
        Set<String> commands = new TreeSet<>();
        Matcher matcher = COMMAND.matcher(text);
        while (matcher.find()) {
            commands.add(matcher.group(1));
        }
        assertEquals(1, text.split("\\\\end\\{document\\}", -1).length - 1);
        return commands;
    }

    @Test
    void workbooksAndWordDocuments() throws Exception {
        inject(0, "plain");
        Set<String> plainWord = parts(report(ReportFormat.DOCX));
        int places = 0;
        int cells = 0;
        for (int round = 0; round < rounds(); round++) {
            places += inject(round, ATTACKS);
            assertEquals(plainWord, parts(report(ReportFormat.DOCX)), "round " + round);
            try (InputStream in = Files.newInputStream(report(ReportFormat.XLSX)); XSSFWorkbook book = new XSSFWorkbook(in)) {
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = book.getSheetAt(i);
                    assertEquals(List.of(), sheet.getHyperlinkList());
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertTrue(cell.getCellType() != CellType.FORMULA, "round " + round);
                            cells++;
                        }
                    }
                }
            }
        }
        Campaign.report("hostile: DOCX and XLSX reports: %d texts in %d places, %d cells, 0 formulas, fields or links", ATTACKS.length,
            places, cells);
    }

    /** Kinds of elements in the parts of a document that hold text, with fields and with links out of the document. */
    private static Set<String> parts(Path document) throws Exception {
        Set<String> kinds = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName();
                if (part.endsWith(".rels") || part.equals("word/document.xml")) {
                    SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(zip.readAllBytes()), new DefaultHandler() {
                        @Override
                        public void startElement(String uri, String local, String name, Attributes attributes) {
                            String field = attributes.getValue("w:instr");
                            String mode = attributes.getValue("TargetMode");
                            kinds.add(part + " " + name + (field == null ? "" : " " + field) + (mode == null ? "" : " " + mode));
                        }
                    });
                }
            }
        }
        return kinds;
    }
}
