package org.ecofrontier.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.io.table.OutputTable;

/**
 * Writes the report of a study in several formats. Sections come from the declarations of the methods and from the results alone: a
 * third-party method appears without code of its own. The same results give the same bytes.
 *
 * @since 0.1
 */
public final class ReportWriter {

    private final ReportSource source;
    private final ReportSettings settings;
    private final String language;

    /**
     * A writer of reports with the content that is kept in the study.
     *
     * @param source the study with its results
     * @param language the language of the report, "en" or "zh"
     */
    public ReportWriter(ReportSource source, String language) {
        this(source, ReportSettings.of(source.study()).language(language));
    }

    /**
     * A writer of reports with a content of one's own.
     *
     * @param source the study with its results
     * @param settings what goes into the report; without a language it is written in English
     */
    public ReportWriter(ReportSource source, ReportSettings settings) {
        this.source = source;
        this.settings = settings;
        this.language = settings.language().orElse("en");
    }

    /**
     * Writes the report.
     *
     * @param folder the folder, made when it is missing
     * @param name the name of the files without their ending
     * @param formats what to write
     * @return the files written, figures beside a LaTeX document not counted
     * @throws IOException if a file cannot be written; files of formats before it are complete
     */
    public List<Path> write(Path folder, String name, Set<ReportFormat> formats) throws IOException {
        Files.createDirectories(folder);
        ReportTexts texts = ReportTexts.of(source, language);
        FigureRenderer renderer = new FigureRenderer(source.regions());
        List<Block> blocks = ReportContent.of(source, settings, texts, renderer);
        String title = settings.title().orElse(source.study().getName() == null ? name : texts.study(source.study().getName()));
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats.stream().sorted().toList()) {
            Path file = folder.resolve(name + "." + format.extension());
            switch (format) {
                case XLSX -> OutputTable.writeWorkbook(file, WorkbookReport.sheets(source, settings, texts));
                case HTML -> write(folder, Map.of(file.getFileName().toString(), HtmlReport.write(title, blocks, texts, renderer)));
                case DOCX -> write(folder, Map.of(file.getFileName().toString(), DocxReport.write(title, blocks, texts, renderer)));
                case LATEX -> write(folder, new LinkedHashMap<>(LatexReport.write(name, title, blocks, texts, renderer)));
            }
            written.add(file);
        }
        return written;
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            WholeFile.write(folder.resolve(entry.getKey()), entry.getValue());
        }
    }
}
