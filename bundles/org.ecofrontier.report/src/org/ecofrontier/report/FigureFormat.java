package org.ecofrontier.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files a figure can be written as.
 *
 * @since 0.1
 */
public enum FigureFormat {
    /** A drawing with texts as texts. */
    SVG,
    /** A page of the size of the figure, fonts embedded. */
    PDF,
    /** A picture at a resolution. */
    PNG;

    /** The ending of the file's name, which is also the name of the format. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with a name, letter case aside. */
    public static Optional<FigureFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.extension().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
