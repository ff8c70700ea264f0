package org.ecofrontier.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

import org.ecofrontier.method.figure.Figure;

/**
 * Draws figures of every kind, the same everywhere: to files for papers and reports and to pictures for windows. Needs no display. The
 * same figure, style and regions give the same bytes. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class FigureRenderer {

    private final Regions regions;

    /**
     * A renderer for the figures of a study.
     *
     * @param regions boundaries and names; {@link Regions#unknown} where there are none
     */
    public FigureRenderer(Regions regions) {
        this.regions = Objects.requireNonNull(regions);
    }

    /**
     * The style with a height that gives every part of the figure enough room at its width, for figures whose size nobody has chosen: more
     * for many panels, maps, bars or rows, at most what fits on an A4 page.
     */
    public FigureStyle suited(Figure figure, FigureStyle style) {
        double height = new FigureSizes(regions, style.fontSize()).height(figure, style.widthMm(), style.showTitle(), style.showNote());
        return style.size(style.widthMm(), StrictMath.rint(height));
    }

    /** The figure as SVG 1.1, UTF-8, texts as texts. */
    public byte[] svg(Figure figure, FigureStyle style) {
        return SvgFile.write(g -> draw(g, figure, style), style, typeface(figure, style).family(), title(figure, style));
    }

    /** The figure as one PDF page of its size, fonts embedded, texts selectable. */
    public byte[] pdf(Figure figure, FigureStyle style) {
        return PdfFile.write(g -> draw(g, figure, style), style, typeface(figure, style), title(figure, style));
    }

    /**
     * The figure as PNG.
     *
     * @param dpi dots per inch, 36 to 1200; written into the file, so that word processors show the figure in its size
     * @throws IllegalArgumentException if the resolution is out of range or the picture would have more than 200 million dots
     */
    public byte[] png(Figure figure, FigureStyle style, int dpi) {
        return PngFile.write(g -> draw(g, figure, style), style, dpi);
    }

    /**
     * The figure as a picture for a window.
     *
     * @param width width in pixels; takes the place of the size of the style
     * @param height height in pixels
     * @param pixelsPerPoint pixels per point of the font size, 96 / 72 on an ordinary screen, more on a fine one
     * @throws IllegalArgumentException if the size is out of range, see {@link FigureStyle}
     */
    public FigureImage image(Figure figure, FigureStyle style, int width, int height, double pixelsPerPoint) {
        double mm = 1 / (pixelsPerPoint * FigureStyle.POINTS_PER_MM);
        FigureStyle sized = style.size(width * mm, height * mm);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(pixelsPerPoint, pixelsPerPoint);
        List<HitArea> areas = draw(g, figure, sized);
        g.dispose();
        AffineTransform toPixels = AffineTransform.getScaleInstance(pixelsPerPoint, pixelsPerPoint);
        return new FigureImage(image, areas.stream().map(area -> area.transformed(toPixels)).toList(), style.theme(), pixelsPerPoint);
    }

    /**
     * Draws the figure at the origin of a graphics whose unit is the point.
     *
     * @return what stands where, in points; later areas lie above earlier ones
     */
    public List<HitArea> draw(Graphics2D graphics, Figure figure, FigureStyle style) {
        return FigurePainter.paint(graphics, figure, style, regions, typeface(figure, style));
    }

    private Typeface typeface(Figure figure, FigureStyle style) {
        boolean bundled = style.fontFamily().equals(Typeface.bundled().family());
        return bundled ? Typeface.bundled() : Typeface.of(style.fontFamily(), FigureTexts.characters(figure, style, regions));
    }

    private static String title(Figure figure, FigureStyle style) {
        return style.texts().getOrDefault("title", figure.info().title().in(style.language()));
    }
}
