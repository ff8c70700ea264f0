package org.ecofrontier.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ecofrontier.lib.font.BundledFont;

/**
 * A font that draws and that can be embedded: the bundled one, or a TrueType font of the machine.
 *
 * @param family the name of its family
 * @param awt for drawing
 * @param file its file, or empty for the bundled font
 */
record Typeface(String family, Font awt, Optional<Path> file) {

    /** PDFBox warns of a table of the font for glyph variants, which figures do not use. Held, since loggers are collected otherwise. */
    private static final Logger VARIANTS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        VARIANTS.setLevel(Level.SEVERE);
    }

    /** The bundled font, read once. */
    private static final class Bundled {
        static final Typeface TYPEFACE = read();

        private static Typeface read() {
            try (InputStream stream = BundledFont.open()) {
                return new Typeface(BundledFont.FAMILY, Font.createFont(Font.TRUETYPE_FONT, stream), Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("The bundled font is damaged. Install EcoFrontier again.", e);
            }
        }
    }

    /** The bundled font. */
    static Typeface bundled() {
        return Bundled.TYPEFACE;
    }

    /** The font of a family if it is installed and has all characters of a text, else the bundled font. */
    static Typeface of(String family, String characters) {
        return InstalledFonts.find(family).filter(found -> found.awt.canDisplayUpTo(characters) < 0).orElse(bundled());
    }

    /**
     * Opens the tables of the font for embedding.
     *
     * @param opened collects what the caller has to close once the font has been embedded
     */
    TrueTypeFont open(Deque<Closeable> opened) throws IOException {
        TrueTypeFont font;
        if (file.isEmpty()) {
            try (InputStream stream = BundledFont.open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            }
        } else {
            font = InstalledFonts.open(file.get(), awt.getPSName(), opened);
        }
        opened.push(font);
        return font;
    }
}
