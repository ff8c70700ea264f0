package org.ecofrontier.study.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.model.edit.CellCommands;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.IndicatorCommands;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.TestStudies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each function over a panel against a naive recomputation; what cannot be computed; circles; one source of truth. */
class StudyValuesTest {

    private static final int FORMULA = 3;

    private final StudyCommandStack stack = new StudyCommandStack();
    private Study study;

    @BeforeEach
    void panel() {
        study = TestStudies.panel(4, 2000, 2005, "gdp", "people", "price", "f");
        study.getObservations().forEach(row -> row.setValues(row.getValues().with(FORMULA, Double.NaN)));
    }

    private StudyValues formula(String text) {
        study.getIndicators().get(FORMULA).setFormula(text);
        return StudyValues.of(study);
    }

    private double at(int row, int column) {
        return study.getObservations().get(row).getValues().get(column);
    }

    private double at(String region, int year, int column) {
        return study.getObservations().stream().filter(row -> row.getRegion().equals(region) && row.getYear() == year)
            .mapToDouble(row -> row.getValues().get(column)).findFirst().orElse(Double.NaN);
    }

    private void check(String text, IntToDoubleFunction naive) {
        StudyValues values = formula(text);
        for (int row = 0; row < study.getObservations().size(); row++) {
            double expected = naive.applyAsDouble(row);
            assertEquals(expected, values.get(row, FORMULA), Double.isNaN(expected) ? 1 : 1e-12 * Math.max(1, Math.abs(expected)),
                text + " in row " + row);
        }
    }

    private Observation row(int row) {
        return study.getObservations().get(row);
    }

    private double total(int row, int column) {
        return study.getObservations().stream().filter(each -> each.getYear().equals(row(row).getYear()))
            .mapToDouble(each -> each.getValues().get(column)).sum();
    }

    @Test
    void functionsAgreeWithANaiveRecomputationInAnyOrderOfRows() {
        for (int order = 0; order < 2; order++) {
            check("gdp / people", r -> at(r, 0) / at(r, 1));
            check("ln(gdp)", r -> Math.log(at(r, 0)));
            check("lag(gdp)", r -> at(row(r).getRegion(), row(r).getYear() - 1, 0));
            check("lag(gdp, 2)", r -> at(row(r).getRegion(), row(r).getYear() - 2, 0));
            check("growth(gdp)", r -> at(r, 0) / at(row(r).getRegion(), row(r).getYear() - 1, 0) - 1);
            check("share(gdp)", r -> at(r, 0) / total(r, 0));
            check("sum(gdp)", r -> total(r, 0));
            check("gdp - mean(gdp)", r -> at(r, 0) - total(r, 0) / 4);
            check("deflate(gdp, price, 2003)", r -> at(r, 0) / (at(r, 2) / at(row(r).getRegion(), 2003, 2)));
            double[] sorted = IntStream.range(0, 24).mapToDouble(r -> at(r, 0)).sorted().toArray();
            // Type 7: position 23 * 0.1 = 2.3 and 20.7.
            double low = sorted[2] + 0.3 * (sorted[3] - sorted[2]);
            double high = sorted[20] + 0.7 * (sorted[21] - sorted[20]);
            check("winsorise(gdp, 0.1)", r -> Math.clamp(at(r, 0), low, high));
            study.getObservations().move(0, 13);
            study.getObservations().move(20, 2);
        }
    }

    @Test
    void lagsGoByCalendarYear() {
        study.getObservations().removeIf(each -> each.getYear() == 2002);
        check("lag(gdp)", r -> at(row(r).getRegion(), row(r).getYear() - 1, 0));
    }

    @Test
    void sharesOfAYearAddUpToOne() {
        StudyValues values = formula("share(gdp)");
        assertEquals(1, IntStream.range(0, 24).filter(r -> row(r).getYear() == 2004).mapToDouble(r -> values.get(r, FORMULA)).sum(), 1e-12);
    }

    private List<String> problems(String text) {
        return formula(text).problems("f").stream().map(finding -> finding.key() + ": " + finding.what(Locale.ENGLISH)).toList();
    }

    @Test
    void whatCannotBeComputedIsMissingAndNamed() {
        row(7).setValues(row(7).getValues().with(1, 0).with(0, -2));
        assertEquals(List.of("formula.division: f of r2, 2001 is missing: division by zero."), problems("gdp / people"));
        assertEquals(List.of("formula.logarithm: f of r2, 2001 is missing: logarithm of -2, which is not positive."), problems("ln(gdp)"));
        assertEquals(List.of("formula.root: f of r2, 2001 is missing: square root of -2, which is negative."), problems("sqrt(gdp)"));
        assertEquals(List.of("formula.notFinite: f of r2, 2001 is missing: the result is not a number or too large."),
            problems("gdp ^ 0.5"));
        assertEquals("r2 2001 年的 f 缺失：除数为零。", formula("1 / people").problems("f").get(0).what(Locale.CHINESE));
        assertEquals(23, Arrays.stream(formula("1 / people").column(FORMULA)).filter(value -> !Double.isNaN(value)).count());
        assertEquals(List.of(), problems("gdp - lag(gdp)"));
        List<String> many = problems("ln(-abs(people) - 1)");
        assertEquals(21, many.size());
        assertEquals("formula.logarithm.more: f: logarithm of a number that is not positive in 4 more cells.", many.get(20));
        assertEquals("formula.baseMissing: f of r1, 2000 is missing: the region has no positive index in the base year 1990.",
            problems("deflate(gdp, price, 1990)").get(0));
    }

