package org.ecofrontier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does with the data of a study by commands: missing values, formulas, quick fixes, import again, archives. */
class DataCommandsTest {

    private static final String TABLE = """
            region,year,gdp,so2
            a,2010,10,4
            a,2011,-,5
            a,2012,14,6
            b,2010,20,3
            b,2011,22,-
            b,2012,24,-
            """;

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void makeStudy() {
        shell = new Shell(folder);
        shell.write("t.csv", TABLE);
        shell.run("import DIR/t.csv --into DIR/s.ecostudy --create --map gdp=desirable --map so2=undesirable").ends(ExitStatus.DONE);
    }

    private List<String> data() {
        shell.run("export DIR/s.ecostudy --table data --out DIR/d.csv").ends(ExitStatus.DONE);
        return shell.read("d.csv").lines().skip(1).toList();
    }

    @Test
    void missingValuesAreListedFilledAndTakenBack() {
        String before = shell.read("s.ecostudy");
        assertEquals("gdp: 1 missing, 0 imputed; rule: refuse\nso2: 2 missing, 0 imputed; rule: refuse\n",
                shell.run("missing DIR/s.ecostudy").ends(ExitStatus.DONE).out());
        Shell.Outcome preview = shell.run("missing DIR/s.ecostudy --method linear --preview").ends(ExitStatus.DONE,
                "so2 of b, 2011 stays missing");
        assertTrue(preview.out().contains("a 2011, gdp: 12.0\n"), preview.out());
        assertTrue(preview.out().contains("Nothing was changed"), preview.out());
        assertEquals(before, shell.read("s.ecostudy"));
        Shell.Outcome filled = shell.run("missing DIR/s.ecostudy --indicator gdp --method linear").ends(ExitStatus.DONE);
        assertEquals("Fill 1 missing value(s) of gdp (interpolate)\n", filled.out());
        assertTrue(shell.read("s.ecostudy").contains("~12"), shell.read("s.ecostudy"));
        assertTrue(data().contains("a,2011,12,5"));
        shell.run("missing DIR/s.ecostudy --indicator so2 --method carry").ends(ExitStatus.DONE);
        assertTrue(data().contains("b,2012,24,3"));
        assertEquals("gdp: 0 missing, 1 imputed; rule: linear\nso2: 0 missing, 2 imputed; rule: carried forward\n",
                shell.run("missing DIR/s.ecostudy").ends(ExitStatus.DONE).out());
        assertTrue(shell.run("missing DIR/s.ecostudy --undo --preview").ends(ExitStatus.DONE).out().contains("Nothing was changed"));
        shell.run("missing DIR/s.ecostudy --undo").ends(ExitStatus.DONE);
        assertEquals(before.replaceAll("<!--.*", ""), shell.read("s.ecostudy"));
        shell.run("missing DIR/s.ecostudy --indicator so2 --method drop").ends(ExitStatus.DONE);
        assertTrue(shell.read("s.ecostudy").contains("missingPolicy=\"drop\""));
        assertEquals("gdp：缺失 1 个，插补 0 个；规则：拒绝\n",
                new Shell(folder, Locale.CHINESE).run("missing DIR/s.ecostudy --indicator gdp").ends(ExitStatus.DONE).out());
    }

    @Test
    void missingRefusesWhatMakesNoSense() {
        String before = shell.read("s.ecostudy");
        shell.run("missing DIR/s.ecostudy --method guess").ends(ExitStatus.USAGE, "linear, carry, mean, growth, refuse, drop");
        shell.run("missing DIR/s.ecostudy --indicator none --method drop").ends(ExitStatus.USAGE, "no indicator 'none'; it has gdp, so2");
        shell.run("missing DIR/s.ecostudy --method drop --undo").ends(ExitStatus.USAGE, "cannot be given together");
        shell.run("missing DIR/none.ecostudy --method drop").ends(ExitStatus.INVALID, "none.ecostudy");
        shell.run("missing example:huaihe --method drop").ends(ExitStatus.USAGE, "ecofrontier new MY.ecostudy --from example:huaihe");
        assertEquals(before, shell.read("s.ecostudy"));
        shell.run("formula DIR/s.ecostudy r=so2/gdp").ends(ExitStatus.DONE);
        shell.run("missing DIR/s.ecostudy --indicator r --method carry").ends(ExitStatus.USAGE, "r is computed from a formula");
        shell.run("missing DIR/s.ecostudy --indicator r --method drop").ends(ExitStatus.DONE);
    }

