package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.ecofrontier.install.tests.Product.Answer;
import org.ecofrontier.install.tests.TinyRepository.Plugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Installing, updating and taking back, with good, bad and broken repositories. Every test leaves the product as delivered. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the product by its script for the shell")
class InstallingTest {

    @TempDir
    private static Path temporary;
    private static Product product;

    @BeforeAll
    static void copy() throws IOException {
        product = Product.copy(Files.createDirectories(temporary.resolve("安 装")));
    }

    @Test
    void mistakesAreExplainedAndChangeNothing() throws IOException, InterruptedException {
        Path repository = new TinyRepository(temporary.resolve("mistakes"))
                .add(Plugin.of("org.institute.good", "1.0.0"))
                .add(Plugin.of("org.institute.needy", "1.0.0").requiring("osgi.bundle org.institute.absent [2.0.0,3.0.0)"))
                .write();
        Path empty = Files.createDirectories(temporary.resolve("empty folder"));
        Path text = Files.writeString(temporary.resolve("no.zip"), "not a zip");

        says(product.run("install", "--repository", "/nowhere", "x").expect(3), "there is no folder or archive /nowhere");
        says(product.run("install", "--repository", empty.toString(), "x").expect(3), "is not a p2 repository");
        says(product.run("install", "--repository", text.toString(), "x").expect(3), "is no zip archive");
        says(product.run("install", "--repository", "https://example.org/repository", "x").expect(2), "is a network address");
        says(product.run("install", "--repository", repository.toString(), "org.institute.god.feature").expect(2),
                "has no org.institute.god.feature; it has org.institute.good.feature");
        says(product.run("install", "--repository", repository.toString()).expect(2), "which of them?");
        says(product.run("install", "--repository", repository.toString(), "org.institute.needy.feature").expect(3),
                "org.institute.needy 1.0.0 needs org.institute.absent [2.0.0,3.0.0), which is missing");
        says(product.run("uninstall", "org.institute.good.feature").expect(2), "is not installed");
        says(product.run("uninstall", "org.ecofrontier.product").expect(2), "is the product itself");
        says(product.run("revert", "--to", "999").expect(2), "there is no state 999");
        says(product.speaking("zh").run("install", "--repository", repository.toString(), "org.institute.needy.feature").expect(3),
                "org.institute.needy 1.0.0 需要 org.institute.absent [2.0.0,3.0.0)");
        assertFalse(product.run("installed").expect(0).out().contains("org.institute"));
    }

    /** p2 would go on without those that are missing. */
    @Test
    void aRepositoryOfRepositoriesIsWholeOrRefused() throws IOException, InterruptedException {
        Path one = new TinyRepository(temporary.resolve("one of two")).add(Plugin.of("org.institute.one", "1.0.0")).write();
        Path two = temporary.resolve("two of two");
        String composite = TinyRepository.compose(temporary.resolve("composite"), one, two).toString();
        says(product.run("install", "--repository", composite, "org.institute.one.feature").expect(3), "is composed of others, and file:");
        new TinyRepository(two).add(Plugin.of("org.institute.two", "1.0.0")).write();
        says(product.run("install", "--repository", composite, "org.institute.two.feature").expect(0),
                "installed: org.institute.two.feature 1.0.0");
        product.run("uninstall", "org.institute.two.feature").expect(0);
    }

    @Test
    void anArchiveIsInstalledUpdatedAndTakenBack() throws IOException, InterruptedException {
        Path first = new TinyRepository(temporary.resolve("first")).add(Plugin.of("org.institute.tool", "1.0.0"))
                .zip(temporary.resolve("一 号.zip"));
        Path second = new TinyRepository(temporary.resolve("second")).add(Plugin.of("org.institute.tool", "1.1.0")).write();
        String id = "org.institute.tool.feature";

        says(product.run("install", "--repository", first.toString(), id).expect(0), "installed: " + id + " 1.0.0");
        says(product.run("install", "--repository", first.toString(), id).expect(0), "nothing to do");
        says(product.run("update", "--check", "--repository", second.toString()).expect(0), id + ": 1.0.0 is installed, 1.1.0 is there");
        says(product.run("update", "--repository", second.toString()).expect(0), "installed: " + id + " 1.1.0");
        assertTrue(product.run("installed").expect(0).out().contains(id + "  1.1.0"));
        says(product.run("update", "--repository", second.toString()).expect(0), "everything is up to date");
        // The files of the former version are still there: no repository is needed.
        says(product.run("revert").expect(0), "installed: " + id + " 1.0.0");
        assertTrue(product.run("installed").expect(0).out().contains(id + "  1.0.0"));
        product.run("uninstall", id).expect(0);
        says(product.run("revert").expect(3), "no longer on the disk");
        says(product.run("revert", "--repository", first.toString()).expect(0), "installed: " + id + " 1.0.0");
        says(product.run("revert", "--to", "1").expect(0), "removed: " + id + " 1.0.0");
        assertEquals(List.of(), product.plugins(product.home(), "org.institute.tool_1.0.0"));
        assertTrue(product.run("revert", "--list").expect(0).out().lines().count() >= 6);
    }

