package org.ecofrontier.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.WeightsFiles;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.boundaries.GeoJsonReader;
import org.ecofrontier.io.boundaries.ShapefileReader;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.io.table.RawTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyValidator;
import org.ecofrontier.study.archive.StudyArchive;
import org.ecofrontier.study.formula.Formula;
import org.ecofrontier.study.formula.FormulaException;
import org.ecofrontier.study.formula.StudyValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reader against grammars and changed files. */
class FuzzingTest {

    private static final String NUMBER =
            "n = 0 | 1 | 2000 | 2001 | -1 | 1.5 | 1e300 | 1e999 | -0 | NaN | 00001 | 99999999999999999999 | 1e-400 | ,5 | 0x1\n";

    @TempDir
    private Path folder;

    private String table(byte[] bytes, String ending) throws IOException {
        Path file = Files.write(folder.resolve("t." + ending), bytes);
        String columns;
        try {
            columns = "read " + ColumnTable.read(file).columns().size();
        } catch (DataFileException e) {
            columns = "refused " + e.getMessage();
        }
        try {
            RawTable raw = RawTable.read(file, ReadOptions.DEFAULT);
            return columns + " read " + TableImport.read(raw, ImportMapping.DETECT.withSheet("*")).getClass().getSimpleName();
        } catch (DataFileException e) {
            return "refused " + columns + e.getMessage();
        }
    }

    @Test
    void csv() throws Exception {
        new Fuzzing("CSV", file -> table(file, "csv")).grammar("""
            file = rows | bom rows
            bom = \uFEFF
            rows = row \\n | row \\n rows | row \\r\\n rows | row \\n\\n rows
            row = cell | cell sep row | cell sep row | cell sep row
            sep = , | , | , | ; | \\t
            cell = n | region | quoted | year | \\e | \\s | =1+1 | 合计
            quoted = " inside " | " inside | " inside " inside
            inside = \\e | a | "" | , | \\n | inside inside | 合肥
            region = region | Hefei | 合肥市 | 安徽省 | r1 | 地区
            year = year | 2009 | 2010年 | 年份 | 2009-2010 | 09
            """ + NUMBER).words("\"", ",", "\n", "\r", "\u0000", "\uFEFF", "2009年", "(亿元)", "sep=;").run(300);
    }

    @Test
    void xlsx() throws Exception {
        Grammar sheet = new Grammar("""
            sheet = <?xml\\sversion="1.0"?><worksheet\\sxmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"> dim <sheetData> rows \
            </sheetData> merge </worksheet>
            dim = \\e | <dimension\\sref=" ref : ref "/>
            merge = \\e | <mergeCells><mergeCell\\sref=" ref : ref "/></mergeCells>
            rows = \\e | row rows | row rows | row rows
            row = <row> cells </row> | <row\\sr=" n "> cells </row>
            cells = \\e | cell cells | cell cells | cell cells
            cell = <c\\sr=" ref "\\st=" type "\\ss=" n ">  content </c> | <c> content </c>
            type = s | str | b | e | n | inlineStr | d | x
            content = <v> n </v> | <f>SUM(A1)</f> | <is><t> text </t></is> | <v> text </v> | \\e
            text = region | 合肥 | 2009 | &lt; | &#1; | =cmd\\pA0 | year
            ref = A1 | B2 | XFD1048576 | XFE1 | ZZZZZZ99999999999 | A0 | 1A | C3 | \\e | AA10
            """ + NUMBER);
        AtomicInteger number = new AtomicInteger();
        java.util.Random random = new java.util.Random(8);
        String strings = "<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"9999999\" "
            + "uniqueCount=\"2147483647\"><si><t>region</t></si><si><t>year</t></si></sst>";
        new Fuzzing("XLSX", file -> table(number.incrementAndGet() % 3 > 0 ? Binaries.xlsx(sheet.sentence(random), strings) : file, "xlsx"))
            .seed(Binaries.xlsx(sheet.sentence(random), strings)).seed(written(OutputTable.Format.XLSX)).run(300);
    }

    private byte[] written(OutputTable.Format format) throws IOException {
        Path file = folder.resolve("valid." + format.name().toLowerCase(java.util.Locale.ROOT));
        new OutputTable("t", 3).texts("region", new String[] {"a", "b", "c"}).numbers("year", new double[] {2009, 2010, 2011})
            .numbers("x", new double[] {1.5, Double.NaN, 3}).write(file, format);
        return Files.readAllBytes(file);
    }

