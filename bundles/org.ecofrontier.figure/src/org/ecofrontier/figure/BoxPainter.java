package org.ecofrontier.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.figure.BoxFigure;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Box plots side by side; groups of few values show every value. */
final class BoxPainter implements BodyPainter {

    private static final int FEW = 4;
    private static final double RADIUS = 1.9;

    private final BoxFigure figure;

    BoxPainter(BoxFigure figure) {
        this.figure = figure;
    }

    @Override
    public Legend legend(Canvas canvas) {
        return Legend.none();
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Range range = new Range();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < figure.groups().size(); i++) {
            Arrays.stream(figure.groups().get(i).values().toArray()).forEach(range::add);
            data.addValue(null, "", Integer.valueOf(i));
        }
        if (range.isEmpty()) {
            canvas.message(canvas.word("noValues"), area);
            return;
        }
        range.startAtZeroIfNear();
        List<String> names = figure.groups().stream().map(group -> name(canvas, group)).toList();
        CategoryFrame frame = new CategoryFrame(canvas, names, false);
        boolean drawn = frame.draw(area, canvas.say("x", figure.groupLabel()), figure.values(), range, data,
                new LineAndShapeRenderer(false, false));
        for (int i = 0; drawn && i < figure.groups().size(); i++) {
            BoxFigure.Group group = figure.groups().get(i);
            if (Arrays.stream(group.values().toArray()).anyMatch(Double::isFinite)) {
                draw(canvas, frame, i, group, names.get(i));
            } else {
                Mark.CROSS.paint(canvas, frame.centre(i), frame.data().getMaxY() - 5, canvas.palette.muted());
            }
        }
    }

    private static String name(Canvas canvas, BoxFigure.Group group) {
        long count = Arrays.stream(group.values().toArray()).filter(Double::isFinite).count();
        return canvas.say("series." + group.id(), group.label()) + "\n" + canvas.word("n", count);
    }

    private void draw(Canvas canvas, CategoryFrame frame, int index, BoxFigure.Group group, String name) {
        Quartiles q = Quartiles.of(group.values().toArray());
        double x = frame.centre(index);
        double half = StrictMath.min(frame.breadth() * 0.36, 24);
        Color ink = canvas.palette.ink();
        double top = frame.value(q.q3());
        double bottom = frame.value(q.q1());
        Shape box = new Rectangle2D.Double(x - half, top, 2 * half, bottom - top);
        if (q.count() > FEW) {
            canvas.line(ink, 0.8, x, top, x, frame.value(q.high()));
            canvas.line(ink, 0.8, x, bottom, x, frame.value(q.low()));
            canvas.line(ink, 0.8, x - half / 2, frame.value(q.high()), x + half / 2, frame.value(q.high()));
            canvas.line(ink, 0.8, x - half / 2, frame.value(q.low()), x + half / 2, frame.value(q.low()));
            Color hue = canvas.palette.hue(0);
            Color ground = canvas.palette.background();
            canvas.fill(box, new Color((hue.getRed() + 2 * ground.getRed()) / 3, (hue.getGreen() + 2 * ground.getGreen()) / 3,
                    (hue.getBlue() + 2 * ground.getBlue()) / 3));
            canvas.outline(box, ink, 0.8);
        }
        canvas.line(ink, 1.6, x - half, frame.value(q.median()), x + half, frame.value(q.median()));
        String label = name.replace("\n", ", ");
        canvas.hit(box, "", group.id(), Canvas.year(canvas.say(group.label())), label + ": " + Numbers.significant(q.q1(), 4) + " | "
                + Numbers.significant(q.median(), 4) + " | " + Numbers.significant(q.q3(), 4));
        drawPoints(canvas, frame, x, group, q, label);
    }

    private void drawPoints(Canvas canvas, CategoryFrame frame, double x, BoxFigure.Group group, Quartiles q, String label) {
        LabelPlacer placer = new LabelPlacer(canvas, frame.data());
        Font font = canvas.small();
        int[] shown = q.count() > FEW ? q.outliers() : finite(group);
        for (int i : shown) {
            double y = frame.value(group.values().get(i));
            Shape dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            canvas.fill(dot, canvas.palette.background());
            canvas.outline(dot, canvas.palette.ink(), 0.8);
            placer.occupy(dot.getBounds2D());
        }
        for (int i = 0; i < group.values().size(); i++) {
            double value = group.values().get(i);
            if (!Double.isFinite(value)) {
                continue;
            }
            String region = group.regions().isEmpty() ? "" : group.regions().get(i);
            double y = frame.value(value);
            String who = region.isEmpty() ? label : canvas.regionName(region);
            if (!region.isEmpty() || contains(shown, i)) {
                canvas.hit(new Ellipse2D.Double(x - 3, y - 3, 6, 6), region, group.id(), Canvas.year(canvas.say(group.label())),
                        who + ": " + Numbers.significant(value, 4));
            }
            if (!region.isEmpty() && contains(shown, i)) {
                placer.beside(Lines.cut(who, font, frame.breadth()), font, x, y, RADIUS);
            }
        }
    }

    private static boolean contains(int[] positions, int position) {
        return Arrays.stream(positions).anyMatch(each -> each == position);
    }

    private static int[] finite(BoxFigure.Group group) {
        double[] values = group.values().toArray();
        return IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i])).toArray();
    }
}
