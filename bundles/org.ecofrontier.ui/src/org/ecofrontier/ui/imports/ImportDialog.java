package org.ecofrontier.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.io.layout.ColumnKind;
import org.ecofrontier.io.layout.ColumnRule;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.ImportedColumn;
import org.ecofrontier.io.layout.Layout;
import org.ecofrontier.io.table.Sheet;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Brings a table into a study: shows what was found in the file, lets the user say what is not clear, and what each column is for, and
 * tells what would change.
 */
final class ImportDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(1040, 720);
    private static final String DETECT = "";
    private static final int DELAY_MILLISECONDS = 150;

    private final OpenStudy study;
    private final Path file;
    private final Map<String, ColumnRule> rules = new LinkedHashMap<>();
    private final Study snapshot;
    private ImportMapping mapping = ImportMapping.DETECT;
    private ImportState state = ImportState.NONE;
    private Combo sheet;
    private Combo layout;
    private Combo encoding;
    private Combo decimal;
    private Text region;
    private Text year;
    private Button create;
    private PropertyTable<ImportedColumn> columns;
    private Composite preview;
    private Text report;
    private Job job;

    ImportDialog(Shell shell, OpenStudy study, Path file) {
        super(shell);
        this.study = study;
        this.file = file;
        this.snapshot = study.snapshot();
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.MAX);
    }

    /** What would change, unless the user cancelled. */
    Optional<ImportPlan> ask() {
        return open() == OK ? state.plan() : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiText.of("import.title"));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(file.getFileName().toString());
        setMessage(UiText.of("import.reading"));
        Composite area = Widgets.column(outer, 10);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        settings(area);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TabFolder tabs = new TabFolder(sash, SWT.NONE);
        tabs.setData("id", "import.tabs");
        columnsTab(tabs);
        preview = new Composite(tabs, SWT.NONE);
        preview.setLayout(new FillLayout());
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(UiText.of("import.preview"));
        item.setControl(preview);
        report = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        report.setData("id", "import.report");
        sash.setWeights(60, 40);
        return outer;
    }

    private void settings(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayout grid = new GridLayout(8, false);
        grid.marginWidth = 0;
        bar.setLayout(grid);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sheet = combo(bar, "import.sheet", DETECT);
        layout = combo(bar, "import.layout", DETECT);
        Arrays.stream(Layout.values()).forEach(each -> layout.add(each.id()));
        encoding = combo(bar, "import.encoding", DETECT);
        List.of("UTF-8", "GB18030", "UTF-16", "windows-1252").forEach(encoding::add);
        decimal = combo(bar, "import.decimal", DETECT);
        List.of(".", ",").forEach(decimal::add);
        region = text(bar, "import.region");
        year = text(bar, "import.year");
        create = new Button(bar, SWT.CHECK);
        create.setText(UiText.of("import.create"));
        create.setData("id", "import.create");
        create.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
        create.addListener(SWT.Selection, event -> read());
    }

    private Combo combo(Composite bar, String key, String first) {
        new Label(bar, SWT.NONE).setText(UiText.of(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("id", key);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.add(first.isEmpty() ? UiText.of("import.detect") : first);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> read());
        return combo;
    }

    private Text text(Composite bar, String key) {
        new Label(bar, SWT.NONE).setText(UiText.of(key));
        Text text = new Text(bar, SWT.BORDER);
        text.setData("id", key);
        text.setMessage(UiText.of("import.detect"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.DefaultSelection, event -> read());
        text.addListener(SWT.FocusOut, event -> {
            if (!text.getText().strip().equals(before(text == region ? mapping.region() : mapping.year()))) {
                read();
            }
        });
        return text;
    }

    private static String before(String value) {
        return value == null ? "" : value;
    }

    private void columnsTab(TabFolder tabs) {
        Composite area = new Composite(tabs, SWT.NONE);
        area.setLayout(new FillLayout());
        columns = new PropertyTable<>(area, "import.columns");
        columns.show(UiText.of("import.column"), 240, ImportedColumn::name);
        columns.choice(UiText.of("indicators.kind"), 150, () -> Arrays.stream(ColumnKind.values()).filter(
            each -> each != ColumnKind.REGION && each != ColumnKind.YEAR).map(ColumnKind::id).toList(),
            ImportDialog::kindWord, each -> each.kind().id(), this::setKind);
        columns.text(UiText.of("indicators.id"), 150, ImportedColumn::id, (each, id) -> rule(each, each.kind(), id, null));
        columns.text(UiText.of("indicators.unit"), 120, ImportedColumn::unit, (each, unit) -> rule(each, each.kind(), null, unit));
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(UiText.of("import.columns"));
        item.setControl(area);
    }

    private static String kindWord(String id) {
        return UiText.has("kind." + id) ? UiText.of("kind." + id) : UiText.of("import.kind." + id);
    }

    private void setKind(ImportedColumn column, String kind) {
        List<ImportedColumn> selected = columns.selected().contains(column) ? columns.selected() : List.of(column);
        selected.forEach(each -> put(each, ColumnKind.of(kind), null, null));
        read();
    }

    private void rule(ImportedColumn column, ColumnKind kind, String id, String unit) {
        put(column, kind, id, unit);
        read();
    }

    private void put(ImportedColumn column, ColumnKind kind, String id, String unit) {
        ColumnRule old = rules.get(column.name());
        String newId = id != null ? id : old == null ? null : old.id();
        String newUnit = unit != null ? unit : old == null ? null : old.unit();
        rules.put(column.name(), new ColumnRule(column.name(), kind, newId, newUnit, old == null ? 1 : old.factor()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("import.ok"), true).setData("id", "import.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        read();
    }

    private static String chosen(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? null : combo.getText();
    }

    private static String entered(Text text) {
        return text.getText().isBlank() ? null : text.getText().strip();
    }

    private void read() {
        String mark = chosen(decimal);
        mapping = ImportMapping.DETECT.withSheet(chosen(sheet)).withLayout(chosen(layout) == null ? null : Layout.of(chosen(layout)))
            .withRegion(entered(region)).withYear(entered(year)).withColumns(new ArrayList<>(rules.values()))
            .withText(chosen(encoding), null, mark == null ? null : mark.charAt(0));
        boolean withNew = create.getSelection();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        if (job != null) {
            job.cancel();
        }
        ImportMapping wanted = mapping;
        job = Job.create(UiText.of("import.title"), (ICoreRunnable) monitor -> {
            ImportState read = ImportState.read(file, wanted, snapshot, withNew);
            Ui.async(() -> {
                if (!monitor.isCanceled() && !report.isDisposed()) {
                    show(read);
                }
            });
        });
        job.setSystem(true);
        job.schedule(DELAY_MILLISECONDS);
    }

    private void show(ImportState read) {
        state = read;
        if (sheet.getItemCount() == 1 && read.sheets().size() > 1) {
            read.sheets().forEach(sheet::add);
        }
        columns.rows(columnsOf(read));
        report.setText(ImportReportText.of(read));
        preview(read);
        boolean ready = read.isReady();
        getButton(IDialogConstants.OK_ID).setEnabled(ready);
        if (ready) {
            setMessage(UiText.of("import.ready", read.plan().get().counts().filled(), read.plan().get().counts().changed()));
        } else {
            setMessage(UiText.of("import.notReady"), IMessageProvider.WARNING);
        }
    }

    /** The columns that were read, and those that the user has left out, so that they can be taken again. */
    private List<ImportedColumn> columnsOf(ImportState read) {
        List<ImportedColumn> all = new ArrayList<>(read.result().filter(ImportResult::isComplete)
            .map(result -> result.table().columns()).orElse(List.of()));
        rules.values().stream().filter(rule -> rule.kind() == ColumnKind.SKIP)
            .forEach(rule -> all.add(new ImportedColumn(rule.column(), "", false, "", ColumnKind.SKIP, true, 1)));
        return all;
    }

    private void preview(ImportState read) {
        for (Control child : preview.getChildren()) {
            child.dispose();
        }
        Optional<GridModel> rows = read.result().filter(ImportResult::isComplete).<GridModel>map(result -> new PreviewRows(result.table()))
            .or(() -> read.raw().flatMap(raw -> raw.filledSheets().stream().filter(this::isChosen).findFirst()).map(RawRows::new));
        rows.ifPresent(model -> new Grid(preview, model, "import.grid"));
        preview.layout(true, true);
    }

    private boolean isChosen(Sheet candidate) {
        return chosen(sheet) == null || chosen(sheet).equals(candidate.name());
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
