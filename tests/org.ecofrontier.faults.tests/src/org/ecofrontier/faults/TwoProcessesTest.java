package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.Jvm;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several programs change one study: each is told, nothing is overwritten silently. */
class TwoProcessesTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void study() throws StudyFileException {
        file = folder.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.create(file)) {
            Numbered.fill(study.study());
            study.save();
        }
    }

    /** Each of the processes reads the number and writes the next one: a lost change would be missing in the end. */
    @ParameterizedTest
    @ValueSource(strings = {"lock", "no lock"})
    void nothingIsOverwritten(String way) throws Exception {
        int processes = 3;
        int each = Campaign.size(8);
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            running.add(Jvm.start(List.of(), List.of(), Rival.class, file.toString(), Integer.toString(each), way));
        }
        int told = 0;
        for (Process process : running) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertEquals(0, process.waitFor(), said);
            told += Integer.parseInt(said);
        }
        assertEquals(processes * each, Numbered.of(StudyFile.open(file).study()));
        Campaign.report("processes: %d processes made %d changes to one study (%s while editing), %d times told to wait or to read again, "
            + "0 changes lost", processes, processes * each, way, told);
    }

    /** Another program changes the file, often without changing its size, or without changing its time. */
    @Test
    void changesByOthersAreNoticed() throws Exception {
        Random random = new Random(4);
        int cases = Campaign.size(60);
        for (int i = 0; i < cases; i++) {
            try (StudyFile study = StudyFile.openForEditing(file)) {
                FileTime time = Files.getLastModifiedTime(file);
                byte[] content = Files.readAllBytes(file);
                assertFalse(study.isChangedOnDisk());
                switch (random.nextInt(4)) {
                    case 0 -> content[content.length - 3] ^= 1;
                    case 1 -> content = java.util.Arrays.copyOf(content, content.length - 1 - random.nextInt(100));
                    case 2 -> content = "x".getBytes(StandardCharsets.UTF_8);
                    default -> content = new byte[0];
                }
                Files.write(file, content);
                if (random.nextBoolean() && content.length < 10) {
                    Files.setLastModifiedTime(file, time);
                }
                assertTrue(study.isChangedOnDisk(), "case " + i);
                assertEquals(Kind.CHANGED_ON_DISK, assertThrows(StudyFileException.class, study::save).kind());
                assertEquals(content.length, Files.size(file));
                study.saveOver();
            }
        }
        Campaign.report("processes: %d changes by another program, %d noticed, 0 overwritten", cases, cases);
    }
}
