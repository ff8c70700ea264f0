package org.ecofrontier.lib.font;

import java.io.IOException;
import java.io.InputStream;

/**
 * The typeface that comes with the product, so that figures and PDF files look the same on every machine and show Latin and Chinese.
 * Noto Sans SC Regular, TrueType outlines, SIL Open Font License 1.1 (fonts/OFL.txt).
 *
 * @since 0.1
 */
public final class BundledFont {

    /** The name of the family. */
    public static final String FAMILY = "Noto Sans SC";

    private static final String FILE = "/fonts/NotoSansSC_400Regular.ttf";

    private BundledFont() {
    }

    /**
     * Opens the font file.
     *
     * @return its bytes, to be closed by the caller
     * @throws IOException if the file is missing from the installation
     */
    public static InputStream open() throws IOException {
        InputStream stream = BundledFont.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IOException("The font " + FILE + " is missing from the installation. Install EcoFrontier again.");
        }
        return stream;
    }
}
