package org.ecofrontier.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.ecofrontier.report.ReportFormat;

/**
 * What goes into a report.
 *
 * @param analyses the ids of the analyses
 * @param formats the formats
 * @param language en or zh
 * @param folder where it is written
 * @param name the name of its files without ending
 */
record ReportChoice(List<String> analyses, Set<ReportFormat> formats, String language, Path folder, String name) {

    ReportChoice {
        analyses = List.copyOf(analyses);
        formats = Set.copyOf(formats);
    }
}
