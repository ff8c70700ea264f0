package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.RegionCommands;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Older files are brought up, and what a newer program added is kept. */
class FormatLifeTest {

    @TempDir
    Path folder;

    @Test
    void format0IsMigratedAndKept() throws Exception {
        Path file = folder.resolve("old.ecostudy");
        byte[] old;
        try (InputStream stream = FormatLifeTest.class.getResourceAsStream("formats/format-0.ecostudy")) {
            old = stream.readAllBytes();
        }
        Files.write(file, old);
        try (StudyFile opened = StudyFile.openForEditing(file)) {
            assertEquals(OptionalInt.of(0), opened.migratedFrom());
            Study study = opened.study();
            assertEquals(1, study.getFormatVersion());
            assertEquals("旧研究", study.getName());
            assertEquals(List.of("1.5 -", "- 3"), study.getObservations().stream().map(each -> each.getValues().toString()).toList());
            assertEquals("capital", ((IndicatorSource) study.getAnalyses().get(0).getBindings().get(0).getSources().get(0)).getIndicator());
            assertArrayEquals(old, Files.readAllBytes(file));
            opened.save();
            opened.save();
        }
        assertArrayEquals(old, Files.readAllBytes(folder.resolve("old.ecostudy.v0.bak")));
        try (StudyFile again = StudyFile.open(file)) {
            assertEquals(OptionalInt.empty(), again.migratedFrom());
            assertTrue(Files.readString(file).contains("xmlns:eco=\"http://ecofrontier.org/study/1\""));
        }
    }

    @Test
    void whatANewerProgramAddedIsKept() throws Exception {
        Path file = Studies.saved(folder.resolve("small.ecostudy"));
        String added = Files.readString(file)
            .replaceFirst("(<regions id=\"north\".*)/>", "$1 elevation=\"12.5\"/>")
            .replaceFirst("years=\"2000 2001\"", "years=\"2000 2001\" mood=\"fine\"")
            .replaceFirst("<analyses id=\"sbm\"",
                "<scenarios id=\"s\" name=\"中\">\n    <steps at=\"1\">text</steps>\n  </scenarios>\n  <analyses id=\"sbm\"")
            .replaceFirst("<sources xsi:type=\"eco:IndicatorSource\" indicator=\"labour\"/>",
                "<sources xsi:type=\"eco:IndicatorSource\" indicator=\"labour\" lag=\"1\"/>");
        Files.writeString(file, added);
        try (StudyFile opened = StudyFile.open(file)) {
            StudyCommandStack stack = new StudyCommandStack();
            stack.execute(RegionCommands.remove(opened.study(), List.of(opened.study().getRegions().get(0))));
            stack.undo();
            opened.save();
        }
        String once = Files.readString(file);
        for (String part : List.of("elevation=\"12.5\"", "mood=\"fine\"", "<scenarios id=\"s\" name=\"中\">",
            "<steps at=\"1\">text</steps>", "lag=\"1\"")) {
            assertTrue(once.contains(part), part + " is lost from " + once);
        }
        assertEquals(sorted(added), sorted(once));
        try (StudyFile opened = StudyFile.open(file)) {
            opened.save();
        }
        assertEquals(once, Files.readString(file));
    }

    @Test
    void aSourceOfAnUnknownKindIsKept() throws Exception {
        Path file = Studies.saved(folder.resolve("small.ecostudy"));
        String added = Files.readString(file).replaceFirst("<sources xsi:type=\"eco:IndicatorSource\" indicator=\"labour\"/>",
            "<sources xsi:type=\"eco:WeatherSource\" station=\"7\"/>");
        Files.writeString(file, added);
        try (StudyFile opened = StudyFile.open(file)) {
            assertTrue(StudyValidator.validateStructure(opened.study(), folder).stream()
                .anyMatch(each -> each.key().equals("finding.unknownSource")));
            opened.save();
        }
        assertEquals(added, Files.readString(file));
    }

    @Test
    void anAnalysisOfAMissingMethodIsKept() throws Exception {
        Path file = Studies.saved(folder.resolve("small.ecostudy"));
        String added = Files.readString(file).replaceFirst("org.ecofrontier.sbm", "com.example.not.installed");
        Files.writeString(file, added);
        try (StudyFile opened = StudyFile.open(file)) {
            assertFalse(StudyValidator.validateStructure(opened.study(), folder).stream()
                .anyMatch(each -> each.toString().contains("example")));
            opened.save();
        }
        assertEquals(added, Files.readString(file));
    }

    private static List<String> sorted(String text) {
        return text.lines().map(String::strip).sorted().toList();
    }
}
