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

/** Each bad input has its message and its exit status, and leaves nothing behind. */
class BadInputTest {

    private static final String TABLE = """
            region,year,x1,x2,y,b
            a,2010,2,3,4,1
            b,2010,3,4,5,2
            c,2010,4,2,6,1
            d,2010,5,6,7,3
            e,2010,3,3,5,1
            f,2010,6,5,9,2
            """;
    private static final String APPLY = "apply org.ecofrontier.sbm --data DIR/t.csv --id region --time year"
            + " --bind inputs=x1,x2 --bind desirable=y --bind undesirable=b --out DIR/out";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void makeTable() {
        shell = new Shell(folder);
        shell.write("t.csv", TABLE);
    }

    private void refused(int status, String line, String... messages) {
        List<String> before = shell.files();
        shell.run(line).ends(status, messages);
        assertEquals(before, shell.files(), "something was written");
    }

    private void table(String from, String to) {
        shell.write("t.csv", TABLE.replace(from, to));
    }

    @Test
    void noSuchFile() {
        refused(ExitStatus.INVALID, APPLY.replace("t.csv", "none.csv"), "none.csv: there is no such file");
        refused(ExitStatus.INVALID, "run DIR/none.ecostudy --out DIR/out", "none.ecostudy", "Check the name and the folder");
        refused(ExitStatus.INVALID, "validate DIR/none.ecostudy", "none.ecostudy");
        refused(ExitStatus.INVALID, "run example:none --out DIR/out", "none");
    }

    @Test
    void namesThatAreNone() {
        for (String none : List.of("/", ".", "..", "DIR/..", ".ecostudy")) {
            refused(ExitStatus.USAGE, "new " + none, "is no name for a study");
        }
        refused(ExitStatus.INVALID, "new DIR/none/s", "there is no such folder", "Make the folder first");
        shell.run("new DIR/s").ends(ExitStatus.DONE);
        refused(ExitStatus.INVALID, "archive DIR/s.ecostudy --out DIR/.", "is a folder", "study.zip");
    }

    @Test
    void notAStudyOrANewerOne() {
        shell.write("text.ecostudy", "hello");
        refused(ExitStatus.INVALID, "run DIR/text.ecostudy --out DIR/out", "is not an EcoFrontier study");
        shell.run("new DIR/s --from example:huaihe").ends(ExitStatus.DONE);
        String study = shell.read("s.ecostudy");
        shell.write("newer.ecostudy", study.replace("formatVersion=\"1\"", "formatVersion=\"99\""));
        refused(ExitStatus.INVALID, "run DIR/newer.ecostudy --out DIR/out", "newer version of EcoFrontier (format 99");
        shell.write("cut.ecostudy", study.substring(0, study.length() / 2));
        refused(ExitStatus.INVALID, "validate DIR/cut.ecostudy", "cut.ecostudy");
    }

    @Test
    void externalEntitiesAreNeverResolved() {
        shell.run("new DIR/s --from example:huaihe").ends(ExitStatus.DONE);
        shell.write("secret.txt", "top secret");
        shell.write("e.ecostudy", shell.read("s.ecostudy").replaceFirst("\n",
                "\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>\n")
                .replace("name=\"Ind", "name=\"&e;Ind"));
        Shell.Outcome outcome = shell.run("run DIR/e.ecostudy --out DIR/out").ends(ExitStatus.INVALID, "external entities");
        assertFalse((outcome.out() + outcome.err()).contains("top secret"));
        assertFalse(shell.exists("out"));
    }

    @Test
    void unknownColumn() {
        refused(ExitStatus.USAGE, APPLY.replace("x1,x2", "x1,none"), "there is no column \"none\"", "region, year, x1, x2, y, b");
        refused(ExitStatus.USAGE, APPLY.replace("--id region", "--id none"), "\"none\"");
    }

    @Test
    void aCellThatIsNotANumberIsNamed() {
        table("c,2010,4", "c,2010,four");
        refused(ExitStatus.INVALID, APPLY, "t.csv, line 4, column 3: column \"x1\" holds \"four\"");
    }

    @Test
    void aRegionAndYearThatStandsTwice() {
        table("f,2010", "a,2010");
        refused(ExitStatus.INVALID, APPLY, "a 2010 stands in line 2 and again in line 7");
    }

    @Test
    void valuesThatTheModelDividesBy() {
        table("c,2010,4", "c,2010,-4");
        refused(ExitStatus.INVALID, APPLY, "x1 of c 2010 is -4");
        table("c,2010,4", "c,2010,0");
        refused(ExitStatus.INVALID, APPLY, "x1 of c 2010 is 0");
        shell.write("t.csv", TABLE.replaceAll(",\\d(,\\d\n)", ",0$1"));
        refused(ExitStatus.INVALID, APPLY, "y of a 2010 is 0", "y of f 2010 is 0");
    }

