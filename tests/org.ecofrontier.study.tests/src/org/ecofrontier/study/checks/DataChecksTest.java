package org.ecofrontier.study.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.TestStudies;
import org.ecofrontier.study.formula.StudyValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check finds its slip, its fix mends it, and sound figures are left in peace. */
class DataChecksTest {

    @TempDir
    java.nio.file.Path folder;

    private final StudyCommandStack stack = new StudyCommandStack();
    private Study study;

    @BeforeEach
    void panel() {
        study = TestStudies.panel(6, 2000, 2007, "gdp", "so2");
    }

    private List<StudyFinding> found() {
        return DataChecks.run(study, StudyValues.of(study));
    }

    private List<String> keys() {
        return found().stream().map(StudyFinding::key).toList();
    }

    private Observation at(String region, int year) {
        return study.getObservations().stream().filter(row -> row.getRegion().equals(region) && row.getYear() == year).findFirst()
            .orElseThrow();
    }

    private double value(String region, int year) {
        return at(region, year).getValues().get(0);
    }

    private void set(String region, int year, double value) {
        at(region, year).setValues(at(region, year).getValues().with(0, value));
    }

    @Test
    void soundFiguresAreLeftInPeace() {
        assertEquals(List.of(), found());
    }

    @Test
    void theExampleHasNothingToWarnOf() throws Exception {
        study = StudyFile.open(Examples.copyInto("huaihe", folder)).study();
        assertEquals(List.of(), found().stream().filter(each -> each.severity() != Severity.INFO).map(Object::toString).toList());
        assertTrue(found().size() < 20, found().toString());
    }

    @Test
    void aCellInAnotherUnitIsFoundAndMended() {
        for (double factor : new double[] {10, 1000, 10_000, 0.1, 0.0001}) {
            panel();
            double right = value("r3", 2004);
            set("r3", 2004, right * factor);
            List<StudyFinding> found = found();
            assertEquals(List.of("check.unitOfCell"), keys(), "factor " + factor);
            StudyFinding slip = found.get(0);
            assertEquals("r3", slip.place().region());
            assertEquals(2004, slip.place().year());
            List<String> before = texts();
            StudyCommand fix = slip.fixes().get(0).command(study);
            stack.execute(fix);
            assertEquals(right, value("r3", 2004), 1e-12 * right);
            assertEquals(List.of(), found());
            stack.undo();
            assertEquals(before, texts());
            stack.execute(slip.fixes().get(1).command(study));
            assertTrue(Double.isNaN(value("r3", 2004)));
        }
    }

    private List<String> texts() {
        return study.getObservations().stream().map(row -> row.getValues().toString()).toList();
    }

    @Test
    void wordings() {
        IntStream.rangeClosed(2000, 2007).forEach(year -> set("r3", year, 200));
        set("r3", 2004, 2_000_000);
        StudyFinding slip = found().get(0);
        assertEquals("WARNING gdp of r3, 2004 is 2000000, about 10000 times off from the region's other years: perhaps in another unit."
            + " Compare with the source; divide or multiply by 10000 if the unit differs.", slip.toString());
        assertEquals("Divide 1 figure(s) by 10000", slip.fixes().get(0).wording().toString());
        assertEquals("将 r3 2004 年的 gdp 标为缺失", slip.fixes().get(1).wording().in(Locale.CHINESE));
        assertEquals("Change 1 cell(s)", slip.fixes().get(0).command(study).getLabel());
    }

    @Test
    void aYearAndARegionInAnotherUnit() {
        study.getObservations().stream().filter(row -> row.getYear() == 2002)
            .forEach(row -> set(row.getRegion(), 2002, row.getValues().get(0) * 10));
        assertEquals(List.of("check.unitOfYear"), keys());
        stack.execute(found().get(0).fixes().get(0).command(study));
        assertEquals(List.of(), found());
        panel();
        IntStream.rangeClosed(2000, 2007).forEach(year -> set("r2", year, value("r2", year) / 10_000));
        assertEquals(List.of("check.unitOfRegion"), keys());
        stack.execute(found().get(0).fixes().get(0).command(study));
        assertEquals(List.of(), found());
    }

