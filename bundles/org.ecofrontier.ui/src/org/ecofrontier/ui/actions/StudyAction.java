package org.ecofrontier.ui.actions;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/**
 * A command of the workbench: its id, icon, when it can be used and what it does.
 *
 * @since 0.1
 */
public final class StudyAction extends AbstractHandler {

    private final String id;
    private final String icon;
    private final BooleanSupplier enabled;
    private final Runnable action;

    /**
     * @param id its id
     * @param icon the name of its icon, or an empty text
     * @param enabled whether it can be used now
     * @param action what it does
     */
    public StudyAction(String id, String icon, BooleanSupplier enabled, Runnable action) {
        this.id = id;
        this.icon = icon;
        this.enabled = enabled;
        this.action = action;
        setBaseEnabled(false);
    }

    String id() {
        return id;
    }

    /** The name of its icon, or an empty text. */
    String icon() {
        return icon;
    }

    void refresh() {
        setBaseEnabled(enabled.getAsBoolean());
    }

    @Override
    public boolean isEnabled() {
        return enabled.getAsBoolean();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        run();
        return null;
    }

    void run() {
        if (enabled.getAsBoolean()) {
            action.run();
        }
    }
}
