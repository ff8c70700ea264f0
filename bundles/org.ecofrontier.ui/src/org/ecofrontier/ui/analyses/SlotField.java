package org.ecofrontier.ui.analyses;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** What is bound to a slot, and a button to choose it. */
final class SlotField implements FormField {

    private final OpenStudy study;
    private final Analysis analysis;
    private final SlotDescriptor slot;
    private final Label bound;
    private final Label problem;

    SlotField(Composite parent, OpenStudy study, Analysis analysis, SlotDescriptor slot) {
        this.study = study;
        this.analysis = analysis;
        this.slot = slot;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 3;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label label = new Label(area, SWT.NONE);
        label.setText(Widgets.plain(UiText.in(slot.label()) + (slot.min() == 0 ? " " + UiText.of("palette.optional") : "")));
        label.setToolTipText(UiText.in(slot.description()));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button choose = Widgets.button(area, UiText.of("form.choose"), "slot." + slot.id(), this::choose);
        choose.setToolTipText(UiText.in(slot.description()));
        bound = wide(area);
        Tone.FAINT.on(bound);
        bound.setData("id", "slot.bound." + slot.id());
        for (Control each : List.of(area, label, choose, bound)) {
            VariableDrop.accept(each, new Dropping());
        }
        problem = wide(area);
        Tone.ERROR.on(problem);
        problem.setData("id", "slot.problem." + slot.id());
    }

    /** Variables that are dragged onto the field. */
    private final class Dropping implements VariableDrop.Receiver {

        @Override
        public boolean over(int x, int y, List<Source> sources) {
            return LinkMenu.fits(study, analysis, slot, sources);
        }

        @Override
        public void drop(int x, int y, List<Source> sources) {
            LinkMenu.bind(study, analysis, slot, sources);
        }
    }

    private static Label wide(Composite area) {
        Label label = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 200;
        data.horizontalIndent = 10;
        label.setLayoutData(data);
        return label;
    }

    private void choose() {
        new BindingDialog(bound.getShell(), study.study(), analysis, slot).choose()
            .ifPresent(sources -> study.execute(AnalysisCommands.bind(analysis, slot.id(), sources)));
    }

    @Override
    public void update() {
        List<Source> sources = Sources.bound(analysis, slot.id());
        String text = String.join(UiText.of("list.comma"), sources.stream().map(each -> Sources.name(study.study(), each)).toList());
        bound.setText(Widgets.plain(text.isEmpty() ? UiText.of("form.nothing") : text));
        String wrong = SlotWords.problem(slot, sources.size());
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        ((GridData) problem.getLayoutData()).exclude = wrong.isEmpty();
    }
}