    @Test
    void growthIsNoSlip() {
        study.getObservations().forEach(row -> row.setValues(row.getValues().with(0, 100 * Math.pow(1.35, row.getYear() - 2000))));
        assertEquals(List.of(), keys());
    }

    @Test
    void outliersAndJumps() {
        set("r1", 2007, 60 * value("r1", 2006));
        assertEquals(List.of("check.outlier", "check.jump"), keys());
        panel();
        set("r1", 2007, 2.8 * value("r1", 2006));
        assertTrue(keys().contains("check.jump"), keys().toString());
    }

    @Test
    void robustZAgreesWithANaiveRecomputation() {
        double[] values = new Random(5).doubles(21, 0, 100).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] deviations = Arrays.stream(values).map(value -> Math.abs(value - sorted[10])).sorted().toArray();
        assertEquals(0.6745 * (values[4] - sorted[10]) / deviations[10], RobustScale.of(values).z(values[4]), 1e-12);
        assertTrue(Double.isNaN(RobustScale.of(1, 1, 1, 5).z(5)));
        assertEquals(2.5, RobustScale.median(4, 1, 2, 3));
    }

    @Test
    void signsZerosAndConstants() {
        set("r1", 2003, -value("r1", 2003));
        assertTrue(keys().contains("check.negative"), keys().toString());
        StudyFinding negative = found().stream().filter(each -> each.key().equals("check.negative")).findFirst().orElseThrow();
        stack.execute(negative.fixes().get(0).command(study));
        assertEquals(List.of(), found());
        study.getIndicators().get(0).setKind(IndicatorKind.UNDESIRABLE);
        set("r1", 2003, 0);
        assertTrue(keys().contains("check.zero"), keys().toString());
        panel();
        study.getObservations().forEach(row -> set(row.getRegion(), row.getYear(), 7));
        assertEquals(List.of("check.constant"), keys());
    }

    private void analysis(String slot, String... indicators) {
        if (study.getAnalyses().isEmpty()) {
            Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
            analysis.setId("sbm");
            study.getAnalyses().add(analysis);
        }
        var binding = StudyFactory.eINSTANCE.createBinding();
        binding.setSlot(slot);
        for (String indicator : indicators) {
            IndicatorSource source = StudyFactory.eINSTANCE.createIndicatorSource();
            source.setIndicator(indicator);
            binding.getSources().add(source);
        }
        study.getAnalyses().get(0).getBindings().add(binding);
    }

    @Test
    void correlatedInputs() {
        study = TestStudies.panel(6, 2000, 2007, "capital", "energy", "gdp");
        study.getObservations().forEach(row -> row.setValues(row.getValues().with(1, 3 * row.getValues().get(0) + 1)));
        analysis("inputs", "capital", "energy");
        analysis("desirable", "gdp");
        assertEquals(List.of("Analysis sbm: the inputs capital and energy say nearly the same (correlation 1.000)."),
            found().stream().map(each -> each.what(Locale.ENGLISH)).toList());
    }

    @Test
    void derivedIndicatorsAreNotLookedAt() {
        set("r3", 2004, 2_000_000);
        study.getIndicators().get(0).setFormula("so2 * 0");
        assertEquals(List.of(), found());
    }

    @Test
    void manyFindingsAreListedUpToABoundAndCounted() {
        study = TestStudies.panel(80, 2000, 2007, "gdp");
        study.getIndicators().get(0).setKind(IndicatorKind.UNDESIRABLE);
        IntStream.rangeClosed(1, 80).forEach(region -> set("r" + region, 2000 + region % 8, 0));
        List<StudyFinding> zeros = found().stream().filter(each -> each.key().equals("check.zero")).toList();
        assertEquals(Found.LISTED, zeros.size());
        assertTrue(found().stream().anyMatch(each -> each.what(Locale.ENGLISH).equals("30 more findings of the kind zero.")));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        set("r3", 2004, 2_000_000);
        set("r5", 2001, 2.9 * value("r5", 2000));
        java.util.Set<String> texts = new java.util.TreeSet<>(found().stream().map(Object::toString).toList());
        study.getObservations().move(0, 30);
        study.getObservations().move(40, 3);
        assertEquals(texts, new java.util.TreeSet<>(found().stream().map(Object::toString).toList()));
    }
}
