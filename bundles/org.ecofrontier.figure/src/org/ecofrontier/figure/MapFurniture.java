package org.ecofrontier.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** North arrow and scale bar of a map. */
final class MapFurniture {

    private static final double ARROW = 9;
    private static final double BAR = 2.4;

    private final Canvas canvas;
    private final boolean kilometres;

    MapFurniture(Canvas canvas, boolean kilometres) {
        this.canvas = canvas;
        this.kilometres = kilometres;
    }

    /** A length in the plane that is round and takes up to so many points on the page. */
    static double roundLength(double pointsPerUnit, double most) {
        double longest = most / pointsPerUnit;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(longest)));
        double lead = longest / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
    }

    /** How high arrow and bar are. */
    double height() {
        return arrowHeight();
    }

    /** How much width arrow and bar side by side take. */
    double width(double pointsPerUnit, double most) {
        double length = roundLength(pointsPerUnit, most);
        return length * pointsPerUnit + Canvas.width(label(length), canvas.small()) / 2 + 14 + arrowWidth();
    }

    double arrowHeight() {
        return Canvas.lineHeight(canvas.small()) * 0.95 + ARROW * 1.35;
    }

    double arrowWidth() {
        return StrictMath.max(ARROW, Canvas.width(canvas.word("north"), canvas.small()));
    }

    double barHeight() {
        return BAR + 3 + Canvas.lineHeight(canvas.small());
    }

    /** Draws the arrow with the word for north above it. */
    void arrow(double centre, double top) {
        Color ink = canvas.palette.ink();
        Font font = canvas.small();
        canvas.write(canvas.word("north"), font, ink, centre - Canvas.width(canvas.word("north"), font) / 2, top);
        double tip = top + Canvas.lineHeight(font) * 0.95;
        double end = tip + ARROW * 1.35;
        Path2D right = new Path2D.Double();
        right.moveTo(centre, tip);
        right.lineTo(centre + ARROW * 0.42, end);
        right.lineTo(centre, end - ARROW * 0.32);
        right.closePath();
        Path2D left = new Path2D.Double();
        left.moveTo(centre, tip);
        left.lineTo(centre - ARROW * 0.42, end);
        left.lineTo(centre, end - ARROW * 0.32);
        left.closePath();
        canvas.fill(right, ink);
        canvas.fill(left, canvas.palette.background());
        canvas.outline(left, ink, 0.6);
        canvas.outline(right, ink, 0.6);
    }

    /** Draws the bar: two halves, the number at its end. */
    void bar(double left, double top, double pointsPerUnit, double most) {
        double length = roundLength(pointsPerUnit, most);
        double width = length * pointsPerUnit;
        Color ink = canvas.palette.ink();
        Font font = canvas.small();
        canvas.fill(new Rectangle2D.Double(left, top, width / 2, BAR), ink);
        canvas.fill(new Rectangle2D.Double(left + width / 2, top, width / 2, BAR), canvas.palette.background());
        canvas.outline(new Rectangle2D.Double(left, top, width, BAR), ink, 0.5);
        canvas.write("0", font, ink, left - Canvas.width("0", font) / 2, top + BAR + 1);
        String number = Numbers.significant(length, 3);
        String label = label(length);
        double shift = Canvas.width(number, font) / 2;
        canvas.write(label, font, ink, left + width - shift, top + BAR + 1);
    }

    /** How much width the bar takes with its number. */
    double barWidth(double pointsPerUnit, double most) {
        double length = roundLength(pointsPerUnit, most);
        return length * pointsPerUnit + Canvas.width(label(length), canvas.small());
    }

    private String label(double length) {
        return canvas.word(kilometres ? "km" : "units", Numbers.significant(length, 3));
    }
}
