package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecofrontier.install.tests.Product.Answer;
import org.ecofrontier.install.tests.Product.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole story of a method of somebody else: the template of the SDK is built outside of the repository as its README says, and the
 * product installs, lists, runs, reports and forgets it.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the product by its script for the shell")
class StoryTest {

    private static final String FEATURE = "org.example.method.feature";
    private static final String METHOD = "org.example.method.growth";

    @TempDir
    private Path temporary;

    @Test
    void aMethodMadeFromTheTemplateIsInstalledRunReportedAndRemoved() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve("生态 效率"));
        Product product = Product.copy(folder);
        String repository = build(folder).toString();
        String before = product.run("methods").expect(0).out();
        assertFalse(before.contains(METHOD), before);

        Answer installed = product.run("install", "--repository", repository, FEATURE).expect(0);
        assertTrue(installed.out().startsWith("installed: " + FEATURE + " 1.0.0"), installed.out());
        assertTrue(product.run("methods").expect(0).out().contains(METHOD));
        assertTrue(product.speaking("zh").run("methods", "--verbose").expect(0).out().contains(METHOD));
        assertTrue(product.run("installed").expect(0).out().contains(FEATURE));
        assertEquals(1, product.plugins(product.home(), "org.example.method_").size());
        apply(product, folder);
        studyAndReport(product, folder);

        product.run("uninstall", FEATURE).expect(0);
        assertEquals(before, product.run("methods").expect(0).out());
        assertFalse(product.run("installed").expect(0).out().contains(FEATURE));
        assertEquals(List.of(), product.plugins(product.home(), "org.example.method"), "nothing of the plug-in stays behind");
        product.run("apply", METHOD, "--data", "data.csv", "--bind", "variable=x", "--out", "none").expect(4);
        // The study keeps the analysis as it is; without the method only that one cannot run.
        product.run("run", folder.resolve("研究 1.ecostudy").toString(), "--analysis", "outside").expect(4);
    }

    private static void apply(Product product, Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("表 格.csv");
        Files.writeString(data, "city,year,x\n甲,2001,100\n甲,2002,150\n乙,2001,50\n乙,2002,25\n");
        product.run("apply", METHOD, "--data", data.toString(), "--bind", "variable=x", "--out", folder.resolve("out").toString())
                .expect(0);
        String growth = Files.readString(folder.resolve("out/growth.csv"));
        assertTrue(growth.contains("甲,2002,50,") && growth.contains("乙,2002,-50,"), growth);
    }

    /** An analysis by the new method in a copy of an example study, and its section in the report. */
    private static void studyAndReport(Product product, Path folder) throws IOException, InterruptedException {
        Path study = folder.resolve("研究 1.ecostudy");
        product.run("new", study.toString(), "--from", "example:huaihe").expect(0);
        String text = Files.readString(study);
        String analysis = "  <analyses id=\"outside\" name=\"Growth from outside\" methodId=\"" + METHOD + "\" x=\"40\" y=\"640\">\n"
                + "    <bindings slot=\"variable\">\n      <sources xsi:type=\"eco:IndicatorSource\" indicator=\"fixed_assets\"/>\n"
                + "    </bindings>\n  </analyses>\n";
        int first = text.indexOf("  <analyses ");
        Files.writeString(study, text.substring(0, first) + analysis + text.substring(first));
        Path out = folder.resolve("results");
        product.run("run", study.toString(), "--analysis", "outside", "--out", out.toString(), "--report", "html").expect(0);
        assertTrue(Files.isRegularFile(out.resolve("outside/growth.csv")));
        StringBuilder report = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html") && !path.startsWith(folder.resolve("template")))
                    .toList()) {
                report.append(Files.readString(file));
            }
        }
        assertTrue(report.toString().contains("Growth from outside"), "the report has no section about the method");
    }

    /** Builds the template with the Maven that runs this build. */
    private static Path build(Path folder) throws IOException, InterruptedException {
        Path template = folder.resolve("template");
        Product.copy(Path.of(System.getProperty("ecofrontier.template")), template);
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("ecofrontier.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString(),
                "-B", "-ntp", "-f", template.toString(), "-Decofrontier.repository=" + Path.of(System.getProperty("ecofrontier.repository"))
                .toUri(),
                "-Dmaven.repo.local=" + System.getProperty("ecofrontier.maven.local"), "verify"));
        if ("offline=true".equals(System.getProperty("ecofrontier.offline"))) {
            command.add("-o");
        }
        Running maven = Running.start(command, folder, Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_OPTS", "-Xmx700m"));
        maven.answer().expect(0);
        Path repository = template.resolve("repository/target/repository");
        assertTrue(Files.isDirectory(repository), () -> "there is no " + repository);
        return repository;
    }
}
