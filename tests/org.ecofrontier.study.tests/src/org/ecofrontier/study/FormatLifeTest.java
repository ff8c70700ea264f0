package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.RegionCommands;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Older files are brought up, and what a newer program added is kept. */
class FormatLifeTest {

    @TempDir
    Path folder;

    /** For each version of the format there is a file that is never changed: whoever raises the version keeps one of the version before. */
    static IntStream versions() {
        return IntStream.rangeClosed(0, StudyFormat.VERSION);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aFileOfEachVersionIsReadAndKept(int version) throws Exception {
        byte[] old = format(version);
        boolean present = version == StudyFormat.VERSION;
        Path file = Files.write(folder.resolve("old.ecostudy"), old);
        try (StudyFile opened = StudyFile.openForEditing(file)) {
            assertEquals(present ? OptionalInt.empty() : OptionalInt.of(version), opened.migratedFrom());
            assertEquals(StudyFormat.VERSION, opened.study().getFormatVersion());
            assertArrayEquals(old, Files.readAllBytes(file), "reading leaves the file as it is");
            opened.save();
            opened.save();
        }
        Path kept = folder.resolve("old.ecostudy.v" + version + ".bak");
        assertEquals(!present, Files.exists(kept));
        if (!present) {
            assertArrayEquals(old, Files.readAllBytes(kept));
        }
        byte[] now = Files.readAllBytes(file);
        try (StudyFile again = StudyFile.open(file)) {
            assertEquals(OptionalInt.empty(), again.migratedFrom());
            again.save();
        }
        assertArrayEquals(now, Files.readAllBytes(file), "what was brought up is in the present format");
        assertTrue(new String(now, StandardCharsets.UTF_8)
            .contains("xmlns:eco=\"http://ecofrontier.org/study/" + StudyFormat.VERSION + "\""));
    }

    @Test
    void valuesOfFormat0() throws Exception {
        Study study = StudyFile.open(Files.write(folder.resolve("old.ecostudy"), format(0))).study();
        assertEquals("旧研究", study.getName());
        assertEquals(List.of("1.5 -", "- 3"), study.getObservations().stream().map(each -> each.getValues().toString()).toList());
        assertEquals("capital", ((IndicatorSource) study.getAnalyses().get(0).getBindings().get(0).getSources().get(0)).getIndicator());
    }

    /** The kept file has every feature of the model: a change of the format that loses or rewrites one is seen. */
    @Test
    void format1IsThereWhole() throws Exception {
        byte[] kept = format(1);
        Path file = Files.write(folder.resolve("first.ecostudy"), kept);
        Set<EStructuralFeature> unused = new LinkedHashSet<>();
        for (EClassifier classifier : StudyPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                unused.addAll(type.getEStructuralFeatures());
            }
        }
        try (StudyFile opened = StudyFile.open(file)) {
            used(opened.study()).forEach(unused::remove);
            opened.study().eAllContents().forEachRemaining(each -> used(each).forEach(unused::remove));
            opened.save();
        }
        assertEquals(Set.of(), unused);
        assertArrayEquals(kept, Files.readAllBytes(file));
    }

    private static Stream<EStructuralFeature> used(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet);
    }

    /** A second old file under the same name does not cost the first one its copy, nor itself. */
    @Test
    void eachOldFileOfTheSameNameIsKept() throws Exception {
        Path file = folder.resolve("old.ecostudy");
        byte[] first = format(0);
        byte[] second = new String(first, StandardCharsets.UTF_8).replace("旧研究", "另一个").getBytes(StandardCharsets.UTF_8);
        for (byte[] old : List.of(first, second, first, second)) {
            Files.write(file, old);
            try (StudyFile opened = StudyFile.openForEditing(file)) {
                opened.save();
            }
        }
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("old.ecostudy.v0.bak")));
        assertArrayEquals(second, Files.readAllBytes(folder.resolve("old.ecostudy.v0-2.bak")));
        assertFalse(Files.exists(folder.resolve("old.ecostudy.v0-3.bak")));
    }

    private static byte[] format(int version) throws IOException {
        try (InputStream stream = FormatLifeTest.class.getResourceAsStream("formats/format-" + version + ".ecostudy")) {
            return Objects.requireNonNull(stream, "no file of version " + version + " is kept").readAllBytes();
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
