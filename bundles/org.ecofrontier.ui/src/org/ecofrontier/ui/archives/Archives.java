package org.ecofrontier.ui.archives;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.archive.StudyArchive;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * A study with all its files in one archive, to hand it on.
 *
 * @since 0.1
 */
public final class Archives {

    private static final String ENDING = ".zip";

    private Archives() {
    }

    /** Asks for a file, then packs a study into it as it is saved. */
    public static void askPack(OpenStudy study) {
        if (study.isDirty() && !Say.confirm(UiText.of("archive.unsaved"), UiText.of("archive.packSaved"))) {
            return;
        }
        FileDialog dialog = new FileDialog(Say.shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterPath(study.file().folder().toString());
        dialog.setFileName(StudyInput.nameOf(study.path()) + ENDING);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            pack(study.path(), Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING));
        }
    }

    /** Packs a study as it is on disk. */
    public static void pack(Path study, Path archive) {
        Job.create(UiText.of("archive.packing", archive.getFileName()), (ICoreRunnable) monitor -> {
            try {
                StudyArchive.Packed packed = StudyArchive.pack(study, archive);
                Ui.async(() -> {
                    if (packed.missing().isEmpty()) {
                        Say.info(UiText.of("archive.packed", packed.files().size(), archive));
                    } else {
                        Say.warning(UiText.of("archive.incomplete", archive, String.join(UiText.of("list.comma"), packed.missing())));
                    }
                });
            } catch (StudyFileException e) {
                Ui.async(() -> Say.error(e));
            }
        }).schedule();
    }

    /** Asks for an archive and a folder, then unpacks the study there and opens it. */
    public static void askOpen() {
        FileDialog file = new FileDialog(Say.shell(), SWT.OPEN);
        file.setFilterExtensions(new String[] {"*" + ENDING, "*.*"});
        String chosen = file.open();
        if (chosen == null) {
            return;
        }
        DirectoryDialog folder = new DirectoryDialog(Say.shell());
        folder.setMessage(UiText.of("archive.where"));
        folder.setFilterPath(Path.of(chosen).toAbsolutePath().getParent().toString());
        String into = folder.open();
        if (into != null) {
            open(Path.of(chosen), Path.of(into));
        }
    }

    /** Unpacks an archive into a new folder in another one, and opens its study. */
    public static void open(Path archive, Path into) {
        Job.create(UiText.of("archive.unpacking", archive.getFileName()), (ICoreRunnable) monitor -> {
            try {
                Path study = StudyArchive.unpack(archive, free(into, archive));
                Ui.async(() -> Editors.openStudy(study));
            } catch (StudyFileException e) {
                Ui.async(() -> Say.error(e));
            }
        }).schedule();
    }

    private static Path free(Path into, Path archive) {
        String file = archive.getFileName().toString();
        String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file + "-study";
        Path folder = into.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = into.resolve(name + "-" + i);
        }
        return folder;
    }
}
