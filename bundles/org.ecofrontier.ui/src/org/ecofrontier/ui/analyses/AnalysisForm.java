package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.report.CellTexts;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.help.HelpPages;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.AnalysisWords;
import org.ecofrontier.ui.studies.ResultTexts;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The form of an analysis, made from the declaration of its method: bindings first, then the parameters, the rest folded. */
final class AnalysisForm {

    private final OpenStudy study;
    private final Composite content;
    private final List<FormField> fields = new ArrayList<>();
    private Analysis analysis;
    private String shownShape = "not built";
    private boolean unfolded;
    private Composite stateArea;
    private List<Object> shownState = List.of();

    AnalysisForm(Composite parent, OpenStudy study) {
        this.study = study;
        content = Widgets.scrolled(parent, 1);
        content.setData("id", "analysis.form");
    }

    void show(Optional<Analysis> selected) {
        Analysis wanted = selected.orElse(null);
        String shape = shape(wanted);
        if (wanted != analysis || !shape.equals(shownShape)) {
            analysis = wanted;
            shownShape = shape;
            build();
        }
        fields.forEach(FormField::update);
        statesChanged();
        Widgets.fit(content);
    }

    /** A translated name is read in the language of the workbench and edited as the study has it. */
    private void edited(Text name) {
        if (!name.getText().equals(own())) {
            name.setText(own());
        }
    }

    private String own() {
        return analysis.getName() == null || analysis.getName().isBlank() ? analysis.getId() : analysis.getName();
    }

    private void shown(Text name) {
        if (!name.isDisposed()) {
            String now = StudyNames.analysis(study.study(), analysis.getId());
            if (!name.getText().equals(now)) {
                name.setText(now);
            }
        }
    }

    /** What the widgets depend on; the values in them are updated without making them again. */
    private String shape(Analysis wanted) {
        if (wanted == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(wanted.getId(), String.valueOf(wanted.getMethodId())));
        study.study().getClassifications().forEach(each -> parts.add(each.getId() + StudyNames.classification(study.study(),
            each.getId())));
        study.study().getWeights().forEach(each -> parts.add(each.getId()));
        wanted.getBindings().forEach(each -> parts.add(each.getSlot() + each.getSources().size()));
        return String.join("\n", parts);
    }

    private void build() {
        content.setRedraw(false);
        fields.clear();
        shownState = List.of();
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        if (analysis == null) {
            Widgets.note(content, UiText.of("form.none"));
        } else {
            head();
            Optional<MethodDescriptor> method = Methods.descriptor(analysis.getMethodId());
            method.ifPresent(this::bindings);
            method.ifPresent(this::parameters);
        }
        Widgets.fit(content);
        content.setRedraw(true);
    }

    private void head() {
        Text name = new Text(content, SWT.BORDER);
        name.setData("id", "analysis.name");
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Runnable commit = () -> {
            if (!name.isDisposed() && !name.getText().isBlank() && !name.getText().strip().equals(own())) {
                study.execute(PropertyCommands.set(analysis, StudyPackage.eINSTANCE.getAnalysis_Name(), name.getText().strip()));
            }
        };
        name.addListener(SWT.FocusIn, event -> edited(name));
        name.addListener(SWT.FocusOut, event -> {
            commit.run();
            shown(name);
        });
        name.addListener(SWT.DefaultSelection, event -> commit.run());
        fields.add(() -> {
            if (!name.isFocusControl()) {
                shown(name);
            }
        });
        Methods.descriptor(analysis.getMethodId()).ifPresentOrElse(method -> {
            Widgets.note(content, UiText.of("form.method", UiText.in(method.name()), method.id(), UiText.in(method.description())));
            if (HelpPages.exists(method.help())) {
                Link link = new Link(content, SWT.NONE);
                link.setText("<a>" + UiText.of("form.help") + "</a>");
                link.addListener(SWT.Selection, event -> HelpPages.open(method.help()));
            }
        }, () -> Widgets.text(content, UiText.of("form.notInstalled", analysis.getMethodId())));
        Composite bar = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        bar.setLayout(layout);
        Control run = Widgets.button(bar, UiText.of("action.run"), "analysis.run", () -> Runs.start(study, List.of(analysis.getId())));
        Control show = Widgets.button(bar, UiText.of("action.showResult"), "analysis.results",
            () -> Editors.openResult(study, analysis.getId()));
        stateArea = Widgets.column(content, 0);
        stateArea.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        fields.add(() -> {
            AnalysisState state = study.states().of(analysis.getId());
            Widgets.enable(run, Runs.of(study).isEmpty() && state.kind() != AnalysisState.Kind.NOT_INSTALLED);
            Widgets.enable(show, state.hasResult());
        });
    }

