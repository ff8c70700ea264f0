package org.ecofrontier.ui.results;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.text.UiText;

/** Says above results that they are not those of the study any more, and offers to run again; hidden when all is well. */
final class StateBar {

    private final Composite bar;
    private final Label icon;
    private final Label text;
    private final Button run;

    StateBar(Composite parent, Runnable again) {
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        icon = new Label(bar, SWT.NONE);
        text = new Label(bar, SWT.WRAP);
        text.setData("id", "result.state");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        text.setLayoutData(wide);
        run = Widgets.button(bar, UiText.of("action.run"), "result.run", again);
    }

    Control control() {
        return bar;
    }

    void show(AnalysisState state) {
        Kind kind = state.kind();
        boolean shown = kind != Kind.OK && kind != Kind.UNKNOWN;
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        if (!shown) {
            bar.getParent().layout(true, true);
            return;
        }
        icon.setImage(Icons.image(Icons.of(kind)));
        String reason = UiText.in(state.reason());
        text.setText(Widgets.plain(UiText.of("result.state." + kind.name().toLowerCase(java.util.Locale.ROOT))
            + (reason.isBlank() ? "" : " " + reason)));
        Widgets.enable(run, kind == Kind.STALE || kind == Kind.NOT_RUN || kind == Kind.FAILED);
        bar.getParent().layout(true, true);
    }
}
