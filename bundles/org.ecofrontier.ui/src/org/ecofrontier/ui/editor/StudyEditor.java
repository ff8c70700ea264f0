package org.ecofrontier.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.ecofrontier.model.Region;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.data.DataPage;
import org.ecofrontier.ui.figures.StudyPlaces;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.indicators.IndicatorsPage;
import org.ecofrontier.ui.jobs.StudyOpening;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.overview.OverviewPage;
import org.ecofrontier.ui.recovery.Autosave;
import org.ecofrontier.ui.recovery.Recovery;
import org.ecofrontier.ui.regions.RegionsPage;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.sources.SourcesPage;
import org.ecofrontier.ui.text.UiText;
import org.ecofrontier.ui.welcome.RecentStudies;

/**
 * Shows and changes a study.
 *
 * @since 0.1
 */
public final class StudyEditor extends EditorPart implements IPersistableEditor, StudyPages, StudyListener {

    private static final String PAGE = "page";
    private static final String SELECTION = "selection";
    private static final String SEPARATOR = "\n";

    private final Map<CTabItem, StudyPage> pages = new HashMap<>();
    private final List<StudyPage> made = new ArrayList<>();
    /** Pages that are not in front and have to show the study anew when they come there. */
    private final Set<StudyPage> outdated = new HashSet<>();
    private final Runnable selectionListener = () -> made.forEach(StudyPage::selectionChanged);
    private final Runnable yearListener = () -> made.forEach(StudyPage::yearChanged);
    private Composite area;
    private CTabFolder folder;
    private OpenStudy study;
    private Autosave autosave;
    private boolean dirty;
    private String wantedPage = "";
    private String wantedSelection = "";

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof StudyInput)) {
            throw new PartInitException(UiText.of("editor.input"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private Path path() {
        return ((StudyInput) getEditorInput()).path();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        Notice.show(area, UiText.of("editor.opening", path()));
        StudyOpening.open(path(), opened -> {
            if (!area.isDisposed()) {
                clear();
                show(opened);
                area.layout(true, true);
            }
        }, failure -> {
            if (!area.isDisposed()) {
                clear();
                Notice.show(area, Say.reason(failure), UiText.of("editor.close"), () -> getSite().getPage().closeEditor(this, false));
                area.layout(true, true);
            }
        });
    }

    private void clear() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void show(OpenStudy opened) {
        study = opened;
        recover();
        autosave = Autosave.start(study);
        RecentStudies.add(study.path());
        folder = new CTabFolder(area, SWT.TOP | SWT.FLAT);
        folder.setData("id", "study.pages");
        List.of(new OverviewPage(study, this), new DataPage(study), new RegionsPage(study), new IndicatorsPage(study),
            new SourcesPage(study), new AnalysesPage(study)).forEach(this::addPage);
        folder.addListener(SWT.Selection, event -> reveal(folder.getSelection()));
        folder.setSelection(0);
        reveal(folder.getItem(0));
        study.addListener(this);
        study.selection().addListener(selectionListener);
        study.year().addListener(yearListener);
        changed();
        restore();
    }

    private void recover() {
        Recovery.find(study.path()).ifPresent(time -> {
            if (Say.confirm(UiText.of("recovery.ask", StudyInput.nameOf(study.path()), time), UiText.of("recovery.yes"),
                UiText.of("recovery.no"))) {
                try {
                    Recovery.restore(study);
                } catch (StudyFileException e) {
                    Say.error(e);
                }
            } else {
                Recovery.forget(study.path());
            }
        });
    }

    private void addPage(StudyPage page) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(UiText.of("page." + page.id()));
        item.setImage(Icons.image(page.id()));
        item.setData("id", "page." + page.id());
        pages.put(item, page);
    }

    private void reveal(CTabItem item) {
        StudyPage page = pages.get(item);
        if (item.getControl() == null) {
            item.setControl(page.create(folder));
            made.add(page);
            outdated.add(page);
            page.selectionChanged();
            page.yearChanged();
        }
        if (outdated.remove(page)) {
            page.refresh();
            page.statesChanged();
        }
        page.focus();
        Actions.refresh();
    }

    @Override
    public Optional<StudyPage> showPage(String id) {
        if (folder == null) {
            return Optional.empty();
        }
        for (CTabItem item : folder.getItems()) {
            if (pages.get(item).id().equals(id)) {
                folder.setSelection(item);
                reveal(item);
                return Optional.of(pages.get(item));
            }
        }
        return Optional.empty();
    }

    @Override
    public String currentPage() {
        return page().map(StudyPage::id).orElse("");
    }

    private Optional<StudyPage> page() {
        return folder == null ? Optional.empty() : Optional.ofNullable(pages.get(folder.getSelection()));
    }

    @Override
    public Optional<OpenStudy> openStudy() {
        return Optional.ofNullable(study);
    }

    @Override
    public Optional<Grid> grid() {
        return page().flatMap(StudyPage::grid);
    }

    @Override
    public List<String> selectedAnalyses() {
        return page().map(StudyPage::selectedAnalyses).orElse(List.of());
    }

    @Override
    public void changed() {
        outdated.addAll(made);
        page().filter(outdated::remove).ifPresent(StudyPage::refresh);
        setPartName(StudyInput.nameOf(study.path()));
        setTitleToolTip(study.name() + "\n" + study.path());
        if (dirty != study.isDirty()) {
            dirty = study.isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        Actions.refresh();
    }

    @Override
    public void statesChanged() {
        page().ifPresent(StudyPage::statesChanged);
        made.stream().filter(each -> each != page().orElse(null)).forEach(outdated::add);
        Actions.refresh();
    }

    @Override
    public boolean isDirty() {
        return study != null && study.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        new StudySaving(study).save(monitor);
    }

    @Override
    public void doSaveAs() {
        if (new StudySaving(study).askOther(getSite().getShell())) {
            setInput(new StudyInput(study.path()));
        }
    }

    @Override
    public void saveAs(Path target) {
        if (new StudySaving(study).saveAs(target)) {
            setInput(new StudyInput(study.path()));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        if (study == null) {
            memento.putString(PAGE, wantedPage);
            memento.putString(SELECTION, wantedSelection);
        } else {
            memento.putString(PAGE, page().map(StudyPage::id).orElse(""));
            memento.putString(SELECTION, String.join(SEPARATOR, study.selection().regions()));
        }
    }

    @Override
    public void restoreState(IMemento memento) {
        wantedPage = memento.getString(PAGE) == null ? "" : memento.getString(PAGE);
        wantedSelection = memento.getString(SELECTION) == null ? "" : memento.getString(SELECTION);
    }

    /** Page and selection are as they were when the window was closed. */
    private void restore() {
        Set<String> ids = new LinkedHashSet<>(List.of(wantedSelection.split(SEPARATOR)));
        ids.retainAll(study.study().getRegions().stream().map(Region::getId).toList());
        if (!ids.isEmpty() && study.selection().regions().isEmpty()) {
            study.selection().set(ids);
        }
        if (!wantedPage.isEmpty()) {
            showPage(wantedPage);
        }
    }

    @Override
    public void setFocus() {
        page().ifPresentOrElse(StudyPage::focus, area::setFocus);
    }

    @Override
    public void dispose() {
        if (study != null) {
            study.removeListener(this);
            study.selection().removeListener(selectionListener);
            study.year().removeListener(yearListener);
            autosave.stop();
            StudyPlaces.forget(study.path());
            Editors.closeResults(study);
            Studies.get().close(study);
        }
        super.dispose();
    }
}