    @Test
    void aTotalWithAGapIsNotKnown() {
        row(7).setValues(row(7).getValues().with(0, Double.NaN));
        assertEquals(List.of("formula.total: f is missing for all regions in 2001: 1 value(s) are missing for a total of the year,"
            + " that of r2 first."), problems("share(gdp)"));
        assertEquals(20, Arrays.stream(formula("share(gdp)").column(FORMULA)).filter(value -> !Double.isNaN(value)).count());
    }

    @Test
    void whatFollowsFromAnImputedValueIsImputed() {
        row(7).setValues(row(7).getValues().withImputed(0, 5));
        StudyValues values = formula("gdp / people");
        assertTrue(values.isImputed(7, FORMULA) && values.isImputed(7, 0));
        assertFalse(values.isImputed(8, FORMULA));
        values = formula("lag(gdp)");
        assertTrue(values.isImputed(8, FORMULA));
        assertFalse(values.isImputed(7, FORMULA));
        StudyValues shares = formula("share(gdp)");
        assertEquals(4, IntStream.range(0, 24).filter(row -> shares.isImputed(row, FORMULA)).count());
    }

    @Test
    void formulasMayUseFormulasAndLongChainsDoNotNest() {
        for (int i = 0; i < 5000; i++) {
            study.getIndicators().add(TestStudies.indicator("c" + i));
            study.getIndicators().get(4 + i).setFormula(i == 4999 ? "gdp" : "c" + (i + 1) + " + 1");
        }
        StudyValues values = formula("c0");
        assertEquals(at(3, 0) + 4999, values.get(3, FORMULA));
    }

    @Test
    void circlesAreRefusedWithTheirPath() {
        study.getIndicators().get(1).setFormula("f + 1");
        study.getIndicators().get(2).setFormula("people * 2");
        FormulaException refused = assertThrows(FormulaException.class,
            () -> DerivedIndicators.define(study, study.getIndicators().get(FORMULA), "price"));
        assertEquals("formula.circle", refused.wording().key());
        String path = "(people > f > price > people|f > price > people > f|price > people > f > price)";
        assertTrue(refused.getMessage().matches(".*circle: " + path + "\\..*"),
            refused.getMessage());
        assertThrows(FormulaException.class, () -> DerivedIndicators.define(study, study.getIndicators().get(FORMULA), "f"));
        StudyValues values = formula("price");
        study.getIndicators().get(0).setFormula("people - 1");
        values = StudyValues.of(study);
        assertEquals(List.of("formula.circle", "formula.circle", "formula.circle", "formula.usesFailed"),
            values.findings().stream().map(StudyFinding::key).sorted().toList());
        assertTrue(Double.isNaN(values.get(0, 0)));
    }

    @Test
    void anUnknownIndicatorIsNamed() {
        FormulaException refused = assertThrows(FormulaException.class,
            () -> DerivedIndicators.define(study, study.getIndicators().get(FORMULA), "gdp / heads"));
        assertEquals("The formula of f uses the indicator heads, which does not exist. Use another indicator, or add this one.",
            refused.getMessage());
        assertEquals("f 的公式使用的指标 heads 不存在。 请使用其他指标，或添加该指标。", refused.message(Locale.CHINESE));
    }

    @Test
    void theFormulaIsTheOnlySourceOfItsValues() {
        stack.execute(DerivedIndicators.define(study, study.getIndicators().get(0), "people * 2"));
        assertTrue(study.getObservations().stream().allMatch(each -> each.getValues().isMissing(0)));
        assertEquals(2 * at(5, 1), StudyValues.of(study).get(5, 0));
        stack.execute(CellCommands.set(study, List.of(CellChange.observed("r1", 2005, "people", 50))));
        assertEquals(100, StudyValues.of(study).get(5, 0));
        EditRefusedException refused = assertThrows(EditRefusedException.class,
            () -> stack.execute(CellCommands.set(study, List.of(CellChange.observed("r1", 2005, "gdp", 50)))));
        assertTrue(refused.message(Locale.CHINESE).contains("由公式得出"), refused.getMessage());
        stack.execute(IndicatorCommands.rename(study, study.getIndicators().get(1), "总人口 (2010)"));
        assertEquals("[总人口 (2010)] * 2", study.getIndicators().get(0).getFormula());
        stack.execute(DerivedIndicators.freeze(study, study.getIndicators().get(0)));
        assertEquals(null, study.getIndicators().get(0).getFormula());
        assertEquals(100, at(5, 0));
        while (stack.canUndo()) {
            stack.undo();
        }
        assertEquals(100 + 7 * (31 % 23) + (5 + 6000 % 7) % 7, at(0, 0));
    }

    @Test
    void valuesInTheFileOfADerivedIndicatorAreNotLookedAt() {
        StudyValues values = formula("gdp");
        row(0).setValues(row(0).getValues().withImputed(FORMULA, 12345));
        assertEquals(at(0, 0), StudyValues.of(study).get(0, FORMULA));
        assertFalse(values.isImputed(0, FORMULA));
    }
}
