package org.ecofrontier.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
import org.ecofrontier.method.figure.XySeries.Mark;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Figures of every kind as the studies need them, on made-up numbers. */
final class Examples {

    static final Text SCORE = Text.of("Eco-efficiency", "生态效率");
    private static final int FIRST = 2009;
    private static final int YEARS = 10;

    private Examples() {
    }

    /** The eight cities of the example study. */
    static Regions cities() {
        return regions("huaihe.tsv");
    }

    /** The provinces of China. */
    static Regions provinces() {
        return regions("provinces.tsv");
    }

    private static Regions regions(String resource) {
        List<String> ids = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        Map<String, Text> names = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Examples.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    ids.add(cells[0]);
                    names.put(cells[0], Text.of(cells[1], cells[2]));
                    shapes.add(new WKTReader().read(cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return Regions.of(Geography.ofPolygons(CoordinateSystem.DEGREES, ids, shapes), names);
    }

    private static List<String> ids(Regions regions) {
        return regions.geography().orElseThrow().ids();
    }

    private static double[] scores(int size, int seed) {
        Random random = new Random(seed);
        return random.doubles(size, 0.35, 1).toArray();
    }

    private static double[] years() {
        return IntStream.range(0, YEARS).mapToDouble(i -> FIRST + i).toArray();
    }

    private static XySeries series(String id, Text label, int seed) {
        Random random = new Random(seed);
        double level = 0.55 + 0.1 * seed;
        double[] values = IntStream.range(0, YEARS).mapToDouble(i -> level + 0.012 * i + 0.04 * random.nextGaussian()).toArray();
        return XySeries.of(id, label, Mark.LINE_AND_POINTS, years(), values);
    }

    static Figure timeSeries() {
        return new XyFigure(new FigureInfo("series", Text.of("Industrial eco-efficiency, 2009-2018", "2009-2018年工业生态效率"),
                Text.of("Means of the cities of each area.", "各区域城市的平均值。")), Axis.whole(Text.of("Year", "年份")), Axis.of(SCORE),
                List.of(series("all", Text.of("Whole area", "全区"), 1), series("north", Text.of("Northern Anhui", "皖北"), 0),
                        series("central", Text.of("Central Anhui", "皖中"), 2)));
    }

    static Figure density() {
        List<XySeries> curves = new ArrayList<>();
        double[] x = IntStream.range(0, 512).mapToDouble(i -> 0.1 + 1.1 * i / 511).toArray();
        double[][] shapes = {{0.55, 0.13}, {0.68, 0.11}, {0.8, 0.09}};
        for (int k = 0; k < 3; k++) {
            double mean = shapes[k][0];
            double sd = shapes[k][1];
            double[] y = IntStream.range(0, x.length)
                    .mapToDouble(i -> Math.exp(-Math.pow((x[i] - mean) / sd, 2) / 2) / (sd * Math.sqrt(2 * Math.PI))).toArray();
            String year = List.of("2009", "2013", "2018").get(k);
            curves.add(XySeries.of(year, Text.of(year), Mark.LINE, x, y));
        }
        return new XyFigure(FigureInfo.of("density", Text.of("Kernel density of eco-efficiency", "生态效率核密度曲线")), Axis.of(SCORE),
                Axis.of(Text.of("Density", "密度")), curves);
    }

    static Figure moranScatter(Regions regions) {
        List<String> ids = ids(regions);
        double[] x = scores(ids.size(), 5);
        double[] y = scores(ids.size(), 6);
        for (int i = 0; i < y.length; i++) {
            y[i] = 0.5 * x[i] + 0.5 * y[i];
        }
        double meanX = IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElseThrow();
        double meanY = IntStream.range(0, x.length).mapToDouble(i -> y[i]).average().orElseThrow();
        double[] ends = {0.35, 1.0};
        double[] fit = {meanY + 0.5 * (ends[0] - meanX), meanY + 0.5 * (ends[1] - meanX)};
        return new XyFigure(FigureInfo.of("moran", Text.of("Moran scatter plot, 2018 (I = 0.213)", "2018年莫兰散点图（I = 0.213）")),
                Axis.of(SCORE), Axis.of(Text.of("Spatial lag of eco-efficiency", "生态效率空间滞后")),
                List.of(XySeries.ofRegions("regions", Text.of("Cities", "城市"), Mark.POINTS, x, y, ids),
                        XySeries.of("fit", Text.of("Slope = Moran's I", "斜率 = 莫兰指数"), Mark.DASHED, ends, fit)),
                List.of(new ReferenceLine(true, meanX, Text.of("mean", "均值")), new ReferenceLine(false, meanY, Text.of("mean", "均值"))));
    }

    static Figure partialDependence() {
        double[] x = IntStream.range(0, 40).mapToDouble(i -> 20 + i).toArray();
        double[] y = IntStream.range(0, 40).mapToDouble(i -> 0.6 + 0.15 * Math.tanh((i - 20) / 8.0)).toArray();
        double[] low = IntStream.range(0, 40).mapToDouble(i -> y[i] - 0.04 - 0.001 * Math.abs(i - 20)).toArray();
        double[] high = IntStream.range(0, 40).mapToDouble(i -> y[i] + 0.04 + 0.001 * Math.abs(i - 20)).toArray();
        return new XyFigure(FigureInfo.of("dependence", Text.of("Partial dependence on urbanisation", "城镇化率的部分依赖")),
                Axis.of(Text.of("Urbanisation", "城镇化率"), Text.of("%")), Axis.of(SCORE),
                List.of(XySeries.band("band", Text.of("95 % of the networks", "95%的网络"), x, low, high),
                        XySeries.of("mean", Text.of("Mean", "均值"), Mark.LINE, x, y)));
    }

    static Figure malmquist() {
        List<Text> periods = IntStream.range(0, YEARS - 1).mapToObj(i -> Text.of((FIRST + i) + "-" + (FIRST + i + 1))).toList();
        String[] names = {"EFFCH", "TECHCH", "PECH", "SECH", "TFPCH"};
        List<CategoryFigure.Series> series = new ArrayList<>();
        for (int s = 0; s < names.length; s++) {
            Random random = new Random(s + 3);
            double[] values = IntStream.range(0, YEARS - 1).mapToDouble(i -> 1 + 0.08 * random.nextGaussian()).toArray();
            if (s == 3) {
                values[4] = Double.NaN;
            }
            series.add(new CategoryFigure.Series(names[s], Text.of(names[s]), DoubleVector.of(values)));
        }
        return new CategoryFigure(FigureInfo.of("malmquist", Text.of("Malmquist index and its components", "Malmquist指数及其分解")),
                Text.of("Period", "时期"), Axis.of(Text.of("Index", "指数")), periods, series, Arrangement.LINES, false);
    }

    static Figure grades() {
        List<Text> years = IntStream.range(0, YEARS).mapToObj(i -> Text.of(Integer.toString(FIRST + i))).toList();
        String[][] names = {{"Low", "低"}, {"Intermediate", "中"}, {"Good", "良好"}, {"High quality", "优质"}};
        List<CategoryFigure.Series> series = new ArrayList<>();
        int[][] counts = {{3, 3, 2, 2, 1, 1, 1, 0, 0, 0}, {2, 2, 3, 2, 3, 2, 2, 2, 2, 1}, {2, 2, 2, 3, 3, 3, 3, 4, 3, 4},
            {1, 1, 1, 1, 1, 2, 2, 2, 3, 3}};
        for (int s = 0; s < 4; s++) {
            int row = s;
            series.add(new CategoryFigure.Series("g" + s, Text.of(names[s][0], names[s][1]),
                    DoubleVector.of(IntStream.range(0, YEARS).mapToDouble(i -> counts[row][i]).toArray())));
        }
        return new CategoryFigure(FigureInfo.of("grades", Text.of("Cities by grade of efficiency", "各效率等级的城市数")), Text.of("Year", "年份"),
                Axis.whole(Text.of("Number of cities", "城市数")), years, series, Arrangement.STACKED, false, List.of(), true);
    }

    static Figure importance() {
        String[][] names = {{"Industrial diversity (Shannon entropy of output shares)", "工业多样性（产值份额的香农熵）"},
            {"Research and development share", "研发经费占比"}, {"Foreign investment", "外商投资"}, {"Urbanisation", "城镇化率"},
            {"Share of resource-intensive industries", "资源密集型产业比重"}, {"Water per capita", "人均水资源"}};
        double[] values = {0.31, 0.24, 0.17, 0.08, -0.12, -0.21};
        double[] other = {0.25, 0.2, Double.NaN, 0.1, -0.05, -0.3};
        return new CategoryFigure(FigureInfo.of("importance", Text.of("Importance of the drivers", "驱动因素的重要性")), Text.empty(),
                Axis.of(Text.of("Signed importance", "带符号的重要性")),
                List.of(names).stream().map(name -> Text.of(name[0], name[1])).toList(),
                List.of(new CategoryFigure.Series("olden", Text.of("Olden", "Olden"), DoubleVector.of(values)),
                        new CategoryFigure.Series("permutation", Text.of("Permutation", "置换"), DoubleVector.of(other))),
                Arrangement.GROUPED, true);
    }

    static Figure coefficients() {
        String[][] names = {{"GDP per capita ***", "人均GDP ***"}, {"Urbanisation *", "城镇化率 *"}, {"FDI share", "外资占比"}};
        return new CategoryFigure(FigureInfo.of("coefficients", Text.of("Coefficients with 95 % intervals", "系数及95%区间")),
                Text.of("Regressor", "自变量"), Axis.of(Text.of("Coefficient / standard error", "系数 / 标准误")),
                List.of(names).stream().map(name -> Text.of(name[0], name[1])).toList(),
                List.of(new CategoryFigure.Series("b", Text.empty(), DoubleVector.of(4.2, 1.8, Double.NaN),
                DoubleVector.of(2.2, -0.2, Double.NaN),
                        DoubleVector.of(6.2, 3.8, Double.NaN))), Arrangement.POINTS, true);
    }

    static Figure breaks(Regions regions) {
        MapFigure map = classes(regions);
        List<Figure> panels = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            int shift = k;
            List<MapFigure.MapClass> own = IntStream.range(0, 4)
                    .mapToObj(i -> new MapFigure.MapClass("c" + i, Text.of("0." + (2 * i + shift) + " - 0." + (2 * i + shift + 1))))
                    .toList();
            panels.add(new MapFigure(FigureInfo.of("map" + k, map.frames().get(k).title()), SCORE, Text.empty(), own,
                    MapFigure.Palette.SEQUENTIAL,
                    map.regions(), List.of(new MapFigure.Frame(Text.empty(), map.frames().get(k).classOf(), map.frames().get(k)
                    .values()))));
        }
        return new PanelsFigure(FigureInfo.of("breaks", Text.of("Natural breaks by year", "各年自然断点")), 3, panels);
    }

    static Figure cityBars(Regions regions) {
        List<String> ids = ids(regions);
        List<Text> names = ids.stream().map(id -> regions.names().get(id)).toList();
        double[] values = scores(ids.size(), 12);
        values[2] = Double.NaN;
        return new CategoryFigure(FigureInfo.of("bars", Text.of("Mean efficiency by city", "各城市平均效率")), Text.of("City", "城市"),
                Axis.of(SCORE), names, List.of(new CategoryFigure.Series("2009", Text.of("2009"), DoubleVector.of(scores(ids.size(), 11))),
                        new CategoryFigure.Series("2018", Text.of("2018"), DoubleVector.of(values))),
                Arrangement.GROUPED, false, ids);
    }

    static Figure boxes() {
        Regions provinces = provinces();
        List<BoxFigure.Group> groups = new ArrayList<>();
        String[][] names = {{"East", "东部"}, {"North-east", "东北"}, {"Middle", "中部"}, {"West", "西部"}};
        int[] sizes = {12, 3, 7, 12};
        int next = 0;
        for (int g = 0; g < 4; g++) {
            double[] values = scores(sizes[g], g);
            if (g == 0) {
                values[3] = 1.9;
            }
            groups.add(new BoxFigure.Group("g" + g, Text.of(names[g][0], names[g][1]), DoubleVector.of(values),
                    ids(provinces).subList(next, next + sizes[g])));
            next += sizes[g];
        }
        return new BoxFigure(FigureInfo.of("boxes", Text.of("Eco-efficiency by location, 2017", "2017年各区位生态效率")),
                Text.of("Location", "区位"), Axis.of(SCORE), groups);
    }

    static Figure heatMap(Regions regions) {
        List<String> ids = ids(regions);
        List<DoubleVector> rows = new ArrayList<>();
        for (int r = 0; r < ids.size(); r++) {
            double[] row = scores(YEARS, 20 + r);
            if (r == 2) {
                row[4] = Double.NaN;
            }
            rows.add(DoubleVector.of(row));
        }
        return new HeatMapFigure(FigureInfo.of("heat", Text.of("Eco-efficiency by city and year", "各城市各年生态效率")),
                ids.stream().map(id -> regions.names().get(id)).toList(),
                IntStream.range(0, YEARS).mapToObj(i -> Text.of(Integer.toString(FIRST + i))).toList(), rows, Axis.of(SCORE), false, ids);
    }

    static Figure correlations() {
        String[][] names = {{"GDP per capita", "人均GDP"}, {"Urbanisation", "城镇化率"}, {"Secondary-industry share", "二产比重"},
            {"FDI share", "外资占比"}, {"R&D share", "研发占比"}};
        List<Text> labels = List.of(names).stream().map(name -> Text.of(name[0], name[1])).toList();
        List<DoubleVector> rows = new ArrayList<>();
        for (int r = 0; r < names.length; r++) {
            int row = r;
            rows.add(DoubleVector.of(IntStream.range(0, names.length).mapToDouble(c -> row == c ? 1 : Math.cos(1.7 * row * c + row + c))
                    .toArray()));
        }
        return new HeatMapFigure(FigureInfo.of("correlations", Text.of("Correlations of the drivers", "驱动因素相关系数")), labels, labels, rows,
                Axis.of(Text.of("Correlation", "相关系数")).range(-1, 1), true);
    }

    static MapFigure classes(Regions regions) {
        List<String> ids = ids(regions);
        List<MapFigure.Frame> frames = new ArrayList<>();
        for (int year : new int[] {2009, 2013, 2018}) {
            double[] values = scores(ids.size(), year);
            List<Integer> classOf = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                if (year == 2009 && i == 3) {
                    values[i] = Double.NaN;
                }
                classOf.add(Double.isNaN(values[i]) ? MapFigure.NOT_DEFINED : values[i] < 0.5 ? 0 : values[i] < 0.7 ? 1 : values[i] < 0.9
                        ? 2 : 3);
            }
            frames.add(new MapFigure.Frame(Text.of(Integer.toString(year)), classOf, DoubleVector.of(values)));
        }
        List<MapFigure.MapClass> classes = List.of(new MapFigure.MapClass("low", Text.of("0.35-0.50 low", "0.35-0.50 低")),
                new MapFigure.MapClass("intermediate", Text.of("0.50-0.70 intermediate", "0.50-0.70 中")),
                new MapFigure.MapClass("good", Text.of("0.70-0.90 good", "0.70-0.90 良好")),
                new MapFigure.MapClass("high", Text.of("0.90-1.00 high quality", "0.90-1.00 优质")));
        return new MapFigure(FigureInfo.of("map", Text.of("Eco-efficiency in 2009, 2013 and 2018", "2009、2013和2018年生态效率")), SCORE,
                Text.empty(),
                classes, MapFigure.Palette.SEQUENTIAL, ids, frames);
    }

