package org.ecofrontier.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes a drawing as PNG with its resolution. */
final class PngFile {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final long MOST_DOTS = 200_000_000L;

    private PngFile() {
    }

    static byte[] write(Drawing drawing, FigureStyle style, int dpi) {
        long width = StrictMath.round(style.width() * dpi / 72);
        long height = StrictMath.round(style.height() * dpi / 72);
        if (dpi < 36 || dpi > 1200 || width * height > MOST_DOTS) {
            throw new IllegalArgumentException("A picture of " + style.widthMm() + " mm x " + style.heightMm() + " mm at " + dpi
                    + " dpi cannot be made. Choose 36 to 1200 dpi and at most 200 million dots.");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(width / style.width(), height / style.height());
        drawing.draw(g);
        g.dispose();
        try {
            return encode(image, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException("the figure cannot be written as PNG", e);
        }
    }

    private static byte[] encode(BufferedImage image, int dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, resolution(writer, image, dpi)), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage image, int dpi) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                writer.getDefaultWriteParam());
        String dots = Long.toString(StrictMath.round(dpi * INCHES_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dots);
        size.setAttribute("pixelsPerUnitYAxis", dots);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
