package org.ecofrontier.study.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyValidator;
import org.ecofrontier.study.TestStudies;
import org.ecofrontier.study.formula.DerivedIndicators;
import org.ecofrontier.study.formula.FormulaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filling is marked, recorded, repeatable, and taken back exactly. */
class MissingValuesTest {

    @TempDir
    Path folder;

    private final StudyCommandStack stack = new StudyCommandStack();
    private Study study;
    private Indicator so2;

    @BeforeEach
    void panel() {
        study = TestStudies.panel(2, 2000, 2003, "so2", "gdp");
        so2 = study.getIndicators().get(0);
        set("r1", 2001, "- 5");
        set("r1", 2002, "- 6");
        set("r2", 2003, "- 7");
        set("r1", 2000, "10 1");
        set("r1", 2003, "40 1");
    }

    private Observation at(String region, int year) {
        return study.getObservations().stream().filter(row -> row.getRegion().equals(region) && row.getYear() == year).findFirst()
            .orElseThrow();
    }

    private void set(String region, int year, String values) {
        at(region, year).setValues(ObservationValues.parse(values));
    }

    private List<String> values() {
        return study.getObservations().stream().map(row -> row.getRegion() + " " + row.getYear() + ": " + row.getValues()).toList();
    }

    @Test
    void aPlanChangesNothingAndSaysWhatStaysMissing() {
        List<String> before = values();
        FillPlan plan = MissingValues.plan(study, so2, MissingPolicy.INTERPOLATE);
        assertEquals(List.of(new CellChange("r1", 2001, "so2", 20, true), new CellChange("r1", 2002, "so2", 30, true)), plan.cells());
        assertEquals(List.of("WARNING so2 of r2, 2003 stays missing: there is no value both before and after it."
            + " Enter the figure, or choose growth-rate extrapolation."), plan.left().stream().map(Object::toString).toList());
        assertEquals("r2 2003 年的 so2 仍然缺失：其前后没有同时存在的值。", plan.left().get(0).what(Locale.CHINESE));
        assertEquals(before, values());
    }

    @Test
    void aFindingAboutAMissingCellOffersToFillOrToDrop() {
        List<QuickFix> fixes = StudyValidator.validate(study, folder).stream()
            .filter(finding -> finding.key().equals("finding.missingCell"))
            .findFirst().orElseThrow().fixes();
        assertEquals(List.of("Fill so2 by linear interpolation", "Leave region-years without so2 out of analyses"),
            fixes.stream().map(fix -> fix.wording().toString()).toList());
        stack.execute(fixes.get(0).command(study));
        assertEquals("~20 5", at("r1", 2001).getValues().toString());
        List<StudyFinding> unfilled = StudyValidator.validate(study, folder).stream()
            .filter(finding -> finding.key().equals("finding.missingCellUnfilled")).toList();
        assertEquals(List.of("r2"), unfilled.stream().map(finding -> finding.place().region()).toList());
        stack.undo();
        so2.setMissingPolicy(MissingPolicy.CARRY);
        unfilled = StudyValidator.validate(study, folder).stream()
            .filter(finding -> finding.key().equals("finding.missingCellUnfilled")).toList();
        assertEquals("用前一个值填补 so2", unfilled.get(0).fixes().get(0).wording().in(Locale.CHINESE));
        stack.execute(unfilled.get(0).fixes().get(1).command(study));
        assertEquals(MissingPolicy.DROP, so2.getMissingPolicy());
    }

    @Test
    void aDerivedIndicatorCanBeDroppedButNotFilled() {
        Indicator derived = TestStudies.indicator("ratio");
        stack.execute(DerivedIndicators.add(study, derived, "so2/gdp"));
        List<QuickFix> fixes = StudyValidator.validate(study, folder).stream()
            .filter(finding -> finding.key().equals("finding.missingCellDerived")).findFirst().orElseThrow().fixes();
        assertEquals(1, fixes.size());
        stack.execute(fixes.get(0).command(study));
        assertEquals(MissingPolicy.DROP, derived.getMissingPolicy());
        assertThrows(EditRefusedException.class,
            () -> stack.execute(MissingValues.fill(study, List.of(derived), MissingPolicy.CARRY)));
        stack.undo();
        stack.undo();
        assertEquals(2, study.getIndicators().size());
        assertThrows(FormulaException.class, () -> DerivedIndicators.add(study, TestStudies.indicator("x"), "x+1"));
        assertThrows(FormulaException.class, () -> DerivedIndicators.add(study, TestStudies.indicator("x"), "none+1"));
    }

