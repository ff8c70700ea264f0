package org.ecofrontier.study.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.TestStudies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units of results, and units that do not go together. */
class UnitCheckTest {

    private Study study;

    @BeforeEach
    void indicators() {
        study = TestStudies.panel(2, 2000, 2001, "gdp", "people", "coal", "small", "index", "none", "f");
        String[] units = {"100 million yuan", "10,000 persons", "万吨", "t", "2000 = 100", null, null};
        for (int i = 0; i < units.length; i++) {
            study.getIndicators().get(i).setUnit(units[i]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"gdp / people;10,000 yuan/person", "gdp * 2;100 million yuan", "share(gdp);1", "growth(gdp);1",
        "deflate(gdp, index, 2000);100 million yuan", "mean(lag(coal));10,000 t", "sqrt(small*small);t", "small^2;t2",
        "people/gdp;0.0001 person/yuan", "coal/small;10,000", "max(gdp, 0);100 million yuan", "1/small;1/t"})
    void theUnitOfTheResult(String formula, String unit) {
        assertEquals(Optional.of(unit), UnitCheck.suggest(study, Formula.parse("f", formula)));
    }

    @Test
    void nothingIsSaidAboutWhatIsNotKnown() {
        assertEquals(Optional.empty(), UnitCheck.suggest(study, Formula.parse("f", "gdp + none")));
        assertEquals("", found("gdp + none", "yuan"));
    }

    private String found(String formula, String unit) {
        study.getIndicators().get(6).setFormula(formula);
        study.getIndicators().get(6).setUnit(unit);
        return StudyValues.of(study).findings().stream().map(StudyFinding::key).collect(Collectors.joining(" "));
    }

    @Test
    void unitsThatDoNotGoTogether() {
        assertEquals("formula.unitsMixed", found("gdp + people", "yuan"));
        assertEquals("formula.scalesMixed", found("coal + small", "t"));
        assertEquals("", found("coal * 10000 + small", "t"));
        assertEquals("formula.unitOfExponent", found("exp(small)", null));
        assertEquals("", found("exp(growth(small))", null));
        assertEquals("", found("max(small, 0) - 1", "吨"));
        assertEquals("formula.unitSuggested", found("gdp / people", null));
        assertEquals("", found("gdp / people", "万元/人"));
        assertEquals("", found("gdp / people * 10000", "yuan"));
        assertEquals("formula.unitDiffers", found("gdp / people", "yuan"));
        assertEquals("formula.unitDiffers", found("gdp / people", "t"));
        assertEquals("", found("share(gdp) * 100", "%"));
        assertEquals(List.of("WARNING The unit of f is given as yuan, but by its formula it is 10,000 yuan/person."
            + " Correct the unit, or multiply in the formula."), warnings("gdp / people", "yuan"));
    }

    private List<String> warnings(String formula, String unit) {
        found(formula, unit);
        return StudyValues.of(study).findings().stream().map(Object::toString).toList();
    }
}
