package org.ecofrontier.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Tone;

/** A line with an icon, a link and a word; what it says is changed in place. */
final class LinkLine {

    private final Label icon;
    private final Link link;
    private final Label detail;
    private String shown = "";

    LinkLine(Composite parent, String id, Runnable action) {
        icon = new Label(parent, SWT.NONE);
        Composite words = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        words.setLayout(layout);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link = new Link(words, SWT.NONE);
        link.setData("id", id);
        link.addListener(SWT.Selection, event -> action.run());
        detail = new Label(words, SWT.NONE);
        Tone.FAINT.on(detail);
    }

    void show(String image, String text, String word) {
        String now = image + "\n" + text + "\n" + word;
        if (!now.equals(shown)) {
            shown = now;
            icon.setImage(Icons.image(image));
            link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
            detail.setText(word);
            link.getParent().layout();
        }
    }
}
