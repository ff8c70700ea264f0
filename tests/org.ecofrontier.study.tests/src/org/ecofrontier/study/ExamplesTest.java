package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples are whole and labelled. */
class ExamplesTest {

    @TempDir
    Path folder;

    @Test
    void everyExampleOpensIsLabelledAndHasItsFiles() throws Exception {
        for (Examples.Example example : Examples.all()) {
            Path file = Examples.copyInto(example.name(), folder.resolve(example.name()));
            Study study = StudyFile.open(file).study();
            assertFalse(study.getDataNotice().isBlank());
            assertFalse(example.title(Locale.ENGLISH).isBlank());
            for (Boundaries boundaries : study.getBoundaries()) {
                assertTrue(Files.exists(StudyPaths.resolve(file.getParent(), boundaries.getFile())));
                assertFalse(boundaries.getNotice().isBlank());
            }
        }
    }

    @Test
    void aCopyMayHaveAnotherNameButOverwritesNothing() throws Exception {
        Path copy = Examples.copy("huaihe", folder.resolve("new/mine.ecostudy"));
        assertEquals(folder.resolve("new/mine.ecostudy"), copy);
        assertEquals(8, StudyFile.open(copy).study().getRegions().size());
        Files.delete(copy);
        StudyFileException refusal = assertThrows(StudyFileException.class, () -> Examples.copy("huaihe", copy));
        assertEquals(Kind.EXISTS, refusal.kind());
        assertFalse(Files.exists(copy));
    }

    @Test
    void anUnknownExampleIsAnsweredWithTheNames() {
        StudyFileException refusal = assertThrows(StudyFileException.class, () -> Examples.copyInto("huahe", folder));
        assertEquals(Kind.NO_SUCH_EXAMPLE, refusal.kind());
        assertTrue(refusal.getMessage().contains("huaihe"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
