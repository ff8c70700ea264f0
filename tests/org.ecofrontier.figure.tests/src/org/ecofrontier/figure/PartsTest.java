package org.ecofrontier.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Earth;
import org.ecofrontier.spatial.Geography;
import org.junit.jupiter.api.Test;

/** Scales, lines of text, quartiles, projections and palettes. */
class PartsTest {

    private static final Axis AXIS = Axis.of(Text.of("a"));
    private static final Font FONT = Typeface.bundled().awt().deriveFont(8f);

    @Test
    void scalesEndAtRoundNumbers() {
        Scale scale = Scale.of(AXIS, 0.53, 0.84, 8, false);
        assertEquals(0.5, scale.lower(), 1e-12);
        assertEquals(0.85, scale.upper(), 1e-12);
        assertEquals(List.of("0.50", "0.55", "0.60", "0.65", "0.70", "0.75", "0.80", "0.85"), scale.ticks().stream().map(scale::label)
                .toList());
    }

    @Test
    void scalesOfYearsHaveWholeMarks() {
        Scale scale = Scale.of(Axis.whole(Text.of("Year")), 2009, 2011, 20, true);
        assertEquals(List.of("2009", "2010", "2011"), scale.ticks().stream().map(scale::label).toList());
    }

    @Test
    void prescribedRangesAreKept() {
        Scale scale = Scale.of(AXIS.range(-1, 1), -0.3, 0.2, 4, false);
        assertEquals(-1, scale.lower());
        assertEquals(1, scale.upper());
        assertEquals(List.of("-1.0", "-0.5", "0.0", "0.5", "1.0"), scale.ticks().stream().map(scale::label).toList());
    }

    @Test
    void scalesOfEqualValuesHaveRoom() {
        for (double value : new double[] {0, 5, -5, 1e-9, 1e12}) {
            Scale scale = Scale.of(AXIS, value, value, 5, false);
            assertTrue(scale.lower() < value && value < scale.upper(), scale.toString());
            assertTrue(scale.ticks().size() >= 2, scale.toString());
        }
    }

    @Test
    void labelsOfLargeNumbersDiffer() {
        Scale scale = Scale.of(AXIS, 123456789, 123456799, 5, false);
        List<String> labels = scale.ticks().stream().map(scale::label).toList();
        assertEquals(labels.size(), labels.stream().distinct().count(), labels.toString());
    }

    @Test
    void numbersAreWrittenTheSameEverywhere() {
        assertEquals("0.1235", Numbers.significant(0.123456, 4));
        assertEquals("1235000", Numbers.significant(1234567, 4));
        assertEquals("1.235E11", Numbers.significant(123456789012.0, 4));
        assertEquals("-1.2E-7", Numbers.significant(-1.2e-7, 4));
        assertEquals("0", Numbers.significant(-0.0, 4));
        assertEquals("", Numbers.significant(Double.NaN, 4));
    }

    @Test
    void linesBreakAtSpacesAndBetweenChineseCharacters() {
        double width = Canvas.width("Industrial eco", FONT) + 1;
        assertEquals(List.of("Industrial eco-", "efficiency of", "cities"), Lines.wrap("Industrial eco-efficiency of cities", FONT,
                Canvas.width("Industrial eco-", FONT) + 1, 5));
        for (String line : Lines.wrap("工业生态效率的时空演变特征，及其影响因素分析。", FONT, width, 9)) {
            assertTrue(Canvas.width(line, FONT) <= width, line);
            assertFalse(line.startsWith("，") || line.startsWith("。"), line);
        }
        List<String> cut = Lines.wrap("one two three four five six seven", FONT, Canvas.width("three f", FONT), 2);
        assertEquals(2, cut.size());
        assertTrue(cut.get(1).endsWith("…"), cut.toString());
        assertEquals(List.of(), Lines.wrap("  ", FONT, width, 3));
        assertEquals("𠀀", Lines.wrap("𠀀𠀀𠀀", FONT, 1, 9).get(0), "a character beyond the basic plane stays whole");
    }

    /** Expected: R 4.3, quantile(c(1, 2, 3, 4, 5, 6, 7, 30), type = 7) = 2.75, 4.5, 6.25 at 25, 50, 75 %. */
    @Test
    void quartilesAreThoseOfR() {
        Quartiles q = Quartiles.of(new double[] {30, 1, 2, Double.NaN, 3, 4, 5, 6, 7});
        assertArrayEquals(new double[] {1, 2.75, 4.5, 6.25, 7}, new double[] {q.low(), q.q1(), q.median(), q.q3(), q.high()}, 1e-12);
        assertArrayEquals(new int[] {0}, q.outliers());
        assertEquals(8, q.count());
    }

