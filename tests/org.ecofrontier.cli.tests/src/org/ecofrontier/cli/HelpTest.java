package org.ecofrontier.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command explains itself and each of its options and arguments, in both languages. */
class HelpTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "apply", "new", "validate", "import", "missing", "formula", "export",
            "archive", "unpack", "methods", "examples", "version"})
    void everyOptionIsExplained(String command) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Shell.Outcome help = new Shell(folder, locale).run(command, "--help").ends(ExitStatus.DONE);
            List<String> lines = help.out().lines().toList();
            assertFalse(lines.getFirst().startsWith("Usage:"), command + " has no heading");
            for (int i = 1; i < lines.size(); i++) {
                boolean entry = lines.get(i).matches(" {2,6}(-\\S|[A-Z]).*");
                boolean explained = lines.get(i).strip().matches(".*\\s{2,}\\S.*|-h, --help\\s+\\S.*")
                        || i + 1 < lines.size() && lines.get(i + 1).matches(" {8,}\\S.*");
                assertTrue(!entry || explained, command + ": " + lines.get(i));
            }
        }
    }

    @Test
    void helpNamesTheCommands() {
        Shell.Outcome help = new Shell(folder).run("--help").ends(ExitStatus.DONE);
        for (String command : List.of("run", "apply", "new", "validate", "import", "missing", "formula", "export",
                "archive", "unpack", "methods", "examples", "version", "workbench")) {
            assertTrue(help.out().contains(command), command);
        }
    }

    @Test
    void versionAndLists() {
        Shell shell = new Shell(folder);
        assertTrue(shell.run("version").ends(ExitStatus.DONE).out().startsWith("EcoFrontier 0.1"));
        assertTrue(shell.run("examples").ends(ExitStatus.DONE).out().contains("huaihe"));
        String methods = shell.run("methods --verbose").ends(ExitStatus.DONE).out();
        for (String method : List.of("sbm", "moran", "trend", "grades")) {
            assertTrue(methods.contains("org.ecofrontier." + method), method);
        }
    }
}
