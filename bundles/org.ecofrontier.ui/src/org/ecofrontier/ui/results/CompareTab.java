package org.ecofrontier.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** Compares the results with those of another run: the one before, one that was kept, another analysis, or a folder of results. */
final class CompareTab implements ResultTab {

    private final OpenStudy study;
    private final String analysis;
    private final StoredResult stored;
    private final Optional<StoredResult> before;
    private final Optional<MethodDescriptor> method;
    private final List<CompareSource> sources = new ArrayList<>();
    private Combo with;
    private Button discard;
    private Composite body;
    private ComparePane pane;

    CompareTab(OpenStudy study, String analysis, StoredResult stored, Optional<StoredResult> before, Optional<MethodDescriptor> method) {
        this.study = study;
        this.analysis = analysis;
        this.stored = stored;
        this.before = before;
        this.method = method;
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public String title() {
        return UiText.of("compare.tab");
    }

    @Override
    public String icon() {
        return "compare";
    }

    @Override
    public Control create(Composite parent) {
        Composite area = Widgets.column(parent, 0);
        Composite bar = Widgets.bar(area, 4);
        new Label(bar, SWT.NONE).setText(UiText.of("compare.with"));
        with = new Combo(bar, SWT.READ_ONLY);
        with.setData("id", "compare.with");
        with.setVisibleItemCount(20);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        with.setLayoutData(wide);
        with.addListener(SWT.Selection, event -> chosen());
        discard = Widgets.button(bar, UiText.of("compare.discard"), "compare.discard", this::discard);
        discard.setToolTipText(UiText.of("compare.discardTip"));
        Widgets.button(bar, UiText.of("compare.keep"), "compare.keep", this::keep).setToolTipText(UiText.of("compare.keepTip"));
        body = new Composite(area, SWT.NONE);
        body.setLayout(new FillLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notice(UiText.of("compare.empty"));
        fill(-1);
        look(null);
        return area;
    }

    /** Looks for sources, then shows one of them. */
    private void look(Path wanted) {
        CompareSource.find(study, analysis, before.isPresent(), found -> {
            if (!with.isDisposed()) {
                sources.clear();
                sources.addAll(found);
                int index = wanted == null ? -1 : found.stream().map(CompareSource::folder).toList().indexOf(wanted);
                fill(index);
                if (index >= 0) {
                    chosen();
                }
            }
        });
    }

    private void fill(int selected) {
        with.removeAll();
        with.add(UiText.of("compare.choose"));
        sources.forEach(source -> with.add(source.name()));
        with.add(UiText.of("compare.folder"));
        with.select(selected + 1);
        Widgets.enable(discard, selected >= 0 && sources.get(selected).kept());
    }

    private void chosen() {
        int index = with.getSelectionIndex() - 1;
        Widgets.enable(discard, index >= 0 && index < sources.size() && sources.get(index).kept());
        if (index < 0) {
            notice(UiText.of("compare.empty"));
        } else if (index < sources.size()) {
            read(sources.get(index));
        } else {
            folder();
        }
    }

    private void folder() {
        DirectoryDialog dialog = new DirectoryDialog(with.getShell());
        dialog.setFilterPath(study.file().resultsFolder().toString());
        String picked = dialog.open();
        if (picked == null) {
            with.select(0);
            notice(UiText.of("compare.empty"));
        } else {
            Path path = Path.of(picked);
            sources.add(new CompareSource(path.toString(), false, path));
            fill(sources.size() - 1);
            chosen();
        }
    }

    private void read(CompareSource source) {
        Job job = Job.create(UiText.of("result.reading", source.name()), (ICoreRunnable) monitor -> {
            try {
                Optional<StoredResult> other = source.read(before);
                Ui.async(() -> show(source, other));
            } catch (IOException e) {
                Ui.async(() -> {
                    if (!body.isDisposed()) {
                        notice(UiText.of("result.unreadable", e.getMessage()));
                    }
                });
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(CompareSource source, Optional<StoredResult> other) {
        if (body.isDisposed()) {
            return;
        }
        if (other.isEmpty()) {
            notice(UiText.of("compare.noFolder", source.folder()));
            return;
        }
        clear();
        pane = new ComparePane(body, study, analysis, method, stored, other.get(), source.name());
        body.layout(true, true);
    }

    private void notice(String text) {
        clear();
        Notice.show(body, text);
        body.layout(true, true);
    }

    private void clear() {
        pane = null;
        for (Control child : body.getChildren()) {
            child.dispose();
        }
    }

    private void keep() {
        change(runs -> runs.keep(stored));
    }

    private void discard() {
        Path kept = sources.get(with.getSelectionIndex() - 1).folder();
        notice(UiText.of("compare.empty"));
        change(runs -> KeptRuns.discard(kept));
    }

    private interface Change {
        void make(KeptRuns runs) throws IOException;
    }

    private void change(Change change) {
        Path results = study.file().resultsFolder();
        Path shown = with.getSelectionIndex() > 0 && with.getSelectionIndex() <= sources.size()
            ? sources.get(with.getSelectionIndex() - 1).folder() : null;
        Job job = Job.create(UiText.of("compare.keep"), (ICoreRunnable) monitor -> {
            try {
                change.make(new KeptRuns(results, analysis));
                Ui.async(() -> {
                    if (!with.isDisposed()) {
                        look(shown);
                    }
                });
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("export.failed", results, e.getMessage())));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    @Override
    public void selectionChanged() {
        if (pane != null) {
            pane.selectionChanged();
        }
    }

    @Override
    public void yearChanged() {
        if (pane != null) {
            pane.yearChanged();
        }
    }

    @Override
    public Optional<Grid> grid() {
        return pane == null ? Optional.empty() : pane.grid();
    }
}
