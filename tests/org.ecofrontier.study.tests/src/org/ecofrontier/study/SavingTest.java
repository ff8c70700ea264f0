package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.ecofrontier.study.StudyFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving leaves the old or the new state, tells what stands against it, and never takes part in a race. */
class SavingTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void saved() throws StudyFileException {
        file = Studies.saved(folder.resolve("small.ecostudy"));
    }

    @Test
    void anErrorAtAnyStepLeavesTheOldOrTheNewState() throws Exception {
        byte[] old = Files.readAllBytes(file);
        int failures = 0;
        for (int calls = 0; save(new FailingDisk(calls)); calls++) {
            failures++;
            assertArrayEquals(old, Files.readAllBytes(file));
            assertEquals(List.of(), files().filter(each -> each.contains(".tmp") || each.contains(".lock")).toList());
        }
        // Reading and writing the backup, putting it in its place, writing the file, putting it in its place.
        assertEquals(5, failures);
        assertEquals("New name", StudyFile.open(file).study().getName());
    }

    /** {@return whether saving failed, twice, with the reason} */
    private boolean save(Disk disk) throws StudyFileException {
        try (StudyFile study = StudyFile.open(file, disk)) {
            study.study().setName("New name");
            try {
                study.save();
                return false;
            } catch (StudyFileException e) {
                assertEquals(Kind.UNWRITABLE, e.kind());
                assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
                assertEquals(Kind.UNWRITABLE, assertThrows(StudyFileException.class, study::save).kind());
                return true;
            }
        }
    }

    @Test
    void thePreviousVersionIsKept() throws Exception {
        byte[] old = Files.readAllBytes(file);
        try (StudyFile study = StudyFile.openForEditing(file)) {
            study.study().setName("Second");
            study.save();
            assertArrayEquals(old, Files.readAllBytes(folder.resolve("small.ecostudy.bak")));
            study.study().setName("Third");
            study.save();
        }
        assertEquals("Second", StudyFile.open(folder.resolve("small.ecostudy.bak")).study().getName());
        assertEquals(List.of("small.ecostudy", "small.ecostudy.bak"), files().toList());
    }

    @Test
    void aChangeByAnotherProgramIsNoticed() throws Exception {
        try (StudyFile study = StudyFile.openForEditing(file)) {
            assertFalse(study.isChangedOnDisk());
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            assertFalse(study.isChangedOnDisk(), "touched, but the same content");
            byte[] other = Files.readString(file).replace("A small study", "By an editor").getBytes(StandardCharsets.UTF_8);
            Files.write(file, other);
            assertTrue(study.isChangedOnDisk());
            assertEquals(Kind.CHANGED_ON_DISK, assertThrows(StudyFileException.class, study::save).kind());
            assertArrayEquals(other, Files.readAllBytes(file));
            study.saveOver();
            assertFalse(study.isChangedOnDisk());
            assertArrayEquals(other, Files.readAllBytes(folder.resolve("small.ecostudy.bak")));
            Files.delete(file);
            assertTrue(study.isChangedOnDisk());
        }
    }

    @Test
    void aSecondOpenerIsTold() throws Exception {
        try (StudyFile first = StudyFile.openForEditing(file)) {
            assertEquals(Kind.LOCKED, assertThrows(StudyFileException.class, () -> StudyFile.openForEditing(file)).kind());
            StudyFile reader = StudyFile.open(file);
            assertEquals(Kind.LOCKED, assertThrows(StudyFileException.class, reader::save).kind());
            first.save();
        }
        StudyFile.openForEditing(file).close();
        assertEquals(List.of("small.ecostudy", "small.ecostudy.bak"), files().toList());
    }

    @Test
    void anotherProcessIsTold() throws Exception {
        assumeTrue(OtherProcess.isPossible());
        try (StudyFile first = StudyFile.openForEditing(file)) {
            Process other = OtherProcess.start("lock", file);
            assertTrue(other.waitFor(60, TimeUnit.SECONDS));
            assertEquals("LOCKED", new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            assertFalse(first.isChangedOnDisk());
        }
    }

    /** The process is killed at random moments while it saves again and again, without a pause. */
    @Test
    void aKillWhileSavingLeavesAWholeState() throws Exception {
        assumeTrue(OtherProcess.isPossible());
        int kills = 12;
        for (int i = 0; i < kills; i++) {
            Process saver = OtherProcess.start("save", file);
            assertEquals('+', saver.getInputStream().read());
            Thread.sleep(7L * i);
            saver.destroyForcibly().waitFor();
            try (StudyFile study = StudyFile.openForEditing(file)) {
                assertTrue(study.study().getName().matches("A small study|save \\d+"), study.study().getName());
                assertEquals(6, study.study().getObservations().size());
            }
            Path backup = folder.resolve("small.ecostudy.bak");
            if (Files.exists(backup)) {
                assertEquals(6, StudyFile.open(backup).study().getObservations().size());
            }
        }
        try (StudyFile study = StudyFile.openForEditing(file)) {
            study.save();
        }
        assertEquals(List.of("small.ecostudy", "small.ecostudy.bak"), files().toList());
    }

    @Test
    void savingUnderAnotherName() throws Exception {
        Path other = folder.resolve("other.ecostudy");
        try (StudyFile study = StudyFile.openForEditing(file)) {
            study.study().setName("Other");
            study.saveAs(other);
            assertEquals(other, study.path());
            assertEquals(folder.resolve("other.results"), study.resultsFolder());
            StudyFile.openForEditing(file).close();
            assertEquals(Kind.LOCKED, assertThrows(StudyFileException.class, () -> StudyFile.openForEditing(other)).kind());
            assertThrows(StudyFileException.class, () -> study.saveAs(folder.resolve("no/such/folder.ecostudy")));
            assertEquals(other, study.path());
            study.save();
        }
        assertEquals("A small study", StudyFile.open(file).study().getName());
        assertEquals("Other", StudyFile.open(other).study().getName());
    }

    @Test
    void aNewStudyOverwritesNothing() throws Exception {
        assertEquals(Kind.EXISTS, assertThrows(StudyFileException.class, () -> StudyFile.create(file)).kind());
        Path fresh = folder.resolve("fresh.ecostudy");
        StudyFile study = StudyFile.create(fresh);
        assertFalse(Files.exists(fresh));
        Files.copy(file, fresh);
        assertEquals(Kind.CHANGED_ON_DISK, assertThrows(StudyFileException.class, study::save).kind());
    }

    @Test
    void whatNoFileCanHoldIsRefusedBeforeWriting() throws Exception {
        byte[] old = Files.readAllBytes(file);
        for (String text : List.of("bell \u0007", "half \uD83D", "end \uFFFF")) {
            try (StudyFile study = StudyFile.open(file)) {
                study.study().setNotes(text);
                assertEquals(Kind.UNSTORABLE, assertThrows(StudyFileException.class, study::save).kind());
            }
        }
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of("small.ecostudy"), files().toList());
    }

    @Test
    void linksStayLinksAndPermissionsStay() throws Exception {
        assumeTrue(!Disk.WINDOWS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.ecostudy"), file);
        try (StudyFile study = StudyFile.open(link)) {
            study.study().setName("Through the link");
            study.save();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("Through the link", StudyFile.open(file).study().getName());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.delete(link);
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> stream = Files.list(folder)) {
            return stream.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
