package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecofrontier.install.tests.Product.Answer;
import org.ecofrontier.install.tests.Product.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The installed command in circumstances that are not those of its makers. {@code -Dcampaign=20} tries twenty times as much. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the product by its script for the shell")
class CircumstancesTest {

    private static final int CAMPAIGN = Integer.getInteger("ecofrontier.campaign", 1);
    private static final List<String> ANALYSES = List.of("--analysis", "sbm", "--analysis", "grades");

    @TempDir
    private Path folder;
    private Product product;
    private String study;

    @BeforeEach
    void study() throws IOException, InterruptedException {
        product = Product.copy(folder);
        study = folder.resolve("study.ecostudy").toString();
        product.run("new", study, "--from", "example:huaihe").expect(0);
    }

    private Running runInto(Path out, Map<String, String> environment) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run", study, "--out", out.toString(), "--report", "html"));
        arguments.addAll(ANALYSES);
        return product.startIn(environment, arguments.toArray(String[]::new));
    }

    private static Map<String, String> tables(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                contents.put(out.relativize(each).toString(), Files.readString(each));
            }
        }
        return contents;
    }

    /** At the very first start, when all of them want to make the caches. */
    @Test
    void manyAtOnceOnOneInstallation() throws IOException, InterruptedException {
        Path caches = Files.createDirectories(folder.resolve("caches"));
        int processes = Math.min(16, 3 * CAMPAIGN);
        List<Running> running = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            running.add(runInto(folder.resolve("out" + i), Map.of("XDG_CACHE_HOME", caches.toString())));
        }
        for (Running each : running) {
            each.answer().expect(0);
        }
        Map<String, String> first = tables(folder.resolve("out0"));
        assertTrue(first.size() >= 4, first.keySet().toString());
        for (int i = 1; i < processes; i++) {
            assertEquals(first, tables(folder.resolve("out" + i)));
        }
        System.out.printf("product: %d runs at once on one installation, first start of all: all done, the same bytes%n", processes);
    }

    @Test
    void withoutHomeDisplayAndFonts() throws IOException, InterruptedException {
        runInto(folder.resolve("usual"), Map.of()).answer().expect(0);
        List<Map<String, String>> environments = List.of(Map.of("HOME", "/nonexistent"),
                Map.of("FONTCONFIG_FILE", "/nonexistent", "FONTCONFIG_PATH", "/nonexistent"),
                Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Apia"));
        for (int i = 0; i < environments.size(); i++) {
            Path out = folder.resolve("odd" + i);
            runInto(out, environments.get(i)).answer().expect(0);
            assertEquals(tables(folder.resolve("usual")), tables(out));
        }
        Answer window = product.run("workbench");
        assertNotEquals(0, window.status());
        assertTrue(window.err().contains("DISPLAY"), window.err());
        System.out.printf("product: %d odd environments (no home, no fonts, Turkish and another time zone): done, the same bytes%n",
                environments.size());
    }

    @Test
    void littleMemory() throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("region,year,a,y\n");
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            table.append("region").append(i).append(",2000,").append(1 + random.nextInt(1000)).append(',').append(1 + random.nextInt(1000))
                    .append('\n');
        }
        Path data = Files.writeString(folder.resolve("big.csv"), table);
        List<String> heaps = List.of("-Xmx24m", "-Xmx40m");
        for (String heap : heaps) {
            Path out = folder.resolve("out" + heap);
            Answer answer = product.startIn(Map.of("ECOFRONTIER_JAVA_OPTS", heap), "apply", "org.ecofrontier.sbm", "--data",
                    data.toString(),
                    "--id", "region", "--time", "year", "--bind", "inputs=a", "--bind", "desirable=y", "--out", out.toString()).answer()
                    .expect(1);
            assertTrue(answer.err().contains("memory"), answer.err());
            assertFalse(answer.err().contains("OutOfMemoryError") || answer.err().contains("\tat "), answer.err());
            assertFalse(Files.exists(out), "nothing half");
        }
        System.out.printf("product: little memory: %d tries, told with words, nothing written%n", heaps.size());
    }

    @Test
    void killed() throws IOException, InterruptedException {
        int kills = 5 * CAMPAIGN;
        Random random = new Random(9);
        List<String> run = new ArrayList<>(List.of("run", study));
        run.addAll(ANALYSES);
        String[] arguments = run.toArray(String[]::new);
        for (int i = 0; i < kills; i++) {
            Running running = product.start(arguments);
            Thread.sleep(300 + random.nextInt(2500));
            running.process().descendants().forEach(ProcessHandle::destroyForcibly);
            running.process().destroyForcibly();
            running.answer();
        }
        product.run(arguments).expect(0);
        try (Stream<Path> left = Files.list(folder.resolve("study.results"))) {
            assertEquals(List.of("grades", "sbm"), left.map(each -> each.getFileName().toString()).sorted().toList());
        }
        System.out.printf("product: %d kills of the command while running, then a run: done, nothing half left%n", kills);
    }
}
