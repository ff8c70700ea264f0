package org.ecofrontier.ui.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.method.descriptor.LiteratureReference;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.registry.Contribution;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.text.UiText;

/**
 * Every installed method with its state, who contributes it and its literature; broken ones with the reason.
 *
 * @since 0.1
 */
public final class MethodsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.methods";

    private record Line(Contribution contribution, Optional<MethodDescriptor> descriptor) {

        boolean isUsable() {
            return contribution.state() == Contribution.State.GOOD || contribution.state() == Contribution.State.DEPRECATED;
        }

        String name() {
            return descriptor.filter(each -> isUsable()).map(each -> UiText.in(each.name())).orElse(contribution.id());
        }
    }

    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.methods"));
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("id", "methods.table");
        viewer.addSelectionChangedListener(event -> Actions.refresh());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "methods.name", 30, Line::name);
        column(layout, "methods.id", 22, line -> line.contribution().id());
        column(layout, "methods.state", 12, line -> UiText.of("methods.state."
            + line.contribution().state().name().toLowerCase(Locale.ROOT))
            + (line.contribution().reason().isBlank() ? "" : ": " + line.contribution().reason()));
        column(layout, "methods.contributor", 20, line -> line.contribution().contributor().toString());
        column(layout, "methods.literature", 34, line -> String.join("; ",
            line.descriptor().map(MethodDescriptor::references).orElse(List.of()).stream().map(LiteratureReference::citation).toList()));
        Job job = Job.create(UiText.of("view.methods"), (ICoreRunnable) monitor -> {
            List<Line> lines = lines();
            Ui.async(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.setInput(lines);
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    /** {@return the declaration of the selected method, if it is a good one} */
    public Optional<MethodDescriptor> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Line line && line.isUsable() ? line.descriptor()
            : Optional.empty();
    }

    private static List<Line> lines() {
        MethodRegistry registry = Methods.registry();
        List<Line> lines = new ArrayList<>();
        for (Contribution contribution : registry.contributions()) {
            lines.add(new Line(contribution, Methods.descriptor(contribution.id())));
        }
        return lines;
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Line, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(UiText.of(title));
        boolean first = "methods.name".equals(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Line) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? Icons.image(((Line) element).isUsable() ? "state-ok" : "state-failed") : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70, true));
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
