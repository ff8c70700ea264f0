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

/** Asks which output of an analysis goes to which slot of another. */
final class LinkMenu {

    private final Control control;
    private final OpenStudy study;

    LinkMenu(Control control, OpenStudy study) {
        this.control = control;
        this.study = study;
    }

    void open(String from, String to) {
        Analysis source = find(from);
        Analysis target = find(to);
        if (Sources.dependsOn(study.study(), source, to)) {
            Say.info(UiText.of("link.circle"));
            return;
        }
        Optional<MethodDescriptor> sourceMethod = Methods.descriptor(source.getMethodId());
        Optional<MethodDescriptor> targetMethod = Methods.descriptor(target.getMethodId());
        List<OutputSource> outputs = sourceMethod.map(method -> Sources.outputs(source, method)).orElse(List.of());
        if (outputs.isEmpty() || targetMethod.isEmpty() || targetMethod.get().slots().isEmpty()) {
            Say.info(UiText.of("link.nothing"));
            return;
        }
        Menu menu = new Menu(control);
        for (SlotDescriptor slot : targetMethod.get().slots()) {
            MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
            cascade.setText(UiText.of("link.slot", UiText.in(slot.label())));
            Menu columns = new Menu(cascade);
            cascade.setMenu(columns);
            for (OutputSource output : outputs) {
                MenuItem item = new MenuItem(columns, SWT.PUSH);
                item.setText(Sources.name(study.study(), output));
                item.addListener(SWT.Selection, event -> bind(target, slot, output));
            }
        }
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private Analysis find(String id) {
        return study.study().getAnalyses().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    private void bind(Analysis target, SlotDescriptor slot, OutputSource output) {
        List<Source> bound = new ArrayList<>();
        if (slot.max() > 1) {
            Sources.bound(target, slot.id()).forEach(each -> bound.add(EcoreUtil.copy(each)));
        }
        if (bound.stream().noneMatch(each -> Sources.same(each, output))) {
            bound.add(output);
        }
        study.execute(AnalysisCommands.bind(target, slot.id(), bound));
    }
}
