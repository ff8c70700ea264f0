package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.method.figure.ReferenceLine;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines, curves, bands and points over two axes. */
final class XyPainter implements BodyPainter {

    private static final BasicStroke REFERENCE = new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            new float[] {3, 2}, 0);

    private final XyFigure figure;
    private final int[] hues;
    private final SharedAxis acrossAxis;
    private final SharedAxis upAxis;

    XyPainter(XyFigure figure) {
        this.figure = figure;
        this.hues = hues(figure.series());
        Range x = new Range();
        Range y = new Range();
        collect(x, y);
        this.acrossAxis = new SharedAxis("x", figure.x(), x);
        this.upAxis = new SharedAxis("y", figure.y(), y);
    }

    @Override
    public List<SharedAxis> axes() {
        return List.of(acrossAxis, upAxis);
    }

    /** A band looks like the series drawn over it; a dashed line takes a hue of its own unless it is the only one. */
    private static int[] hues(List<XySeries> series) {
        int[] hues = new int[series.size()];
        int next = 0;
        for (int i = 0; i < hues.length; i++) {
            boolean band = series.get(i).mark() == XySeries.Mark.BAND;
            hues[i] = next;
            boolean followed = band && i + 1 < hues.length && series.get(i + 1).mark() != XySeries.Mark.BAND;
            next += followed ? 0 : 1;
        }
        return hues;
    }

    @Override
    public Legend legend(Canvas canvas) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < figure.series().size(); i++) {
            XySeries each = figure.series().get(i);
            String label = canvas.say("series." + each.id(), each.label());
            if (label.isEmpty()) {
                continue;
            }
            Color color = canvas.palette.hue(hues[i]);
            entries.add(new Legend.Entry(label, switch (each.mark()) {
                case BAND -> new Legend.Swatch(Fill.plain(faded(canvas, color)), faded(canvas, color));
                case POINTS -> new Legend.Stroke(null, color, Mark.of(hues[i]));
                case LINE, DASHED -> new Legend.Stroke(stroke(canvas, i), lineColor(canvas, i), null);
                case LINE_AND_POINTS -> new Legend.Stroke(stroke(canvas, i), color, Mark.of(hues[i]));
            }));
        }
        boolean obvious = entries.size() == 1 && figure.series().size() == 1;
        return obvious ? Legend.none() : new Legend(canvas.say("legend", org.ecofrontier.method.Text.empty()), entries);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Rectangle2D beneath = withLegend ? legend(canvas).below(canvas, area) : area;
        if (acrossAxis.isEmpty() || upAxis.isEmpty()) {
            canvas.message(canvas.word("noValues"), beneath);
            return;
        }
        Rectangle2D body = ChartLook.titleAbove(canvas, canvas.axisTitle("y", figure.y()), beneath);
        XyScales scales = XyScales.of(canvas, figure, acrossAxis.range(), upAxis.range(), body, body == beneath);
        XYPlot plot = new XYPlot(lines(scales), scales.across(), scales.up(), lineRenderer(canvas, scales));
        ChartLook.look(canvas, plot);
        if (XyScales.isCloud(figure)) {
            plot.setDomainGridlinesVisible(true);
            plot.setDomainGridlinePaint(canvas.palette.grid());
            plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        }
        figure.lines().stream().filter(line -> Double.isFinite(line.position())).forEach(line -> addLine(canvas, plot, scales, line));
        Rectangle2D data = ChartLook.draw(canvas, plot, body).getPlotInfo().getDataArea();
        if (data.isEmpty()) {
            canvas.message(canvas.word("tooSmall"), area);
            return;
        }
        List<List<Point2D>> places = places(data, scales);
        paintMarks(canvas, places, data);
        new XyHits(figure, canvas).add(places);
        new PointNames(figure, canvas, data).write(places, references(data, scales));
    }

    private List<Line2D> references(Rectangle2D data, XyScales scales) {
        List<Line2D> lines = new ArrayList<>();
        for (ReferenceLine line : figure.lines()) {
            Point2D at = scales.place(line.position(), line.position(), data);
            lines.add(line.vertical() ? new Line2D.Double(at.getX(), data.getMinY(), at.getX(), data.getMaxY())
                    : new Line2D.Double(data.getMinX(), at.getY(), data.getMaxX(), at.getY()));
        }
        return lines;
    }

    private void collect(Range x, Range y) {
        for (XySeries each : figure.series()) {
            for (int i = 0; i < each.x().size(); i++) {
                if (Double.isFinite(each.x().get(i)) && Double.isFinite(each.y().get(i))) {
                    x.add(each.x().get(i));
                    y.add(each.y().get(i));
                    y.add(each.mark() == XySeries.Mark.BAND ? each.upper().get(i) : Double.NaN);
                }
            }
        }
        if (!x.isEmpty()) {
            figure.lines().forEach(line -> (line.vertical() ? x : y).add(line.position()));
        }
    }

    private DefaultXYDataset lines(XyScales scales) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (int i = 0; i < figure.series().size(); i++) {
            XySeries each = figure.series().get(i);
            dataset.addSeries(i, new double[][] {Arrays.stream(each.x().toArray()).map(scales::x).toArray(),
                Arrays.stream(each.y().toArray()).map(scales::y).toArray()});
        }
        return dataset;
    }

    private XYLineAndShapeRenderer lineRenderer(Canvas canvas, XyScales scales) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < figure.series().size(); i++) {
            XySeries each = figure.series().get(i);
            XySeries.Mark mark = each.mark();
            renderer.setSeriesLinesVisible(i, mark != XySeries.Mark.POINTS && mark != XySeries.Mark.BAND);
            renderer.setSeriesPaint(i, lineColor(canvas, i));
            renderer.setSeriesStroke(i, stroke(canvas, i));
            if (mark == XySeries.Mark.BAND && each.x().size() > 1) {
                double[] outline = outline(each, scales);
                if (outline.length >= 6) {
                    Color color = canvas.palette.hue(hues[i]);
                    renderer.addAnnotation(new XYPolygonAnnotation(outline, null, null, faded(canvas, color)), Layer.BACKGROUND);
                }
            }
        }
        return renderer;
    }

    private static double[] outline(XySeries band, XyScales scales) {
        List<Double> outline = new ArrayList<>();
        int size = band.x().size();
        for (int k = 0; k < 2 * size; k++) {
            int i = k < size ? k : 2 * size - 1 - k;
            double edge = k < size ? band.y().get(i) : band.upper().get(i);
            if (Double.isFinite(band.x().get(i)) && Double.isFinite(edge)) {
                outline.add(scales.x(band.x().get(i)));
                outline.add(scales.y(edge));
            }
        }
        return outline.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Color lineColor(Canvas canvas, int index) {
        boolean fit = figure.series().get(index).mark() == XySeries.Mark.DASHED
                && figure.series().stream().filter(each -> each.mark() == XySeries.Mark.DASHED).count() == 1;
        return fit ? canvas.palette.ink() : canvas.palette.hue(hues[index]);
    }

    private BasicStroke stroke(Canvas canvas, int index) {
        XySeries.Mark mark = figure.series().get(index).mark();
        if (mark == XySeries.Mark.DASHED) {
            return LineStyle.DASHED.stroke(1.1f);
        }
        boolean told = canvas.palette.paper() && mark == XySeries.Mark.LINE;
        return (told ? LineStyle.of(hues[index]) : LineStyle.SOLID).stroke(1.3f);
    }

    private static Color faded(Canvas canvas, Color color) {
        Color ground = canvas.palette.background();
        return new Color((color.getRed() + 3 * ground.getRed()) / 4, (color.getGreen() + 3 * ground.getGreen()) / 4,
                (color.getBlue() + 3 * ground.getBlue()) / 4);
    }

    private void addLine(Canvas canvas, XYPlot plot, XyScales scales, ReferenceLine line) {
        double position = line.vertical() ? scales.x(line.position()) : scales.y(line.position());
        ValueMarker marker = new ValueMarker(position, canvas.palette.muted(), REFERENCE);
        marker.setAlpha(1);
        if (!line.label().isEmpty()) {
            marker.setLabel(Lines.cut(canvas.say(line.label()), canvas.small(), canvas.style.width() * 0.3));
            marker.setLabelFont(canvas.small());
            marker.setLabelPaint(canvas.palette.muted());
            marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
            marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            marker.setLabelTextAnchor(line.vertical() ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_RIGHT);
        }
        if (line.vertical()) {
            plot.addDomainMarker(marker, Layer.FOREGROUND);
        } else {
            plot.addRangeMarker(marker, Layer.FOREGROUND);
        }
    }

    private List<List<Point2D>> places(Rectangle2D data, XyScales scales) {
        List<List<Point2D>> places = new ArrayList<>();
        for (XySeries each : figure.series()) {
            List<Point2D> points = new ArrayList<>();
            for (int i = 0; i < each.x().size(); i++) {
                double x = each.x().get(i);
                double y = each.y().get(i);
                points.add(Double.isFinite(x) && Double.isFinite(y) ? scales.place(x, y, data) : null);
            }
            places.add(points);
        }
        return places;
    }

    private void paintMarks(Canvas canvas, List<List<Point2D>> places, Rectangle2D data) {
        for (int s = 0; s < places.size(); s++) {
            XySeries.Mark kind = figure.series().get(s).mark();
            if (kind == XySeries.Mark.POINTS || kind == XySeries.Mark.LINE_AND_POINTS) {
                Mark mark = Mark.of(hues[s]);
                for (Point2D place : places.get(s)) {
                    if (place != null && data.outcode(place) == 0) {
                        mark.paint(canvas, place.getX(), place.getY(), canvas.palette.hue(hues[s]));
                    }
                }
            } else if (kind != XySeries.Mark.BAND) {
                paintLonePoints(canvas, places.get(s), lineColor(canvas, s));
            }
        }
    }

    /** A value between two gaps has no line, so it gets a dot. */
    private static void paintLonePoints(Canvas canvas, List<Point2D> line, Color color) {
        for (int i = 0; i < line.size(); i++) {
            boolean alone = (i == 0 || line.get(i - 1) == null) && (i == line.size() - 1 || line.get(i + 1) == null);
            if (line.get(i) != null && alone) {
                Mark.CIRCLE.paint(canvas, line.get(i).getX(), line.get(i).getY(), color);
            }
        }
    }
}
