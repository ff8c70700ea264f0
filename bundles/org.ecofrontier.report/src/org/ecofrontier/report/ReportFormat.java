package org.ecofrontier.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files a report can be written as.
 *
 * @since 0.1
 */
public enum ReportFormat {
    /** Office Open XML document, for Word and LibreOffice. */
    DOCX("docx"),
    /** Workbook with one sheet per table. */
    XLSX("xlsx"),
    /** One self-contained page. */
    HTML("html"),
    /** LaTeX with booktabs, figures as PDF files beside it. */
    LATEX("tex");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of the file's name. */
    public String extension() {
        return extension;
    }

    /** The name of the format on the command line and in a study. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with a name, letter case aside. */
    public static Optional<ReportFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.id().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
