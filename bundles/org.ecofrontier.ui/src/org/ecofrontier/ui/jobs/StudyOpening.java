package org.ecofrontier.ui.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.text.UiText;

/**
 * Opens studies in the background, each once.
 *
 * @since 0.1
 */
public final class StudyOpening {

    private static final Map<Path, CompletableFuture<OpenStudy>> UNDER_WAY = new HashMap<>();

    private StudyOpening() {
    }

    /**
     * Opens a study, or gives the one that is open. Call it in the user-interface thread; what follows happens there as well.
     *
     * @param path the study file
     * @param then told the open study
     * @param failed told why there is none, a {@link StudyFileException} when the file cannot be read
     */
    public static void open(Path path, Consumer<OpenStudy> then, Consumer<Throwable> failed) {
        future(path).whenComplete((study, failure) -> {
            try {
                if (study != null) {
                    then.accept(study);
                } else {
                    failed.accept(failure);
                }
            } catch (RuntimeException e) {
                Log.error("An editor could not show a study", e);
            }
        });
    }

    private static CompletableFuture<OpenStudy> future(Path path) {
        Path wanted = path.toAbsolutePath().normalize();
        Optional<OpenStudy> known = Studies.get().find(wanted);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        return UNDER_WAY.computeIfAbsent(wanted, StudyOpening::start);
    }

    private static CompletableFuture<OpenStudy> start(Path path) {
        CompletableFuture<OpenStudy> future = new CompletableFuture<>();
        Job job = Job.create(UiText.of("open.job", path.getFileName()), (ICoreRunnable) monitor -> read(path, future));
        job.schedule();
        return future;
    }

    private static void read(Path path, CompletableFuture<OpenStudy> future) {
        try {
            StudyFile file = StudyFile.openForEditing(path);
            Ui.async(() -> {
                UNDER_WAY.remove(path);
                OpenStudy study = Studies.get().add(file);
                StandingWatch.start(study);
                future.complete(study);
            });
        } catch (StudyFileException | RuntimeException e) {
            Ui.async(() -> {
                UNDER_WAY.remove(path);
                future.completeExceptionally(e);
            });
        }
    }
}
