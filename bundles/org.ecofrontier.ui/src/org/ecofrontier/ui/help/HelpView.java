package org.ecofrontier.ui.help;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.text.UiText;

/**
 * Help on what is in front: the page, the view, or the method of the selected analysis.
 *
 * @since 0.1
 */
public final class HelpView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.help";

    private final Runnable listener = this::follow;
    private HelpPane pane;
    private HelpTopic shown;

    /** Brings the help on what is in front to the user. */
    public static void showCurrent() {
        Optional<HelpTopic> topic = HelpContext.current();
        open().ifPresent(view -> view.show(topic.orElseGet(() -> view.shown == null ? HelpTopic.of("window") : view.shown)));
    }

    /** Brings the help on something to the user. */
    public static void open(HelpTopic topic) {
        open().ifPresent(view -> view.show(topic));
    }

    private static Optional<HelpView> open() {
        return Editors.page().map(page -> {
            try {
                return (HelpView) page.showView(ID);
            } catch (PartInitException e) {
                Log.error("The help could not be opened", e);
                return null;
            }
        });
    }

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.help"));
        pane = new HelpPane(parent);
        Active.addListener(listener);
        show(HelpContext.current().orElseGet(() -> HelpTopic.of("window")));
    }

    private void follow() {
        if (!pane.isDisposed()) {
            HelpContext.current().ifPresent(this::show);
        }
    }

    private void show(HelpTopic topic) {
        if (!topic.equals(shown)) {
            shown = topic;
            pane.show(topic);
        }
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        Active.removeListener(listener);
        super.dispose();
    }
}
