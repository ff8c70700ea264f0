package org.ecofrontier.api.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;

/**
 * The API is what it was, see the help page "API policy". What is removed or changed needs a new minor version of the bundle (from 1.0 on
 * a major one); what is added only has to be recorded. Both are recorded by
 *
 * <pre>
 * ECOFRONTIER_API=write ./build -pl tests/org.ecofrontier.api.tests -am verify
 * </pre>
 */
class ApiBaselineTest {

    private static final Path ROOT = root();
    private static final Path BASELINE = ROOT.resolve("tests/org.ecofrontier.api.tests/baseline");
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([\\w.]+)\"");
    private static final boolean WRITE = "write".equals(System.getenv("ECOFRONTIER_API"));
    private static final String HOW = "\nIs it meant? Then record it: ECOFRONTIER_API=write ./build -pl tests/org.ecofrontier.api.tests -am verify";

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("features/org.ecofrontier.sdk/feature.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder features/org.ecofrontier.sdk above " + Path.of("").toAbsolutePath());
    }

    /** The bundles of the SDK feature. */
    static Stream<String> bundles() throws IOException {
        Matcher plugins = PLUGIN.matcher(Files.readString(ROOT.resolve("features/org.ecofrontier.sdk/feature.xml")));
        return plugins.results().map(found -> found.group(1)).filter(name -> !name.endsWith(".source")).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theApiIsWhatItWas(String name) throws Exception {
        ApiBundle bundle = ApiBundle.named(name);
        Path file = BASELINE.resolve(name + ".txt");
        List<String> now = new ArrayList<>(List.of(name + " " + bundle.version()));
        now.addAll(bundle.lines());
        if (WRITE && !Files.exists(file)) {
            write(file, now);
        }
        List<String> before = Files.readAllLines(file, StandardCharsets.UTF_8);
        Set<String> lost = new LinkedHashSet<>(before.subList(1, before.size()));
        lost.removeAll(now);
        Set<String> added = new LinkedHashSet<>(now.subList(1, now.size()));
        added.removeAll(before);
        Version recorded = Version.parseVersion(before.getFirst().substring(name.length() + 1));
        if (!lost.isEmpty() && !isBreak(recorded, bundle.bundle().getVersion())) {
            fail(name + " " + bundle.version() + " breaks what was there in " + recorded + ":\n  " + String.join("\n  ", lost)
                    + "\nKeep it, deprecate it, or raise the minor version of the bundle and of its exported packages. As long as "
                    + recorded + " was never released: delete " + file.getFileName()
                    + " in tests/org.ecofrontier.api.tests/baseline and record it anew."
                    + HOW);
        }
        if (WRITE) {
            write(file, now);
        } else {
            assertTrue(lost.isEmpty() && added.isEmpty(), () -> "the API of " + name + " has changed:\n- " + String.join("\n- ", lost) + "\n+ "
                    + String.join("\n+ ", added) + HOW);
            assertEquals(before.getFirst(), now.getFirst(), HOW);
        }
    }

    /** Whether a version says that something was broken: below 1.0 the minor number counts. */
    private static boolean isBreak(Version before, Version now) {
        return now.getMajor() > before.getMajor() || before.getMajor() == 0 && now.getMajor() == 0 && now.getMinor() > before.getMinor();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Sources of every bundle of the API are part of the SDK. */
    @Test
    void theSdkHoldsTheSources() throws IOException {
        String feature = Files.readString(ROOT.resolve("features/org.ecofrontier.sdk/feature.xml"));
        bundles().forEach(name -> assertTrue(feature.contains('"' + name + ".source\""), name));
    }

    /** Every public type of the API says since when it is there. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyTypeSaysSinceWhen(String name) throws BundleException, ClassNotFoundException, IOException {
        Set<String> without = new TreeSet<>();
        ApiBundle bundle = ApiBundle.named(name);
        for (String packageName : bundle.packages()) {
            for (Class<?> type : bundle.types(packageName)) {
                Path source = ROOT.resolve("bundles").resolve(name).resolve("src").resolve(packageName.replace('.', '/'))
                        .resolve(outermost(type).getSimpleName() + ".java");
                if (!saysSince(Files.readString(source), type.getSimpleName())) {
                    without.add(type.getName());
                }
            }
        }
        assertEquals(Set.of(), without, "without @since");
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    /** The comment that ends right before the declaration, annotations aside. */
    private static boolean saysSince(String source, String type) {
        Matcher declaration = Pattern.compile("\\b(class|record|interface|enum) " + type + "\\b").matcher(source);
        while (declaration.find()) {
            int end = source.lastIndexOf("*/", declaration.start());
            int begin = source.lastIndexOf("/**", end);
            if (begin >= 0 && !source.substring(end, declaration.start()).contains(";") && source.substring(begin, end).contains("@since")) {
                return true;
            }
        }
        return false;
    }
}
