package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Installing in the window: a method is chosen, is there after the restart, is taken back, and removed; nothing is newer. */
@EnabledOnOs(OS.LINUX)
class WindowTest {

    private static final List<String> JUNIT = List.of("junit-jupiter-api-", "junit-platform-commons-", "opentest4j-", "apiguardian-api-");

    @TempDir
    private Path folder;

    @Test
    void aMethodIsInstalledTakenBackAndRemoved() throws IOException, InterruptedException {
        String display = System.getenv("DISPLAY");
        assumeTrue(display != null && !display.isEmpty(), "there is no display");
        Product product = Product.copy(folder);
        addVisitor(product.home());
        Path repository = TinyRepository.compose(folder.resolve("repository"), Path.of(System.getProperty("ecofrontier.repository")));
        Map<String, String> environment = Map.of("DISPLAY", display, "GDK_BACKEND", "x11", "ECOFRONTIER_JAVA_OPTS",
                "-Duser.language=en -Declipse.consoleLog=true -Decofrontier.sessions=INSTALL,REVERT,REMOVE"
                + " -Decofrontier.sessions.place=" + repository + " -Dscreenshots=" + Path.of("target/screenshots").toAbsolutePath());
        product.startIn(environment, "workbench").answer().expect(0);
        assertEquals(List.of("INSTALL", "REVERT", "REMOVE"), Files.readAllLines(folder.resolve("repository.played")));
    }

    /** Somebody who uses the window: the tests of the window, and what they need. */
    private static void addVisitor(Path home) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(Path.of(System.getProperty("ecofrontier.visitor"))));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
            .filter(jar -> JUNIT.stream().anyMatch(jar.getFileName().toString()::startsWith)).forEach(jars::add);
        StringBuilder lines = new StringBuilder();
        for (Path jar : jars) {
            Files.copy(jar, home.resolve("plugins").resolve(jar.getFileName()));
            try (JarFile file = new JarFile(jar.toFile())) {
                Attributes main = file.getManifest().getMainAttributes();
                lines.append(main.getValue("Bundle-SymbolicName").split(";")[0]).append(',').append(main.getValue("Bundle-Version"))
                    .append(",plugins/").append(jar.getFileName()).append(",4,false\n");
            }
        }
        Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.writeString(list, lines, StandardOpenOption.APPEND);
    }
}