    static MapFigure clusters(Regions regions) {
        List<String> ids = ids(regions);
        List<Integer> classOf = IntStream.range(0, ids.size()).map(i -> (i * 7 + 3) % 5).boxed().toList();
        String[][] names = {{"High-high", "高-高"}, {"Low-low", "低-低"}, {"Low-high", "低-高"}, {"High-low", "高-低"}, {"Not significant", "不显著"}};
        List<MapFigure.MapClass> classes = IntStream.range(0, 5)
                .mapToObj(i -> new MapFigure.MapClass("c" + i, Text.of(names[i][0], names[i][1]))).toList();
        return new MapFigure(FigureInfo.of("clusters", Text.of("Local Moran clusters, 2018", "2018年局部莫兰集聚图")), Text.of("Cluster", "集聚类型"),
                Text.empty(), classes, MapFigure.Palette.CLUSTERS, ids,
                List.of(new MapFigure.Frame(Text.empty(), classOf, DoubleVector.of(scores(ids.size(), 3)))));
    }

    static MapFigure diverging(Regions regions) {
        List<String> ids = ids(regions);
        List<Integer> classOf = IntStream.range(0, ids.size()).map(i -> i % 5).boxed().toList();
        String[] names = {"< -10", "-10 - -2", "-2 - 2", "2 - 10", "> 10"};
        List<MapFigure.MapClass> classes = IntStream.range(0, 5).mapToObj(i -> new MapFigure.MapClass("c" + i, Text.of(names[i]))).toList();
        return new MapFigure(FigureInfo.of("growth", Text.of("Growth of eco-efficiency", "生态效率增长率")), Text.of("Growth", "增长率"),
                Text.of("%"),
                classes, MapFigure.Palette.DIVERGING, ids,
                List.of(new MapFigure.Frame(Text.empty(), classOf, DoubleVector.of(scores(ids.size(), 3)))));
    }

