package org.ecofrontier.ui.results;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.ecofrontier.ui.look.Icons;

/**
 * The results of an analysis as the input of an editor; opened again at the next start.
 *
 * @param path the study file
 * @param analysis the id of the analysis
 * @since 0.1
 */
public record ResultInput(Path path, String analysis) implements IEditorInput, IPersistableElement {

    static final String FACTORY = "org.ecofrontier.ui.resultInput";
    private static final String PATH = "path";
    private static final String ANALYSIS = "analysis";

    /**
     * Makes the input again at the next start.
     *
     * @since 0.1
     */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String path = memento.getString(PATH);
            String analysis = memento.getString(ANALYSIS);
            return path == null || analysis == null ? null : new ResultInput(Path.of(path), analysis);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("results");
    }

    @Override
    public String getName() {
        return analysis;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return path + " · " + analysis;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, path.toString());
        memento.putString(ANALYSIS, analysis);
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }
}
