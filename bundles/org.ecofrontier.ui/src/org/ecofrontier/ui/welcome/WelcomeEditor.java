package org.ecofrontier.ui.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.Examples.Example;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.help.HelpPages;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;

/**
 * The first page: start a study, open a recent one, try an example.
 *
 * @since 0.1
 */
public final class WelcomeEditor extends EditorPart {

    /** The id of the editor. */
    public static final String ID = "org.ecofrontier.ui.welcome";

    private static final int COLUMN = 420;
    private static final int MARGIN = 48;

    private Composite content;
    private Composite recent;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(UiText.of("welcome.tab"));
    }

    @Override
    public void createPartControl(Composite parent) {
        content = Widgets.scrolled(parent, 2);
        GridLayout layout = (GridLayout) content.getLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = 28;
        layout.horizontalSpacing = 56;
        layout.makeColumnsEqualWidth = false;
        Widgets.title(content, UiText.of("welcome.title"));
        Widgets.note(content, UiText.of("welcome.subtitle"));
        Composite left = side();
        Widgets.heading(left, UiText.of("welcome.start"));
        link(left, "new", UiText.of("welcome.new"), "", () -> Actions.run("org.ecofrontier.ui.newStudy"), "welcome.new");
        link(left, "open", UiText.of("welcome.open"), "", () -> Actions.run("org.ecofrontier.ui.openStudy"), "welcome.open");
        link(left, "check-done", UiText.of("welcome.tutorial"), "", () -> Actions.run("org.ecofrontier.ui.showTutorial"),
            "welcome.tutorial");
        if (HelpPages.exists(HelpPages.INDEX)) {
            link(left, "about", UiText.of("welcome.help"), "", () -> HelpPages.open(HelpPages.INDEX), "welcome.help");
        }
        Composite right = side();
        Widgets.heading(right, UiText.of("welcome.recent"));
        recent = new Composite(right, SWT.NONE);
        recent.setLayout(plain());
        recent.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        showRecent();
        examples();
        Widgets.fit(content);
    }

    /** The examples, two beside each other below all else. */
    private void examples() {
        Composite area = side();
        ((GridData) area.getLayoutData()).horizontalSpan = 2;
        ((GridLayout) area.getLayout()).numColumns = 4;
        ((GridLayout) area.getLayout()).horizontalSpacing = 10;
        Widgets.heading(area, UiText.of("welcome.examples"));
        Widgets.note(area, UiText.of("welcome.examplesNote"));
        for (Example example : Examples.all()) {
            link(area, "study", example.name(), example.title(UiText.locale()), () -> OpenExample.ask(example), "welcome.example."
                + example.name());
        }
    }

    private static GridLayout plain() {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 7;
        layout.horizontalSpacing = 8;
        return layout;
    }

    private Composite side() {
        Composite side = new Composite(content, SWT.NONE);
        side.setLayout(plain());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = COLUMN;
        data.verticalIndent = 18;
        side.setLayoutData(data);
        return side;
    }

    private static void link(Composite parent, String icon, String text, String detail, Runnable action, String id) {
        Label image = new Label(parent, SWT.NONE);
        image.setImage(Icons.image(icon));
        image.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Composite lines = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        lines.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wide.widthHint = COLUMN - MARGIN;
        lines.setLayoutData(wide);
        Link link = new Link(lines, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
        link.setData("id", id);
        link.addListener(SWT.Selection, event -> action.run());
        if (!detail.isEmpty()) {
            Widgets.note(lines, detail);
        }
    }

    private void showRecent() {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        List<Path> paths = RecentStudies.all();
        if (paths.isEmpty()) {
            Widgets.note(recent, UiText.of("welcome.noRecent"));
        }
        for (Path path : paths) {
            link(recent, "study", StudyInput.nameOf(path), path.getParent() == null ? "" : path.getParent().toString(),
                () -> Editors.openStudy(path), "welcome.recent." + StudyInput.nameOf(path));
        }
        recent.getParent().getParent().layout(true, true);
    }

    @Override
    public void setFocus() {
        showRecent();
        content.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
