package org.ecofrontier.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.Jvm;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes in every language, time zone, character set and with every line end; another Java is named in ECOFRONTIER_OTHER_JAVA. */
class EnvironmentTest {

    private static final List<List<String>> ENVIRONMENTS = List.of(
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab", "-Duser.timezone=Pacific/Apia"),
        List.of("-Duser.language=de", "-Duser.country=DE", "-Dline.separator=\r\n", "-Dfile.encoding=ISO-8859-1"),
        List.of("-Duser.language=zh", "-Duser.country=CN", "-Dfile.encoding=GBK", "-Dline.separator=\r"),
        List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=ca-buddhist-nu-thai", "-Dfile.encoding=UTF-16"),
        List.of("-Duser.language=fa", "-Duser.country=IR", "-Dfile.encoding=US-ASCII", "-Duser.timezone=GMT+14"),
        List.of("-Duser.home=/nonexistent", "-Djava.util.prefs.userRoot=/nonexistent", "-XX:ActiveProcessorCount=1"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void study() throws Exception {
        file = folder.resolve("区域 İı.ecostudy");
        try (StudyFile made = StudyFile.create(file)) {
            SampleStudies.fill(made.study(), 15, 3, 5);
            made.study().getRegions().get(0).setName("İstanbul ıI");
            made.study().getRegions().get(1).setName("合肥市");
            SampleStudies.addSbm(made.study(), "sbm");
            SampleStudies.addGrades(made.study(), "grades", "sbm");
            made.save();
        }
    }

    private Map<String, String> outputs(String name, Path java, List<String> options) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out" + name));
        List<String> all = new ArrayList<>(List.of("-Dsun.jnu.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        all.addAll(options);
        ProcessBuilder builder = Jvm.builder(java, all, LoadTest.METHODS, RunOnce.class, file.toString(), out.toString(), "1", "and more");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), options + said);
        assertEquals("done", said.strip(), options.toString());
        return read(out);
    }

    private static Map<String, String> read(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each);
                contents.put(out.relativize(each).toString().replace('\\', '/'),
                    each.endsWith("run.json") ? text.replaceAll("\"(started|seconds)\": [^,]*,", "") : text);
            }
        }
        return contents;
    }

    @Test
    void theSameBytesEverywhere() throws Exception {
        Map<String, String> usual = outputs("", Jvm.java(), List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));
        assertTrue(usual.size() > 8, usual.keySet().toString());
        int number = 0;
        for (List<String> options : ENVIRONMENTS) {
            assertEquals(usual, outputs(Integer.toString(number++), Jvm.java(), options), options.toString());
        }
        String other = System.getenv("ECOFRONTIER_OTHER_JAVA");
        if (other != null) {
            assertEquals(usual, outputs("other", Path.of(other), List.of()), other);
            Campaign.report("environment: the same bytes from %s", other);
        }
        Campaign.report("environment: %d environments (languages, time zones, character sets, line ends, no home), %d files each: the same bytes",
            ENVIRONMENTS.size(), usual.size());
    }
}
