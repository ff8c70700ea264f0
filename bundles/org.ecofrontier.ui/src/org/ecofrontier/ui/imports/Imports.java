package org.ecofrontier.ui.imports;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.study.imports.Mappings;
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
        String chosen = dialog(study).open();
        if (chosen != null) {
            table(study, Path.of(chosen));
        }
    }

    private static FileDialog dialog(OpenStudy study) {
        FileDialog dialog = new FileDialog(Say.shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.xls;*.dta;*.dbf", "*.*"});
        dialog.setFilterNames(new String[] {UiText.of("import.files"), "*.*"});
        dialog.setFilterPath(study.file().folder().toString());
        return dialog;
    }

    /** Imports a table file, in the way of an earlier import of that name if there was one. */
    public static void table(OpenStudy study, Path file) {
        String name = String.valueOf(file.getFileName());
        table(study, file, study.study().getImportMappings().stream().filter(each -> name.equals(each.getSourceFile())).findFirst()
            .map(Imports::mapping).orElse(ImportMapping.DETECT));
    }

    /** Asks for a newer file, then imports it in the way of an earlier import. */
    public static void askAgain(OpenStudy study, org.ecofrontier.model.ImportMapping kept) {
        FileDialog dialog = dialog(study);
        if (kept.getSourceFile() != null) {
            dialog.setFileName(kept.getSourceFile());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            table(study, Path.of(chosen), mapping(kept));
        }
    }

    /** What an earlier import has said; a mapping that makes no sense any more says nothing. */
    private static ImportMapping mapping(org.ecofrontier.model.ImportMapping kept) {
        try {
            return Mappings.fromModel(kept);
        } catch (IllegalArgumentException e) {
            Say.warning(UiText.of("import.oldMapping", e.getMessage()));
            return ImportMapping.DETECT;
        }
    }

    /**
     * Imports a table file.
     *
     * @param first what is said about it already
     */
    public static void table(OpenStudy study, Path file, ImportMapping first) {
        new ImportDialog(Say.shell(), study, file, first).ask().ifPresent(plan -> {
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