    @Test
    void missingCellsAreListedOrTheirRowsDropped() {
        table("c,2010,4", "c,2010,");
        refused(ExitStatus.INVALID, APPLY, "1 cell(s) are missing: c 2010 x1", "--missing drop");
        shell.run(APPLY + " --missing drop").ends(ExitStatus.DONE, "1 of 6 rows were dropped because a value is missing: c 2010 x1");
        assertEquals(6, shell.read("out/scores.csv").lines().count());
    }

    @Test
    void fewerUnitsThanVariablesIsAWarning() {
        shell.write("t.csv", TABLE.substring(0, TABLE.indexOf("d,")));
        shell.run(APPLY).ends(ExitStatus.DONE, "warning: ", "3 units only, fewer than the 4 variables");
        assertTrue(shell.exists("out/scores.csv"));
    }

    @Test
    void unknownMethodSlotParameterOrValue() {
        refused(ExitStatus.NOT_INSTALLED, APPLY.replace("frontier.sbm", "frontier.none"), "org.ecofrontier.none is not installed",
                "org.ecofrontier.sbm");
        refused(ExitStatus.USAGE, APPLY + " --bind none=x1", "no slot 'none'", "inputs, desirable, undesirable");
        refused(ExitStatus.USAGE, APPLY + " --set none=1", "no parameter 'none'", "rts");
        refused(ExitStatus.USAGE, APPLY + " --set rts=none", "rts cannot be 'none'; possible are crs, vrs, nirs, ndrs");
        refused(ExitStatus.USAGE, APPLY + " --missing none", "--missing cannot be 'none'");
        refused(ExitStatus.USAGE, APPLY + " --threads 0", "--threads");
    }

    @Test
    void unknownCommandOptionOrMissingArgument() {
        refused(ExitStatus.USAGE, "none", "there is no command 'none'; there are run, apply");
        refused(ExitStatus.USAGE, APPLY + " --none", "--none", "ecofrontier apply --help");
        refused(ExitStatus.USAGE, "run", "STUDY");
    }

    @Test
    void outputThatCannotBeWritten() {
        refused(ExitStatus.INVALID, APPLY.replace("DIR/out", "DIR/t.csv/out"), "cannot be written", "--out");
        refused(ExitStatus.INVALID, APPLY.replace("DIR/out", "DIR/t.csv"), "cannot be written");
        refused(ExitStatus.INVALID, "run example:huaihe --out DIR/t.csv", "cannot be written");
        refused(ExitStatus.INVALID, "export example:huaihe --table data --out DIR/none/d.csv", "its folder does not exist");
    }

    @Test
    void studiesThatCannotBeRun() {
        shell.run("new DIR/empty").ends(ExitStatus.DONE);
        refused(ExitStatus.INVALID, "run DIR/empty.ecostudy --out DIR/out", "no observations");
        refused(ExitStatus.USAGE, "run example:huaihe --analysis none --out DIR/out", "no analysis 'none'", "sbm");
        refused(ExitStatus.USAGE, "run example:huaihe --set sbm.none=1 --out DIR/out", "none");
        refused(ExitStatus.USAGE, "run example:huaihe --set rts=vrs --out DIR/out", "ANALYSIS.PARAMETER=VALUE");
        refused(ExitStatus.INVALID, "new DIR/empty", "empty.ecostudy");
    }

    @Test
    void aMethodThatIsNotInstalledLeavesTheOthersRunning() {
        shell.run("new DIR/s --from example:huaihe").ends(ExitStatus.DONE);
        shell.write("s.ecostudy", shell.read("s.ecostudy").replace("org.ecofrontier.grades", "org.example.absent"));
        shell.run("run DIR/s.ecostudy").ends(ExitStatus.NOT_INSTALLED);
        assertTrue(shell.exists("s.results/sbm/scores.csv"));
        shell.run("validate DIR/s.ecostudy")
                .ends(ExitStatus.DONE, "warning: analysis grades: the method org.example.absent is not installed");
        assertTrue(shell.read("s.ecostudy").contains("org.example.absent"));
    }

    @Test
    void messagesAreInTheLanguageOfTheUser() {
        Shell chinese = new Shell(folder, Locale.CHINESE);
        chinese.run(APPLY + " --set rts=none").ends(ExitStatus.USAGE, "rts");
        chinese.run("none").ends(ExitStatus.USAGE, "没有命令“none”");
    }
}
