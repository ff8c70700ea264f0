package org.ecofrontier.method.moran;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.ReferenceLine;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.spatial.LocalMoran;
import org.ecofrontier.spatial.Quadrant;
import org.ecofrontier.spatial.SpatialWeights;

/** The course of I over the years, Moran scatter plots, cluster maps and the map of the number of neighbours. */
final class MoranFigures {

    private static final Messages MESSAGES = Messages.beside(MoranFigures.class);
    private static final List<Quadrant> CLUSTERS = List.of(Quadrant.HH, Quadrant.LL, Quadrant.LH, Quadrant.HL);
    private static final int NOT_SIGNIFICANT = CLUSTERS.size();
    private static final int SIDE_BY_SIDE = 3;
    private static final int COUNT_CLASSES = 7;

    private final AnalysisInput input;
    private final Panel panel;
    private final NeighbourWeights neighbours;
    private final List<MoranPeriod> periods;
    private final double significance;
    private final Text label;

    MoranFigures(AnalysisInput input, NeighbourWeights neighbours, List<MoranPeriod> periods, Integer base) {
        this.input = input;
        this.panel = input.panel();
        this.neighbours = neighbours;
        this.periods = periods;
        this.significance = input.parameters().number("significance");
        Text variable = input.numeric(MoranMethod.VARIABLE).getFirst().label();
        this.label = base == null ? variable : MESSAGES.text("figure.change", variable, base);
    }

    void addTo(AnalysisResult.Builder result) {
        if (periods.size() > 1) {
            result.figure(course());
        }
        List<Figure> scatters = periods.stream().filter(period -> Double.isFinite(period.i())).map(this::scatter).toList();
        if (!scatters.isEmpty()) {
            FigureInfo info = FigureInfo.of("scatter", MESSAGES.text("figure.scatter", label));
            result.figure(new PanelsFigure(info, Math.min(SIDE_BY_SIDE, scatters.size()), scatters));
        }
        if (input.geography().isPresent()) {
            result.figure(clusters()).figure(neighbourCounts());
        }
    }

    private XyFigure course() {
        double[] years = periods.stream().mapToDouble(MoranPeriod::year).toArray();
        double[] i = periods.stream().mapToDouble(MoranPeriod::i).toArray();
        List<XySeries> series = new ArrayList<>();
        series.add(XySeries.of("i", MESSAGES.text("series.i"), XySeries.Mark.LINE, years, i));
        for (boolean significant : new boolean[] {true, false}) {
            List<MoranPeriod> some = periods.stream().filter(period -> period.p() <= significance == significant
                    && Double.isFinite(period.i())).toList();
            if (!some.isEmpty()) {
                series.add(XySeries.of(significant ? "significant" : "other",
                        MESSAGES.text(significant ? "series.significant" : "series.other", significance), XySeries.Mark.POINTS,
                        some.stream().mapToDouble(MoranPeriod::year).toArray(), some.stream().mapToDouble(MoranPeriod::i).toArray()));
            }
        }
        List<ReferenceLine> lines = periods.stream().filter(period -> period.global() != null && Double.isFinite(period.global().expected()))
                .findFirst().map(period -> new ReferenceLine(false, period.global().expected(), MESSAGES.text("series.expected")))
                .map(List::of).orElse(List.of());
        return new XyFigure(new FigureInfo("course", MESSAGES.text("figure.course", label), note("note.course")),
                Axis.whole(MESSAGES.text("axis.year")),
                Axis.of(MESSAGES.text("axis.i")), series, lines);
    }

    private Text note(String key) {
        boolean permuted = periods.stream().anyMatch(period -> period.permutations().permutations() > 0);
        return MESSAGES.text(key + (permuted ? ".permutations" : ".normal"), significance);
    }

    private Figure scatter(MoranPeriod period) {
        double sd = deviation(period.sample().values());
        double[] second = period.sample().second();
        double sdLag = second == null ? sd : deviation(second);
        List<LocalMoran.Region> regions = period.local().regions().stream().filter(region -> Double.isFinite(region.deviation())).toList();
        double[] x = regions.stream().mapToDouble(region -> region.deviation() / sd).toArray();
        double[] y = regions.stream().mapToDouble(region -> region.lag() / sdLag).toArray();
        double slope = IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum() / Arrays.stream(x).map(v -> v * v).sum();
        double[] ends = {Arrays.stream(x).min().orElse(0), Arrays.stream(x).max().orElse(0)};
        Text lagged = second == null ? label : input.numeric(MoranMethod.SECOND).getFirst().label();
        List<XySeries> series = List.of(
                XySeries.of("slope", Text.empty(), XySeries.Mark.DASHED, ends, new double[] {slope * ends[0], slope * ends[1]}),
                XySeries.ofRegions("regions", Text.empty(), XySeries.Mark.POINTS, x, y, regions.stream().map(LocalMoran.Region::id).toList()));
        FigureInfo info = FigureInfo.of("scatter" + (panel.hasYears() ? period.year() : ""), title(period));
        return new XyFigure(info, Axis.of(MESSAGES.text("axis.standardised", label)), Axis.of(MESSAGES.text("axis.lag", lagged)), series,
                List.of(new ReferenceLine(false, 0, Text.empty()), new ReferenceLine(true, 0, Text.empty())));
    }

