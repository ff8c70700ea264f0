package org.ecofrontier.ui.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.text.UiText;

/**
 * The input of the welcome page; there is one.
 *
 * @since 0.1
 */
public record WelcomeInput() implements IEditorInput, IPersistableElement {

    static final String FACTORY = "org.ecofrontier.ui.welcomeInput";

    /**
     * Makes the input again at the next start.
     *
     * @since 0.1
     */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            return new WelcomeInput();
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("welcome");
    }

    @Override
    public String getName() {
        return UiText.of("welcome.tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is nothing to tell one welcome page from another
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }
}
