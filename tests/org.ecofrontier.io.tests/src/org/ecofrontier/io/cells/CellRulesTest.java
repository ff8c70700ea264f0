package org.ecofrontier.io.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ecofrontier.io.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRulesTest {

    private static final CellRules POINT = new CellRules(MissingMarks.DEFAULT, '.', false, true);
    private static final CellRules COMMA = new CellRules(MissingMarks.DEFAULT, ',', false, true);
    private static final CellRules OPEN = new CellRules(MissingMarks.DEFAULT, (char) 0, false, true);

    private static Reading read(CellRules rules, String text) {
        return rules.read(new Cell.Text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12.5 | 12.5 |", "-0.5 | -0.5 |", "1e-3 | 0.001 |", "' 12 ' | 12 | BLANKS",
        "１２．５ | 12.5 | FULL_WIDTH",
        "１，２３４．５ | 1234.5 | FULL_WIDTH THOUSANDS", "1,234.5 | 1234.5 | THOUSANDS", "1,234,567 | 1234567 | THOUSANDS",
        "1,234 | 1234 | THOUSANDS",
        "1 234.5 | 1234.5 | THOUSANDS", "1'234'567 | 1234567 | THOUSANDS", "1’234 | 1234 | THOUSANDS", "1\u00A0234.5 | 1234.5 | THOUSANDS",
        "−12 | -12 | MINUS_SIGN", "–3.5 | -3.5 | MINUS_SIGN", "－5 | -5 | FULL_WIDTH", "45.3% | 0.453 | PERCENT",
        "45.3％ | 0.453 | FULL_WIDTH PERCENT",
        "4.53e1% | 0.453 | PERCENT", "1,234.5 % | 12.345 | THOUSANDS PERCENT", "1234* | 1234 | FOOTNOTE", "1234¹⁾ | 1234 | FOOTNOTE",
        "12.5[1] | 12.5 | FOOTNOTE",
        "12.5(2) | 12.5 | FOOTNOTE", "12.5① | 12.5 | FOOTNOTE", "12.5 b | 12.5 | FOOTNOTE", "12.5a) | 12.5 | FOOTNOTE", "(1.5) | NaN |"})
    void readsNumbersByStatedRules(String text, double value, String rules) {
        Reading reading = read(POINT, text.startsWith("'") ? text.substring(1, text.length() - 1) : text);
        if (Double.isNaN(value)) {
            assertInstanceOf(Reading.Unreadable.class, reading);
            return;
        }
        Reading.Number number = assertInstanceOf(Reading.Number.class, reading, text);
        assertEquals(value, number.value());
        EnumSet<Rule> expected = EnumSet.noneOf(Rule.class);
        for (String rule : rules == null ? new String[0] : rules.split(" ")) {
            expected.add(Rule.valueOf(rule));
        }
        assertEquals(expected, EnumSet.copyOf(new java.util.HashSet<>(number.rules()).isEmpty() ? EnumSet.noneOf(Rule.class)
            : number.rules()));
    }

    @Test
    void readsDecimalCommas() {
        assertEquals(new Reading.Number(1234.5, EnumSet.of(Rule.THOUSANDS, Rule.DECIMAL_COMMA)), read(COMMA, "1.234,5"));
        assertEquals(new Reading.Number(1.234, EnumSet.of(Rule.DECIMAL_COMMA)), read(COMMA, "1,234"));
        assertEquals(new Reading.Number(1234, EnumSet.of(Rule.THOUSANDS)), read(COMMA, "1.234"));
        assertInstanceOf(Reading.Unreadable.class, read(COMMA, "1.5"));
        assertInstanceOf(Reading.Unreadable.class, read(POINT, "1,5"));
        assertInstanceOf(Reading.Unreadable.class, read(POINT, "12,34,567"));
        assertInstanceOf(Reading.Unreadable.class, read(POINT, "1234,567"));
    }

    @Test
    void whatCanBeTwoNumbersIsAmbiguous() {
        assertEquals(new Reading.Ambiguous("1,234"), read(OPEN, "1,234"));
        assertEquals(new Reading.Ambiguous("1.234"), read(OPEN, " 1.234"));
        assertEquals(1.234, ((Reading.Number) read(new CellRules(List.of(), (char) 0, true, true), "1.234")).value());
        assertEquals(1234567, ((Reading.Number) read(OPEN, "1,234,567")).value());
        assertEquals(1234.5, ((Reading.Number) read(OPEN, "1,234.5")).value());
        assertEquals(1234.5, ((Reading.Number) read(OPEN, "1.234,5")).value());
        assertEquals(0.123, ((Reading.Number) read(OPEN, "0.123")).value());
        assertEquals(1234.567, ((Reading.Number) read(OPEN, "1234.567")).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12.5|POINT", "0.123|POINT", "1234.567|POINT", "1,234.5|POINT", "1,234,567|POINT", ".5|POINT",
        "12,5|COMMA",
        "0,123|COMMA", "1.234,5|COMMA", "1.234.567|COMMA", "1,234|DOUBTFUL_COMMA", "1.234|DOUBTFUL_POINT", "-1,234|DOUBTFUL_COMMA",
        "1234|NO_EVIDENCE", "a.b|NO_EVIDENCE", "1.2.3|NO_EVIDENCE", "1,2,3|NO_EVIDENCE", "2018.12.31|NO_EVIDENCE", "1 234,5|COMMA",
        "１，２３４．５|POINT",
        "12.5%|POINT", "No. 1,234|NO_EVIDENCE"})
    void knowsWhatProvesTheDecimalMark(String text, DecimalMark mark) {
        assertEquals(mark, DecimalMark.ofText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "—", "…", "...", "..", "NA", "N/A", " - ", "－", "#N/A"})
    void readsMissingMarks(String text) {
        assertEquals(new Reading.Missing(Set.of(Rule.MISSING_MARK)), read(POINT, text));
        assertInstanceOf(Reading.Unreadable.class, read(new CellRules(List.of("x"), '.', false, true), text));
    }

    @Test
    void blanksAreMissingWithoutARule() {
        assertEquals(Reading.EMPTY, read(POINT, " \u3000"));
        assertEquals(Reading.EMPTY, POINT.read(Cell.EMPTY));
    }

    @Test
    void readsTheCellsOfWorkbooks() {
        CellRules rules = new CellRules(MissingMarks.DEFAULT, '.', false, false);
        assertEquals(new Reading.Number(0.25, Set.of(Rule.SHOWN_AS_PERCENT)), rules.read(new Cell.Num(0.25, true)));
        assertEquals(new Reading.Number(12, EnumSet.of(Rule.TEXT_AS_NUMBER)), rules.read(new Cell.Text("12")));
        assertEquals(new Reading.Number(1234, EnumSet.of(Rule.TEXT_AS_NUMBER, Rule.FOOTNOTE)), rules.read(new Cell.Text("1234", "1)")));
        assertEquals(new Reading.Number(3, EnumSet.of(Rule.CACHED_FORMULA)), rules.read(new Cell.Formula("A1+1", new Cell.Num(3))));
        assertEquals("a formula that was never calculated (open the file in a spreadsheet and save it)",
            ((Reading.Unreadable) rules.read(new Cell.Formula("A1", Cell.EMPTY))).problem());
        assertEquals("the date 2018-01-02", ((Reading.Unreadable) rules.read(new Cell.Date(LocalDateTime.of(2018, 1, 2, 0, 0)))).problem());
        assertEquals("the error #DIV/0!", ((Reading.Unreadable) rules.read(new Cell.Failure("#DIV/0!"))).problem());
        assertEquals("the truth value TRUE", ((Reading.Unreadable) rules.read(new Cell.Bool(true))).problem());
        assertEquals(new Reading.Missing(Set.of(Rule.MISSING_MARK)), rules.read(new Cell.Failure("#N/A")));
    }

    @Test
    void theDecimalMarkIsPointOrComma() {
        assertThrows(IllegalArgumentException.class, () -> new CellRules(List.of(), ';', false, true));
    }

    @Test
    void aListOfMarksIsReadFromText() {
        assertEquals(List.of("-", "…", "n.a."), MissingMarks.parse("-, …,,n.a."));
        assertTrue(MissingMarks.DEFAULT.containsAll(List.of("-", "…", "--", "NA", "..")));
    }
}
