package org.ecofrontier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Tables on a page, citations in a text. */
class TableFitTest {

    private static Block.Table table(int columns, String header, String cell, boolean numeric) {
        return new Block.Table(1, "caption", Collections.nCopies(columns, header), Collections.nCopies(columns, numeric),
                List.of(Collections.nCopies(columns, cell)), 0, "");
    }

    private static double sum(TableFit fit) {
        return Arrays.stream(fit.millimetres()).sum();
    }

    @Test
    void tenYearsOfScoresStandUprightAndFillThePage() {
        TableFit fit = TableFit.of(table(11, "2009", "0.714", true));
        assertFalse(fit.landscape());
        assertEquals(9, fit.points());
        assertEquals(TableFit.UPRIGHT, sum(fit), 1e-6);
    }

    @Test
    void manyWideColumnsLieOnTheirSide() {
        TableFit fit = TableFit.of(table(18, "2009", "intermediate", false));
        assertTrue(fit.landscape());
        assertTrue(sum(fit) <= TableFit.ACROSS + 1e-6);
    }

    @Test
    void whatFitsNowhereStillHasAWidthPerColumn() {
        TableFit fit = TableFit.of(table(60, "indicator", "123456.789", true));
        assertTrue(fit.landscape() && Arrays.stream(fit.millimetres()).allMatch(width -> width > 0));
        assertEquals(TableFit.ACROSS, sum(fit), 1e-6);
    }

    @Test
    void numbersAreNeverBroken() {
        List<String> header = List.of("Region", "Contribution to the inefficiency", "Remark");
        List<String> row = List.of("A", "-1234.567", "a very long remark that has to be broken somewhere ".repeat(5));
        TableFit fit = TableFit.of(new Block.Table(1, "", header, List.of(false, true, false), List.of(row), 0, ""));
        assertTrue(fit.millimetres()[1] > TextWidth.of("-1234.567") * fit.points() * 25.4 / 72);
        assertTrue(fit.millimetres()[2] > fit.millimetres()[0]);
    }

    @Test
    void ideographsTakeTwiceThePlace() {
        assertEquals(6, TextWidth.of("技术效率变化"), 1e-9);
        assertEquals(1, TextWidth.ofWords("技术效率变化"), 1e-9);
    }

    @Test
    void citationsAreAuthorsAndYear() {
        String four = "Färe, R., Grosskopf, S., Norris, M., Zhang, Z. (1994). Productivity growth. American Economic Review 84, 66-83.";
        assertEquals("Färe et al. 1994", Citations.brief(four, "en"));
        assertEquals("Färe等 1994", Citations.brief(four, "zh"));
        assertEquals("Tone 2001", Citations.brief("Tone, K. (2001). A slacks-based measure. EJOR 130, 498-509.", "en"));
        assertEquals("Cliff and Ord 1981", Citations.brief("Cliff, A. D., Ord, J. K. (1981). Spatial processes.", "en"));
        assertEquals("no year here", Citations.brief("no year here", "en"));
        assertTrue(Citations.order("Färe, R.").compareTo(Citations.order("Fisher, W.")) < 0);
    }

    @Test
    void starsKeepDigitsBelowEachOther() {
        assertEquals(1, IntStream.of(Stars.on("0.123", "***").length(), Stars.on("0.123", "*").length(), Stars.on("0.123", "").length())
                .distinct().count());
    }

    @Test
    void longWordsMayBeBrokenInLatexAndNothingIsACommand() {
        String hash = "a383ffea89ccec636d746c0528e5046065eeb170604c08609a43eec6d54cc460";
        String escaped = LatexReport.escape(hash);
        assertTrue(escaped.contains("\\allowbreak{}"));
        assertEquals(hash, escaped.replace("\\allowbreak{}", ""));
        assertEquals("\\textbackslash{}write18\\{x\\} $\\lambda$ 5 \\%", LatexReport.escape("\\write18{x} λ 5 %"));
    }
}
