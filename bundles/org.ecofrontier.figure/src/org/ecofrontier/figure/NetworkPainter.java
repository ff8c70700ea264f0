package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.ecofrontier.method.figure.NetworkFigure;

/** Nodes and weighted arrows; arrows bend a little, so that a pair in both directions stays readable. */
final class NetworkPainter implements BodyPainter {

    private static final double BEND = 0.12;

    private final NetworkFigure figure;

    NetworkPainter(NetworkFigure figure) {
        this.figure = figure;
    }

    @Override
    public Legend legend(Canvas canvas) {
        List<Legend.Entry> entries = new ArrayList<>();
        String highlighted = canvas.say("series.highlighted", figure.highlightedLabel());
        String other = canvas.say("series.other", figure.otherLabel());
        if (!highlighted.isEmpty()) {
            entries.add(new Legend.Entry(highlighted, new Legend.Stroke(null, canvas.palette.hue(0), Mark.CIRCLE)));
        }
        if (!other.isEmpty()) {
            entries.add(new Legend.Entry(other, new Legend.Stroke(null, canvas.palette.hue(0), Mark.OPEN_CIRCLE)));
        }
        return new Legend("", entries);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Rectangle2D body = withLegend ? legend(canvas).below(canvas, area) : area;
        if (figure.nodes().isEmpty()) {
            canvas.message(canvas.word("noValues"), body);
            return;
        }
        NetworkLayout layout = new NetworkLayout(figure);
        double largest = figure.nodes().stream().mapToDouble(NetworkFigure.Node::size).filter(Double::isFinite).max().orElse(1);
        double unit = StrictMath.max(2.2,
                StrictMath.min(9, StrictMath.sqrt(body.getWidth() * body.getHeight() / figure.nodes().size()) / 9));
        double marginX = StrictMath.min(body.getWidth() * 0.15, 45);
        double marginY = StrictMath.min(body.getHeight() * 0.1, 16);
        Map<String, Integer> index = new HashMap<>();
        List<Point2D> places = new ArrayList<>();
        double[] radii = new double[figure.nodes().size()];
        for (int i = 0; i < radii.length; i++) {
            NetworkFigure.Node node = figure.nodes().get(i);
            index.put(node.id(), i);
            places.add(new Point2D.Double(body.getX() + marginX + layout.x(i) * (body.getWidth() - 2 * marginX),
                    body.getY() + marginY + layout.y(i) * (body.getHeight() - 2 * marginY)));
            double share = Double.isFinite(node.size()) && largest > 0 ? StrictMath.max(0, node.size()) / largest : 0;
            radii[i] = unit * (0.5 + 0.7 * StrictMath.sqrt(share));
        }
        drawEdges(canvas, index, places, radii);
        drawNodes(canvas, body, places, radii);
    }

    private void drawEdges(Canvas canvas, Map<String, Integer> index, List<Point2D> places, double[] radii) {
        double heaviest = figure.edges().stream().mapToDouble(NetworkFigure.Edge::weight).filter(Double::isFinite).max().orElse(1);
        for (NetworkFigure.Edge edge : figure.edges()) {
            Integer from = index.get(edge.from());
            Integer to = index.get(edge.to());
            if (from == null || to == null || from.equals(to)) {
                continue;
            }
            double share = Double.isFinite(edge.weight()) && heaviest > 0 ? StrictMath.max(0, edge.weight()) / heaviest : 0;
            drawArrow(canvas, places.get(from), places.get(to), radii[from], radii[to], 0.4 + 1.6 * share);
        }
    }

    private static void drawArrow(Canvas canvas, Point2D from, Point2D to, double fromRadius, double toRadius, double width) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = StrictMath.hypot(dx, dy);
        double head = 3.2 + width * 1.3;
        if (length < fromRadius + toRadius + head) {
            return;
        }
        double middleX = (from.getX() + to.getX()) / 2 - dy * BEND;
        double middleY = (from.getY() + to.getY()) / 2 + dx * BEND;
        double[] out = towards(from, middleX, middleY);
        double[] in = towards(to, middleX, middleY);
        double tipX = to.getX() + in[0] * (toRadius + 0.8);
        double tipY = to.getY() + in[1] * (toRadius + 0.8);
        Color color = canvas.palette.muted();
        canvas.g.setPaint(color);
        canvas.g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        canvas.g.draw(new QuadCurve2D.Double(from.getX() + out[0] * fromRadius, from.getY() + out[1] * fromRadius, middleX, middleY,
                tipX + in[0] * head * 0.8, tipY + in[1] * head * 0.8));
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(tipX, tipY);
        arrow.lineTo(tipX + in[0] * head - in[1] * head * 0.42, tipY + in[1] * head + in[0] * head * 0.42);
        arrow.lineTo(tipX + in[0] * head + in[1] * head * 0.42, tipY + in[1] * head - in[0] * head * 0.42);
        arrow.closePath();
        canvas.fill(arrow, color);
    }

    private static double[] towards(Point2D from, double x, double y) {
        double length = StrictMath.hypot(x - from.getX(), y - from.getY());
        return new double[] {(x - from.getX()) / length, (y - from.getY()) / length};
    }

    private void drawNodes(Canvas canvas, Rectangle2D body, List<Point2D> places, double[] radii) {
        LabelPlacer placer = new LabelPlacer(canvas, body);
        for (int i = 0; i < radii.length; i++) {
            NetworkFigure.Node node = figure.nodes().get(i);
            Point2D place = places.get(i);
            Shape disc = new Ellipse2D.Double(place.getX() - radii[i], place.getY() - radii[i], 2 * radii[i], 2 * radii[i]);
            canvas.fill(disc, node.highlighted() ? canvas.palette.hue(0) : canvas.palette.background());
            canvas.outline(disc, canvas.palette.hue(0), 1);
            placer.occupy(disc.getBounds2D());
            String label = canvas.say("series." + node.id(), node.label());
            canvas.hit(disc, canvas.regionOrNone(node.id()), node.id(), OptionalInt.empty(),
                    Double.isFinite(node.size()) ? label + ": " + Numbers.significant(node.size(), 4) : label);
        }
        for (boolean highlighted : new boolean[] {true, false}) {
            for (int i = 0; i < radii.length; i++) {
                NetworkFigure.Node node = figure.nodes().get(i);
                if (node.highlighted() == highlighted) {
                    String label = Lines.cut(canvas.say("series." + node.id(), node.label()), canvas.small(), body.getWidth() * 0.3);
                    placer.beside(label, canvas.small(), places.get(i).getX(), places.get(i).getY(), radii[i],
                            body.getCenterX(), body.getCenterY());
                }
            }
        }
    }
}
