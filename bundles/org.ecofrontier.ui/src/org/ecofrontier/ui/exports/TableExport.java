package org.ecofrontier.ui.exports;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Writes the table in front to a file.
 *
 * @since 0.1
 */
public final class TableExport {

    private TableExport() {
    }

    /** Asks for a file, then writes all rows in the format of its ending: csv, xlsx or dta. */
    public static void ask(OpenStudy study, GridModel table, String name) {
        FileDialog dialog = new FileDialog(Say.shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv", "*.dta"});
        dialog.setFilterNames(new String[] {"Excel (*.xlsx)", "CSV (*.csv)", "Stata (*.dta)"});
        dialog.setFilterPath(study.file().folder().toString());
        dialog.setFileName(name + ".xlsx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(table, name, Path.of(chosen));
        }
    }

    /** Writes all rows of a table in the format of the ending of the file. */
    public static void write(GridModel table, String name, Path file) {
        OutputTable.Format format = OutputTable.formatOf(file);
        if (format == null) {
            Say.warning(UiText.of("export.format", file));
            return;
        }
        OutputTable output = output(table, name);
        Job job = Job.create(UiText.of("figure.writing", file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                output.write(file, format);
            } catch (DataFileException e) {
                Ui.async(() -> Say.warning(e.message(UiText.locale())));
            }
        });
        job.schedule();
    }

    private static OutputTable output(GridModel table, String name) {
        OutputTable output = new OutputTable(name, table.rows());
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            String[] texts = new String[table.rows()];
            Arrays.setAll(texts, row -> table.exportText(row, at));
            boolean years = "year".equals(table.exportTitle(column));
            if (table.isNumeric(column) || years) {
                output.numbers(table.exportTitle(column),
                    Arrays.stream(texts).mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text)).toArray());
            } else {
                output.texts(table.exportTitle(column), texts);
            }
        }
        return output;
    }
}
