package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.study.StudyFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving into another folder takes along what the study needs, all or nothing, and replaces nothing of others. */
class SavingElsewhereTest {

    private static final Map<String,
        String> NEEDED = Map.of("maps/area.shp", "shape", "maps/area.dbf", "table", "maps/area.prj", "projection",
        "map.geojson", "{}", "near.gal", "0 3", "own.gwt", "0 3 area id", "map-notice.txt", "Derived from maps of others");

    @TempDir
    Path folder;

    private Path file;
    private Path elsewhere;

    @BeforeEach
    void saved() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectory(home.resolve("maps"));
        for (Map.Entry<String, String> needed : NEEDED.entrySet()) {
            Files.writeString(home.resolve(needed.getKey()), needed.getValue());
        }
        Files.writeString(home.resolve("diary.txt"), "not of the study");
        file = home.resolve("small.ecostudy");
        try (StudyFile study = StudyFile.create(file)) {
            Studies.fill(study.study());
            Boundaries area = StudyFactory.eINSTANCE.createBoundaries();
            area.setId("area");
            area.setFile("maps/area.shp");
            study.study().getBoundaries().add(area);
            WeightsDefinition weights = StudyFactory.eINSTANCE.createWeightsDefinition();
            weights.setId("listed");
            weights.setScheme("file");
            weights.setFile("near.gal");
            study.study().getWeights().add(weights);
            study.study().getAnalyses().add(Studies.analysis("moran", "org.ecofrontier.moran"));
            var parameter = StudyFactory.eINSTANCE.createParameter();
            parameter.setId("file");
            parameter.setValue("own.gwt");
            study.study().getAnalyses().getLast().getParameters().add(parameter);
            study.save();
        }
    }

    @Test
    void takesAlongWhatTheStudyNeedsAndNothingElse() throws Exception {
        Path other = elsewhere.resolve("other.ecostudy");
        try (StudyFile study = StudyFile.openForEditing(file)) {
            study.saveAs(other);
            assertEquals(other, study.path());
        }
        Map<String, String> expected = new TreeMap<>(NEEDED);
        expected.put("other.ecostudy", Files.readString(file));
        assertEquals(expected, content(elsewhere));
        assertEquals(List.of(), findingsAboutFiles(other));
    }

    @Test
    void aFileOfTheSameContentStays() throws Exception {
        Files.copy(file.resolveSibling("map.geojson"), elsewhere.resolve("map.geojson"));
        var before = Files.getLastModifiedTime(elsewhere.resolve("map.geojson"));
        saveAs(elsewhere.resolve("other.ecostudy"), Disk.REAL);
        assertEquals(before, Files.getLastModifiedTime(elsewhere.resolve("map.geojson")));
    }

    @Test
    void aFileOfOtherContentIsNotReplacedAndNothingIsWritten() throws Exception {
        Files.writeString(elsewhere.resolve("map.geojson"), "the map of another study");
        Map<String, String> before = content(elsewhere);
        try (StudyFile study = StudyFile.openForEditing(file)) {
            StudyFileException refused = assertThrows(StudyFileException.class, () -> study.saveAs(elsewhere.resolve("other.ecostudy")));
            assertEquals(Kind.EXISTS, refused.kind());
            assertTrue(refused.message(Locale.ENGLISH).contains(elsewhere.resolve("map.geojson").toString()), refused.getMessage());
            assertEquals(file, study.path());
            study.save();
        }
        assertEquals(before, content(elsewhere));
    }

    @Test
    void anErrorAtAnyStepLeavesNothingBehind() throws Exception {
        int failures = 0;
        for (int calls = 0; !saveAs(elsewhere.resolve("other.ecostudy"), new FailingDisk(calls)); calls++) {
            failures++;
            assertEquals(Map.of(), content(elsewhere));
            assertFalse(Files.exists(elsewhere.resolve("maps")));
        }
        // Reading, writing, putting in its place and flushing each file, and writing and putting the study.
        assertEquals(4 * NEEDED.size() + 2, failures);
        assertEquals(NEEDED.size() + 1, content(elsewhere).size());
    }

    @Test
    void whatTheStudyDoesNotHaveIsNoReasonNotToSaveIt() throws Exception {
        Files.delete(file.resolveSibling("near.gal"));
        Files.writeString(file, Files.readString(file).replace("file=\"map.geojson\"", "file=\"../map.geojson\""));
        assertTrue(saveAs(elsewhere.resolve("other.ecostudy"), Disk.REAL));
        assertFalse(content(elsewhere).containsKey("near.gal"));
        assertFalse(Files.exists(folder.resolve("map.geojson")));
    }

    @Test
    void inTheSameFolderNothingIsCopied() throws Exception {
        assertTrue(saveAs(file.resolveSibling("other.ecostudy"), Disk.REAL));
        assertEquals(NEEDED.size() + 3, content(file.getParent()).size());
    }

    private boolean saveAs(Path target, Disk disk) throws StudyFileException {
        try (StudyFile study = StudyFile.open(file, disk)) {
            study.saveAs(target);
            return true;
        } catch (StudyFileException e) {
            assertEquals(Kind.UNWRITABLE, e.kind());
            assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
            return false;
        }
    }

    private static List<String> findingsAboutFiles(Path study) throws StudyFileException {
        try (StudyFile opened = StudyFile.open(study)) {
            return StudyValidator.validate(opened.study(), opened.folder()).stream().map(StudyFinding::key)
                .filter(key -> key.contains("noFile") || key.contains("fileOutside")).toList();
        }
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        return content;
    }
}
