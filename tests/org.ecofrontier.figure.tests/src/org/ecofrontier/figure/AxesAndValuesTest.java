package org.ecofrontier.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.junit.jupiter.api.Test;

/** Ranges that panels share, bars that begin elsewhere than at zero, logarithmic axes, values at bars. */
class AxesAndValuesTest {

    private static final FigureStyle STYLE = FigureStyle.standard().size(160, 90);
    private final FigureRenderer renderer = new FigureRenderer(Regions.unknown());

    private String svg(Figure figure, FigureStyle style) {
        return new String(renderer.svg(figure, style), StandardCharsets.UTF_8);
    }

    private static XyFigure curve(String title, String y, double... values) {
        return new XyFigure(FigureInfo.of(title, Text.of(title)), Axis.of(Text.of("x")), Axis.of(Text.of(y)),
                List.of(XySeries.of("s", Text.empty(), XySeries.Mark.LINE_AND_POINTS, new double[] {1, 2}, values)));
    }

    private static CategoryFigure bars(Axis values, CategoryFigure.Arrangement arrangement, double... numbers) {
        return new CategoryFigure(FigureInfo.of("bars", Text.of("bars")), Text.empty(), values, List.of(Text.of("one"), Text.of("two")),
                List.of(new CategoryFigure.Series("s", Text.of("series"), DoubleVector.of(numbers))), arrangement, false);
    }

    @Test
    void panelsOfTheSameMeasureShareTheirRange() {
        PanelsFigure same = new PanelsFigure(FigureInfo.of("p", Text.of("p")), 2, List.of(curve("a", "efficiency", 20, 30),
                curve("b", "efficiency", 60, 180)));
        PanelsFigure different = new PanelsFigure(FigureInfo.of("p", Text.of("p")), 2, List.of(curve("a", "efficiency", 20, 30),
                curve("b", "growth", 60, 180)));
        assertEquals(2, count(svg(same, STYLE), ">160<"), "the mark 160 at both axes");
        assertEquals(1, count(svg(different, STYLE), ">160<"), "the mark 160 at one axis");
    }

    @Test
    void aPanelWithoutValuesSaysSoThoughOthersHaveSome() {
        PanelsFigure panels = new PanelsFigure(FigureInfo.of("p", Text.of("p")), 2, List.of(curve("a", "efficiency", Double.NaN, Double.NaN),
                curve("b", "efficiency", 0.6, 0.8)));
        assertTrue(svg(panels, STYLE).contains("No values"), svg(panels, STYLE));
    }

    @Test
    void barsOfAnIndexBeginAtOne() {
        List<HitArea> plain = draw(bars(Axis.of(Text.of("index")), CategoryFigure.Arrangement.GROUPED, 1.1, 0.9));
        List<HitArea> index = draw(bars(Axis.of(Text.of("index")).base(1), CategoryFigure.Arrangement.GROUPED, 1.1, 0.9));
        assertEquals(bottom(plain, 0), bottom(plain, 1), 0.5, "both bars stand on zero");
        Rectangle2D above = index.get(0).shape().getBounds2D();
        Rectangle2D below = index.get(1).shape().getBounds2D();
        assertEquals(above.getMaxY(), below.getMinY(), 0.5, "one bar stands on one, the other hangs from it");
        assertEquals(above.getHeight(), below.getHeight(), 0.5);
    }

    private List<HitArea> draw(Figure figure) {
        return renderer.image(figure, STYLE, 800, 500, 1).areas().stream().filter(area -> area.series().equals("s")).toList();
    }

    private static double bottom(List<HitArea> areas, int index) {
        return areas.get(index).shape().getBounds2D().getMaxY();
    }

    @Test
    void logarithmicAxesMarkRoundNumbers() {
        XyFigure figure = curve("a", "output", 0.5, 2000);
        String linear = svg(figure, STYLE);
        String log = svg(figure, STYLE.log("y"));
        assertFalse(linear.contains(">100<"));
        assertTrue(log.contains(">1<") && log.contains(">10<") && log.contains(">100<") && log.contains(">1000<"), log);
        assertArrayEquals(renderer.svg(figure, STYLE.log("y")), renderer.svg(figure, STYLE.log("y")));
    }

    @Test
    void anAxisWithZeroStaysLinear() {
        XyFigure figure = curve("a", "output", 0, 2000);
        assertEquals(svg(figure, STYLE), svg(figure, STYLE.log("y")));
    }

    @Test
    void valuesStandAtBarsWhereWanted() {
        CategoryFigure figure = bars(Axis.of(Text.of("score")), CategoryFigure.Arrangement.GROUPED, 0.537, 0.912);
        assertFalse(svg(figure, STYLE).contains(">0.537<"));
        assertTrue(svg(figure, STYLE.values(true)).contains(">0.537<"));
        CategoryFigure stacked = bars(Axis.of(Text.of("score")), CategoryFigure.Arrangement.STACKED, 0.537, 0.912);
        assertTrue(svg(stacked, STYLE.values(true)).contains(">0.912<"));
    }

    @Test
    void legendsOfMapsAreComplete() {
        List<MapFigure.MapClass> classes = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> new MapFigure.MapClass("c" + i, Text.of(i + ": high benefit, medium consumption, medium pollution"))).toList();
        Regions cities = Examples.cities();
        List<String> ids = cities.geography().orElseThrow().ids();
        List<Integer> of = java.util.Collections.nCopies(ids.size(), 0);
        DoubleVector none = DoubleVector.of(new double[ids.size()]);
        List<MapFigure.Frame> frames = List.of("2009", "2013", "2018").stream().map(year -> new MapFigure.Frame(Text.of(year), of, none))
                .toList();
        MapFigure figure = new MapFigure(FigureInfo.of("types", Text.of("Types")), Text.of("Type"), Text.empty(), classes,
                MapFigure.Palette.QUALITATIVE, ids, frames);
        FigureRenderer maps = new FigureRenderer(cities);
        String svg = new String(maps.svg(figure, maps.suited(figure, STYLE)), StandardCharsets.UTF_8);
        assertTrue(svg.contains(">9: high benefit"), svg);
    }

    @Test
    void keptSettingsGoOverAStyleAndUnknownOnesArePassedOver() {
        FigureStyle style = STYLE.with(Map.of("theme", "screen_dark", "values", "true", "log", "xy", "from.later", "1", "text.x", "Year"));
        assertEquals(STYLE.theme(Theme.SCREEN_DARK).values(true).log("xy").text("x", "Year"), style);
        assertEquals(style, FigureStyle.of(style.toMap()));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