    static Figure trend(Regions regions) {
        return trend(regions, "trend", Text.of("Trend of eco-efficiency, 2018", "2018年生态效率趋势"), 8);
    }

    private static TrendFigure trend(Regions regions, String id, Text title, int seed) {
        Geography geography = regions.geography().orElseThrow();
        double[] z = scores(geography.size(), seed);
        List<TrendFigure.Point> points = IntStream.range(0, z.length)
                .mapToObj(i -> new TrendFigure.Point(geography.ids().get(i), geography.x(i), geography.y(i), z[i])).toList();
        double west = points.stream().mapToDouble(TrendFigure.Point::x).min().orElseThrow();
        double east = points.stream().mapToDouble(TrendFigure.Point::x).max().orElseThrow();
        double south = points.stream().mapToDouble(TrendFigure.Point::y).min().orElseThrow();
        double north = points.stream().mapToDouble(TrendFigure.Point::y).max().orElseThrow();
        return new TrendFigure(FigureInfo.of(id, title), Axis.of(Text.of("West - east", "西—东"), Text.of("°")),
                Axis.of(Text.of("South - north", "南—北"), Text.of("°")), Axis.of(SCORE), points, curve(west, east, 0.3),
                curve(south, north, -0.4));
    }

    private static TrendFigure.Curve curve(double from, double to, double bend) {
        double[] at = IntStream.range(0, 50).mapToDouble(i -> from + (to - from) * i / 49).toArray();
        double[] value = IntStream.range(0, 50).mapToDouble(i -> 0.65 + bend * Math.pow(i / 49.0 - 0.4, 2)).toArray();
        return new TrendFigure.Curve(DoubleVector.of(at), DoubleVector.of(value));
    }

