package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing: nothing lost, nothing reordered, one line per observation. */
class StudyFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void saved() throws StudyFileException {
        file = Studies.saved(folder.resolve("small.ecostudy"));
    }

    @Test
    void savingWhatWasReadGivesTheSameBytes() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (StudyFile study = StudyFile.open(file)) {
            study.save();
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void anObservationIsOneLine() throws Exception {
        assertEquals("  <observations region=\"north\" year=\"2001\" values=\"1 0.1 ~3.25 -\"/>",
            Files.readAllLines(file).stream().filter(line -> line.contains("year=\"2001\"") && line.contains("north")).findFirst()
                .orElseThrow());
        assertFalse(Files.readString(file).contains("\r"));
    }
}
