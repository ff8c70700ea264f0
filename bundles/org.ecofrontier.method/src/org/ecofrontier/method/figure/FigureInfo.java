package org.ecofrontier.method.figure;

import java.util.Objects;

import org.ecofrontier.method.Text;

/**
 * What every figure has.
 *
 * @param id the id of the output, the file name in result folders
 * @param title what it shows; stands above it or in the caption
 * @param note remarks below it, for example "grey: not defined"; may be an empty text
 * @since 0.1
 */
public record FigureInfo(String id, Text title, Text note) {

    /** Checks that nothing is {@code null}. */
    public FigureInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
    }

    /** A figure without a note. */
    public static FigureInfo of(String id, Text title) {
        return new FigureInfo(id, title, Text.empty());
    }
}
