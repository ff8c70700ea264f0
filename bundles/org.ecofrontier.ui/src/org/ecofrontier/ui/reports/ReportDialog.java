package org.ecofrontier.ui.reports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.report.LongTables;
import org.ecofrontier.report.ReportFormat;
import org.ecofrontier.report.ReportSettings;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** Asks what goes into a report: which tables and figures, in which formats and language, and where it is written. */
final class ReportDialog extends TitleAreaDialog {

    private static final int CONTENTS_HEIGHT = 230;
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final OpenStudy study;
    private final ReportSettings before;
    private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
    private ReportContents contents;
    private Combo language;
    private Combo tables;
    private Text heading;
    private Text folder;
    private Text name;
    private ReportChoice choice;

    ReportDialog(Shell shell, OpenStudy study) {
        super(shell);
        this.study = study;
        this.before = ReportSettings.of(study.study());
        setHelpAvailable(false);
    }

    /** The choice, unless the user cancelled. */
    Optional<ReportChoice> ask() {
        return open() == OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiText.of("report.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(UiText.of("report.title"));
        setMessage(UiText.of("report.message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        layout.verticalSpacing = 7;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        label(area, "report.contents", SWT.BEGINNING);
        contents = new ReportContents(area, study, before, this::validate);
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        list.heightHint = CONTENTS_HEIGHT;
        contents.control().setLayoutData(list);
        label(area, "report.heading", SWT.CENTER);
        heading = text(area, "report.heading", before.title().orElse(""), 2);
        heading.setMessage(study.name());
        label(area, "report.formats", SWT.CENTER);
        formats(area);
        label(area, "report.tables", SWT.CENTER);
        tables = combo(area, "report.tables", List.of(LongTables.values()).stream().map(each -> UiText.of("report.tables." + each.id()))
            .toList(), before.longTables().ordinal());
        label(area, "preferences.language", SWT.CENTER);
        String now = before.language().orElse(UiText.locale().getLanguage());
        language = combo(area, "report.language", LANGUAGES.stream().map(each -> UiText.of("preferences.language." + each)).toList(),
            "zh".equals(now) ? 1 : 0);
        label(area, "report.name", SWT.CENTER);
        name = text(area, "report.name", StudyInput.nameOf(study.path()) + "-report", 2);
        label(area, "example.folder", SWT.CENTER);
        folder = text(area, "report.folder", study.file().folder().toString(), 1);
        Widgets.button(area, UiText.of("example.browse"), "report.browse", this::browse);
        return outer;
    }

    private void formats(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        RowLayout buttons = new RowLayout();
        buttons.spacing = 14;
        buttons.marginLeft = 0;
        row.setLayout(buttons);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (ReportFormat format : ReportFormat.values()) {
            Button check = new Button(row, SWT.CHECK);
            check.setText(UiText.of("report.format." + format.extension()));
            check.setSelection(before.formats().isEmpty() ? format == ReportFormat.DOCX : before.formats().contains(format));
            check.setData("id", "report.format." + format.extension());
            check.addListener(SWT.Selection, event -> validate());
            formats.put(format, check);
        }
    }

    private static void label(Composite area, String key, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(UiText.of(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    private static Combo combo(Composite area, String id, List<String> values, int selected) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        values.forEach(combo::add);
        combo.select(selected);
        combo.setData("id", id);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        return combo;
    }

    private Text text(Composite area, String id, String value, int span) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setData("id", id);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        wide.widthHint = 380;
        text.setLayoutData(wide);
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String picked = dialog.open();
        if (picked != null) {
            folder.setText(picked);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("report.write"), true).setData("id", "report.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false).setData("id", "report.cancel");
        validate();
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                wanted.add(format);
            }
        });
        String problem = !contents.hasTicked() ? UiText.of(contents.hasAnalyses() ? "report.none" : "report.nothing")
            : wanted.isEmpty() ? UiText.of("report.noFormat") : name.getText().isBlank() ? UiText.of("example.needed") : "";
        try {
            Path target = Path.of(folder.getText().strip());
            if (problem.isEmpty() && target.resolve(name.getText().strip()).getNameCount() != target.getNameCount() + 1) {
                problem = UiText.of("example.invalid", name.getText());
            }
            ReportSettings settings = contents.apply(before).title(heading.getText().strip()).formats(wanted)
                .longTables(LongTables.values()[tables.getSelectionIndex()])
                .language(LANGUAGES.get(language.getSelectionIndex()));
            choice = new ReportChoice(settings, target, name.getText().strip());
        } catch (InvalidPathException e) {
            problem = UiText.of("example.invalid", folder.getText());
        }
        setErrorMessage(problem.isEmpty() ? null : problem);
        Widgets.enable(getButton(IDialogConstants.OK_ID), problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        validate();
        super.okPressed();
    }
}
