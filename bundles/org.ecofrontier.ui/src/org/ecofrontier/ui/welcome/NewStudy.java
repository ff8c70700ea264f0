package org.ecofrontier.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.text.UiText;

/**
 * Starts a study.
 *
 * @since 0.1
 */
public final class NewStudy {

    private NewStudy() {
    }

    /** Asks for a name and a folder, then opens the new study. */
    public static void ask() {
        Path proposed = UserFolder.free(UserFolder.studies(), UiText.of("new.proposed"));
        new CopyDialog(Say.shell(), UiText.of("new.title"), UiText.of("new.message"), proposed).ask().ifPresent(NewStudy::create);
    }

    private static void create(Path path) {
        Job job = Job.create(UiText.of("new.title"), (ICoreRunnable) monitor -> {
            try (StudyFile file = StudyFile.create(path)) {
                Files.createDirectories(path.getParent());
                file.save();
                Ui.async(() -> Editors.openStudy(path));
            } catch (StudyFileException e) {
                Ui.async(() -> Say.error(e));
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("new.folder", path.getParent(), e.getMessage())));
            }
        });
        job.schedule();
    }
}