    static Figure trends(Regions regions) {
        return new PanelsFigure(FigureInfo.of("trends", Text.of("Global trend of eco-efficiency", "生态效率总体趋势")), 3, List.of(
                trend(regions, "t2009", Text.of("2009"), 1), trend(regions, "t2013", Text.of("2013"), 2),
                trend(regions, "t2018", Text.of("2018"), 3)));
    }

    static Figure panels() {
        List<Figure> panels = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            int seed = k;
            double[] x = years();
            List<XySeries> series = new ArrayList<>();
            for (int s = 0; s < 3; s++) {
                Random random = new Random(10L * seed + s);
                double[] y = IntStream.range(0, YEARS).mapToDouble(i -> 0.5 + 0.1 * random.nextGaussian()).toArray();
                series.add(XySeries.of("s" + s, Text.of("Group " + (s + 1), "第" + (s + 1) + "组"), Mark.LINE, x, y));
            }
            panels.add(new XyFigure(FigureInfo.of("p" + k, Text.of("Province " + (k + 1), "省份" + (k + 1))),
                    Axis.whole(Text.of("Year", "年份")),
                    Axis.of(SCORE), series));
        }
        return new PanelsFigure(FigureInfo.of("panels", Text.of("Development of the groups", "各组的发展")), 2, panels);
    }

    static Figure network(Regions regions) {
        List<String> ids = ids(regions);
        List<NetworkFigure.Node> nodes = new ArrayList<>();
        List<NetworkFigure.Edge> edges = new ArrayList<>();
        int efficient = Math.max(2, ids.size() / 5);
        Random random = new Random(4);
        for (int i = 0; i < ids.size(); i++) {
            nodes.add(new NetworkFigure.Node(ids.get(i), regions.names().get(ids.get(i)), i < efficient ? 3 + random.nextInt(6) : 1,
                    i < efficient));
            if (i >= efficient) {
                edges.add(new NetworkFigure.Edge(ids.get(i), ids.get(i % efficient), 0.2 + 0.8 * random.nextDouble()));
                edges.add(new NetworkFigure.Edge(ids.get(i), ids.get((i * 3 + 1) % efficient), 0.1 + 0.4 * random.nextDouble()));
            }
        }
        return new NetworkFigure(FigureInfo.of("network", Text.of("Peers of the inefficient cities, 2018", "2018年无效城市的标杆")), nodes, edges,
                Text.of("Efficient", "有效"), Text.of("Inefficient", "无效"));
    }

    static Figure radar() {
        String[][] names = {{"Fixed assets", "固定资产"}, {"Secondary-industry employees", "第二产业从业人员"}, {"Energy", "能源"}, {"Waste water", "废水"},
            {"SO2", "二氧化硫"}, {"Smoke and dust", "烟粉尘"}, {"Solid waste", "固体废物"}};
        return new RadarFigure(FigureInfo.of("radar", Text.of("Relative slacks", "相对松弛")),
                List.of(names).stream().map(name -> Text.of(name[0], name[1])).toList(), Axis.of(Text.of("Share", "比例")).range(0, 1),
                List.of(new CategoryFigure.Series("huainan", Text.of("Huainan", "淮南市"), DoubleVector.of(scores(7, 1))),
                        new CategoryFigure.Series("fuyang", Text.of("Fuyang", "阜阳市"), DoubleVector.of(scores(7, 2)))));
    }

    /** Every kind of figure, by name. */
    static Map<String, Figure> all() {
        Regions cities = cities();
        Map<String, Figure> all = new LinkedHashMap<>();
        for (Figure figure : List.of(timeSeries(), density(), moranScatter(cities), partialDependence(), malmquist(), grades(),
                importance(), coefficients(), breaks(cities),
                cityBars(cities), boxes(), heatMap(cities), correlations(), classes(cities), clusters(cities), diverging(cities),
                trend(cities),
                trends(cities), panels(), network(cities), radar())) {
            all.put(figure.info().id(), figure);
        }
        return all;
    }
}
