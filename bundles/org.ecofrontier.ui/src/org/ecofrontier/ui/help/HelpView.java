package org.ecofrontier.ui.help;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
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
    private Composite content;
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
        content = Widgets.scrolled(parent, 1);
        content.setData("id", "help.content");
        GridLayout layout = (GridLayout) content.getLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        Active.addListener(listener);
        show(HelpContext.current().orElseGet(() -> HelpTopic.of("window")));
    }

    private void follow() {
        if (!content.isDisposed()) {
            HelpContext.current().ifPresent(this::show);
        }
    }

    private void show(HelpTopic topic) {
        if (topic.equals(shown)) {
            return;
        }
        shown = topic;
        content.setRedraw(false);
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        Widgets.heading(content, topic.title()).setData("id", "help.title");
        for (HelpTopic.Section section : topic.sections()) {
            if (!section.heading().isEmpty()) {
                Tone.ACCENT.on(Widgets.text(content, section.heading()));
            }
            section.lines().forEach(line -> Widgets.text(content, line));
        }
        if (HelpPages.exists(topic.page())) {
            Link link = new Link(content, SWT.NONE);
            link.setText("<a>" + UiText.of("help.more") + "</a>");
            link.setData("id", "help.more");
            link.addListener(SWT.Selection, event -> HelpPages.open(topic.page()));
        }
        Widgets.fit(content);
        content.setRedraw(true);
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        Active.removeListener(listener);
        super.dispose();
    }
}
