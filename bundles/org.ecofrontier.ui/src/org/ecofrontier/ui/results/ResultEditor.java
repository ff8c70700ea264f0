package org.ecofrontier.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.StudyPart;
import org.ecofrontier.ui.figures.FigureTools;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.jobs.StudyOpening;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * Shows the results of an analysis: tables, figures, maps, and how they came about.
 *
 * @since 0.1
 */
public final class ResultEditor extends EditorPart implements StudyPart, StudyListener {

    private static final int SHORTEST_TITLE = 8;

    private final List<ResultTab> tabs = new ArrayList<>();
    private final Runnable selectionListener = () -> tabs.forEach(ResultTab::selectionChanged);
    private final Runnable yearListener = () -> tabs.forEach(ResultTab::yearChanged);
    private Composite area;
    private Composite content;
    private StateBar bar;
    private CTabFolder folder;
    private OpenStudy study;
    private long shownRevision = -1;
    private String shownHash = "";
    private StoredResult shown;
    private StoredResult previous;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ResultInput)) {
            throw new PartInitException(UiText.of("editor.input"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private String analysis() {
        return ((ResultInput) getEditorInput()).analysis();
    }

    private Path path() {
        return ((ResultInput) getEditorInput()).path();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = Widgets.column(parent, 0);
        content = new Composite(area, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Notice.show(content, UiText.of("editor.opening", path()));
        StudyOpening.open(path(), opened -> {
            if (!area.isDisposed()) {
                show(opened);
            }
        }, failure -> {
            if (!area.isDisposed()) {
                replace(Say.reason(failure), UiText.of("editor.close"), () -> getSite().getPage().closeEditor(this, false));
            }
        });
    }

    private void show(OpenStudy opened) {
        study = opened;
        bar = new StateBar(area, () -> Runs.start(study, List.of(analysis())));
        bar.control().moveAbove(content);
        study.addListener(this);
        study.selection().addListener(selectionListener);
        study.year().addListener(yearListener);
        changed();
        statesChanged();
    }

    @Override
    public void changed() {
        setPartName(study == null ? analysis() : StudyNames.analysis(study.study(), analysis()));
    }

    @Override
    public void statesChanged() {
        bar.show(study.states().of(analysis()));
        if (shownRevision != study.states().revision()) {
            shownRevision = study.states().revision();
            ResultReading.read(study, analysis(), this::read);
        }
    }

    private void read(Optional<StoredResult> stored, IOException failure) {
        if (area.isDisposed()) {
            return;
        }
        if (failure != null) {
            replace(UiText.of("result.unreadable", failure.getMessage()), UiText.of("action.run"),
                () -> Runs.start(study, List.of(analysis())));
        } else if (stored.isEmpty()) {
            replace(UiText.of("result.none"), UiText.of("action.run"), () -> Runs.start(study, List.of(analysis())));
        } else if (!stored.get().run().inputHash().equals(shownHash)) {
            shownHash = stored.get().run().inputHash();
            previous = shown;
            shown = stored.get();
            show(shown);
        }
    }

    private void replace(String message, String button, Runnable action) {
        clear();
        shownHash = "";
        Notice.show(content, message, button, action);
        content.layout(true, true);
    }

    private void clear() {
        tabs.clear();
        folder = null;
        for (Control child : content.getChildren()) {
            child.dispose();
        }
    }

    private void show(StoredResult stored) {
        int before = folder == null ? 0 : folder.getSelectionIndex();
        clear();
        folder = new CTabFolder(content, SWT.TOP | SWT.FLAT);
        folder.setMinimumCharacters(SHORTEST_TITLE);
        folder.setData("id", "result.tabs");
        ResultTabs.of(study, analysis(), stored, Optional.ofNullable(previous), Methods.descriptor(stored.run().method()))
            .forEach(this::addTab);
        folder.addListener(SWT.Selection, event -> reveal(folder.getSelection()));
        folder.setSelection(Math.min(before, folder.getItemCount() - 1));
        reveal(folder.getSelection());
        content.layout(true, true);
    }

    private void addTab(ResultTab tab) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(tab.title());
        item.setToolTipText(tab.title());
        item.setImage(Icons.image(tab.icon()));
        item.setData(tab);
        item.setData("id", "result." + tab.id());
        tabs.add(tab);
    }

    private void reveal(CTabItem item) {
        ResultTab tab = (ResultTab) item.getData();
        if (item.getControl() == null) {
            item.setControl(tab.create(folder));
            tab.selectionChanged();
            tab.yearChanged();
        }
        Actions.refresh();
    }

    private Optional<ResultTab> tab() {
        return folder == null || folder.isDisposed() ? Optional.empty() : Optional.ofNullable((ResultTab) folder.getSelection().getData());
    }

    @Override
    public String gridName() {
        return analysis() + tab().map(tab -> "-" + tab.id().substring(tab.id().indexOf('.') + 1)).orElse("");
    }

    @Override
    public Optional<OpenStudy> openStudy() {
        return Optional.ofNullable(study);
    }

    @Override
    public List<String> selectedAnalyses() {
        return List.of(analysis());
    }

    @Override
    public Optional<Grid> grid() {
        return tab().flatMap(ResultTab::grid);
    }

    @Override
    public Optional<FigureTools> figure() {
        return tab().flatMap(ResultTab::figure);
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // results are written by runs
    }

    @Override
    public void doSaveAs() {
        // results are written by runs
    }

    @Override
    public void setFocus() {
        if (tab().isPresent() && folder.getSelection().getControl() != null) {
            folder.getSelection().getControl().setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (study != null) {
            study.removeListener(this);
            study.selection().removeListener(selectionListener);
            study.year().removeListener(yearListener);
        }
        super.dispose();
    }
}
