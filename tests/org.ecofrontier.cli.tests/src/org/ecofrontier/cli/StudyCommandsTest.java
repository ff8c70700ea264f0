package org.ecofrontier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies by commands: make, import, check, run, export. */
class StudyCommandsTest {

    private static final String TABLE = """
            region,year,type,x,y
            a,2010,coal,2,4
            a,2011,coal,3,5
            b,2010,other,3,5
            b,2011,other,4,6.5
            """;

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void makeStudy() {
        shell = new Shell(folder);
        shell.write("t.csv", TABLE);
        shell.run("new DIR/s").ends(ExitStatus.DONE);
    }

    @Test
    void optionsOfReportsAreReadBeforeAnythingRuns() {
        shell.run("run DIR/s.ecostudy --report doc").ends(ExitStatus.USAGE, "--report", "docx, xlsx, html, latex");
        shell.run("run DIR/s.ecostudy --report html --report-language fr").ends(ExitStatus.USAGE, "--report-language", "en, zh");
        shell.run("run DIR/s.ecostudy --report html --report-tables long").ends(ExitStatus.USAGE, "--report-tables", "short, full");
        shell.run("run DIR/s.ecostudy --report html --report-analyses sbm").ends(ExitStatus.USAGE, "--report-analyses", "sbm");
        shell.run("run DIR/s.ecostudy --figures gif").ends(ExitStatus.USAGE, "--figures", "svg, pdf, png");
        shell.run("run DIR/s.ecostudy --figures png --dpi 5").ends(ExitStatus.USAGE, "--dpi", "36-1200");
    }

    @Test
    void whatIsImportedIsExported() {
        Shell.Outcome imported = shell.run("import DIR/t.csv --into DIR/s.ecostudy --map x=input --map y=desirable:out:10k")
                .ends(ExitStatus.DONE, "layout long: regions in column \"region\", years in column \"year\"");
        assertTrue(imported.out().contains("8 values new, 0 changed"), imported.out());
        shell.run("validate DIR/s.ecostudy").ends(ExitStatus.DONE);
        shell.run("export DIR/s.ecostudy --table data --format csv --out DIR/d.csv").ends(ExitStatus.DONE);
        assertEquals(TABLE.lines().map(line -> line.split(",")).map(c -> String.join(",", c[0], c[1], c[3], c[4], c[2])).toList()
                .stream().map(line -> line.replace("x,y,type", "x,out,type")).toList(), shell.read("d.csv").lines().toList());
        shell.run("export DIR/s.ecostudy --table data --out DIR/d.dta").ends(ExitStatus.DONE);
        shell.run("export DIR/s.ecostudy --table data --out DIR/d.xlsx").ends(ExitStatus.DONE);
        assertTrue(shell.read("s.ecostudy").contains("kind=\"desirable\""));
    }

    @Test
    void importingAgainChangesNothingAndChangesAreListed() {
        shell.run("import DIR/t.csv --into DIR/s.ecostudy").ends(ExitStatus.DONE);
        String before = shell.read("s.ecostudy");
        shell.run("import DIR/t.csv --into DIR/s.ecostudy").ends(ExitStatus.DONE);
        assertEquals(before, shell.read("s.ecostudy"));
        shell.write("t.csv", TABLE.replace("6.5", "7"));
        Shell.Outcome changed = shell.run("import DIR/t.csv --into DIR/s.ecostudy").ends(ExitStatus.DONE, "b 2011, y: 6.5 becomes 7.0");
        assertTrue(changed.out().contains("0 values new, 1 changed, 7 as before"), changed.out());
    }

    @Test
    void newRegionsAndYearsAreAskedFor() {
        shell.run("import DIR/t.csv --into DIR/s.ecostudy").ends(ExitStatus.DONE);
        String before = shell.read("s.ecostudy");
        shell.write("more.csv", "region,year,x,y\nzz,2012,1,2\n");
        shell.run("import DIR/more.csv --into DIR/s.ecostudy").ends(ExitStatus.USAGE, "2012", "no region 'zz'", "--create");
        assertEquals(before, shell.read("s.ecostudy"));
        Shell.Outcome created = shell.run("import DIR/more.csv --into DIR/s.ecostudy --create").ends(ExitStatus.DONE);
        assertTrue(created.out().contains("regions added: 1 (zz)"), created.out());
        shell.run("import DIR/t.csv --into DIR/fresh.ecostudy").ends(ExitStatus.INVALID, "fresh.ecostudy");
        assertFalse(shell.exists("fresh.ecostudy"));
        shell.run("import DIR/t.csv --into DIR/fresh.ecostudy --create").ends(ExitStatus.DONE);
        assertTrue(shell.exists("fresh.ecostudy"));
    }

