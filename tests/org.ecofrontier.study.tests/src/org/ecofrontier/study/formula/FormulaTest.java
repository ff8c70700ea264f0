package org.ecofrontier.study.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.ecofrontier.model.FormulaTokens;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.TestStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of formulas, and every way in which a text is none. */
class FormulaTest {

    /** The value of a formula where a = 2, b = 3, [c d] = 5. */
    private static double value(String text) {
        Study study = TestStudies.panel(1, 2000, 2000, "a", "b", "c d", "x");
        study.getObservations().get(0).setValues(ObservationValues.of(2, 3, 5));
        study.getIndicators().get(3).setFormula(text);
        StudyValues values = StudyValues.of(study);
        assertEquals(List.of(), values.failure("x").stream().map(Object::toString).toList(), text);
        return values.get(0, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1+2*3;7", "(1+2)*3;9", "2^3^2;512", "-a^2;-4", "(-a)^2;4", "2^-1;0.5", "10-4-3;3", "12/2/3;2",
        "a*-b;-6", "--a;2", "+a;2", "1.5e2+.5;150.5", "[a]+[c d];7", "min(a,b,[c d]);2", "MAX(a, b);3", "abs(a-b);1", "sqrt(4);2",
        "exp(0);1", "ln(1);0", "（a＋b）×2÷5;2", "2*a−b;1", "  a \t;2", "sum(a);2", "winsorize(a, 0.1);2"})
    void precedence(String text, double expected) {
        assertEquals(expected, value(text), 1e-12, text);
    }

    @Test
    void randomArithmeticAgreesWithANaiveEvaluation() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            double expected = build(random, 5, text);
            if (Double.isFinite(expected)) {
                assertEquals(expected, value(text.toString()), 1e-9 * Math.max(1, Math.abs(expected)), text.toString());
            }
        }
    }

    /** Writes a fully parenthesised expression and computes it on the way. */
    private static double build(Random random, int depth, StringBuilder text) {
        if (depth == 0 || random.nextInt(5) == 0) {
            int leaf = random.nextInt(4);
            text.append(List.of("a", "b", "[c d]", "7").get(leaf));
            return new double[] {2, 3, 5, 7}[leaf];
        }
        text.append('(');
        double left = build(random, depth - 1, text);
        char sign = "+-*/".charAt(random.nextInt(4));
        text.append(sign);
        double right = build(random, depth - 1, text);
        text.append(')');
        return switch (sign) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            default -> right == 0 ? Double.NaN : left / right;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"``;formula.empty", "1+;formula.ends", "(a;formula.unclosed",
        "a b;formula.unexpected", "a+*b;formula.unexpected", "a)\u0020;formula.unexpected", "a & b;formula.unexpected",
        "[a;formula.bracket", "1e999;formula.number", "foo(a);formula.function", "ln();formula.arguments", "ln(a, b);formula.arguments",
        "min(a);formula.arguments", "lag(a, 0);formula.lag", "lag(a, 1.5);formula.lag", "lag(a, b);formula.lag",
        "deflate(a, b, c);formula.baseYear", "winsorise(a, 0.5);formula.winsorise", "winsorise(a, -1);formula.winsorise",
        "sum(a,);formula.unexpected"})
    void whatIsNoFormulaIsRefused(String text, String key) {
        FormulaException refused = assertThrows(FormulaException.class, () -> Formula.parse("x", text));
        assertEquals(key, refused.wording().key());
        assertTrue(refused.getMessage().contains("x"), refused.getMessage());
        assertTrue(refused.message(Locale.CHINESE).contains("x 的公式"), refused.message(Locale.CHINESE));
    }

    @Test
    void messagesSayWhere() {
        assertEquals("'*' at place 3 of the formula of x is not expected there. Use numbers, ids of indicators, + - * / ^, parentheses and"
            + " functions; put ids with blanks or signs into brackets.",
            assertThrows(FormulaException.class, () -> Formula.parse("x", "a+*b")).getMessage());
    }

    @Test
    void hostileFormulasAreRefusedNotSuffered() {
        assertEquals("formula.tooLong", key("1+".repeat(100_000) + "1"));
        assertEquals("formula.tooDeep", key("(".repeat(900) + "1" + ")".repeat(900)));
        assertEquals("formula.tooDeep", key("-".repeat(1900) + "1"));
        assertEquals("formula.tooDeep", key("1" + "^1".repeat(900)));
        assertEquals("formula.tooDeep", key("abs(".repeat(300) + "1" + ")".repeat(300)));
        assertEquals(1000, value("1" + "+1".repeat(999)));
        Random random = new Random(11);
        String characters = "ab1.+-*/^(),[]e é人＋";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, characters.length()).forEach(c -> text.append(characters.charAt(c)));
            try {
                Formula.parse("x", text.toString());
            } catch (FormulaException e) {
                assertTrue(e.wording().key().startsWith("formula."));
            }
        }
    }

    private static String key(String text) {
        return assertThrows(FormulaException.class, () -> Formula.parse("x", text)).wording().key();
    }

    @Test
    void renamingTouchesIndicatorsOnly() {
        assertEquals("sum(sum2) + [new id]*2 - [new id]", FormulaTokens.rename("sum(sum2) + a*2 - [a]", "a", "new id"));
        assertEquals("ab + 人口", FormulaTokens.rename("ab + x", "x", "人口"));
        assertEquals("min(b, [x]]y])", FormulaTokens.rename("min(b, min)", "min", "x]y"));
        assertEquals("[x]]y", FormulaTokens.rename("[x]]y", "x]y", "z"));
        for (String id : List.of("gdp", "a b", "x]y", "2010", "SO₂", "[", "人口", "a-b", "]")) {
            assertEquals(java.util.Set.of(id), Formula.parse("f", FormulaTokens.quoted(id) + "*2").indicators());
        }
    }
}
