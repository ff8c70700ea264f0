package org.ecofrontier.ui.welcome;

import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.Examples.Example;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.text.UiText;

/**
 * Opens an example as a copy in the folder of the user.
 *
 * @since 0.1
 */
public final class OpenExample {

    private OpenExample() {
    }

    /** Asks where the copy goes, then opens it. */
    static void ask(Example example) {
        Path proposed = UserFolder.free(UserFolder.studies(), example.name());
        new CopyDialog(Say.shell(), example, proposed).ask().ifPresent(file -> copy(example.name(), file));
    }

    /** Copies an example to a place of its own in the user's folder for studies and opens it. */
    public static void copy(String example) {
        copy(example, UserFolder.free(UserFolder.studies(), example));
    }

    /** Copies an example to a study file and opens it. */
    public static void copy(String example, Path file) {
        Job job = Job.create(UiText.of("example.job", example), (ICoreRunnable) monitor -> {
            try {
                Path study = Examples.copy(example, file);
                Ui.async(() -> Editors.openStudy(study));
            } catch (StudyFileException e) {
                Ui.async(() -> Say.error(e));
            }
        });
        job.schedule();
    }
}