    @Test
    void importRefusesWhatIsWrongAndAsksWhatIsAmbiguous() {
        List<String> before = shell.files();
        shell.write("t.csv", TABLE.replace("a,2010,coal,2", "a,2010,coal,two"));
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --map x=input").ends(ExitStatus.INVALID, "two", "line 2");
        shell.write("t.csv", TABLE.replace("b,2011", "a,2011"));
        shell.run("import DIR/t.csv --into DIR/s.ecostudy").ends(ExitStatus.INVALID, "2011");
        shell.write("t.csv", TABLE);
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --map x=none").ends(ExitStatus.USAGE, "--map takes COL=KIND", "desirable");
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --map none=input").ends(ExitStatus.USAGE, "\"none\"");
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --layout none").ends(ExitStatus.USAGE, "wide-years");
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --decimal ;").ends(ExitStatus.USAGE, "--decimal");
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --encoding none").ends(ExitStatus.INVALID, "none");
        shell.run("import DIR/none.csv --into DIR/s.ecostudy").ends(ExitStatus.INVALID, "there is no such file");
        shell.write("t.csv", "name,city,year,x\na,b,2010,1\nc,d,2010,2\n");
        shell.run("import DIR/t.csv --into DIR/s.ecostudy").ends(ExitStatus.USAGE, "question: ", "--region");
        shell.write("t.csv", TABLE);
        assertEquals(before, shell.files());
    }

    @Test
    void resultsAreExportedAsTheyWereWritten() {
        shell.run("new DIR/h --from example:huaihe").ends(ExitStatus.DONE);
        shell.run("export DIR/h.ecostudy --table sbm/scores --out DIR/e.csv").ends(ExitStatus.INVALID, "Run it first: ecofrontier run");
        shell.run("run DIR/h.ecostudy --analysis sbm").ends(ExitStatus.DONE);
        shell.run("export DIR/h.ecostudy --table sbm/slacks --out DIR/e.csv").ends(ExitStatus.DONE);
        assertEquals(shell.read("h.results/sbm/slacks.csv"), shell.read("e.csv"));
        shell.run("export DIR/h.ecostudy --table sbm/none --out DIR/n.csv")
                .ends(ExitStatus.USAGE, "no table 'none'; it has scores, slacks");
        shell.run("export DIR/h.ecostudy --table none/scores --out DIR/n.csv").ends(ExitStatus.USAGE, "no analysis 'none'; it has sbm,");
        shell.run("export DIR/h.ecostudy --table scores --out DIR/n.csv").ends(ExitStatus.USAGE, "ANALYSIS/OUTPUT");
        shell.run("export DIR/h.ecostudy --table data --out DIR/n.pdf").ends(ExitStatus.USAGE, "csv, xlsx, dta");
        assertFalse(shell.exists("n.csv"));
        shell.write("h.ecostudy", shell.read("h.ecostudy").replace("id=\"rts\" value=\"crs\"", "id=\"rts\" value=\"vrs\""));
        shell.run("export DIR/h.ecostudy --table sbm/scores --out DIR/e.csv").ends(ExitStatus.DONE, "not those of the study as it is now");
    }

    @Test
    void textsThatASpreadsheetWouldRunAreNeutralised() {
        shell.write("t.csv", TABLE.replace("coal", "=1+1"));
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --map type=skip").ends(ExitStatus.DONE);
        shell.write("t.csv", TABLE.replace("a,201", "@a,201"));
        shell.run("import DIR/t.csv --into DIR/f.ecostudy --create").ends(ExitStatus.DONE);
        shell.run("export DIR/f.ecostudy --table data --out DIR/d.csv").ends(ExitStatus.DONE);
        assertTrue(shell.read("d.csv").lines().skip(1).findFirst().orElseThrow().startsWith("'@a,2010"), shell.read("d.csv"));
    }

    @Test
    void validateComparesAnalysesWithTheirMethods() {
        shell.run("new DIR/h --from example:huaihe").ends(ExitStatus.DONE);
        shell.run("validate DIR/h.ecostudy").ends(ExitStatus.DONE);
        String study = shell.read("h.ecostudy");
        shell.write("h.ecostudy", study.replace("id=\"rts\" value=\"crs\"", "id=\"rts\" value=\"none\"")
                .replace("column=\"score\"", "column=\"none\"")
                .replace("slot=\"undesirable\"", "slot=\"none\""));
        shell.run("validate DIR/h.ecostudy").ends(ExitStatus.INVALID, "analysis sbm: parameter rts cannot be 'none'", "has no slot 'none'",
                "has no column 'none'");
        shell.write("h.ecostudy", study.replace("org.ecofrontier.grades", "org.ecofrontier.moran").replace("<analyses id=\"grades\"",
                "<analyses id=\"grades\"").replaceFirst("(methodId=\"org.ecofrontier.moran\"[^>]*>)",
                "$1<parameters id=\"weights\" value=\"file\"/><parameters id=\"file\" value=\"../x.gal\"/>"));
        shell.run("validate DIR/h.ecostudy").ends(ExitStatus.INVALID, "'../x.gal' is neither");
        shell.run("run DIR/h.ecostudy --analysis grades").ends(ExitStatus.INVALID);
    }
}
