package org.ecofrontier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.CategoryFigure.Arrangement;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.HeatMapFigure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.NetworkFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.RadarFigure;
import org.ecofrontier.method.figure.ReferenceLine;
import org.ecofrontier.method.figure.TrendFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Empty, single, equal, undefined, huge and tiny values, long names, and maps without boundaries. */
class BadInputTest {

    private static final FigureStyle STYLE = FigureStyle.standard().size(80, 60);
    private static final Text LONG = Text.of("An extraordinarily long name of a region that nobody would ever print on a map without cutting it, "
            + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    private static final double[][] VALUES = {{}, {Double.NaN}, {0.5}, {0.5, 0.5, 0.5}, {0, 0}, {Double.NaN, 1, Double.NaN, 2, Double.NaN},
        {-1e12, 1e12}, {1e-12, 2e-12}, {Double.POSITIVE_INFINITY, 1}, {123456789, 123456790}, {-3, -2, -1}};

    static Stream<Figure> strange() {
        List<Figure> figures = new ArrayList<>();
        for (int k = 0; k < VALUES.length; k++) {
            double[] values = VALUES[k];
            FigureInfo info = new FigureInfo("f" + k, LONG, LONG);
            double[] x = IntStream.range(0, values.length).mapToDouble(i -> i).toArray();
            List<Text> names = IntStream.range(0, values.length).mapToObj(i -> LONG).toList();
            List<String> ids = IntStream.range(0, values.length).mapToObj(i -> "r" + i).toList();
            DoubleVector vector = DoubleVector.of(values);
            Axis axis = Axis.of(LONG, Text.of("t"));
            for (XySeries.Mark mark : XySeries.Mark.values()) {
                XySeries series = mark == XySeries.Mark.BAND ? XySeries.band("s", LONG, x, values, values)
                        : XySeries.ofRegions("s", LONG, mark, x, values, ids);
                figures.add(new XyFigure(info, axis, axis, List.of(series, series), List.of(new ReferenceLine(true, Double.NaN, LONG),
                        new ReferenceLine(false, 0.5, LONG))));
            }
            for (Arrangement arrangement : Arrangement.values()) {
                CategoryFigure.Series series = new CategoryFigure.Series("s", LONG, vector);
                figures.add(new CategoryFigure(info, LONG, axis, names, List.of(series, series), arrangement, k % 2 == 0, ids));
            }
            figures.add(new CategoryFigure(info, LONG, axis, names, List.of(), Arrangement.GROUPED, false));
            figures.add(new BoxFigure(info, LONG, axis, List.of(new BoxFigure.Group("a", LONG, vector, ids),
                    new BoxFigure.Group("b", LONG, DoubleVector.of()))));
            figures.add(new HeatMapFigure(info, List.of(LONG), names, List.of(vector), axis, k % 2 == 0));
            figures.add(new RadarFigure(info, names, axis, List.of(new CategoryFigure.Series("s", LONG, vector),
                    new CategoryFigure.Series("t", LONG, vector))));
            TrendFigure.Curve curve = new TrendFigure.Curve(DoubleVector.of(x), vector);
            figures.add(new TrendFigure(info, axis, axis, axis, IntStream.range(0, values.length)
                    .mapToObj(i -> new TrendFigure.Point("r" + i, i, -i, values[i])).toList(), curve, curve));
            figures.add(new NetworkFigure(info, IntStream.range(0, values.length)
                    .mapToObj(i -> new NetworkFigure.Node("r" + i, LONG, values[i], i == 0)).toList(),
                    List.of(new NetworkFigure.Edge("r0", "r1", values.length > 0 ? values[0] : 1),
                    new NetworkFigure.Edge("r0", "nowhere", 1),
                            new NetworkFigure.Edge("r0", "r0", 1))));
        }
        figures.add(new PanelsFigure(new FigureInfo("p", LONG, LONG), 3, List.copyOf(figures.subList(20, 27))));
        figures.add(new PanelsFigure(new FigureInfo("p0", LONG, LONG), 0, List.of()));
        return figures.stream();
    }

    @ParameterizedTest
    @MethodSource("strange")
    void everythingIsDrawn(Figure figure) {
        FigureRenderer renderer = new FigureRenderer(Regions.unknown());
        assertTrue(renderer.svg(figure, STYLE).length > 0);
        assertTrue(renderer.image(figure, STYLE, 100, 100, 1.3).image().getWidth() == 100);
    }

    @Test
    void emptyFiguresSayThatThereAreNoValues() {
        FigureRenderer renderer = new FigureRenderer(Regions.unknown());
        strange().limit(5).forEach(figure -> assertTrue(svg(renderer, figure).contains(">No values to show<"), figure.toString()));
        Figure empty = strange().findFirst().orElseThrow();
        assertTrue(new String(renderer.svg(empty, STYLE.language("zh")), StandardCharsets.UTF_8).contains("没有可显示的数值"));
    }

    @Test
    void aMapWithoutBoundariesSaysWhatToDo() {
        MapFigure map = Examples.classes(Examples.cities());
        assertTrue(svg(new FigureRenderer(Regions.unknown()), map).contains("No boundaries. Add boundaries"));
        assertTrue(svg(new FigureRenderer(Examples.provinces()), map).contains("None of the regions of this map has boundaries"));
    }

    @Test
    void regionsWithoutBoundariesAreNamed() {
        Regions cities = Examples.cities();
        Geography some = cities.geography().orElseThrow().select(List.of("bengbu", "huainan", "luan"));
        String svg = svg(new FigureRenderer(Regions.of(some, cities.names())), Examples.classes(cities)).replaceAll("\\s+", " ");
        assertTrue(svg.contains("Without boundaries: Huaibei, Chuzhou, Fuyang, Suzhou, Bozhou"), svg);
    }

    @Test
    void regionsKnownAsPointsAreDots() {
        Geography points = Geography.ofPoints(CoordinateSystem.PLANAR, List.of("a", "b", "c"), new double[] {0, 1, 5},
                new double[] {0, 4, 2});
        MapFigure map = new MapFigure(FigureInfo.of("m", Text.of("m")), Text.of("class"), Text.empty(),
                List.of(new MapFigure.MapClass("one", Text.of("one"))), MapFigure.Palette.QUALITATIVE, List.of("a", "b", "c"),
                List.of(new MapFigure.Frame(Text.empty(), List.of(0, 7, MapFigure.NOT_DEFINED), DoubleVector.of(1, 2, 3))));
        FigureRenderer renderer = new FigureRenderer(Regions.of(points, Map.of()));
        String svg = svg(renderer, map);
        assertTrue(svg.contains("map units"), "planar coordinates have no known unit");
        assertTrue(svg.contains(">not defined<"));
        assertEquals(3, renderer.image(map, STYLE, 200, 200, 1).areas().size());
    }

    @Test
    void threeThousandPolygonsAreDrawn() {
        int side = 55;
        GeometryFactory factory = new GeometryFactory();
        List<String> ids = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        Map<String, Text> names = new TreeMap<>();
        for (int k = 0; k < side * side; k++) {
            double x = 80 + 0.8 * (k % side);
            double y = 18 + 0.6 * (k / side);
            Coordinate[] ring = new Coordinate[41];
            for (int i = 0; i <= 40; i++) {
                double angle = 2 * Math.PI * (i % 40) / 40;
                ring[i] = new Coordinate(x + 0.4 * Math.cos(angle), y + 0.3 * Math.sin(angle));
            }
            ids.add("r" + k);
            names.put("r" + k, LONG);
            shapes.add(factory.createPolygon(ring));
            classes.add(k % 6 - 1);
        }
        Regions regions = Regions.of(Geography.ofPolygons(CoordinateSystem.DEGREES, ids, shapes), names);
        MapFigure map = new MapFigure(FigureInfo.of("m", Text.of("m")), Text.of("class"), Text.empty(),
                IntStream.range(0, 5).mapToObj(i -> new MapFigure.MapClass("c" + i, Text.of("c" + i))).toList(),
                MapFigure.Palette.SEQUENTIAL, ids,
                List.of(new MapFigure.Frame(Text.empty(), classes, DoubleVector.of(new double[side * side]))));
        FigureImage image = new FigureRenderer(regions).image(map, STYLE, 800, 600, 1.3);
        assertEquals(side * side, image.areas().size());
    }

    private static String svg(FigureRenderer renderer, Figure figure) {
        return new String(renderer.svg(figure, STYLE.size(170, 90)), StandardCharsets.UTF_8);
    }
}
