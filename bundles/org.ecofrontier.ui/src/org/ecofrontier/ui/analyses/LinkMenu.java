package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** Asks which output of an analysis, or which slot of another, is meant, and binds it. */
final class LinkMenu {

    private final Control control;
    private final OpenStudy study;

    LinkMenu(Control control, OpenStudy study) {
        this.control = control;
        this.study = study;
    }

    /** An output of an analysis for another. */
    void open(String from, String to) {
        Analysis source = find(from);
        Analysis target = find(to);
        if (Sources.dependsOn(study.study(), source, to)) {
            Say.info(UiText.of("link.circle"));
            return;
        }
        List<OutputSource> outputs = Methods.descriptor(source.getMethodId()).map(method -> Sources.outputs(source, method))
            .orElse(List.of());
        Optional<MethodDescriptor> method = Methods.descriptor(target.getMethodId());
        if (outputs.isEmpty() || method.isEmpty() || method.get().slots().isEmpty()) {
            Say.info(UiText.of("link.nothing"));
            return;
        }
        Menu menu = new Menu(control);
        for (SlotDescriptor slot : method.get().slots()) {
            MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
            cascade.setText(UiText.of("link.slot", UiText.in(slot.label())));
            Menu columns = new Menu(cascade);
            cascade.setMenu(columns);
            for (OutputSource output : outputs) {
                MenuItem item = new MenuItem(columns, SWT.PUSH);
                item.setText(Sources.name(study.study(), output));
                item.addListener(SWT.Selection, event -> bind(study, target, slot, List.of(output)));
            }
        }
        show(menu);
    }

    /** The slot of an analysis for variables; nothing is asked where only one is possible. */
    void open(List<Source> sources, String to) {
        Analysis target = find(to);
        List<SlotDescriptor> slots = slots(study, target, sources);
        if (slots.isEmpty()) {
            Say.info(UiText.of("link.noSlot"));
        } else if (slots.size() == 1) {
            bind(study, target, slots.getFirst(), sources);
        } else {
            Menu menu = new Menu(control);
            for (SlotDescriptor slot : slots) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(UiText.of("link.slot", UiText.in(slot.label())));
                item.addListener(SWT.Selection, event -> bind(study, target, slot, sources));
            }
            show(menu);
        }
    }

    private void show(Menu menu) {
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        control.setData("menu", menu);
        menu.setVisible(true);
    }

    private Analysis find(String id) {
        return study.study().getAnalyses().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    /** The slots that can take all of the variables. */
    static List<SlotDescriptor> slots(OpenStudy study, Analysis target, List<Source> sources) {
        return Methods.descriptor(target.getMethodId()).map(MethodDescriptor::slots).orElse(List.of()).stream()
            .filter(slot -> fits(study, target, slot, sources)).toList();
    }

    /** Whether a slot can take all of the variables. */
    static boolean fits(OpenStudy study, Analysis target, SlotDescriptor slot, List<Source> sources) {
        List<Source> possible = Sources.possible(study.study(), target, slot.categorical());
        return sources.stream().allMatch(source -> possible.stream().anyMatch(each -> Sources.same(each, source)));
    }

    /** Binds variables besides those that are bound; a slot that takes one variable takes the new one in place of the old one. */
    static void bind(OpenStudy study, Analysis target, SlotDescriptor slot, List<? extends Source> sources) {
        List<Source> bound = new ArrayList<>();
        if (slot.max() > 1) {
            Sources.bound(target, slot.id()).forEach(each -> bound.add(EcoreUtil.copy(each)));
        }
        for (Source source : sources) {
            if (bound.size() < slot.max() && bound.stream().noneMatch(each -> Sources.same(each, source))) {
                bound.add(EcoreUtil.copy(source));
            }
        }
        study.execute(AnalysisCommands.bind(target, slot.id(), bound));
    }
}
