package org.ecofrontier.ui.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPart;
import org.ecofrontier.ui.jobs.Throttle;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.studies.StudyNode.Item;
import org.ecofrontier.ui.studies.StudyNode.Kind;
import org.ecofrontier.ui.studies.StudyNode.Output;
import org.ecofrontier.ui.studies.StudyNode.Part;
import org.ecofrontier.ui.studies.StudyNode.Root;
import org.ecofrontier.ui.text.UiText;

/**
 * The open studies as a tree.
 *
 * @since 0.1
 */
public final class StudiesView extends ViewPart implements StudyPart {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.studies";

    private final Runnable studiesListener = this::studiesChanged;
    private final List<OpenStudy> watched = new ArrayList<>();
    private final StudyListener watch = new StudyListener() {
        @Override
        public void changed() {
            refresh.ask();
        }

        @Override
        public void statesChanged() {
            refresh.ask();
        }
    };
    private TreeViewer viewer;
    private Throttle refresh;
    private Text search;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.studies"));
        Composite area = Widgets.column(parent, 3);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiText.of("tree.search"));
        search.setData("id", "tree.search");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.verticalIndent = 4;
        search.setLayoutData(wide);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.getControl().setData("id", "tree");
        refresh = new Throttle(viewer.getControl(), viewer::refresh);
        viewer.setContentProvider(new StudyTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new StudyTreeLabels()));
        viewer.setUseHashlookup(true);
        viewer.setFilters(new Search());
        viewer.setInput(Studies.get());
        viewer.addDoubleClickListener(event -> open((StudyNode) ((IStructuredSelection) event.getSelection()).getFirstElement()));
        viewer.addSelectionChangedListener(event -> Actions.refresh());
        search.addListener(SWT.Modify, event -> {
            viewer.refresh();
            if (!search.getText().isBlank()) {
                viewer.expandAll();
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> Actions.fillContextMenu(manager));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().setSelectionProvider(viewer);
        Studies.get().addListener(studiesListener);
        studiesChanged();
    }

    private void studiesChanged() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        List<OpenStudy> open = Studies.get().open();
        watched.stream().filter(study -> !open.contains(study)).forEach(study -> study.removeListener(watch));
        List<OpenStudy> added = open.stream().filter(study -> !watched.contains(study)).toList();
        added.forEach(study -> study.addListener(watch));
        watched.clear();
        watched.addAll(open);
        viewer.refresh();
        added.forEach(study -> {
            viewer.setExpandedState(new Root(study), true);
            viewer.setExpandedState(new Part(study, Kind.ANALYSES), true);
        });
    }

    private static void open(StudyNode node) {
        OpenStudy study = node.study();
        switch (node) {
            case Root root -> Editors.openPage(study, "overview");
            case Output output -> Editors.openResult(study, output.analysis());
            case Item item when item.kind() == Kind.ANALYSES -> {
                if (study.states().of(item.id()).hasResult()) {
                    Editors.openResult(study, item.id());
                } else {
                    Editors.openPage(study, "analyses").ifPresent(page -> ((AnalysesPage) page).select(item.id()));
                }
            }
            case Item item -> openPart(study, item.kind());
            case Part part -> openPart(study, part.kind());
        }
    }

    private static void openPart(OpenStudy study, Kind kind) {
        switch (kind) {
            case DATA, REGIONS, INDICATORS, ANALYSES -> Editors.openPage(study, kind.id());
            case SPATIAL -> Editors.openPage(study, Kind.REGIONS.id());
            case RESULTS -> Editors.openPage(study, Kind.ANALYSES.id());
            case FINDINGS -> Actions.run("org.ecofrontier.ui.showFindings");
        }
    }

    private Optional<StudyNode> selected() {
        return Optional.ofNullable((StudyNode) viewer.getStructuredSelection().getFirstElement());
    }

    /** Selects an analysis. */
    public void select(OpenStudy study, String analysis) {
        viewer.setSelection(new StructuredSelection(new Item(study, Kind.ANALYSES, analysis)), true);
    }

    @Override
    public Optional<OpenStudy> openStudy() {
        return selected().map(StudyNode::study);
    }

    @Override
    public List<String> selectedAnalyses() {
        List<String> analyses = new ArrayList<>();
        for (Object node : viewer.getStructuredSelection()) {
            if (node instanceof Item item && item.kind() == Kind.ANALYSES) {
                analyses.add(item.id());
            } else if (node instanceof Output output) {
                analyses.add(output.analysis());
            }
        }
        return analyses;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        Studies.get().removeListener(studiesListener);
        watched.forEach(study -> study.removeListener(watch));
        super.dispose();
    }

    /** Shows the lines whose text, or the text of one below, holds what is searched. */
    private final class Search extends ViewerFilter {

        private final StudyTreeLabels labels = new StudyTreeLabels();
        private final StudyTreeContent content = new StudyTreeContent();

        @Override
        public boolean select(Viewer tree, Object parent, Object element) {
            String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
            return wanted.isEmpty() || matches(element, wanted);
        }

        private boolean matches(Object element, String wanted) {
            if (labels.getText(element).toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
            for (Object child : content.getChildren(element)) {
                if (matches(child, wanted)) {
                    return true;
                }
            }
            return false;
        }
    }
}