    private void bindings(MethodDescriptor method) {
        Widgets.heading(content, UiText.of("form.variables"));
        method.slots().forEach(slot -> fields.add(new SlotField(content, study, analysis, slot)));
    }

    private void parameters(MethodDescriptor method) {
        Widgets.heading(content, UiText.of("form.parameters"));
        ParameterFields maker = new ParameterFields(study, analysis);
        method.parameters().stream().filter(each -> !each.advanced()).forEach(each -> fields.add(maker.field(content, each)));
        List<ParameterDescriptor> advanced = method.parameters().stream().filter(ParameterDescriptor::advanced).toList();
        Link more = new Link(content, SWT.NONE);
        more.setData("id", "form.more");
        more.addListener(SWT.Selection, event -> {
            unfolded = !unfolded;
            build();
            fields.forEach(FormField::update);
            statesChanged();
        });
        more.setText("<a>" + UiText.of(unfolded ? "form.less" : "form.more", advanced.size() + 1) + "</a>");
        if (unfolded) {
            advanced.forEach(each -> fields.add(maker.field(content, each)));
            fields.add(maker.missing(content));
        }
        unknown(method);
    }

    /** Parameters of the study that this version of the method does not know are kept, and said. */
    private void unknown(MethodDescriptor method) {
        for (Parameter parameter : analysis.getParameters()) {
            if (method.parameter(parameter.getId()).isEmpty() && !StudyRunner.MISSING.equals(parameter.getId())) {
                Widgets.note(content, UiText.of("form.unknown", parameter.getId(), parameter.getValue()));
            }
        }
    }

    void statesChanged() {
        if (analysis == null || stateArea == null || stateArea.isDisposed()) {
            return;
        }
        AnalysisState state = study.states().of(analysis.getId());
        List<Object> now = new ArrayList<>(List.of(state.kind(), UiText.in(state.reason()), state.findings(), state.hasResult(),
            Runs.of(study).isPresent()));
        if (Objects.equals(now, shownState)) {
            return;
        }
        shownState = now;
        fields.forEach(FormField::update);
        for (Control child : stateArea.getChildren()) {
            child.dispose();
        }
        String reason = UiText.in(state.reason());
        String word = state.kind() == AnalysisState.Kind.RUNNING ? UiText.of("state.running") : AnalysisWords.of(state);
        line(Icons.of(state.kind()), word + (reason.isBlank() ? "" : UiText.of("help.colon") + reason));
        CellTexts texts = ResultTexts.of(study.study());
        for (Finding finding : state.findings()) {
            if (!UiText.in(finding.message()).equals(reason)) {
                line("severity-" + finding.severity().name().toLowerCase(Locale.ROOT), ResultTexts.message(texts, finding));
            }
        }
        Widgets.fit(content);
    }

    private void line(String icon, String text) {
        Composite row = new Composite(stateArea, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 1;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label image = new Label(row, SWT.NONE);
        image.setImage(Icons.image(icon));
        image.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label words = new Label(row, SWT.WRAP);
        words.setText(Widgets.plain(text));
        words.setData("id", "analysis.state");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        words.setLayoutData(wide);
    }
}
