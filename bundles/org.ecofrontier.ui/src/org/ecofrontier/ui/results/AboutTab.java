package org.ecofrontier.ui.results;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.descriptor.LiteratureReference;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.report.CellTexts;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.methods.ParameterWords;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.ResultTexts;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** How results came about: the method, its literature, what was bound, the parameters, the findings and the record of the run. */
final class AboutTab implements ResultTab {

    private final OpenStudy study;
    private final StoredResult stored;
    private final Optional<MethodDescriptor> method;

    AboutTab(OpenStudy study, StoredResult stored, Optional<MethodDescriptor> method) {
        this.study = study;
        this.stored = stored;
        this.method = method;
    }

    @Override
    public String id() {
        return "about";
    }

    @Override
    public String title() {
        return UiText.of("result.about");
    }

    @Override
    public String icon() {
        return "about";
    }

    @Override
    public Control create(Composite parent) {
        Composite content = Widgets.scrolled(parent, 2);
        RunRecord run = stored.run();
        Widgets.title(content, method.map(each -> UiText.in(each.name())).orElse(run.method()));
        method.ifPresent(each -> Widgets.text(content, UiText.in(each.description())));
        String notice = StudyNames.of(study.study()).text(study.study().getDataNotice());
        if (!notice.isBlank()) {
            Widgets.note(content, notice);
        }
        literature(content);
        findings(content);
        CellTexts texts = ResultTexts.of(study.study());
        Widgets.heading(content, UiText.of("about.bindings"));
        run.bindings().forEach((slot, variables) -> row(content,
            method.flatMap(each -> each.slot(slot)).map(SlotDescriptor::label).map(UiText::in).orElse(slot),
            variables.stream().map(texts::variable).collect(Collectors.joining(UiText.of("list.comma")))));
        Widgets.heading(content, UiText.of("about.parameters"));
        run.parameters().forEach((id, value) -> {
            boolean matters = method.flatMap(each -> each.parameter(id)).map(each -> each.when().hold(run.parameters())).orElse(true);
            if (matters) {
                row(content, ParameterWords.name(method, id), value.isEmpty() ? UiText.of("about.open")
                    : ParameterWords.value(method, id, value));
            }
        });
        Widgets.heading(content, UiText.of("about.run"));
        record(content, run);
        Widgets.fit(content);
        return content.getParent();
    }

    private void record(Composite content, RunRecord run) {
        row(content, UiText.of("about.rows"), UiText.of("about.rowsOf", run.rows(), run.regions()));
        if (!run.years().isEmpty()) {
            row(content, UiText.of("about.years"), run.years().getFirst() + "–" + run.years().getLast());
        }
        row(content, UiText.of("about.started"), run.started());
        row(content, UiText.of("about.seconds"), Double.toString(run.seconds()));
        row(content, UiText.of("about.method"), run.method() + " " + run.methodVersion());
        row(content, UiText.of("about.contributor"), run.contributor());
        row(content, UiText.of("about.product"), run.product());
        row(content, UiText.of("about.hash"), run.inputHash());
    }

    private void literature(Composite content) {
        if (method.isEmpty() || method.get().references().isEmpty()) {
            return;
        }
        Widgets.heading(content, UiText.of("about.literature"));
        for (LiteratureReference reference : method.get().references()) {
            Link link = new Link(content, SWT.WRAP);
            String doi = reference.doi();
            String citation = reference.citation().replace("&", "&&");
            link.setText(doi.isEmpty() ? citation : citation + " <a href=\"https://doi.org/" + doi + "\">doi:" + doi + "</a>");
            link.addListener(SWT.Selection, event -> Program.launch(event.text));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
            data.widthHint = 200;
            link.setLayoutData(data);
        }
    }

    private void findings(Composite content) {
        if (stored.run().findings().isEmpty()) {
            return;
        }
        Widgets.heading(content, UiText.of("about.findings"));
        CellTexts texts = ResultTexts.of(study.study());
        for (Finding finding : stored.run().findings()) {
            Label icon = new Label(content, SWT.NONE);
            icon.setImage(Icons.image("severity-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT)));
            icon.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
            Label text = new Label(content, SWT.WRAP);
            text.setText(Widgets.plain(ResultTexts.message(texts, finding)));
            text.setLayoutData(wide());
        }
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        return data;
    }

    private static void row(Composite content, String label, String value) {
        Label name = new Label(content, SWT.NONE);
        name.setText(Widgets.plain(label));
        Tone.FAINT.on(name);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text text = new Text(content, SWT.READ_ONLY | SWT.WRAP);
        text.setText(value);
        text.setLayoutData(wide());
    }
}
