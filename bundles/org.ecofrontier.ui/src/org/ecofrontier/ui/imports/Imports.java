package org.ecofrontier.ui.imports;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Brings files into a study.
 *
 * @since 0.1
 */
public final class Imports {

    private Imports() {
    }

    /** Asks for a table file, then imports it. */
    public static void askTable(OpenStudy study) {
        FileDialog dialog = new FileDialog(Say.shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.xls;*.dta;*.dbf", "*.*"});
        dialog.setFilterNames(new String[] {UiText.of("import.files"), "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            table(study, Path.of(chosen));
        }
    }

    /** Imports a table file. */
    public static void table(OpenStudy study, Path file) {
        new ImportDialog(Say.shell(), study, file).ask().ifPresent(plan -> {
            study.execute(plan.command(study.study()));
            Editors.openPage(study, "data");
        });
    }

    /** Asks for a boundary file, then adds it to the study. */
    public static void askBoundaries(OpenStudy study) {
        FileDialog dialog = new FileDialog(Say.shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.geojson;*.json;*.shp", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            boundaries(study, Path.of(chosen));
        }
    }

    /** Adds a boundary file to the study. */
    public static void boundaries(OpenStudy study, Path file) {
        new BoundariesDialog(Say.shell(), study, file).ask();
    }
}
