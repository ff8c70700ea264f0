package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;

/** Chooses the variables of a slot and their order. */
final class BindingDialog extends FrameDialog {

    private static final Point SIZE = new Point(760, 520);

    private final Study study;
    private final SlotDescriptor slot;
    private final List<Source> possible;
    private final List<Source> bound = new ArrayList<>();
    private Text search;
    private ListViewer left;
    private ListViewer right;

    BindingDialog(Shell shell, Study study, Analysis analysis, SlotDescriptor slot) {
        super(shell, UiText.in(slot.label()), UiText.of("say.ok"), "binding.ok", SIZE);
        this.study = study;
        this.slot = slot;
        possible = Sources.possible(study, analysis, slot.categorical());
        Sources.bound(analysis, slot.id()).forEach(each -> bound.add(EcoreUtil.copy(each)));
    }

    /** The variables in order, unless the user cancelled. */
    Optional<List<Source>> choose() {
        return open() == OK ? Optional.of(List.copyOf(bound)) : Optional.empty();
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.sentence(UiText.in(slot.description())));
        columns(area, 3);
        search = Fields.search(area, "binding.search", UiText.of("binding.search"), this::show);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(area, SWT.NONE);
        Label chosen = new Label(area, SWT.NONE);
        chosen.setText(UiText.of("binding.chosen"));
        left = list(area, "binding.possible");
        tools(area);
        right = list(area, "binding.bound");
        left.addDoubleClickListener(event -> add());
        right.addDoubleClickListener(event -> remove());
    }

    private ListViewer list(Composite area, String id) {
        ListViewer list = new ListViewer(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(each -> Sources.name(study, (Source) each)));
        list.getList().setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 260;
        list.getList().setLayoutData(data);
        return list;
    }

    private void tools(Composite area) {
        Composite middle = Widgets.column(area, 0);
        List.of(Widgets.button(middle, UiText.of("binding.add"), "binding.add", this::add),
            Widgets.button(middle, UiText.of("edit.remove"), "binding.remove", this::remove),
            Widgets.button(middle, UiText.of("edit.up"), "binding.up", () -> move(-1)),
            Widgets.button(middle, UiText.of("edit.down"), "binding.down", () -> move(1)))
            .forEach((Button button) -> button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false)));
    }

    @Override
    protected void begin() {
        show();
    }

    private void show() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        left.setInput(possible.stream().filter(each -> bound.stream().noneMatch(other -> Sources.same(each, other)))
            .filter(each -> Sources.name(study, each).toLowerCase(Locale.ROOT).contains(wanted)).toList());
        right.setInput(List.copyOf(bound));
        String problem = SlotWords.problem(slot, bound.size());
        setErrorMessage(problem.isEmpty() || bound.size() < slot.min() ? null : problem);
        ready(bound.size() <= slot.max());
    }

    private void add() {
        for (Object each : left.getStructuredSelection()) {
            if (slot.max() == 1) {
                bound.clear();
            }
            bound.add((Source) EcoreUtil.copy((Source) each));
        }
        show();
    }

    private void remove() {
        bound.removeAll(right.getStructuredSelection().toList());
        show();
    }

    private void move(int step) {
        if (right.getStructuredSelection().size() == 1) {
            Source moved = (Source) right.getStructuredSelection().getFirstElement();
            int index = bound.indexOf(moved);
            if (index + step >= 0 && index + step < bound.size()) {
                Collections.swap(bound, index, index + step);
                show();
                right.setSelection(new StructuredSelection(moved));
            }
        }
    }
}
