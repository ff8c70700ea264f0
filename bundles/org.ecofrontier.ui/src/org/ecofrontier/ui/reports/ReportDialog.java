package org.ecofrontier.ui.reports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.report.ReportFormat;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.AnalysisWords;
import org.ecofrontier.ui.studies.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Asks what goes into a report: which analyses, in which formats and language, and where it is written. */
final class ReportDialog extends TitleAreaDialog {

    private static final int LIST_HEIGHT = 180;
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final OpenStudy study;
    private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
    private Table analyses;
    private Combo language;
    private Text folder;
    private Text name;
    private ReportChoice choice;

    ReportDialog(Shell shell, OpenStudy study) {
        super(shell);
        this.study = study;
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
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        label(area, "report.analyses", SWT.BEGINNING);
        analyses = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        analyses.setData("id", "report.analyses");
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        list.heightHint = LIST_HEIGHT;
        analyses.setLayoutData(list);
        study.study().getAnalyses().stream().filter(each -> study.states().of(each.getId()).hasResult()).forEach(this::item);
        analyses.addListener(SWT.Selection, event -> validate());
        label(area, "report.formats", SWT.CENTER);
        Composite row = new Composite(area, SWT.NONE);
        RowLayout buttons = new RowLayout();
        buttons.spacing = 14;
        buttons.marginLeft = 0;
        row.setLayout(buttons);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (ReportFormat format : ReportFormat.values()) {
            Button check = new Button(row, SWT.CHECK);
            check.setText(UiText.of("report.format." + format.extension()));
            check.setSelection(format == ReportFormat.DOCX);
            check.setData("id", "report.format." + format.extension());
            check.addListener(SWT.Selection, event -> validate());
            formats.put(format, check);
        }
        label(area, "preferences.language", SWT.CENTER);
        language = new Combo(area, SWT.READ_ONLY);
        LANGUAGES.forEach(each -> language.add(UiText.of("preferences.language." + each)));
        language.select("zh".equals(UiText.locale().getLanguage()) ? 1 : 0);
        language.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        label(area, "report.name", SWT.CENTER);
        name = text(area, StudyInput.nameOf(study.path()) + "-report", 2);
        label(area, "example.folder", SWT.CENTER);
        folder = text(area, study.file().folder().toString(), 1);
        Widgets.button(area, UiText.of("example.browse"), "report.browse", this::browse);
        return outer;
    }

    private static void label(Composite area, String key, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(UiText.of(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    private Text text(Composite area, String value, int span) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        wide.widthHint = 360;
        text.setLayoutData(wide);
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private void item(Analysis analysis) {
        TableItem item = new TableItem(analyses, SWT.NONE);
        item.setText(StudyNames.analysis(study.study(), analysis.getId()) + "  ("
            + AnalysisWords.of(study.states().of(analysis.getId())) + ")");
        item.setImage(Icons.image(Icons.of(study.states().of(analysis.getId()).kind())));
        item.setData(analysis.getId());
        item.setChecked(true);
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
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false);
        validate();
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        List<String> chosen = new ArrayList<>();
        for (TableItem item : analyses.getItems()) {
            if (item.getChecked()) {
                chosen.add((String) item.getData());
            }
        }
        Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                wanted.add(format);
            }
        });
        String problem = chosen.isEmpty() ? UiText.of(analyses.getItemCount() == 0 ? "report.nothing" : "report.none")
            : wanted.isEmpty() ? UiText.of("report.noFormat") : name.getText().isBlank() ? UiText.of("example.needed") : "";
        try {
            choice = new ReportChoice(chosen, wanted, LANGUAGES.get(language.getSelectionIndex()), Path.of(folder.getText().strip()),
                name.getText().strip());
        } catch (InvalidPathException e) {
            problem = UiText.of("example.invalid", folder.getText());
        }
        setErrorMessage(problem.isEmpty() ? null : problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        validate();
        super.okPressed();
    }
}
