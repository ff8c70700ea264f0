package org.ecofrontier.ui.reports;

import java.nio.file.Path;

import org.ecofrontier.report.ReportSettings;

/**
 * What goes into a report, and where it is written.
 *
 * @param settings the content, the language and the formats; kept in the study
 * @param folder where it is written
 * @param name the name of its files without ending
 */
record ReportChoice(ReportSettings settings, Path folder, String name) {
}