    @Test
    void formulasAreAddedListedChangedAndFrozen() {
        assertEquals("The study has no formulas.\n", shell.run("formula DIR/s.ecostudy").ends(ExitStatus.DONE).out());
        Shell.Outcome added = shell.run("formula", "DIR/s.ecostudy", "r = so2/gdp", "--unit", "t/yuan", "--name", "Intensity", "--kind",
                "driver")
                .ends(ExitStatus.DONE);
        assertEquals("Add indicator r\nr: 3 values, 3 not computed\n", added.out());
        assertTrue(data().contains("a,2010,10,4,0.4"), data().toString());
        assertTrue(shell.run("formula DIR/s.ecostudy").ends(ExitStatus.DONE).out().startsWith("r = so2/gdp  (t/yuan)\n"));
        shell.write("n.csv", "region,year,so2\na,2010,5\n");
        shell.run("import DIR/n.csv --into DIR/s.ecostudy").ends(ExitStatus.DONE);
        assertTrue(data().contains("a,2010,10,5,0.5"), data().toString());
        shell.run("formula DIR/s.ecostudy r=gdp/so2").ends(ExitStatus.DONE);
        assertTrue(data().contains("a,2010,10,5,2"), data().toString());
        String before = shell.read("s.ecostudy");
        shell.run("formula DIR/s.ecostudy q=r+1 r=q*2").ends(ExitStatus.USAGE, "r > q > r");
        shell.run("formula DIR/s.ecostudy q=none+1").ends(ExitStatus.USAGE, "none");
        shell.run("formula DIR/s.ecostudy q=gdp+").ends(ExitStatus.USAGE, "q");
        shell.run("formula DIR/s.ecostudy gdp").ends(ExitStatus.USAGE, "ID=EXPRESSION");
        shell.run("formula DIR/s.ecostudy gdp=so2*2").ends(ExitStatus.USAGE, "5 values of its own", "--replace");
        shell.run("formula DIR/s.ecostudy --freeze gdp").ends(ExitStatus.USAGE, "gdp has no formula");
        shell.run("formula DIR/s.ecostudy q=gdp --unit \uFFFD\uFFFD").ends(ExitStatus.USAGE, "C.UTF-8");
        shell.run("formula DIR/s.ecostudy q=gdp --kind none").ends(ExitStatus.USAGE, "driver");
        assertEquals(before, shell.read("s.ecostudy"));
        shell.run("formula DIR/s.ecostudy t=r/2").ends(ExitStatus.DONE);
        shell.run("formula DIR/s.ecostudy --remove r").ends(ExitStatus.USAGE, "r is used by t");
        shell.run("formula DIR/s.ecostudy --remove gdp").ends(ExitStatus.USAGE, "gdp has no formula");
        shell.run("formula DIR/s.ecostudy --remove t").ends(ExitStatus.DONE);
        assertEquals(before, shell.read("s.ecostudy"));
        shell.run("formula DIR/s.ecostudy --freeze r").ends(ExitStatus.DONE);
        assertFalse(shell.read("s.ecostudy").contains("formula="));
        assertTrue(data().contains("a,2010,10,5,2"), data().toString());
    }

    @Test
    void quickFixesAreNumberedAndMade() {
        StringBuilder table = new StringBuilder("region,year,gdp\n");
        for (int r = 0; r < 3; r++) {
            for (int year = 2010; year < 2016; year++) {
                double value = 100 + 10 * r + year - 2010;
                table.append("r").append(r).append(',').append(year).append(',').append(r == 1 && year == 2013 ? value * 10_000 : value)
                        .append('\n');
            }
        }
        shell.write("u.csv", table.toString());
        shell.run("import DIR/u.csv --into DIR/u.ecostudy --create --map gdp=desirable").ends(ExitStatus.DONE);
        Shell.Outcome found = shell.run("validate DIR/u.ecostudy")
                .ends(ExitStatus.DONE, "10000 times", "fix 1: Divide 1 figure(s) by 10000",
                "fix 2: Mark gdp of r1, 2013 as missing");
        assertTrue(found.out().contains("2 quick fixes: ecofrontier validate"), found.out());
        String before = shell.read("u.ecostudy");
        shell.run("validate DIR/u.ecostudy --fix 3").ends(ExitStatus.USAGE, "--fix cannot be '3'; possible are 1 ... 2");
        assertEquals(before, shell.read("u.ecostudy"));
        Shell.Outcome fixed = shell.run("validate DIR/u.ecostudy --fix 1").ends(ExitStatus.DONE);
        assertTrue(fixed.out().startsWith("fixed 1: Divide 1 figure(s) by 10000\n"), fixed.out());
        assertFalse(fixed.err().contains("10000 times"), fixed.err());
        shell.run("validate DIR/u.ecostudy --fix 1").ends(ExitStatus.USAGE, "nothing");
        shell.run("validate DIR/s.ecostudy").ends(ExitStatus.DONE, "fix 1: Fill gdp by linear interpolation");
        shell.run("validate DIR/s.ecostudy --fix 1,3").ends(ExitStatus.DONE);
        assertTrue(shell.read("s.ecostudy").contains("~12"));
        shell.run("validate example:huaihe --fix 1").ends(ExitStatus.USAGE, "cannot be changed");
    }

