package org.ecofrontier.ui.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.preferences.Settings;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * The runs that are under way; one at a time for each study. For the user-interface thread.
 *
 * @since 0.1
 */
public final class Runs {

    /**
     * A run that is under way.
     *
     * @param study the study
     * @param startedAt when it began, {@link System#nanoTime}
     * @since 0.1
     */
    public record Run(OpenStudy study, long startedAt) {
    }

    private record Entry(RunJob job, Run run) {
    }

    private static final List<Entry> UNDER_WAY = new ArrayList<>();
    private static final List<Runnable> LISTENERS = new ArrayList<>();

    private Runs() {
    }

    /**
     * Runs analyses, with those that they need.
     *
     * @param study the study
     * @param analyses their ids; none = all that are enabled
     */
    public static void start(OpenStudy study, List<String> analyses) {
        if (of(study).isPresent()) {
            Say.info(UiText.of("run.busy", study.name()));
            return;
        }
        RunJob job = new RunJob(study, analyses, Settings.threads(), Runs::ended);
        UNDER_WAY.add(new Entry(job, new Run(study, System.nanoTime())));
        fire();
        job.schedule();
    }

    /** Stops the run of a study. */
    public static void stop(OpenStudy study) {
        UNDER_WAY.stream().filter(entry -> entry.run().study() == study).forEach(entry -> entry.job().cancel());
    }

    /** Stops all runs. */
    public static void stopAll() {
        UNDER_WAY.forEach(entry -> entry.job().cancel());
    }

    /** {@return the runs that are under way} */
    public static List<Run> underWay() {
        return UNDER_WAY.stream().map(Entry::run).toList();
    }

    /** {@return the run of a study that is under way} */
    public static Optional<Run> of(OpenStudy study) {
        return underWay().stream().filter(run -> run.study() == study).findFirst();
    }

    private static void ended(RunJob job) {
        UNDER_WAY.removeIf(entry -> entry.job() == job);
        fire();
    }

    /** Adds a listener, told when runs begin and end. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static void fire() {
        List.copyOf(LISTENERS).forEach(Runnable::run);
    }
}
