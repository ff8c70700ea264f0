package org.ecofrontier.ui.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.text.UiText;

/**
 * A tutorial in steps: each says what to do and why, can do it for the user, and notes that it was done.
 *
 * @since 0.1
 */
public final class TutorialView extends ViewPart implements StudyListener {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.tutorial";

    private final TutorialSteps steps = new TutorialSteps();
    private final Runnable listener = this::update;
    private Composite content;
    private OpenStudy study;
    private List<Boolean> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.tutorial"));
        content = Widgets.scrolled(parent, 2);
        GridLayout layout = (GridLayout) content.getLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 8;
        Active.addListener(listener);
        update();
    }

    private void update() {
        if (content.isDisposed()) {
            return;
        }
        OpenStudy active = Active.study().orElse(null);
        if (active != study) {
            unlisten();
            study = active;
            if (study != null) {
                study.addListener(this);
                study.selection().addListener(listener);
            }
        }
        List<Boolean> now = new ArrayList<>();
        steps.all().forEach(step -> now.add(step.done().getAsBoolean()));
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void unlisten() {
        if (study != null) {
            study.removeListener(this);
            study.selection().removeListener(listener);
        }
    }

    @Override
    public void statesChanged() {
        update();
    }

    /** The first step that is not done is unfolded; the others are lines. */
    private void show() {
        content.setRedraw(false);
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        Widgets.heading(content, UiText.of("tutorial.title"));
        int next = shown.indexOf(false);
        for (int i = 0; i < steps.all().size(); i++) {
            TutorialStep step = steps.all().get(i);
            Label icon = new Label(content, SWT.NONE);
            icon.setImage(Icons.image(shown.get(i) ? "check-done" : "check-open"));
            icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            Label title = new Label(content, SWT.WRAP);
            title.setText(Widgets.plain(i + 1 + ". " + step.title()));
            title.setData("id", "tutorial." + step.id() + (shown.get(i) ? ".done" : ""));
            title.setLayoutData(wide());
            if (i == next) {
                unfold(step);
            }
        }
        if (next < 0) {
            Widgets.note(content, UiText.of("tutorial.finished"));
        }
        new Label(content, SWT.NONE);
        Button again = Widgets.button(content, UiText.of("tutorial.again"), "tutorial.again", () -> {
            steps.restart();
            shown = List.of();
            update();
        });
        again.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Widgets.fit(content);
        content.setRedraw(true);
    }

    private void unfold(TutorialStep step) {
        new Label(content, SWT.NONE);
        Label text = new Label(content, SWT.WRAP);
        text.setText(Widgets.plain(step.text()));
        text.setLayoutData(wide());
        new Label(content, SWT.NONE);
        Button act = Widgets.button(content, step.button(), "tutorial.do", step.act());
        act.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 150;
        return data;
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        Active.removeListener(listener);
        unlisten();
        super.dispose();
    }
}