    private static Text title(MoranPeriod period) {
        String i = String.format(java.util.Locale.ROOT, "%.3f", period.i());
        return period.year() == Panel.NO_YEAR ? MESSAGES.text("title.i", i) : MESSAGES.text("title.year.i", period.year(), i);
    }

    /** Standard deviation with division by the number of values, as in the local statistic. */
    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0));
    }

    private MapFigure clusters() {
        List<MapFigure.MapClass> classes = new ArrayList<>();
        CLUSTERS.forEach(cluster -> classes.add(new MapFigure.MapClass(cluster.label(), MESSAGES.text("cluster." + cluster.label()))));
        classes.add(new MapFigure.MapClass("not-significant", MESSAGES.text("cluster.other")));
        List<MapFigure.Frame> frames = periods.stream().map(this::frame).toList();
        return new MapFigure(new FigureInfo("clusters", MESSAGES.text("figure.clusters", label), note("note")), MESSAGES.text("legend.clusters"),
                Text.empty(), classes, MapFigure.Palette.CLUSTERS, panel.regions(), frames);
    }

    private MapFigure.Frame frame(MoranPeriod period) {
        List<Integer> classes = new ArrayList<>(Collections.nCopies(panel.regions().size(), MapFigure.NOT_DEFINED));
        double[] values = new double[panel.regions().size()];
        Arrays.fill(values, Double.NaN);
        int[] rows = period.sample().rows();
        for (int i = 0; i < rows.length; i++) {
            LocalMoran.Region region = period.local().regions().get(i);
            int cluster = CLUSTERS.indexOf(region.quadrant());
            double p = Double.isNaN(region.pPermutation()) ? region.p() : region.pPermutation();
            if (cluster >= 0 && !Double.isNaN(region.i())) {
                classes.set(panel.regionIndex(rows[i]), p <= significance ? cluster : NOT_SIGNIFICANT);
                values[panel.regionIndex(rows[i])] = region.i();
            }
        }
        return new MapFigure.Frame(panel.hasYears() ? MoranMethod.period(period.year()) : Text.empty(), classes, DoubleVector.of(values));
    }

    private MapFigure neighbourCounts() {
        SpatialWeights raw = neighbours.raw();
        int[] counts = panel.regions().stream().mapToInt(region -> raw.indexOf(region) < 0 ? -1 : raw.neighbours(raw.indexOf(region)).length)
                .toArray();
        int[] bounds = bounds(Arrays.stream(counts).filter(count -> count >= 0).distinct().sorted().toArray());
        List<MapFigure.MapClass> classes = new ArrayList<>();
        for (int c = 0; c + 1 < bounds.length; c++) {
            int last = bounds[c + 1] - 1;
            String range = bounds[c] == last ? Integer.toString(last) : bounds[c] + " - " + last;
            classes.add(new MapFigure.MapClass(range, Text.of(range)));
        }
        List<Integer> classOf = Arrays.stream(counts).mapToObj(count -> classOf(count, bounds)).toList();
        double[] values = Arrays.stream(counts).mapToDouble(count -> count < 0 ? Double.NaN : count).toArray();
        return new MapFigure(FigureInfo.of("neighbourCounts", MESSAGES.text("figure.neighbours")), MESSAGES.text("legend.neighbours"),
                Text.empty(), classes, MapFigure.Palette.SEQUENTIAL, panel.regions(),
                List.of(new MapFigure.Frame(Text.empty(), classOf, DoubleVector.of(values))));
    }

    /** First numbers of the classes and the end of the last: one class per number while these are few, else classes of equal width. */
    private static int[] bounds(int[] distinct) {
        int last = distinct[distinct.length - 1];
        if (distinct.length <= COUNT_CLASSES && last - distinct[0] < COUNT_CLASSES) {
            return IntStream.rangeClosed(distinct[0], last + 1).toArray();
        }
        int width = (last - distinct[0]) / COUNT_CLASSES + 1;
        List<Integer> bounds = new ArrayList<>();
        for (int from = distinct[0]; from <= last; from += width) {
            bounds.add(from);
        }
        bounds.add(last + 1);
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int classOf(int count, int[] bounds) {
        if (count < 0) {
            return MapFigure.NOT_DEFINED;
        }
        int at = Arrays.binarySearch(bounds, count);
        return at >= 0 ? at : -at - 2;
    }
}
