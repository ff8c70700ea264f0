package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture of a figure for a window, and what stands where on it.
 *
 * @since 0.1
 */
public final class FigureImage {

    private final BufferedImage image;
    private final List<HitArea> areas;
    private final Rectangle2D[] boxes;
    private final Theme theme;
    private final double scale;

    /**
     * Puts a picture and its areas together.
     *
     * @param scale pixels per point
     */
    FigureImage(BufferedImage image, List<HitArea> areas, Theme theme, double scale) {
        this.image = image;
        this.areas = List.copyOf(areas);
        this.boxes = areas.stream().map(area -> area.shape().getBounds2D()).toArray(Rectangle2D[]::new);
        this.theme = theme;
        this.scale = scale;
    }

    /** The picture; not to be changed. */
    public BufferedImage image() {
        return image;
    }

    /** What stands where, in pixels; later areas lie above earlier ones. */
    public List<HitArea> areas() {
        return areas;
    }

    /** What is under the pointer. */
    public Optional<HitArea> at(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (boxes[i].contains(x, y) && areas.get(i).shape().contains(x, y)) {
                return Optional.of(areas.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The picture with some regions brought out.
     *
     * @param regions the ids of the regions; the picture as it is if none of them is on it
     */
    public BufferedImage highlighted(Set<String> regions) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawHighlights(g, regions);
        g.dispose();
        return copy;
    }

    /** Draws only what brings out some regions, over a picture that is drawn already. */
    public void drawHighlights(Graphics2D g, Set<String> regions) {
        Palette palette = Palette.of(theme);
        for (Color color : List.of(palette.background(), palette.accent())) {
            g.setPaint(color);
            g.setStroke(new BasicStroke((float) ((color.equals(palette.accent()) ? 1.8 : 3.4) * scale), BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND));
            areas.stream().filter(area -> regions.contains(area.region())).forEach(area -> g.draw(area.shape()));
        }
    }
}