    @Test
    void fillingMarksTheCellsAndRecordsTheRule() {
        StudyCommand fill = MissingValues.fill(study, List.of(so2), MissingPolicy.INTERPOLATE);
        assertEquals("Fill 2 missing value(s) of so2 (interpolate)", fill.getLabel());
        assertEquals("填补 so2 的 2 个缺失值（interpolate）", fill.label(Locale.CHINESE));
        List<String> before = values();
        stack.execute(fill);
        assertEquals("~20 5", at("r1", 2001).getValues().toString());
        assertEquals("- 7", at("r2", 2003).getValues().toString());
        assertEquals(MissingPolicy.INTERPOLATE, so2.getMissingPolicy());
        stack.undo();
        assertEquals(before, values());
        assertEquals(MissingPolicy.REFUSE, so2.getMissingPolicy());
        stack.redo();
        assertEquals("~30 6", at("r1", 2002).getValues().toString());
    }

    @Test
    void anotherRuleReplacesTheFirstAndFillingTwiceIsFillingOnce() {
        stack.execute(MissingValues.fill(study, List.of(so2), MissingPolicy.INTERPOLATE));
        List<String> once = values();
        StudyCommand again = MissingValues.fill(study, List.of(so2), MissingPolicy.INTERPOLATE);
        stack.execute(again);
        assertEquals(once, values());
        stack.execute(MissingValues.fill(study, List.of(so2), MissingPolicy.CARRY));
        assertEquals(List.of("~10 5", "~10 6", "~2003 7"), List.of(at("r1", 2001).getValues().toString(),
            at("r1", 2002).getValues().toString(), at("r2", 2003).getValues().toString().replace("~" + last(), "~2003")));
    }

    private String last() {
        String text = at("r2", 2002).getValues().toString();
        return text.substring(0, text.indexOf(' '));
    }

    @Test
    void takingBackLeavesWhatWasObserved() {
        List<String> before = values();
        stack.execute(MissingValues.fill(study, List.of(so2), MissingPolicy.CARRY));
        stack.execute(MissingValues.takeBack(study, List.of(so2)));
        assertEquals(before, values());
        stack.undo();
        assertTrue(at("r1", 2001).getValues().isImputed(0));
    }

    @Test
    void theOrderOfTheObservationsDoesNotMatter() {
        List<CellChange> forwards = MissingValues.plan(study, so2, MissingPolicy.GROWTH).cells();
        study.getObservations().move(0, study.getObservations().size() - 1);
        study.getObservations().move(3, 1);
        assertEquals(java.util.Set.copyOf(forwards), java.util.Set.copyOf(MissingValues.plan(study, so2, MissingPolicy.GROWTH).cells()));
    }

    @Test
    void marksAndRuleSurviveSaving() throws Exception {
        Path file = folder.resolve("a.ecostudy");
        try (StudyFile saved = StudyFile.create(file)) {
            TestStudies.copyInto(study, saved.study());
            MissingValues.fill(saved.study(), List.of(saved.study().getIndicators().get(0)), MissingPolicy.INTERPOLATE).execute();
            saved.save();
        }
        Study read = StudyFile.open(file).study();
        assertEquals(MissingPolicy.INTERPOLATE, read.getIndicators().get(0).getMissingPolicy());
        assertTrue(Files.readString(file).contains("values=\"~20 5\""));
    }

    @Test
    void derivedIndicatorsAndStrangersAreRefused() {
        study.getIndicators().get(1).setFormula("so2 / 2");
        StudyCommand fill = MissingValues.fill(study, List.of(study.getIndicators().get(1)), MissingPolicy.CARRY);
        EditRefusedException refused = assertThrows(EditRefusedException.class, fill::execute);
        assertEquals("The values of 'gdp' follow from its formula. Change the formula, or the figures that it uses.", refused.getMessage());
        assertThrows(IllegalArgumentException.class,
            () -> MissingValues.plan(TestStudies.panel(1, 2000, 2001, "x"), so2, MissingPolicy.CARRY));
    }

    @Test
    void aStudyWithoutYearsKeepsItsGaps() {
        study.getObservations().forEach(row -> row.setYear(null));
        FillPlan plan = MissingValues.plan(study, so2, MissingPolicy.REGION_MEAN);
        assertEquals(List.of(), plan.cells());
        assertEquals("fill.left.no-years", plan.left().get(0).key());
    }
}
