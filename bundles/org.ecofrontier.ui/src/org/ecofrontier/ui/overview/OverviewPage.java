package org.ecofrontier.ui.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.editor.StudyPages;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.AnalysisWords;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * What the study is, what is missing to go on, and how its analyses stand.
 *
 * @since 0.1
 */
public final class OverviewPage implements StudyPage {

    private static final int NOTES_HEIGHT = 90;

    private final OpenStudy study;
    private final StudyPages editor;
    private Composite content;
    private Composite top;
    private Text notes;
    private final Map<String, LinkLine> lines = new HashMap<>();
    private List<String> shown = List.of();

    /**
     * @param study the study
     * @param editor its editor, for the links
     */
    public OverviewPage(OpenStudy study, StudyPages editor) {
        this.study = study;
        this.editor = editor;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public Control create(Composite parent) {
        content = Widgets.scrolled(parent, 1);
        top = new Composite(content, SWT.NONE);
        top.setLayout(plain(2));
        top.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Widgets.heading(content, UiText.of("overview.notes"));
        notes = new Text(content, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        notes.setData("id", "overview.notes");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.minimumHeight = NOTES_HEIGHT;
        data.heightHint = NOTES_HEIGHT;
        notes.setLayoutData(data);
        notes.addListener(SWT.FocusOut, event -> keepNotes());
        return content.getParent();
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 7;
        layout.horizontalSpacing = 10;
        return layout;
    }

    private void keepNotes() {
        String before = study.study().getNotes() == null ? "" : study.study().getNotes();
        if (!notes.getText().equals(before)) {
            study.execute(PropertyCommands.set(study.study(), StudyPackage.eINSTANCE.getStudy_Notes(), notes.getText()));
        }
    }

    @Override
    public void refresh() {
        String text = study.study().getNotes() == null ? "" : study.study().getNotes();
        if (!notes.isFocusControl() && !notes.getText().equals(text)) {
            notes.setText(text);
        }
        rebuild();
    }

    @Override
    public void statesChanged() {
        rebuild();
    }

    private void rebuild() {
        List<CheckItem> checks = Checklist.of(study, editor);
        Study model = study.study();
        List<String> shape = new ArrayList<>();
        shape.add(study.name() + model.getDescription() + model.getDataNotice());
        shape.add(size(model));
        checks.forEach(check -> shape.add(check.id()));
        model.getAnalyses().forEach(each -> shape.add(each.getId()));
        if (!shape.equals(shown)) {
            shown = shape;
            build(model, checks);
        }
        checks.forEach(check -> lines.get("check." + check.id()).show(check.done() ? "check-done" : "check-open", check.text(), ""));
        for (Analysis analysis : model.getAnalyses()) {
            AnalysisState state = study.states().of(analysis.getId());
            String word = state.kind() == AnalysisState.Kind.RUNNING ? UiText.of("state.running") : AnalysisWords.of(state);
            lines.get("overview.analysis." + analysis.getId()).show(Icons.of(state.kind()), StudyNames.analysis(model,
                analysis.getId()), word);
        }
    }

    private static String size(Study model) {
        return UiText.of("overview.size", model.getRegions().size(), Math.max(1, model.getYears().size()), model.getIndicators().size());
    }

    private void build(Study model, List<CheckItem> checks) {
        content.setRedraw(false);
        lines.clear();
        for (Control child : top.getChildren()) {
            child.dispose();
        }
        StudyNames names = StudyNames.of(model);
        Widgets.title(top, names.title());
        if (model.getDescription() != null && !model.getDescription().isBlank()) {
            Widgets.text(top, names.text(model.getDescription()));
        }
        if (model.getDataNotice() != null && !model.getDataNotice().isBlank()) {
            Tone.WARNING.on(Widgets.text(top, names.text(model.getDataNotice())));
        }
        Widgets.note(top, size(model));
        Widgets.heading(top, UiText.of("overview.checklist"));
        checks.forEach(check -> lines.put("check." + check.id(), new LinkLine(top, "check." + check.id(), () -> act(check.id()))));
        if (!model.getAnalyses().isEmpty()) {
            Widgets.heading(top, UiText.of("overview.analyses"));
            model.getAnalyses().forEach(each -> lines.put("overview.analysis." + each.getId(),
                new LinkLine(top, "overview.analysis." + each.getId(), () -> open(each.getId()))));
        }
        Widgets.fit(content);
        content.setRedraw(true);
    }

    /** What a check leads to may have changed since its line was made. */
    private void act(String check) {
        Checklist.of(study, editor).stream().filter(each -> check.equals(each.id())).findFirst().ifPresent(each -> each.action().run());
    }

    private void open(String analysis) {
        if (study.states().of(analysis).hasResult()) {
            Editors.openResult(study, analysis);
        } else {
            editor.showPage("analyses").ifPresent(page -> ((AnalysesPage) page).select(analysis));
        }
    }

    @Override
    public void focus() {
        content.setFocus();
    }
}