    @Test
    void aNewerFileIsReadAsTheEarlierOne() {
        shell.write("y.csv", "城市;年份;工业 SO2 排放量（吨）\n甲市;2010;1,5\n乙市;2010;2,5\n");
        shell.run("import DIR/y.csv --into DIR/y.ecostudy --create --map 工业SO2排放量=undesirable:so2").ends(ExitStatus.DONE);
        shell.write("newer.csv", "城市;年份;工业 SO2 排放量（吨）\n甲市;2010;1,6\n乙市;2010;2,5\n甲市;2011;1,7\n丙市;2010;4,5\n");
        String before = shell.read("y.ecostudy");
        shell.run("import DIR/newer.csv --into DIR/y.ecostudy --again").ends(ExitStatus.USAGE, "read as the mapping 'y_csv'", "2011",
                "no region '丙市'", "--match");
        shell.run("import DIR/newer.csv --into DIR/y.ecostudy --again --match 丙市=丁市").ends(ExitStatus.USAGE, "丁市");
        Shell.Outcome preview = shell.run("import DIR/newer.csv --into DIR/y.ecostudy --again --create --preview").ends(ExitStatus.DONE,
                "甲市 2010, so2: 1.5 becomes 1.6");
        assertTrue(preview.out().contains("2 values new, 1 changed, 1 as before"), preview.out());
        assertTrue(preview.out().contains("regions added: 1 (丙市)"), preview.out());
        assertTrue(preview.out().contains("Nothing was changed"), preview.out());
        assertEquals(before, shell.read("y.ecostudy"));
        shell.run("import DIR/newer.csv --into DIR/y.ecostudy --again --create").ends(ExitStatus.DONE);
        shell.write("third.csv", "城市;年份;工业 SO2 排放量（吨）\n丙市;2010;5\n新甲;2010;9\n");
        shell.run("import DIR/third.csv --into DIR/y.ecostudy --mapping none").ends(ExitStatus.USAGE, "y_csv");
        shell.run("import DIR/third.csv --into DIR/y.ecostudy --mapping newer.csv --match 新甲=甲市").ends(ExitStatus.DONE, "becomes 9.0");
        shell.run("import DIR/third.csv --into DIR/y.ecostudy --again").ends(ExitStatus.DONE);
        assertEquals(1, shell.read("y.ecostudy").lines().filter(line -> line.contains("<importMappings")).count());
        shell.run("import DIR/third.csv --into DIR/y.ecostudy --again --mapping y.csv").ends(ExitStatus.USAGE, "together");
        shell.run("new DIR/e").ends(ExitStatus.DONE);
        shell.run("import DIR/third.csv --into DIR/e.ecostudy --again").ends(ExitStatus.USAGE, "keeps no import mapping");
    }

    @Test
    void aStudyIsPackedAndUnpacked() {
        shell.run("new DIR/h --from example:huaihe").ends(ExitStatus.DONE);
        shell.run("run DIR/h.ecostudy --analysis sbm --out DIR/elsewhere").ends(ExitStatus.DONE);
        Shell.Outcome packed = shell.run("archive DIR/h.ecostudy --out DIR/h.zip --results DIR/elsewhere").ends(ExitStatus.DONE);
        assertTrue(packed.out().contains("h.zip"), packed.out());
        shell.run("unpack DIR/h.zip --out DIR/back").ends(ExitStatus.DONE);
        assertEquals(shell.read("h.ecostudy"), shell.read("back/h.ecostudy"));
        assertEquals(shell.read("elsewhere/sbm/scores.csv"), shell.read("back/h.results/sbm/scores.csv"));
        shell.run("unpack DIR/h.zip --out DIR/back").ends(ExitStatus.INVALID, "is not empty");
        shell.run("unpack DIR/t.csv --out DIR/other").ends(ExitStatus.INVALID, "t.csv");
        shell.run("unpack DIR/none.zip --out DIR/other").ends(ExitStatus.INVALID, "There is no archive");
        shell.run("archive DIR/h.ecostudy --out DIR/h.zip --results DIR/none").ends(ExitStatus.INVALID, "no folder of results");
        shell.run("archive DIR/none.ecostudy --out DIR/n.zip").ends(ExitStatus.INVALID, "none.ecostudy");
        assertFalse(shell.exists("n.zip"));
        assertFalse(shell.exists("other"));
    }
}
