package org.ecofrontier.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.report.ReportSettings;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.AnalysisWords;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The analyses with results and their tables and figures, each with a box to tick. */
final class ReportContents {

    private final OpenStudy study;
    private final Tree tree;

    ReportContents(Composite parent, OpenStudy study, ReportSettings settings, Runnable onChange) {
        this.study = study;
        tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        tree.setData("id", "report.contents");
        study.study().getAnalyses().stream().filter(each -> study.states().of(each.getId()).hasResult())
            .forEach(each -> add(each, settings));
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked((TreeItem) event.item);
                onChange.run();
            }
        });
    }

    Control control() {
        return tree;
    }

    private void add(Analysis analysis, ReportSettings settings) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(StudyNames.analysis(study.study(), analysis.getId()) + "  · "
            + AnalysisWords.of(study.states().of(analysis.getId())));
        item.setImage(Icons.image(Icons.of(study.states().of(analysis.getId()).kind())));
        item.setData(analysis.getId());
        Optional<MethodDescriptor> method = Methods.descriptor(analysis.getMethodId());
        for (OutputDescriptor output : method.map(MethodDescriptor::outputs).orElse(List.of())) {
            TreeItem child = new TreeItem(item, SWT.NONE);
            String label = UiText.in(output.label());
            child.setText(label.isBlank() ? output.id() : label);
            child.setImage(Icons.image(output.kind() == OutputDescriptor.Kind.TABLE ? "table" : "figure"));
            child.setData(output.id());
            child.setChecked(settings.shows(analysis.getId(), output.id()));
        }
        if (item.getItemCount() == 0) {
            item.setChecked(settings.shows(analysis.getId()));
        } else {
            summarize(item);
        }
    }

    private static void ticked(TreeItem item) {
        for (TreeItem child : item.getItems()) {
            child.setChecked(item.getChecked());
        }
        item.setGrayed(false);
        if (item.getParentItem() != null) {
            summarize(item.getParentItem());
        }
    }

    /** An analysis is ticked when anything of it is, greyed when not everything is. */
    private static void summarize(TreeItem item) {
        long ticked = List.of(item.getItems()).stream().filter(TreeItem::getChecked).count();
        item.setChecked(ticked > 0);
        item.setGrayed(ticked > 0 && ticked < item.getItemCount());
    }

    boolean hasAnalyses() {
        return tree.getItemCount() > 0;
    }

    boolean hasTicked() {
        return List.of(tree.getItems()).stream().anyMatch(TreeItem::getChecked);
    }

    /** The settings with the content that is ticked; an analysis without results stays as it was. */
    ReportSettings apply(ReportSettings settings) {
        ReportSettings changed = settings;
        for (TreeItem item : tree.getItems()) {
            String analysis = (String) item.getData();
            List<String> outputs = new ArrayList<>();
            for (TreeItem child : item.getItems()) {
                if (child.getChecked()) {
                    outputs.add((String) child.getData());
                }
            }
            boolean all = item.getChecked() && outputs.size() == item.getItemCount();
            changed = all ? changed.all(analysis) : changed.some(analysis, outputs);
        }
        return changed;
    }
}
