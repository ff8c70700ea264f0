package org.ecofrontier.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
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
import org.ecofrontier.ui.text.UiText;
import org.ecofrontier.ui.welcome.RecentStudies;

/**
 * Shows and changes a study.
 *
 * @since 0.1
 */
public final class StudyEditor extends EditorPart implements StudyPart, StudyListener {

    /** The id of the editor. */
    public static final String ID = "org.ecofrontier.ui.studyEditor";

    private final Map<CTabItem, StudyPage> pages = new HashMap<>();
    private final List<StudyPage> made = new ArrayList<>();
    private final Runnable selectionListener = () -> made.forEach(StudyPage::selectionChanged);
    private Composite area;
    private CTabFolder folder;
    private OpenStudy study;
    private Autosave autosave;
    private boolean dirty;

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
            new AnalysesPage(study)).forEach(this::addPage);
        folder.addListener(SWT.Selection, event -> reveal(folder.getSelection()));
        folder.setSelection(0);
        reveal(folder.getItem(0));
        study.addListener(this);
        study.selection().addListener(selectionListener);
        changed();
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
            page.refresh();
            page.statesChanged();
            page.selectionChanged();
        }
        page.focus();
        Actions.refresh();
    }

    /**
     * Shows a page.
     *
     * @param id its id
     * @return the page, if the study is read
     */
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

    /** {@return the id of the page in front; empty while the study is read} */
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
        made.forEach(StudyPage::refresh);
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
        made.forEach(StudyPage::statesChanged);
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
        if (!save(file -> file.save(), monitor)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.ecostudy"});
        dialog.setFilterPath(study.file().folder().toString());
        dialog.setFileName(study.path().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen.endsWith(".ecostudy") ? chosen : chosen + ".ecostudy");
            if (save(file -> file.saveAs(target), null)) {
                setInput(new StudyInput(study.path()));
                RecentStudies.add(study.path());
            }
        }
    }

    private boolean save(OpenStudy.SaveOperation operation, IProgressMonitor monitor) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
                try {
                    study.write(operation);
                } catch (StudyFileException e) {
                    throw new InvocationTargetException(e);
                }
            });
            study.saved();
            return true;
        } catch (InvocationTargetException e) {
            return failed(e.getCause(), monitor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean failed(Throwable cause, IProgressMonitor monitor) {
        boolean changed = cause instanceof StudyFileException file && file.kind() == StudyFileException.Kind.CHANGED_ON_DISK;
        if (changed && Say.confirm(Say.reason(cause), UiText.of("editor.saveOver"))) {
            return save(file -> file.saveOver(), monitor);
        }
        if (!changed) {
            Say.error(cause);
        }
        return false;
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
            autosave.stop();
            StudyPlaces.forget(study.path());
            Editors.closeResults(study);
            Studies.get().close(study);
        }
        super.dispose();
    }
}
