package org.ecofrontier.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.StudyCommandStack;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.ui.text.StudyNames;

/**
 * A study that is open in the workbench: the model, its one history of changes, the regions selected in it and how its analyses stand.
 * Changed in the user-interface thread only; other threads read a {@link #snapshot}.
 *
 * @since 0.1
 */
public final class OpenStudy {

    private final StudyFile file;
    private final StudyCommandStack commands = new StudyCommandStack();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<StudyListener> listeners = new ArrayList<>();
    private final RegionSelection selection = new RegionSelection();
    private final YearSelection year = new YearSelection();
    private final AnalysisStates states = new AnalysisStates(this::fireStates);
    private List<StudyFinding> checks = List.of();
    private boolean unsaved;

    OpenStudy(StudyFile file) {
        this.file = file;
        commands.addCommandStackListener(event -> fire(StudyListener::changed));
    }

    /** {@return the model; changed only through {@link #execute}} */
    public Study study() {
        return file.study();
    }

    /** {@return the file} */
    public StudyFile file() {
        return file;
    }

    /** {@return the path of the file} */
    public Path path() {
        return file.path();
    }

    /** {@return the name for people} */
    public String name() {
        return StudyNames.of(study()).title();
    }

    /** {@return the regions that are selected everywhere} */
    public RegionSelection selection() {
        return selection;
    }

    /** {@return the year that is looked at everywhere} */
    public YearSelection year() {
        return year;
    }

    /** {@return how the analyses stand} */
    public AnalysisStates states() {
        return states;
    }

    /** {@return what was found when the study was last looked at as a whole} */
    public List<StudyFinding> checks() {
        return checks;
    }

    /** Takes what was found in the study as a whole. */
    public void checked(List<StudyFinding> found) {
        checks = List.copyOf(found);
        fireStates();
    }

    /**
     * Makes a change that can be undone.
     *
     * @param command the change
     * @throws org.ecofrontier.model.edit.EditRefusedException when it makes no sense; nothing is changed then
     */
    public void execute(Command command) {
        locked(() -> commands.execute(command));
    }

    /** {@return whether a change can be taken back} */
    public boolean canUndo() {
        return commands.canUndo();
    }

    /** {@return whether a change that was taken back can be made again} */
    public boolean canRedo() {
        return commands.canRedo();
    }

    /** {@return the change that undo takes back, or null} */
    public Command undoCommand() {
        return commands.getUndoCommand();
    }

    /** {@return the change that redo makes again, or null} */
    public Command redoCommand() {
        return commands.getRedoCommand();
    }

    /** Takes the last change back. */
    public void undo() {
        locked(commands::undo);
    }

    /** Makes the last change that was taken back again. */
    public void redo() {
        locked(commands::redo);
    }

    private void locked(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** {@return whether there are changes that are not in the file} */
    public boolean isDirty() {
        return unsaved || commands.isSaveNeeded();
    }

    /** Says that the model holds something that is not in the file although it was not changed here, for example a recovered version. */
    public void markUnsaved() {
        unsaved = true;
        fire(StudyListener::changed);
    }

    /**
     * Writes the file. Not for the user-interface thread; tell {@link #saved} there afterwards.
     *
     * @param operation which way to save
     * @throws StudyFileException when it cannot be written
     */
    public void write(SaveOperation operation) throws StudyFileException {
        lock.readLock().lock();
        try {
            operation.save(file);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Notes that the file holds the model as it is. */
    public void saved() {
        unsaved = false;
        commands.saveIsDone();
        fire(StudyListener::changed);
    }

    /**
     * {@return the file as saving would write it now; for any thread}
     *
     * @throws StudyFileException when the study holds what no file can hold
     */
    public byte[] content() throws StudyFileException {
        lock.readLock().lock();
        try {
            return file.content();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** {@return a copy of the model for another thread} */
    public Study snapshot() {
        lock.readLock().lock();
        try {
            return EcoreUtil.copy(study());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Adds a listener, told in the user-interface thread. */
    public void addListener(StudyListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(StudyListener listener) {
        listeners.remove(listener);
    }

    private void fireStates() {
        fire(StudyListener::statesChanged);
    }

    private void fire(Consumer<StudyListener> event) {
        List.copyOf(listeners).forEach(event);
    }

    void close() {
        listeners.clear();
        file.close();
    }

    /**
     * A way to save a file.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface SaveOperation {

        /** Saves. */
        void save(StudyFile file) throws StudyFileException;
    }
}