    @Test
    void xls() throws Exception {
        new Fuzzing("XLS", file -> table(file, "xls")).seed(Binaries.xls()).run(300);
    }

    @Test
    void dta() throws Exception {
        new Fuzzing("DTA", file -> table(file, "dta")).seed(written(OutputTable.Format.DTA))
            .words("<header>", "</data>", "118", "117", "MSF",
            "LSF", "<strls>GSO").run(500);
    }

    @Test
    void dbf() throws Exception {
        new Fuzzing("DBF", file -> table(file, "dbf")).seed(Binaries.dbf()).run(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "dbf"})
    void shapefile(String part) throws Exception {
        Files.write(folder.resolve("m.shp"), Binaries.shp());
        Files.write(folder.resolve("m.dbf"), Binaries.dbf());
        new Fuzzing("shapefile, its ." + part, file -> {
            Files.write(folder.resolve("m." + part), file);
            try {
                return "read " + ShapefileReader.read(folder.resolve("m.shp"), BoundaryOptions.DEFAULT.withIdProperty("CODE")).geography()
                    .size();
            } catch (DataFileException e) {
                return "refused " + e.getMessage();
            }
        }).seed(part.equals("shp") ? Binaries.shp() : Binaries.dbf()).run(300);
    }

    @Test
    void geoJson() throws Exception {
        new Fuzzing("GeoJSON", file -> {
            Path path = Files.write(folder.resolve("m.geojson"), file);
            try {
                return "read " + GeoJsonReader.read(path, BoundaryOptions.DEFAULT.withIdProperty("id")).findings().size();
            } catch (DataFileException e) {
                return "refused " + e.getMessage();
            }
        }).grammar("""
            file = {"type":"FeatureCollection","features":[ features ]} | {"features":[ features ],"type":"FeatureCollection"} | any
            features = feature | feature , features | feature , features
            feature = {"type":"Feature","properties": props ,"geometry": geometry } | {"type":"Feature","geometry": geometry ,"properties": props } | any
            props = {"id": id ,"name": any } | null | {} | {"id": id }
            id = "a" | "b" | "c" | 1 | 2 | 3 | null | "" | "=a" | 1.0 | {} | true
            geometry = null | {"type":"Polygon","coordinates":[ rings ]} | {"type":"MultiPolygon","coordinates":[[ rings ]]} | {"type":"Point","coordinates": point } | {"type":"GeometryCollection","geometries":[ geometry ]} | {"coordinates":[ rings ],"type":"Polygon"}
            rings = ring | ring | ring | ring , rings
            ring = [[0,0],[0,1],[1,1],[0,0]] | [[0,0],[1,1],[0,1],[1,0],[0,0]] | [ points ] | [[2,2],[2,3],[3,3],[3,2],[2,2]]
            points = point | point , points | point , points
            point = [ n , n ] | [ n , n ] | [ n ] | [ n , n , n ] | []
            any = null | 1 | "x" | {} | [ any ] | [ any , any ] | {"a": any } | true | "\\u0000" | -
            """ + NUMBER).words("[[[[", "]]]]", "{\"type\":", "null", "1e999", "\"features\":[", "NaN").run(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gal", "gwt"})
    void weights(String ending) throws Exception {
        List<RegionName> regions = List.of(RegionName.of("1", "one"), RegionName.of("2", "two"), RegionName.of("合肥", "合肥"));
        new Fuzzing("weights, ." + ending, file -> {
            Path path = Files.write(folder.resolve("w." + ending), file);
            try {
                return "read " + WeightsFiles.read(path, regions).size();
            } catch (DataFileException e) {
                return "refused " + e.getMessage();
            }
        }).seed(ending.equals("gal") ? "0 3 map id\n1 1\n2\n2 2\n1 合肥\n合肥 1\n2\n" : "0 3 map id\n1 2 0.5\n2 1 0.5\n2 合肥 2\n").grammar("""
            file = head \\n body
            head = n | 0\\s3\\smap\\sid | 3 | n \\s n \\s map \\s id | \\e
            body = \\e | line \\n body | line \\n body | line \\n body | line \\r\\n body
            line = word | word \\s word | word \\s word \\s word | \\s word \\s\\s word \\s | \\e
            word = 1 | 2 | 合肥 | n | n | 3 | x
            """ + NUMBER).run(300);
    }

    @Test
    void study() throws Exception {
        Path sample = folder.resolve("sample.ecostudy");
        try (StudyFile made = StudyFile.create(sample)) {
            SampleStudies.fill(made.study(), 2, 2, 1);
            SampleStudies.addSbm(made.study(), "sbm");
            SampleStudies.addGrades(made.study(), "grades", "sbm");
            made.save();
        }
        new Fuzzing("study", file -> {
            Path path = Files.write(folder.resolve("s.ecostudy"), file);
            try (StudyFile opened = StudyFile.open(path)) {
                int findings = StudyValidator.validate(opened.study(), folder).size();
                StudyValues.of(opened.study()).findings();
                try {
                    AnalysisPlan.of(opened.study(), List.of());
                } catch (PlanException e) {
                    return "read, refused to run: " + e.getMessage();
                }
                opened.content();
                return "read, findings: " + findings;
            } catch (StudyFileException e) {
                return "refused " + e.kind() + e.getMessage().replace(folder.toString(), "");
            }
        }).seed(Files.readAllBytes(sample)).grammar("""
            file = <?xml\\sversion="1.0"\\sencoding="UTF-8"?>\\n doctype <eco:Study\\sxmi:version="2.0"\\sxmlns:xmi="http://www.omg.org/XMI"\\s\
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\\sxmlns:eco="http://ecofrontier.org/study/ v "\\sformatVersion=" v "\\s\
            id="s"\\syears=" years "> parts </eco:Study>
            doctype = \\e | \\e | \\e | \\e | \\e | <!DOCTYPE\\sx\\s[<!ENTITY\\se\\s"x">]>
            v = 1 | 1 | 1 | 1 | 1 | 1 | 0 | 2 | -1 | x
            years = 2000\\s2001 | n | n \\s n | \\e
            parts = \\e | part parts | part parts | part parts | part parts
            part = indicator | region | observation | analysis | classification | weights | boundaries | unknown
            indicator = <indicators\\sid=" id "\\sname="x"\\skind=" kind "\\sformula=" formula "/> | <indicators\\sid=" id "/>
            kind = input | desirable | undesirable | driver | other | nothing
            formula = a+b | a/ id | mean( id ) | a^ n | \\e | lag(a, n ) | (
            region = <regions\\sid=" id "\\scategories=" id : id "/> | <regions\\sid=" id "\\sname="R"/>
            observation = <observations\\sregion=" id "\\syear=" n "\\svalues=" values "/>
            values = n | n \\s values | -\\s values | ~ n \\s values | x
            analysis = <analyses\\sid=" id "\\smethodId="org.ecofrontier.sbm"> bindings </analyses> | <analyses\\sid=" id "/>
            bindings = \\e | <bindings\\sslot="inputs"> sources </bindings> bindings | <parameters\\sid="rts"\\svalue=" id "/> bindings
            sources = \\e | <sources\\sxsi:type="eco:IndicatorSource"\\sindicator=" id "/> sources | <sources\\sxsi:type="eco:OutputSource"\\s\
            analysis=" id "\\soutput="scores"\\scolumn="score"/> sources | <sources\\sxsi:type="eco:Nothing"/>
            classification = <classifications\\sid=" id "><categories\\sid=" id "/></classifications>
            weights = <weights\\sid=" id "\\sscheme="knn"\\sk=" n "/> | <weights\\sid=" id "\\sfile="../../etc/passwd"/>
            boundaries = <boundaries\\sid=" id "\\sfile=" path "/>
            path = a.geojson | ../x | /etc/passwd | C:\\\\x | \\e | http://h/x
            unknown = <what\\sis="this"> unknown </what> | <what/> | <!--x--> | text | <indicators\\shref="other.xmi#/"/>
            id = a | b | a | b | c | ../x | 中文 | \\e | =x | a\\sb | con
            """ + NUMBER).words("<regions>", "</eco:Study>", "&#0;", "<![CDATA[", "]]>", "xsi:nil=\"true\"", "xmi:id=\"a\"", "href=\"#//\"")
            .run(500);
    }

    @Test
    void formula() throws Exception {
        Study study = StudyFactory.eINSTANCE.createStudy();
        SampleStudies.fill(study, 3, 3, 1);
        Indicator derived = StudyFactory.eINSTANCE.createIndicator();
        derived.setId("derived");
        study.getIndicators().add(derived);
        new Fuzzing("formula", file -> {
            String text = new String(file, StandardCharsets.UTF_8);
            try {
                Formula.parse("derived", text);
            } catch (FormulaException e) {
                return "refused " + e.getMessage();
            }
            derived.setFormula(text);
            StudyValues values = StudyValues.of(study);
            values.column(4);
            return "read, findings: " + values.findings().stream().map(each -> each.key()).toList();
        }).grammar("""
            f = term | term op f | ( f ) | fn ( f ) | - f | fn2 ( f , f ) | fn3 ( f , f , f )
            term = capital | labour | output | waste | [capital] | n | n | derived | nothing
            op = + | - | * | / | ^ | ^- | \\s | **
            fn = ln | exp | sqrt | abs | lag | growth | share | mean | sum | mean | what
            fn2 = min | max | lag | winsorise | mean
            fn3 = deflate | max
            """ + NUMBER).words("(", ")", "[", "]", "^", "((((((((((", "----", "lag(", ",", "\u0000", "−", "×", "e", "2000").run(1000);
    }

    @Test
    void archive() throws Exception {
        Path study = Examples.copyInto("huaihe", folder.resolve("study"));
        Path packed = folder.resolve("study.zip");
        StudyArchive.pack(study, packed);
        Grammar names = new Grammar("""
            name = part | part / name | part / name | / name | part \\\\ part
            part = a | b.csv | .. | . | con | huaihe.ecostudy | C: | \\e | x\\0y | 中文 | .hidden | trailing. | A
            """);
        java.util.Random random = new java.util.Random(5);
        String text = Files.readString(study);
        AtomicInteger number = new AtomicInteger();
        Path around = Files.createDirectories(folder.resolve("around"));
        new Fuzzing("archive", file -> {
            int n = number.incrementAndGet();
            byte[] bytes;
            try {
                bytes = n % 2 == 0 ? Binaries.zip("huaihe.ecostudy", text, names.sentence(random), "x") : file;
            } catch (java.util.zip.ZipException e) {
                return "refused to be made";
            }
            Path path = Files.write(folder.resolve("f.zip"), bytes);
            Path target = around.resolve("t" + n);
            String answer;
            try {
                StudyArchive.unpack(path, target);
                answer = "read";
            } catch (StudyFileException e) {
                answer = "refused " + e.getMessage().replace(folder.toString(), "");
            }
            try (var left = Files.list(around)) {
                for (Path each : left.toList()) {
                    if (!each.equals(target) || !answer.equals("read")) {
                        throw new AssertionError("left behind: " + each);
                    }
                    DeletedFolder.delete(each);
                }
            }
            return answer;
        }).seed(Files.readAllBytes(packed)).seed(Binaries.zip("huaihe.ecostudy", text)).run(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.json", "map.figure.json", "first.csv"})
    void results(String name) throws Exception {
        Path place = folder.resolve("results/a");
        ResultFolder results = new ResultFolder(place);
        results.replace(Numbered.resultWithFigure(1, "map"));
        Path secret = Files.writeString(folder.resolve("results/secret.csv"), "x,y\n" + "7,7\n".repeat(2000));
        byte[] sound = Files.readAllBytes(place.resolve(name));
        boolean json = name.endsWith("json");
        new Fuzzing("results, " + name, file -> {
            Files.write(place.resolve(name), file);
            try {
                Optional<StoredResult> read = results.read();
                if (read.isPresent() && read.get().result().tables().stream().anyMatch(each -> each.id().contains("secret"))) {
                    throw new AssertionError("a file out of the folder was read: " + secret);
                }
                return "read " + read.map(each -> each.result().figures().size());
            } catch (IOException e) {
                return "refused " + e.getMessage().replace(folder.toString(), "");
            }
        }).seed(sound).seed(new String(sound, StandardCharsets.UTF_8).replace("first", "../secret")).words(json
            ? new String[] {"[", "{", "null", "\"", "1e999", "[[[[[[[[[[", "\"figures\": [\"../x\"]", "-1"}
            : new String[] {"\"", ",", "\n", "=1+1"})
            .run(300);
    }
}
