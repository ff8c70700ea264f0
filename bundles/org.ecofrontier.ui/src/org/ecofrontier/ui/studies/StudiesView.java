package org.ecofrontier.ui.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.actions.PartsTree;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPart;
import org.ecofrontier.ui.jobs.Throttle;
import org.ecofrontier.ui.look.Fields;
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
public final class StudiesView extends ViewPart implements StudyPart, PartsTree {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.studies";

    private final TreeMemory memory = new TreeMemory();
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
    public void init(IViewSite site, IMemento kept) throws PartInitException {
        super.init(site, kept);
        memory.read(kept);
    }

    @Override
    public void saveState(IMemento kept) {
        memory.write(viewer, kept);
    }

    private void searched() {
        viewer.refresh();
        if (!search.getText().isBlank()) {
            viewer.expandAll();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.studies"));
        Composite area = Widgets.column(parent, 3);
        search = Fields.search(area, "tree.search", UiText.of("tree.search"), this::searched);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.verticalIndent = 4;
        search.setLayoutData(wide);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.getControl().setData("id", "tree");
        refresh = new Throttle(viewer.getControl(), this::refresh);
        viewer.setContentProvider(new StudyTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new StudyTreeLabels()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setUseHashlookup(true);
        viewer.setFilters(new TreeSearch(search::getText));
        viewer.setInput(Studies.get());
        TreeRename.install(viewer);
        TreeDrag.install(viewer, this::added);
        viewer.getControl().addListener(SWT.KeyDown, this::key);
        viewer.addDoubleClickListener(event -> open((StudyNode) ((IStructuredSelection) event.getSelection()).getFirstElement()));
        viewer.addSelectionChangedListener(event -> Actions.refresh());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getControl().setFocus();
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(Actions::fillContextMenu);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().setSelectionProvider(viewer);
        Studies.get().addListener(studiesListener);
        studiesChanged();
    }

    /** A line whose name is being changed is not taken from under the user's hands. */
    private void refresh() {
        if (viewer.isCellEditorActive()) {
            refresh.ask();
        } else {
            viewer.refresh();
        }
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (event.stateMask == SWT.MOD3 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            step(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        } else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            Actions.run(Actions.PREFIX + "delete");
        } else if (command && event.keyCode == 'c') {
            Actions.run(Actions.PREFIX + "copyItems");
        } else if (command && event.keyCode == 'v') {
            Actions.run(Actions.PREFIX + "pasteItems");
        }
    }

    /** Moves the selected line among those of its kind, by keyboard. */
    private void step(int by) {
        List<EObject> parts = parts();
        if (parts.size() == 1) {
            OpenStudy study = nodes().getFirst().study();
            int index = TreeParts.index(parts.getFirst()) + by;
            if (index >= 0 && index < TreeParts.siblings(parts.getFirst())) {
                study.execute(PartCommands.move(study.study(), parts.getFirst(), index));
                viewer.refresh();
            }
        }
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
            if (!memory.restore(viewer, study)) {
                viewer.setExpandedState(new Part(study, Kind.ANALYSES), true);
            }
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
            case SPATIAL, WEIGHTS -> Editors.openPage(study, Kind.REGIONS.id());
            case RESULTS -> Editors.openPage(study, Kind.ANALYSES.id());
            case FINDINGS -> Actions.run("org.ecofrontier.ui.showFindings");
        }
    }

    @Override
    public boolean canRename() {
        return viewer.getStructuredSelection().size() == 1 && selected().flatMap(TreeParts::named).isPresent();
    }

    @Override
    public void rename() {
        selected().ifPresent(node -> viewer.editElement(node, 0));
    }

    @Override
    public boolean hasParts() {
        return !parts().isEmpty();
    }

    @Override
    public void copy() {
        TreeClipboard.copy(nodes());
    }

    @Override
    public boolean canPaste() {
        return TreeClipboard.isFilled() && selected().isPresent();
    }

    @Override
    public void paste() {
        selected().ifPresent(node -> added(TreeClipboard.paste(node.study())));
    }

    @Override
    public void remove() {
        OpenStudy study = nodes().getFirst().study();
        study.execute(PartCommands.remove(study.study(), parts()));
    }

    private void added(List<StudyNode> nodes) {
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(nodes), true);
    }

    @SuppressWarnings("unchecked")
    private List<StudyNode> nodes() {
        return viewer.getStructuredSelection().toList();
    }

    private List<EObject> parts() {
        return TreeParts.parts(nodes());
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
}
