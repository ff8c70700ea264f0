package org.ecofrontier.ui.analyses;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.AnalysisWords;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The analyses as a list: each with its method, how it stands and what it uses. */
final class AnalysisList {

    private final OpenStudy study;
    private final Composite area;
    private final TableViewer viewer;
    private boolean filling;

    AnalysisList(Composite parent, OpenStudy study, Consumer<String> onSelect) {
        this.study = study;
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("id", "analyses.list");
        column(columns, "list.analysis", 34, each -> StudyNames.analysis(study.study(), each.getId()), true);
        column(columns, "list.method", 26, AnalysisList::method, false);
        column(columns, "list.state", 14, each -> AnalysisWords.of(study.states().of(each.getId())), false);
        column(columns, "list.uses", 26, this::uses, false);
        viewer.addSelectionChangedListener(event -> {
            if (!filling && event.getStructuredSelection().getFirstElement() instanceof Analysis analysis) {
                onSelect.accept(analysis.getId());
            }
        });
        viewer.addDoubleClickListener(event -> {
            if (event.getSelection() instanceof StructuredSelection selection && selection.getFirstElement() instanceof Analysis analysis
                    && study.states().of(analysis.getId()).hasResult()) {
                Editors.openResult(study, analysis.getId());
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(Actions::fillContextMenu);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    Control control() {
        return area;
    }

    private static String method(Analysis analysis) {
        return Methods.descriptor(analysis.getMethodId()).map(each -> UiText.in(each.name()))
            .orElse(Optional.ofNullable(analysis.getMethodId()).orElse(""));
    }

    private String uses(Analysis analysis) {
        List<String> names = AnalysisPlan.sourcesOf(analysis).stream().distinct()
            .map(each -> StudyNames.analysis(study.study(), each)).toList();
        return names.isEmpty() ? UiText.of("list.data") : String.join(UiText.of("list.comma"), names);
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<Analysis, String> text, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(UiText.of(title));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Analysis) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? Icons.image(Icons.of(study.states().of(((Analysis) element).getId()).kind())) : null;
            }
        });
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
    }

    void refresh(Optional<Analysis> selected) {
        filling = true;
        viewer.setInput(List.copyOf(study.study().getAnalyses()));
        selected.ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
        filling = false;
    }

    /** Progress comes often: only what is seen is drawn again. */
    void statesChanged() {
        if (area.isVisible()) {
            viewer.refresh();
        }
    }
}
