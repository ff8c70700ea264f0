package org.ecofrontier.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.study.StudyFile;

/**
 * The studies that are open in the workbench. For the user-interface thread.
 *
 * @since 0.1
 */
public final class Studies {

    private static final Studies INSTANCE = new Studies();

    private final List<OpenStudy> open = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    private Studies() {
    }

    /** {@return the open studies of this program} */
    public static Studies get() {
        return INSTANCE;
    }

    /** {@return the open studies in the order of opening} */
    public List<OpenStudy> open() {
        return List.copyOf(open);
    }

    /**
     * {@return the open study of a file}
     *
     * @param path the file
     */
    public Optional<OpenStudy> find(Path path) {
        Path wanted = path.toAbsolutePath().normalize();
        return open.stream().filter(study -> study.path().equals(wanted)).findFirst();
    }

    /**
     * Adds a study that was read.
     *
     * @param file the file and its study
     * @return the open study
     */
    public OpenStudy add(StudyFile file) {
        OpenStudy study = new OpenStudy(file);
        open.add(study);
        fire();
        return study;
    }

    /** Closes a study; what is not saved is lost. */
    public void close(OpenStudy study) {
        if (open.remove(study)) {
            study.close();
            fire();
        }
    }

    /** Adds a listener, told when studies are opened and closed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
