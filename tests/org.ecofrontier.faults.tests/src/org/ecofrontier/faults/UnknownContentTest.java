package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newer program or an absent method wrote survives every way that a study goes. */
class UnknownContentTest {

    private static final Pattern ELEMENT = Pattern.compile("<(classifications|indicators|regions|observations|analyses|bindings|eco:Study)\\b");

    @TempDir
    private Path folder;

    @Test
    void survives() throws Exception {
        Path file = folder.resolve("s.ecostudy");
        try (StudyFile made = StudyFile.create(file)) {
            SampleStudies.fill(made.study(), 4, 3, 1);
            SampleStudies.addSbm(made.study(), "sbm");
            SampleStudies.addGrades(made.study(), "grades", "sbm");
            SampleStudies.set(SampleStudies.analysis(made.study(), "absent", "com.example.not.installed"), "any", "thing");
            made.save();
        }
        String sound = Files.readString(file);
        Random random = new Random(6);
        int cases = Campaign.size(60);
        int parts = 0;
        KeptVersions kept = new KeptVersions(folder.resolve("kept"));
        for (int i = 0; i < cases; i++) {
            List<String> added = new ArrayList<>();
            Files.writeString(file, with(sound, random, added));
            parts += added.size();
            Path other = folder.resolve("other.ecostudy");
            byte[] content;
            try (StudyFile opened = StudyFile.open(file)) {
                opened.save();
                content = opened.content();
                assertKept(added, Files.readString(file), "saved");
                opened.saveAs(other);
                assertKept(added, Files.readString(other), "saved as");
            }
            kept.keep(file, content);
            Files.writeString(file, sound);
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
            assertTrue(kept.find(file).isPresent());
            try (StudyFile opened = StudyFile.open(file)) {
                kept.restore(opened);
                opened.saveOver();
                assertKept(added, Files.readString(file), "recovered");
                assertEquals("absent", opened.study().getAnalyses().get(2).getId());
            }
        }
        Campaign.report("formats: %d studies with %d unknown attributes and elements: saved, saved as and recovered, 0 lost", cases, parts);
    }

    private static void assertKept(List<String> added, String text, String how) {
        for (String each : added) {
            assertTrue(text.contains(each), how + ": " + each + " is lost from " + text);
        }
    }

    private static String with(String sound, Random random, List<String> added) {
        StringBuilder out = new StringBuilder();
        Matcher elements = ELEMENT.matcher(sound);
        int number = 0;
        while (elements.find()) {
            String unknown = "";
            if (random.nextInt(4) == 0) {
                unknown = " new" + number++ + "=\"值 " + random.nextInt(100) + "\"";
                added.add(unknown.strip());
            }
            elements.appendReplacement(out, Matcher.quoteReplacement(elements.group() + unknown));
        }
        elements.appendTail(out);
        for (int i = random.nextInt(3); i >= 0; i--) {
            String element = "<scenario" + i + " id=\"s" + i + "\">";
            String inner = "<step at=\"" + i + "\">text " + i + "</step>";
            out.insert(out.indexOf("</eco:Study>"), "  " + element + "\n    " + inner + "\n  </scenario" + i + ">\n");
            added.add(element);
            added.add(inner);
        }
        return out.toString();
    }
}
