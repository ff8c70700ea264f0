package org.ecofrontier.ui.figures;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Pictures of the renderer as pictures of the window.
 *
 * @since 0.1
 */
public final class Pictures {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 24;

    private Pictures() {
    }

    /** {@return a picture for the window} */
    public static ImageData of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, DEPTH, RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
