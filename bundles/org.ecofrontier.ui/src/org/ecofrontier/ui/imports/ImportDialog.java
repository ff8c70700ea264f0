package org.ecofrontier.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.io.layout.Ambiguity;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.ImportedColumn;
import org.ecofrontier.io.table.Sheet;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.imports.ImportPlan.CellDifference;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.grid.ListRows;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * Brings a table into a study: shows what was found in the file, lets the user say what is not clear, and what each column is for, and
 * tells what would change.
 */
final class ImportDialog extends FrameDialog {

    private static final Point SIZE = new Point(1060, 720);
    private static final int DELAY_MILLISECONDS = 150;

    private final OpenStudy study;
    private final Path file;
    private final ImportSettings settings;
    private final ImportColumns columns;
    private final ColumnPointing pointing;
    private volatile Study snapshot;
    private ImportMapping asked;
    private boolean created;
    private ImportState state = ImportState.NONE;
    private Composite preview;
    private Composite raw;
    private final ListRows<CellDifference> differences;
    private Grid differenceGrid;
    private Text report;
    private Job job;

    /**
     * @param shell the parent
     * @param study the study
     * @param file the file
     * @param first what is said about it already
     */
    ImportDialog(Shell shell, OpenStudy study, Path file, ImportMapping first) {
        super(shell, UiText.of("import.title"), UiText.of("import.ok"), "import.ok", SIZE);
        this.study = study;
        this.file = file;
        settings = new ImportSettings(first, this::read);
        columns = new ImportColumns(first.columns(), this::read);
        pointing = new ColumnPointing(settings, columns, this::read);
        differences = new ListRows<CellDifference>().text("data.region", each -> StudyNames.region(study.study(), each.region()))
            .text("data.year", each -> Integer.toString(each.year()))
            .text("fill.indicator", each -> StudyNames.indicator(study.study(), each.indicator()))
            .number("import.before", CellDifference::before, NumberText::full, GridModel.Mark.PLAIN)
            .number("import.after", CellDifference::after, NumberText::full, GridModel.Mark.PLAIN)
            .text("import.cell", each -> each.source() == null ? "" : each.source().cell());
    }

    /** What would change, unless the user cancelled. */
    Optional<ImportPlan> ask() {
        return open() == OK ? state.plan() : Optional.empty();
    }

    @Override
    protected void content(Composite area) {
        setTitle(file.getFileName().toString());
        setMessage(UiText.of("import.reading"));
        settings.create(area);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TabFolder tabs = new TabFolder(sash, SWT.NONE);
        tabs.setData("id", "import.tabs");
        columns.create(tab(tabs, "import.columns"));
        preview = tab(tabs, "import.preview");
        raw = tab(tabs, "import.file");
        differenceGrid = new Grid(tab(tabs, "import.differences"), differences, "import.differences");
        report = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        report.setData("id", "import.report");
        sash.setWeights(62, 38);
    }

    private static Composite tab(TabFolder tabs, String key) {
        Composite area = new Composite(tabs, SWT.NONE);
        area.setLayout(new FillLayout());
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(UiText.of(key));
        item.setControl(area);
        return area;
    }

    @Override
    protected void begin() {
        read();
    }

    private void read() {
        ImportMapping wanted = settings.mapping().withColumns(columns.rules());
        boolean create = settings.creates();
        if (wanted.equals(asked) && create == created) {
            return;
        }
        asked = wanted;
        created = create;
        ready(false);
        if (job != null) {
            job.cancel();
        }
        job = Job.createSystem(UiText.of("import.title"), (ICoreRunnable) monitor -> {
            if (snapshot == null) {
                snapshot = study.snapshot();
            }
            ImportState read = ImportState.read(file, wanted, snapshot, create);
            Ui.async(() -> {
                if (!monitor.isCanceled() && !report.isDisposed()) {
                    show(read);
                }
            });
        });
        job.schedule(DELAY_MILLISECONDS);
    }

    private void show(ImportState read) {
        state = read;
        List<ImportedColumn> known = read.result().filter(ImportResult::isComplete).map(result -> result.table().columns())
            .orElse(List.of());
        settings.found(read.sheets(), names(read, known));
        settings.detected(read.result().filter(ImportResult::isComplete).map(ImportResult::mapping).orElse(asked));
        columns.show(known);
        report.setText(ImportReportText.of(read));
        differences.show(read.plan().map(ImportPlan::changes).orElse(List.of()));
        differenceGrid.refresh();
        previews(read);
        boolean ready = read.isReady();
        ready(ready);
        if (ready) {
            setMessage(UiText.of("import.ready", read.plan().get().counts().filled(), read.plan().get().counts().changed()));
        } else {
            setMessage(UiText.of("import.notReady"), IMessageProvider.WARNING);
        }
    }

    /** The columns that can be named: those in question first. */
    private List<String> names(ImportState read, List<ImportedColumn> known) {
        List<String> names = new ArrayList<>();
        read.result().ifPresent(result -> result.ambiguities().stream()
            .filter(each -> each.subject() == Ambiguity.Subject.REGION || each.subject() == Ambiguity.Subject.YEAR)
            .forEach(each -> names.addAll(each.options())));
        known.forEach(each -> names.add(each.name()));
        sheet(read).ifPresent(sheet -> {
            for (int column = 0; column < sheet.columns(); column++) {
                names.add(sheet.header(column));
            }
        });
        names.removeIf(String::isBlank);
        return names.stream().distinct().toList();
    }

    private void previews(ImportState read) {
        Optional<GridModel> rows = read.result().filter(ImportResult::isComplete).map(result -> new PreviewRows(result.table()));
        fill(preview, rows, "import.grid", column -> column < PreviewRows.LEAD ? "" : rows.get().title(column));
        Optional<RawRows> sheet = sheet(read);
        fill(raw, sheet.map(GridModel.class::cast), "import.raw", column -> sheet.get().header(column));
    }

    private Optional<RawRows> sheet(ImportState read) {
        return read.raw().flatMap(table -> table.filledSheets().stream().filter(this::isChosen).findFirst())
            .map(found -> new RawRows(found, read.result().map(ImportResult::mapping).orElse(asked)));
    }

    private void fill(Composite area, Optional<GridModel> rows, String id, IntFunction<String> names) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        rows.ifPresent(model -> {
            Grid grid = new Grid(area, model, id);
            grid.onTitle(column -> pointing.open(grid.control(), names.apply(column)));
        });
        area.layout(true, true);
    }

    private boolean isChosen(Sheet candidate) {
        return asked.sheet() == null || asked.sheet().equals(candidate.name());
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
