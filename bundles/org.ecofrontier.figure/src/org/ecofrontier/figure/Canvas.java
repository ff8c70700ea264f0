package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;

/** What painters draw on: the graphics with style, colours, font and words, and the hit areas found so far. Unit: points. */
final class Canvas {

    /** Measures independently of the device, so that every format gets the same layout. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** Height of a line, and of its part above the base line, relative to the font size. */
    static final double LINE = 1.3;
    static final double ASCENT = 0.92;

    final Graphics2D g;
    final FigureStyle style;
    final Palette palette;
    final Regions regions;
    private final Font base;
    private final Messages messages;
    private final List<HitArea> hits = new ArrayList<>();

    Canvas(Graphics2D g, FigureStyle style, Regions regions, Font font, Messages messages) {
        this.g = g;
        this.style = style;
        this.palette = Palette.of(style.theme());
        this.regions = regions;
        this.base = font.deriveFont((float) style.fontSize());
        this.messages = messages;
    }

    /** The font of axis titles and legends. */
    Font font() {
        return base;
    }

    /** The font of marks, labels and notes. */
    Font small() {
        return base.deriveFont((float) (style.fontSize() * 0.88));
    }

    /** The font of an axis title: the smaller one where the usual one is too wide. */
    Font fontFor(String title, double width) {
        return width(title, font()) <= width ? font() : small();
    }

    /** The font of names in rows of a height: smaller in lower rows, but never too small to read. */
    Font fitting(double row) {
        double size = StrictMath.max(StrictMath.min(4.5, small().getSize2D()), row / 1.15);
        return size < small().getSize2D() ? base.deriveFont((float) size) : small();
    }

    /** The font of the title. */
    Font large() {
        return base.deriveFont((float) (style.fontSize() * 1.2));
    }

    /** The wording of a text. */
    String say(Text text) {
        return text.in(style.language());
    }

    /** The wording of a text that the style may replace. */
    String say(String key, Text text) {
        String replaced = style.texts().get(key);
        return replaced == null ? say(text) : replaced;
    }

    /** A wording of this bundle. */
    String word(String key, Object... arguments) {
        return say(messages.text(key, arguments));
    }

    /** The title of an axis with its unit. */
    String axisTitle(String key, Axis axis) {
        String replaced = style.texts().get(key);
        if (replaced != null) {
            return replaced;
        }
        return axis.unit().isEmpty() ? say(axis.label()) : withUnit(say(axis.label()), say(axis.unit()));
    }

    String withUnit(String label, String unit) {
        if (unit.isEmpty()) {
            return label;
        }
        return label.isEmpty() ? unit : "zh".equals(style.language()) ? label + "\uff08" + unit + "\uff09" : label + " (" + unit + ")";
    }

    String regionName(String id) {
        return regions.name(id, style.language());
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
    }

    static double lineHeight(Font font) {
        return font.getSize2D() * LINE;
    }

    /** Writes a line whose box begins at a corner; answers the box. */
    Rectangle2D write(String text, Font font, Color color, double left, double top) {
        g.setFont(font);
        g.setPaint(color);
        g.drawString(text, (float) left, (float) (top + font.getSize2D() * (ASCENT + (LINE - 1.2) / 2)));
        return new Rectangle2D.Double(left, top, width(text, font), lineHeight(font));
    }

    /** Writes a line around a point: horizontal 0 = begins there, 0.5 = centred, 1 = ends there; vertically centred. */
    void writeAt(String text, Font font, Color color, double x, double y, double horizontal) {
        write(text, font, color, x - width(text, font) * horizontal, y - lineHeight(font) / 2);
    }

    /** Writes a line upwards, centred at a point. */
    void writeUpwards(String text, Font font, Color color, double x, double y) {
        AffineTransform before = g.getTransform();
        g.rotate(-StrictMath.PI / 2, x, y);
        writeAt(text, font, color, x, y, 0.5);
        g.setTransform(before);
    }

    /** Writes a line that falls off to the lower left from a point, its end there. */
    void writeSlanted(String text, Font font, Color color, double x, double y) {
        AffineTransform before = g.getTransform();
        g.rotate(-StrictMath.PI / 4, x, y);
        writeAt(text, font, color, x, y, 1);
        g.setTransform(before);
    }

    /** Draws the surroundings of a line in the colour of the background, so that it reads on anything. */
    void halo(String text, Font font, double left, double top) {
        Shape outline = font.createGlyphVector(MEASURE, text).getOutline((float) left,
                (float) (top + font.getSize2D() * (ASCENT + (LINE - 1.2) / 2)));
        g.setPaint(palette.background());
        g.setStroke(new BasicStroke((float) (font.getSize2D() * 0.22), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    void line(Color color, double width, double x1, double y1, double x2, double y2) {
        g.setPaint(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void outline(Shape shape, Color color, double width) {
        g.setPaint(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void fill(Shape shape, Color color) {
        g.setPaint(color);
        g.fill(shape);
    }

    /** Says in the middle of an area why there is nothing to see. */
    void message(String text, Rectangle2D area) {
        List<String> lines = Lines.wrap(text, font(), area.getWidth() * 0.9, 4);
        double top = area.getCenterY() - lines.size() * lineHeight(font()) / 2;
        for (String line : lines) {
            write(line, font(), palette.muted(), area.getCenterX() - width(line, font()) / 2, top);
            top += lineHeight(font());
        }
    }

    /** Remembers what stands where; later areas lie above earlier ones. */
    void hit(Shape shape, String region, String series, OptionalInt year, String tooltip) {
        hits.add(new HitArea(shape, region, series, year, tooltip));
    }

    List<HitArea> hits() {
        return List.copyOf(hits);
    }

    /** An id if it is that of a region, else an empty string. */
    String regionOrNone(String id) {
        return regions.known(id) ? id : "";
    }

    /** The year that a wording is, if it is one. */
    static OptionalInt year(String wording) {
        return YEAR.matcher(wording).matches() ? OptionalInt.of(Integer.parseInt(wording)) : OptionalInt.empty();
    }
}