    @Test
    void inThePlaneDistancesAreRight() {
        Geography geography = Examples.cities().geography().orElseThrow();
        Projection projection = new Projection(geography);
        for (int i = 0; i < geography.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] a = new double[2];
                double[] b = new double[2];
                projection.apply(geography.x(i), geography.y(i), a);
                projection.apply(geography.x(j), geography.y(j), b);
                double sphere = Earth.distanceKm(geography.x(i), geography.y(i), geography.x(j), geography.y(j));
                assertEquals(1, Math.hypot(a[0] - b[0], a[1] - b[1]) / sphere, 0.001);
            }
        }
    }

    @Test
    void acrossTheDateLineRegionsStayTogether() {
        Geography fiji = Geography.ofPoints(CoordinateSystem.DEGREES, List.of("a", "b"), new double[] {178, -179}, new double[] {-18, -17});
        Projection projection = new Projection(fiji);
        double[] a = new double[2];
        double[] b = new double[2];
        projection.apply(178, -18, a);
        projection.apply(-179, -17, b);
        assertTrue(b[0] > a[0] && b[1] > a[1], "east is right and north is up south of the equator too");
        assertEquals(Earth.distanceKm(178, -18, -179, -17), Math.hypot(a[0] - b[0], a[1] - b[1]), 2);
    }

    @Test
    void theScaleBarIsRoundAndFits() {
        assertEquals(100, MapFurniture.roundLength(0.5, 70));
        assertEquals(200, MapFurniture.roundLength(0.34, 70));
        assertEquals(0.05, MapFurniture.roundLength(1000, 70), 1e-12);
    }

    @Test
    void aRegionLiesWhereItsOutlineIs() {
        Geography geography = Examples.cities().geography().orElseThrow();
        Outlines outlines = new Outlines(geography);
        Rectangle2D area = new Rectangle2D.Double(10, 20, 300, 200);
        for (int i = 0; i < geography.size(); i++) {
            assertTrue(area.contains(outlines.shape(i, outlines.fit(area)).getBounds2D()));
            Point2D inside = outlines.roomiest(i, outlines.fit(area));
            assertTrue(outlines.shape(i, outlines.fit(area)).contains(inside), geography.ids().get(i));
        }
        Point2D north = outlines.inside(geography.indexOf("huaibei"), outlines.fit(area));
        Point2D south = outlines.inside(geography.indexOf("luan"), outlines.fit(area));
        assertTrue(north.getY() < south.getY());
    }

    @Test
    void sequentialClassesGetDarkerInGrey() {
        for (int count = 2; count <= 9; count++) {
            List<Fill> fills = Palette.of(Theme.JOURNAL).classes(MapFigure.Palette.SEQUENTIAL, count);
            for (int i = 1; i < count; i++) {
                assertTrue(lightness(fills.get(i - 1).color()) - lightness(fills.get(i).color()) > 4, count + " classes, class " + i);
            }
        }
    }

    /** Two fills of which neither lightness nor hatching differ look the same on a grey print. */
    @Test
    void seriesAndClustersOnPaperKeepApartInGrey() {
        Palette paper = Palette.of(Theme.JOURNAL);
        List<List<Fill>> sets = List.of(paper.classes(MapFigure.Palette.QUALITATIVE, 5), paper.classes(MapFigure.Palette.CLUSTERS, 5),
                paper.classes(MapFigure.Palette.DIVERGING, 5));
        for (List<Fill> fills : sets) {
            for (int i = 0; i < fills.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean apart = Math.abs(lightness(fills.get(i).color()) - lightness(fills.get(j).color())) > 8
                            || fills.get(i).hatch() != fills.get(j).hatch();
                    assertTrue(apart, i + " and " + j + " of " + fills);
                }
            }
        }
    }

    @Test
    void clustersHaveTheColoursOfGeoDa() {
        List<Color> colours = Palette.of(Theme.SCREEN_LIGHT).classes(MapFigure.Palette.CLUSTERS, 5).stream().map(Fill::color).toList();
        assertEquals(List.of(new Color(0xff0000), new Color(0x0000ff), new Color(0xa7adf9), new Color(0xf4ada8), new Color(0xeeeeee)),
                colours);
    }

    /** CIE L* of a colour. */
    private static double lightness(Color color) {
        double y = Palette.luminance(color);
        return y <= 216.0 / 24389 ? y * 24389 / 27 : 116 * Math.cbrt(y) - 16;
    }
}
