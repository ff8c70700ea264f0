package org.ecofrontier.ui.findings;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** A finding in full: what it is and what to do, the way to its place, and its repairs. */
final class FindingDetails {

    private final Composite content;

    FindingDetails(Composite parent) {
        content = Widgets.scrolled(parent, 2);
        content.setData("id", "findings.details");
        GridLayout layout = (GridLayout) content.getLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 6;
        layout.verticalSpacing = 5;
        show(null, null);
    }

    /** Shows a finding, null for none. */
    void show(OpenStudy study, Entry entry) {
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        if (entry == null) {
            Widgets.note(content, UiText.of("findings.select"));
        } else {
            Label icon = new Label(content, SWT.NONE);
            icon.setImage(Icons.image("severity-" + entry.severity().name().toLowerCase(Locale.ROOT)));
            icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            ((GridData) Widgets.text(content, entry.message()).getLayoutData()).horizontalSpan = 1;
            link(FindingPlaces.name(study.study(), entry.place()), () -> FindingPlaces.go(study, entry.place()));
            for (QuickFix fix : entry.fixes()) {
                link(fix.wording().in(UiText.locale()), () -> FindingFixes.apply(study, fix));
            }
        }
        Widgets.fit(content);
    }

    private void link(String text, Runnable action) {
        if (!text.isEmpty()) {
            new Label(content, SWT.NONE);
            Link link = new Link(content, SWT.WRAP);
            link.setText("<a>" + Widgets.plain(text) + "</a>");
            link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            link.addListener(SWT.Selection, event -> action.run());
        }
    }
}
