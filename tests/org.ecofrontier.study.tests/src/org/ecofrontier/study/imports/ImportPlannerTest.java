package org.ecofrontier.study.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecofrontier.io.layout.ColumnRule;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table comes into a study as it is, after its changes are known, and goes out again by one undo. */
class ImportPlannerTest {

    private static final String HEADER = "region,year,so2\n";

    @TempDir
    Path folder;

    private Path file;
    private StudyFile huaihe;
    private Study study;

    @BeforeEach
    void open() throws Exception {
        file = Examples.copyInto("huaihe", folder);
        huaihe = StudyFile.open(file);
        study = huaihe.study();
    }

    @Test
    void theExamplePanelComesIntoAnEmptyStudyAsItIs() throws Exception {
        Path csv = folder.resolve("panel.csv");
        try (InputStream stream = StudyFile.class.getResourceAsStream("examples/huaihe-panel.csv")) {
            Files.write(csv, stream.readAllBytes());
        }
        try (StudyFile fresh = StudyFile.create(folder.resolve("fresh.ecostudy"))) {
            ImportMapping mapping = ImportMapping.DETECT.withColumns(List.of(ColumnRule.parse("so2=undesirable"),
                ColumnRule.parse("fixed_assets=input:assets:100 million yuan")));
            ImportPlan plan = plan(fresh.study(), csv, mapping, ImportOptions.of(true, "panel.csv"));
            assertTrue(plan.isApplicable(), plan.problems().toString());
            assertEquals(8, plan.newRegions().size());
            assertEquals(10, plan.newYears().size());
            assertEquals(24, plan.newIndicators().size());
            assertEquals(List.of("zone", "city_size", "resource_type"), plan.newClassifications());
            assertEquals(8L * 10 * 24, plan.counts().filled());
            plan.command(fresh.study()).execute();
            StudyIndex mine = StudyIndex.of(fresh.study());
            StudyIndex theirs = StudyIndex.of(study);
            for (var observation : study.getObservations()) {
                assertArrayEquals(observation.getValues().toArray(),
                    mine.observation(observation.getRegion(), observation.getYear()).orElseThrow().getValues().toArray());
            }
            assertEquals("energy", mine.region("suzhou").orElseThrow().getCategories().get("resource_type").orElseThrow());
            assertEquals(theirs.classification("zone").orElseThrow().getCategories().get(1).getName(),
                mine.classification("zone").orElseThrow().getCategories().get(1).getName());
            assertEquals(IndicatorKind.UNDESIRABLE, mine.indicator("so2").orElseThrow().getKind());
            assertEquals("100 million yuan", mine.indicator("assets").orElseThrow().getUnit());
            fresh.save();
            ImportMapping kept = Mappings.fromModel(StudyFile.open(fresh.path()).study().getImportMappings().get(0));
            ImportPlan again = plan(fresh.study(), csv, kept, ImportOptions.of(false, "panel.csv"));
            assertTrue(again.isApplicable(), again.problems().toString());
            assertEquals(new ImportPlan.Counts(0, 0, 0, 8L * 10 * 24), again.counts());
        }
    }

    @Test
    void aReimportShowsWhatWouldChangeAndIsOneUndo() throws Exception {
        byte[] before = saved();
        ImportPlan plan = plan("region,year,so2,population\n蚌埠市,2009,1,366.3\nHuainan,2010,NA,337.8\n六安,2018,,411\n", false);
        assertTrue(plan.isApplicable(), plan.problems().toString());
        assertEquals(List.of("bengbu 2009 so2 28463.0 1.0", "huainan 2010 so2 61652.0 NaN"), plan.changes().subList(0, 2).stream()
            .map(each -> each.region() + " " + each.year() + " " + each.indicator() + " " + each.before() + " " + each.after()).toList());
        assertEquals(2, plan.changes().get(0).source().line());
        assertEquals(new ImportPlan.Counts(0, 3, 1, 2), plan.counts());
        assertArrayEquals(before, saved());
        StudyCommandStack stack = new StudyCommandStack();
        stack.execute(plan.command(study));
        assertEquals(1, StudyIndex.of(study).observation("bengbu", 2009).orElseThrow().getValues().get(5));
        byte[] after = saved();
        assertFalse(Arrays.equals(before, after));
        stack.undo();
        assertArrayEquals(before, saved());
        stack.redo();
        assertArrayEquals(after, saved());
    }

    @Test
    void whatWasFilledStaysWhereTheTableStillHasNothing() throws Exception {
        Observation observation = StudyIndex.of(study).observation("bengbu", 2009).orElseThrow();
        observation.setValues(observation.getValues().withImputed(5, 7));
        ImportPlan plan = plan(HEADER + "bengbu,2009,-\n", false);
        assertEquals(new ImportPlan.Counts(0, 0, 0, 1), plan.counts());
        plan.command(study).execute();
        assertTrue(observation.getValues().isImputed(5));
        plan = plan(HEADER + "bengbu,2009,7\n", false);
        plan.command(study).execute();
        assertFalse(observation.getValues().isImputed(5));
        assertEquals(7, observation.getValues().get(5));
    }

