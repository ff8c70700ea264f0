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

    private static final double GAP = 5;
    private static final double BETWEEN = 11;

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
        List<List<Entry>> lines = flow(font, area.getWidth());
        int most = (int) StrictMath.max(1, area.getHeight() * 0.4 / lineHeight);
        if (lines.size() > most) {
            int shown = lines.subList(0, most).stream().mapToInt(List::size).sum() - 1;
            lines = shortened(font, area.getWidth(), canvas.word("more", entries.size() - shown), shown);
        }
        double top = area.getMaxY() - lines.size() * lineHeight;
        Rectangle2D left = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), top - GAP - area.getY());
        boolean first = true;
        for (List<Entry> line : lines) {
            double heading = first && !title.isEmpty() ? Canvas.width(shortTitle(font, area.getWidth()), font) + BETWEEN : 0;
            double width = heading + lineWidth(line, font, area.getWidth());
            double x = area.getX() + StrictMath.max(0, (area.getWidth() - width) / 2);
            if (heading > 0) {
                canvas.write(shortTitle(font, area.getWidth()), font, canvas.palette.ink(), x, top);
                x += heading;
            }
            for (Entry entry : line) {
                x += draw(canvas, entry, font, x, top, area.getWidth()) + BETWEEN;
            }
            top += lineHeight;
            first = false;
        }
        return left;
    }

    /** How high the legend is when it flows into lines. */
    double flowHeight(Canvas canvas, double width) {
        return isEmpty() ? 0 : flow(canvas.small(), width).size() * Canvas.lineHeight(canvas.small()) * 1.12 + GAP;
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
            draw(canvas, entry, font, x, top, width);
            top += Canvas.lineHeight(font) * 1.15;
        }
        return top - y;
    }

    /** How high the legend is as a column. */
    double columnHeight(Canvas canvas, double width) {
        double heading = title.isEmpty() ? 0 : Lines.wrap(title, canvas.font(), width, 3).size() * Canvas.lineHeight(canvas.font());
        return heading + entries.size() * Canvas.lineHeight(canvas.small()) * 1.15;
    }

    /** How wide the legend is as a column. */
    double columnWidth(Canvas canvas, double most) {
        double widest = Canvas.width(title, canvas.font());
        for (Entry entry : entries) {
            widest = StrictMath.max(widest, signWidth(canvas.small()) + GAP + Canvas.width(entry.label(), canvas.small()));
        }
        return StrictMath.min(widest + 1, most);
    }

    private List<List<Entry>> flow(Font font, double width) {
        List<List<Entry>> lines = new ArrayList<>();
        List<Entry> line = new ArrayList<>();
        double used = title.isEmpty() ? 0 : Canvas.width(shortTitle(font, width), font) + BETWEEN;
        for (Entry entry : entries) {
            double needed = entryWidth(entry, font, width);
            if (!line.isEmpty() && used + needed > width) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(entry);
            used += needed + BETWEEN;
        }
        lines.add(line);
        return lines;
    }

    /** The first entries and a remark how many more there are. */
    private List<List<Entry>> shortened(Font font, double width, String remark, int shown) {
        List<Entry> some = new ArrayList<>(entries.subList(0, StrictMath.max(0, shown)));
        some.add(new Entry(remark, new Stroke(null, Color.BLACK, null)));
        return new Legend(title, some).flow(font, width);
    }

    private String shortTitle(Font font, double width) {
        return Lines.cut(title, font, width * 0.4);
    }

    private static double lineWidth(List<Entry> line, Font font, double width) {
        return line.stream().mapToDouble(entry -> entryWidth(entry, font, width)).sum() + BETWEEN * (line.size() - 1);
    }

    private static double entryWidth(Entry entry, Font font, double width) {
        double most = width - signWidth(font) - GAP;
        return signWidth(font) + GAP + Canvas.width(Lines.cut(entry.label(), font, most), font);
    }

    private static double signWidth(Font font) {
        return font.getSize2D() * 2;
    }

    private static double draw(Canvas canvas, Entry entry, Font font, double x, double top, double width) {
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
        return sign + GAP + Canvas.width(label, font);
    }
}
