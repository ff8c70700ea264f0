package org.ecofrontier.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.ecofrontier.ui.look.Icons;

/**
 * The file of a study as the input of an editor; opened again at the next start.
 *
 * @param path the study file
 * @since 0.1
 */
public record StudyInput(Path path) implements IEditorInput, IPersistableElement {

    static final String FACTORY = "org.ecofrontier.ui.studyInput";
    private static final String PATH = "path";
    private static final String SUFFIX = ".ecostudy";

    /**
     * Makes the input again at the next start.
     *
     * @since 0.1
     */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String path = memento.getString(PATH);
            return path == null ? null : new StudyInput(Path.of(path));
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("study");
    }

    @Override
    public String getName() {
        return nameOf(path);
    }

    /** {@return the name of a study file without its ending} */
    public static String nameOf(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return path.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, path.toString());
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }
}
