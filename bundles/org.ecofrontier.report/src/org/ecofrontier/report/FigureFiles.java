package org.ecofrontier.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.figure.Figure;

/**
 * Writes the figures of a study as files, one per figure and format, called {@code ANALYSIS-FIGURE.svg} and so on. The same results give
 * the same bytes.
 *
 * @since 0.1
 */
public final class FigureFiles {

    /** The resolution that journals ask for. */
    public static final int DPI = 300;

    private final ReportSource source;
    private final ReportSettings settings;

    /**
     * @param source the study with its results
     * @param settings which figures, in which language; without a language they are in English
     */
    public FigureFiles(ReportSource source, ReportSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /**
     * Writes the figures.
     *
     * @param folder the folder, made when it is missing
     * @param formats what to write
     * @param dpi dots per inch of pictures, 36 to 1200
     * @return the files written
     * @throws IOException if a file cannot be written; files before it are complete
     * @throws IllegalArgumentException if the resolution is out of range or a setting kept for a figure cannot be read
     */
    public List<Path> write(Path folder, Set<FigureFormat> formats, int dpi) throws IOException {
        Files.createDirectories(folder);
        FigureRenderer renderer = new FigureRenderer(source.regions());
        List<Path> written = new ArrayList<>();
        for (ReportSource.Section section : source.sections()) {
            for (Figure result : section.stored().result().figures()) {
                Figure figure = NamedFigure.of(source.study(), result);
                if (settings.shows(section.analysis().getId(), figure.info().id())) {
                    FigureStyle style = StudyFigures.style(section.analysis(), figure, renderer, settings.language().orElse("en"));
                    for (FigureFormat format : formats.stream().sorted().toList()) {
                        Path file = folder.resolve(section.analysis().getId() + "-" + figure.info().id() + "." + format.extension());
                        WholeFile.write(file, bytes(renderer, figure, style, format, dpi));
                        written.add(file);
                    }
                }
            }
        }
        return written;
    }

    private static byte[] bytes(FigureRenderer renderer, Figure figure, FigureStyle style, FigureFormat format, int dpi) {
        return switch (format) {
            case SVG -> renderer.svg(figure, style);
            case PDF -> renderer.pdf(figure, style);
            case PNG -> renderer.png(figure, style, dpi);
        };
    }
}