    @Test
    void aPlugInThatEndsTheProductAtItsStartIsTakenBack() throws IOException, InterruptedException {
        Map<String, byte[]> classes = TinyRepository.compile(temporary, product.home(), "org.institute.killer.Activator", """
                package org.institute.killer;
                public class Activator implements org.osgi.framework.BundleActivator {
                    public void start(org.osgi.framework.BundleContext context) { Runtime.getRuntime().halt(77); }
                    public void stop(org.osgi.framework.BundleContext context) { }
                }
                """);
        Path repository = new TinyRepository(temporary.resolve("killer")).add(Plugin.of("org.institute.killer", "1.0.0")
                .with(Map.of("Bundle-Activator", "org.institute.killer.Activator", "Import-Package", "org.osgi.framework"), classes)
                .configured("org.eclipse.equinox.p2.touchpoint.eclipse.markStarted(started:true);"
                        + "org.eclipse.equinox.p2.touchpoint.eclipse.setStartLevel(startLevel:1);")).write();
        product.run("install", "--repository", repository.toString(), "org.institute.killer.feature").expect(0);
        product.run("version").expect(77);
        assertTrue(product.run("installed").expect(0).out().contains("org.institute.killer.feature"), "listing works nevertheless");
        says(product.run("revert").expect(0), "removed: org.institute.killer.feature 1.0.0");
        product.run("version").expect(0);
    }

