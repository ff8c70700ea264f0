package org.ecofrontier.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The installed command in circumstances that are not those of its makers. The environment variable
 * {@code ECOFRONTIER_PRODUCT} names the folder of the installation; without it these tests are skipped.
 */
class ProductTest {

    @TempDir
    private Path folder;

    private Path command;
    private Path study;

    @BeforeEach
    void product() throws Exception {
        String product = System.getenv("ECOFRONTIER_PRODUCT");
        assumeTrue(product != null, "ECOFRONTIER_PRODUCT names no product");
        command = Path.of(product, "ecofrontier");
        study = Examples.copyInto("huaihe", folder.resolve("study"));
        StudyFile file = StudyFile.open(study);
        file.study().getAnalyses().removeIf(analysis -> !List.of("sbm", "grades").contains(analysis.getId()));
        file.save();
    }

    private ProcessBuilder start(Map<String, String> environment, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    private record Ended(int status, String said) {
    }

    private static Ended end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
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
    void manyAtOnceOnOneInstallation() throws Exception {
        int processes = Math.min(16, Campaign.size(2));
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            running.add(start(Map.of(), "run", study.toString(), "--out", "out" + i).start());
        }
        for (Process process : running) {
            Ended ended = end(process);
            assertEquals(0, ended.status, ended.said);
        }
        Map<String, String> first = tables(folder.resolve("out0"));
        assertTrue(first.size() >= 4, first.keySet().toString());
        for (int i = 1; i < processes; i++) {
            assertEquals(first, tables(folder.resolve("out" + i)));
        }
        Campaign.report("product: %d runs at once on one installation, first start of all: all done, the same bytes", processes);
    }

    @Test
    void withoutHomeDisplayAndFonts() throws Exception {
        Ended usual = end(start(Map.of(), "run", study.toString(), "--out", "usual").start());
        assertEquals(0, usual.status, usual.said);
        List<Map<String, String>> environments = List.of(Map.of("HOME", "/nonexistent", "XDG_CACHE_HOME", "", "XDG_DATA_HOME", ""),
            Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "", "FONTCONFIG_FILE", "/nonexistent", "FONTCONFIG_PATH", "/nonexistent"),
            Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Apia"));
        int number = 0;
        for (Map<String, String> environment : environments) {
            String out = "out" + number++;
            Ended ended = end(start(environment, "run", study.toString(), "--out", out, "--report", "html").start());
            assertEquals(0, ended.status, environment + ended.said);
            assertEquals(tables(folder.resolve("usual")), tables(folder.resolve(out)));
        }
        ProcessBuilder window = start(Map.of(), "workbench");
        window.environment().remove("DISPLAY");
        window.environment().remove("WAYLAND_DISPLAY");
        Ended ended = end(window.start());
        assertTrue(ended.status != 0 && ended.said.contains("DISPLAY"), ended.said);
        Campaign.report("product: %d odd environments (no home, no display and no fonts, Turkish): done, the same bytes; no display: told",
            environments.size());
    }

    @Test
    void littleMemory() throws Exception {
        StringBuilder table = new StringBuilder("region,year,a,y\n");
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            table.append("region").append(i).append(",2000,").append(1 + random.nextInt(1000)).append(',').append(1 + random.nextInt(1000))
                .append('\n');
        }
        Files.writeString(folder.resolve("big.csv"), table);
        int told = 0;
        for (String heap : List.of("-Xmx24m", "-Xmx40m")) {
            Ended ended = end(start(Map.of("ECOFRONTIER_JAVA_OPTS", heap), "apply", "org.ecofrontier.sbm", "--data", "big.csv", "--id", "region",
                "--time", "year", "--bind", "inputs=a", "--bind", "desirable=y", "--out", "out" + heap).start());
            assertEquals(1, ended.status, ended.said);
            assertTrue(ended.said.contains("memory") || ended.said.contains("内存"), ended.said);
            assertFalse(ended.said.contains("OutOfMemoryError") || ended.said.contains("\tat "), ended.said);
            assertFalse(Files.exists(folder.resolve("out" + heap)), "nothing half");
            told++;
        }
        Campaign.report("product: little memory: %d tries, %d told with words, nothing written", told, told);
    }

    @Test
    void killed() throws Exception {
        int kills = Campaign.size(2);
        Random random = new Random(9);
        for (int i = 0; i < kills; i++) {
            Process process = start(Map.of(), "run", study.toString()).start();
            Thread.sleep(300 + random.nextInt(3000));
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.toHandle().destroyForcibly();
            process.waitFor();
            assertEquals(8, StudyFile.open(study).study().getRegions().size());
        }
        Ended ended = end(start(Map.of(), "run", study.toString()).start());
        assertEquals(0, ended.status, ended.said);
        try (Stream<Path> left = Files.list(study.resolveSibling("huaihe.results"))) {
            assertEquals(List.of("grades", "sbm"), left.map(each -> each.getFileName().toString()).sorted().toList());
        }
        Campaign.report("product: %d kills of the command while running, then a run: done, nothing half left", kills);
    }
}
