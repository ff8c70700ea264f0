package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The list of everything of others that the product holds, with its version, is that of the product. It is what somebody compares with
 * lists of known weaknesses. It is renewed by
 *
 * <pre>
 * ECOFRONTIER_LIBRARIES=write ./build -pl tests/org.ecofrontier.install.tests,releng/org.ecofrontier.product -am verify
 * </pre>
 */
class LibrariesTest {

    private static final String OWN = "org.ecofrontier.";
    private static final String HEAD = "# Libraries of others in the product, with their versions, all from Maven Central; written by LibrariesTest.";
    private static final Pattern PLUGIN = Pattern.compile("(.+)_(\\d+\\..*?)(\\.jar)?");
    private static final Pattern JAR = Pattern.compile("<artifactItem><groupId>(.+?)</groupId><artifactId>(.+?)</artifactId>"
            + "<version>(.+?)</version>");

    @Test
    void theListIsThatOfTheProduct() throws IOException {
        Path root = root();
        Set<String> libraries = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("ecofrontier.products")), 9)) {
            files.filter(file -> file.getParent().endsWith("plugins")).map(file -> PLUGIN.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches() && !name.group(1).startsWith(OWN))
                    .forEach(name -> libraries.add(name.group(1) + " " + name.group(2)));
        }
        try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
            for (Path pom : bundles.map(bundle -> bundle.resolve("pom.xml")).filter(Files::isRegularFile).toList()) {
                for (Matcher jar = JAR.matcher(Files.readString(pom)); jar.find();) {
                    libraries.add(jar.group(1) + ":" + jar.group(2) + " " + jar.group(3) + " (in " + pom.getParent().getFileName() + ")");
                }
            }
        }
        Path list = root.resolve("targetplatform/libraries.txt");
        List<String> lines = Stream.concat(Stream.of(HEAD), libraries.stream()).toList();
        if ("write".equals(System.getenv("ECOFRONTIER_LIBRARIES"))) {
            Files.writeString(list, String.join("\n", lines) + "\n");
        }
        assertEquals(lines, Files.readAllLines(list), "other libraries than in " + list + "; how to renew it: LibrariesTest");
        System.out.println("libraries: " + libraries.size() + " with their versions in " + root.relativize(list));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("targetplatform/org.ecofrontier.targetplatform.target"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