    /** Installs a method whose run does what is given, and applies it; {@return how that ended, nothing being written} */
    private Answer applied(String name, String run, Map<String, String> environment) throws IOException, InterruptedException {
        String id = "org.institute." + name;
        Map<String, byte[]> files = new LinkedHashMap<>(TinyRepository.compile(temporary, product.home(), id + ".Bad", """
                package %s;
                import java.util.*;
                import org.ecofrontier.method.*;
                public class Bad implements AnalysisMethod {
                    public List<Finding> check(AnalysisInput input) { return List.of(); }
                    public AnalysisResult run(AnalysisInput input, RunContext context) { %s }
                }
                """.formatted(id, run)));
        files.put("plugin.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <plugin><extension point="org.ecofrontier.method.methods">
                <method id="%1$s" class="%1$s.Bad" name="Bad"><slot id="variable" min="1" max="1"/>
                <output id="scores"><column id="value"/></output></method></extension></plugin>
                """.formatted(id).getBytes(StandardCharsets.UTF_8));
        Path repository = new TinyRepository(temporary.resolve(name)).add(Plugin.of(id, "1.0.0")
                .with(Map.of("Require-Bundle", "org.ecofrontier.method"), files)).write();
        product.run("install", "--repository", repository.toString(), id + ".feature").expect(0);
        Path table = Files.writeString(temporary.resolve("t.csv"), "region,x\na,1\nb,2\n");
        Path out = temporary.resolve("out of " + name);
        Answer answer = product.startIn(environment, "apply", id, "--data", table.toString(), "--id", "region", "--bind", "variable=x",
                "--out", out.toString()).answer();
        assertFalse(Files.exists(out));
        product.run("uninstall", id + ".feature").expect(0);
        return answer;
    }

    /** Nothing can stop it, but what it says about how it went is not believed. */
    @Test
    void aMethodThatEndsTheProgram() throws IOException, InterruptedException {
        says(applied("ender", "System.exit(0); return null;", Map.of()).expect(1),
                "a plug-in ended the program (org.institute.ender.Bad.run(Bad.java:6))");
    }

    /** It is ended before others are refused memory. */
    @Test
    void aMethodThatHoardsMemory() throws IOException, InterruptedException {
        String hoard = """
                Thread neighbour = new Thread(() -> { while (true) { byte[] small = new byte[1000]; small[0] = 1; } });
                neighbour.setDaemon(true);
                neighbour.setUncaughtExceptionHandler((thread, thrown) -> System.err.println("the neighbour suffers " + thrown));
                neighbour.start();
                List<byte[]> held = new ArrayList<>();
                while (!context.isCancelled()) {
                    held.add(new byte[50_000]);
                    try { Thread.sleep(1); } catch (InterruptedException e) { break; }
                }
                return null;
                """;
        Answer answer = applied("hoarder", hoard, Map.of("ECOFRONTIER_JAVA_OPTS", "-Xmx100m")).expect(1);
        says(answer, "of the plug-in org.institute.hoarder 1.0.0 needs more memory than the");
        assertFalse(answer.err().contains("neighbour"), answer.err());
    }

    @Test
    void aPlugInThatThrowsOrDoesNotResolveDoesNotStopTheOthers() throws IOException, InterruptedException {
        Map<String, byte[]> classes = TinyRepository.compile(temporary, product.home(), "org.institute.thrower.Activator", """
                package org.institute.thrower;
                public class Activator implements org.osgi.framework.BundleActivator {
                    public void start(org.osgi.framework.BundleContext context) { throw new IllegalStateException("broken"); }
                    public void stop(org.osgi.framework.BundleContext context) { }
                }
                """);
        byte[] method = """
                <?xml version="1.0" encoding="UTF-8"?><?eclipse version="3.4"?>
                <plugin><extension point="org.ecofrontier.method.methods">
                <method id="org.institute.lost" class="org.institute.Lost" name="Lost" category="indices" version="1"/></extension></plugin>
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path repository = new TinyRepository(temporary.resolve("throwers"))
                .add(Plugin.of("org.institute.thrower", "1.0.0")
                        .with(Map.of("Bundle-Activator", "org.institute.thrower.Activator", "Import-Package", "org.osgi.framework"),
                        classes)
                        .configured("org.eclipse.equinox.p2.touchpoint.eclipse.markStarted(started:true);"))
                // p2 is not told what the bundle needs, so only the framework finds out.
                .add(Plugin.of("org.institute.lost", "1.0.0")
                        .with(Map.of("Require-Bundle", "org.institute.absent"), Map.of("plugin.xml", method)))
                .write();
        String before = product.run("methods").expect(0).out();
        product.run("install", "--repository", repository.toString(), "org.institute.thrower.feature", "org.institute.lost.feature")
                .expect(0);
        Answer methods = product.run("methods").expect(0);
        assertEquals(before, methods.out());
        product.run("revert").expect(0);
        assertFalse(product.run("installed").expect(0).out().contains("org.institute"));
    }

    @Test
    void anUpdateOfTheProductThatBreaksItIsTakenBack() throws IOException, InterruptedException {
        Path real = Path.of(System.getProperty("ecofrontier.repository"));
        // A product 99 that insists on a library without its classes.
        String unit;
        try (ZipFile zip = new ZipFile(real.resolve("content.jar").toFile())) {
            String content = new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            int from = content.indexOf("<unit id='org.ecofrontier.product' ");
            unit = content.substring(from, content.indexOf("</unit>", from) + "</unit>".length());
        }
        String version = unit.replaceAll("(?s).*?version='([^']*)'.*", "$1");
        String broken = unit.replace("id='org.ecofrontier.product' version='" + version + "'",
                "id='org.ecofrontier.product' version='99.0.0'")
                .replace("name='org.ecofrontier.product' version='" + version + "'", "name='org.ecofrontier.product' version='99.0.0'")
                .replaceFirst("<requires size='\\d+'>", "$0<required namespace='osgi.bundle' name='picocli' range='[4.99.0,5.0.0)'/>");
        Path tiny = new TinyRepository(temporary.resolve("broken product")).bundle(Plugin.of("picocli", "4.99.0")).raw(broken).write();
        Path repository = TinyRepository.compose(temporary.resolve("institute"), tiny, real);

        says(product.run("update", "--repository", repository.toString()).expect(0), "installed: org.ecofrontier.product 99.0.0");
        Answer version99 = product.run("version");
        assertTrue(version99.status() != 0, "the update breaks the product");
        says(product.run("revert").expect(0), "removed: org.ecofrontier.product 99.0.0");
        product.run("version").expect(0);
        assertTrue(product.run("installed").expect(0).out().contains("org.ecofrontier.product  " + version));
    }

    @Test
    void anInstallationThatWasMovedGoesOn() throws IOException, InterruptedException {
        Path repository = new TinyRepository(temporary.resolve("mover")).add(Plugin.of("org.institute.mover", "1.0.0")).write();
        Product here = Product.copy(Files.createDirectories(temporary.resolve("from here")));
        here.run("install", "--repository", repository.toString(), "org.institute.mover.feature").expect(0);
        Path there = Files.createDirectories(temporary.resolve("搬 到 这里"));
        Files.move(here.home(), there.resolve("ecofrontier"));
        Product moved = here.at(there.resolve("ecofrontier"));
        moved.run("methods").expect(0);
        moved.run("uninstall", "org.institute.mover").expect(2);
        moved.run("uninstall", "org.institute.mover.feature").expect(0);
        assertEquals(List.of(), moved.plugins(moved.home(), "org.institute"));
    }

    private static void says(Answer answer, String words) {
        assertTrue((answer.out() + answer.err()).contains(words), () -> answer.out() + answer.err());
    }
}
