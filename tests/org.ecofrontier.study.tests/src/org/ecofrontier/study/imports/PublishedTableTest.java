package org.ecofrontier.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published table of the example {@code provinces}, with the spellings of its data set, comes into the study by alternative names. */
class PublishedTableTest {

    @TempDir
    private Path folder;

    @Test
    void thePublishedTableChangesNothing() throws Exception {
        Study study = StudyFile.open(Examples.copyInto("provinces", folder)).study();
        Path csv = folder.resolve("published.csv");
        try (InputStream stream = StudyFile.class.getResourceAsStream("examples/wanglan2011-data.csv")) {
            Files.write(csv, stream.readAllBytes());
        }
        ImportResult result = TableImport.read(csv, ImportMapping.DETECT);
        ImportPlan plan = ImportPlanner.plan(study, result.table(), result.mapping(), ImportOptions.of(false, "published.csv"));
        assertTrue(plan.isApplicable(), plan.problems().toString());
        assertEquals(List.of(), plan.newRegions());
        assertEquals(new ImportPlan.Counts(0, 0, 0, 31 * 5 * 3), plan.counts());
    }
}