    @Test
    void decisionsAboutRegionsAreKeptWithTheMapping() throws Exception {
        Path csv = Files.writeString(folder.resolve("t.csv"), HEADER + "Somewhere,2009,5\n");
        var read = TableImport.read(csv, ImportMapping.DETECT);
        ImportPlan plan = ImportPlanner.plan(study, read.table(), read.mapping(),
            new ImportOptions(false, Map.of("Somewhere", "bengbu"), "t.csv", "yearbook"));
        assertTrue(plan.isApplicable(), plan.problems().toString());
        plan.command(study).execute();
        var kept = Mappings.find(study, "yearbook").orElseThrow();
        assertEquals(kept, Mappings.find(study, "t.csv").orElseThrow());
        assertEquals(Map.of("Somewhere", "bengbu"), Mappings.regions(kept));
        assertEquals("so2", Mappings.fromModel(kept).columns().get(0).column());
        assertTrue(Mappings.find(study, "none").isEmpty());
    }

    @Test
    void newRegionsAndYearsComeOnlyWhenAllowed() throws Exception {
        String table = HEADER + "bengbu,2019,5\nHefei,2009,6\nBengbo,2009,7\n";
        ImportPlan refused = plan(table, false);
        assertEquals(List.of("import.unknownRegion", "import.unknownRegionNear", "import.newYears"), keys(refused));
        assertTrue(refused.problems().get(1).wording().toString().contains("bengbu"));
        assertThrows(IllegalStateException.class, () -> refused.command(study));
        ImportPlan allowed = plan(table, true);
        assertEquals(List.of("Hefei", "Bengbo"), allowed.newRegions());
        assertEquals(List.of(2019), allowed.newYears());
        byte[] before = saved();
        StudyCommandStack stack = new StudyCommandStack();
        stack.execute(allowed.command(study));
        assertEquals(6, StudyIndex.of(study).observation("Hefei", 2009).orElseThrow().getValues().get(5));
        assertTrue(StudyIndex.of(study).observation("Hefei", 2009).orElseThrow().getValues().isMissing(0));
        stack.undo();
        assertArrayEquals(before, saved());
    }

    @Test
    void whatTheAnalystDecidesIsUsed() throws Exception {
        Path csv = write(HEADER + "Peng-pu,2009,1\n");
        ImportPlan plan = plan(study, csv, ImportMapping.DETECT, new ImportOptions(false, Map.of("Peng-pu", "bengbu"), "t.csv"));
        assertEquals(Map.of("Peng-pu", "bengbu"), plan.matchedRegions());
        assertEquals(1, plan.counts().changed());
        assertEquals(List.of("import.chosenUnknown"),
            keys(plan(study, csv, ImportMapping.DETECT, new ImportOptions(false, Map.of("Peng-pu", "x"), "t.csv"))));
    }

    @Test
    void whatIsUncertainIsAProblem() throws Exception {
        study.getRegions().get(1).setName("Bengbu");
        assertEquals(List.of("import.ambiguousRegion"), keys(plan(HEADER + "Bengbu,2009,1\n", false)));
        assertEquals(List.of("import.twoNames", "import.regionTwice"), keys(plan(HEADER + "蚌埠,2009,1\n蚌埠市,2009,2\n", false)));
        assertEquals(List.of("import.unit"), keys(plan("region,year,SO2 (kg)\nfuyang,2009,1\n", false)));
        assertEquals(List.of("import.categoryChanges"),
            keys(plan("region,year,zone,so2\nfuyang,2009,North,1\nfuyang,2010,South,2\n", false)));
        assertEquals(List.of("import.indicatorTwice"), keys(plan("region,year,so2,工业二氧化硫排放量\nfuyang,2009,1,2\n", false)));
        study.getObservations().get(0).setYear(null);
        assertEquals(List.of("import.crossSection"), keys(plan(HEADER + "fuyang,2009,1\n", false)));
    }

    @Test
    void aRegionMovesToAnotherCategory() throws Exception {
        ImportPlan plan = plan("region,year,zone,so2\nfuyang,2009,Central Anhui,1\nbozhou,2009,West Anhui,1\n", false);
        assertEquals(List.of(new ImportPlan.CategoryDifference("fuyang", "zone", "northern_anhui", "central_anhui"),
            new ImportPlan.CategoryDifference("bozhou", "zone", "northern_anhui", "west_anhui")), plan.categoryChanges());
        plan.command(study).execute();
        assertEquals("west_anhui", StudyIndex.of(study).region("bozhou").orElseThrow().getCategories().get("zone").orElseThrow());
        assertEquals(3, StudyIndex.of(study).classification("zone").orElseThrow().getCategories().size());
    }

    @Test
    void problemsAreWordedInBothLanguages() throws Exception {
        ImportPlan plan = plan(HEADER + "Hefei,2019,1\n", false);
        plan.problems().forEach(problem -> assertNotEquals(problem.wording().in(Locale.ENGLISH), problem.wording().in(Locale.CHINESE)));
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.problems().stream().map(problem -> problem.wording().key()).toList();
    }

    private ImportPlan plan(String table, boolean create) throws Exception {
        return plan(study, write(table), ImportMapping.DETECT, ImportOptions.of(create, "t.csv"));
    }

    private Path write(String table) throws Exception {
        return Files.writeString(folder.resolve("t.csv"), table);
    }

    private static ImportPlan plan(Study study, Path csv, ImportMapping mapping, ImportOptions options) throws Exception {
        ImportResult result = TableImport.read(csv, mapping);
        assertTrue(result.isComplete(), result.ambiguities() + " " + result.problems());
        return ImportPlanner.plan(study, result.table(), result.mapping(), options);
    }

    private byte[] saved() throws Exception {
        huaihe.save();
        return Files.readAllBytes(file);
    }
}
