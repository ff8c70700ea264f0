package org.ecofrontier.ui.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;

/**
 * Shows the help on one thing, with the way to the page that says more.
 *
 * @since 0.1
 */
public final class HelpPane {

    private final Composite content;

    /** @param parent the parent */
    public HelpPane(Composite parent) {
        content = Widgets.scrolled(parent, 1);
        content.setData("id", "help.content");
        GridLayout layout = (GridLayout) content.getLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
    }

    /**
     * Shows a topic.
     *
     * @param topic the topic
     * @return the widget of the pane
     */
    public Control show(HelpTopic topic) {
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
        return content.getParent();
    }

    boolean isDisposed() {
        return content.isDisposed();
    }

    void setFocus() {
        content.setFocus();
    }
}
