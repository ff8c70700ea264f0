package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What signs mean.
 *
 * @param title what stands before them, or empty
 * @param entries the signs
 */
record Legend(String title, List<Entry> entries) {

    static final double GAP = 5;

    /**
     * A sign and its meaning.
     *
     * @param label its meaning
     * @param sign how it looks
     */
    record Entry(String label, Sign sign) {
    }

    /** How something looks in a legend. */
    sealed interface Sign permits Swatch, Stroke {
    }

    /** An area. */
    record Swatch(Fill fill, Color border) implements Sign {
    }

    /**
     * A line, a mark, or both.
     *
     * @param stroke the line or {@code null}
     * @param color their colour
     * @param mark the mark or {@code null}
     */
    record Stroke(BasicStroke stroke, Color color, Mark mark) implements Sign {
    }

    static Legend none() {
        return new Legend("", List.of());
    }

    Legend {
        entries = List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Draws the legend at the lower edge of an area, flowing into lines; answers what is left of the area. */
    Rectangle2D below(Canvas canvas, Rectangle2D area) {
        if (isEmpty()) {
            return area;
        }
        Font font = canvas.small();
        double lineHeight = Canvas.lineHeight(font) * 1.12;
        String heading = Lines.cut(title, font, area.getWidth() * 0.4);
        LegendFlow flow = new LegendFlow(heading, entries, font, area.getWidth());
        int most = (int) StrictMath.max(1, area.getHeight() * 0.5 / lineHeight);
        if (flow.lines().size() > most) {
            flow = shortened(canvas, heading, flow, most, area.getWidth());
        }
        double top = area.getMaxY() - flow.lines().size() * lineHeight;
        double left = area.getX() + StrictMath.max(0, (area.getWidth() - flow.width()) / 2);
        canvas.write(heading, font, canvas.palette.ink(), left, top);
        double y = top;
        for (List<Entry> line : flow.lines()) {
            double x = left + flow.heading();
            for (Entry entry : line) {
                draw(canvas, entry, font, x, y, flow.room());
                x += flow.advance(entry);
            }
            y += lineHeight;
        }
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), top - GAP - area.getY());
    }

    /** The first lines of entries and a remark how many more there are. */
    private LegendFlow shortened(Canvas canvas, String heading, LegendFlow whole, int most, double width) {
        int shown = whole.lines().subList(0, most).stream().mapToInt(List::size).sum() - 1;
        List<Entry> some = new ArrayList<>(entries.subList(0, StrictMath.max(0, shown)));
        some.add(new Entry(canvas.word("more", entries.size() - some.size()), new Stroke(null, Color.BLACK, null)));
        return new LegendFlow(heading, some, canvas.small(), width);
    }

    /** How high the legend is when it flows into lines. */
    double flowHeight(Canvas canvas, double width) {
        return isEmpty() ? 0 : new LegendFlow(Lines.cut(title, canvas.small(), width * 0.4), entries, canvas.small(), width).lines().size()
                * Canvas.lineHeight(canvas.small()) * 1.12 + GAP;
    }

    /** Draws the legend as a column; answers its height. */
    double column(Canvas canvas, double x, double y, double width) {
        Font font = canvas.small();
        double top = y;
        for (String line : title.isEmpty() ? List.<String>of() : Lines.wrap(title, canvas.font(), width, 3)) {
            canvas.write(line, canvas.font(), canvas.palette.ink(), x, top);
            top += Canvas.lineHeight(canvas.font());
        }
        for (Entry entry : entries) {
            List<String> lines = lines(entry, font, width);
            draw(canvas, new Entry(lines.get(0), entry.sign()), font, x, top, width);
            top += Canvas.lineHeight(font) * 1.15;
            for (String line : lines.subList(1, lines.size())) {
                canvas.write(line, font, canvas.palette.ink(), x + signWidth(font) + GAP, top - 0.2 * Canvas.lineHeight(font));
                top += Canvas.lineHeight(font) * 0.95;
            }
        }
        return top - y;
    }

    /** A meaning in up to three lines. */
    private static List<String> lines(Entry entry, Font font, double width) {
        List<String> lines = Lines.wrap(entry.label(), font, width - signWidth(font) - GAP, 3);
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** How high the legend is as a column. */
    double columnHeight(Canvas canvas, double width) {
        double heading = title.isEmpty() ? 0 : Lines.wrap(title, canvas.font(), width, 3).size() * Canvas.lineHeight(canvas.font());
        double height = heading;
        for (Entry entry : entries) {
            height += Canvas.lineHeight(canvas.small()) * (0.2 + 0.95 * lines(entry, canvas.small(), width).size());
        }
        return height;
    }

    /** How wide the legend is as a column. */
    double columnWidth(Canvas canvas, double most) {
        double widest = Canvas.width(title, canvas.font());
        for (Entry entry : entries) {
            widest = StrictMath.max(widest, signWidth(canvas.small()) + GAP + Canvas.width(entry.label(), canvas.small()));
        }
        return StrictMath.min(widest + 1, most);
    }

    /** The width of a sign. */
    static double signWidth(Font font) {
        return font.getSize2D() * 2;
    }

    private static void draw(Canvas canvas, Entry entry, Font font, double x, double top, double width) {
        double sign = signWidth(font);
        double middle = top + Canvas.lineHeight(font) / 2;
        switch (entry.sign()) {
            case Swatch swatch -> {
                double height = font.getSize2D() * 0.95;
                Shape box = new Rectangle2D.Double(x, middle - height / 2, sign, height);
                swatch.fill().paint(canvas.g, box);
                canvas.outline(box, swatch.border(), 0.4);
            }
            case Stroke line -> {
                canvas.g.setPaint(line.color());
                if (line.stroke() != null) {
                    canvas.g.setStroke(line.stroke());
                    canvas.g.draw(new Line2D.Double(x, middle, x + sign, middle));
                }
                if (line.mark() != null) {
                    line.mark().paint(canvas, x + sign / 2, middle, line.color());
                }
            }
        }
        String label = Lines.cut(entry.label(), font, width - sign - GAP);
        canvas.write(label, font, canvas.palette.ink(), x + sign + GAP, top);
    }
}
