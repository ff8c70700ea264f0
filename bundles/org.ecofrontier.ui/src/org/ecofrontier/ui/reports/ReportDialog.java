package org.ecofrontier.ui.reports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.report.LongTables;
import org.ecofrontier.report.ReportFormat;
import org.ecofrontier.report.ReportSettings;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** Asks what goes into a report: which tables and figures, in which formats and language, and where it is written. */
final class ReportDialog extends FrameDialog {

    private static final int FIELD = 380;
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
        super(shell, UiText.of("report.title"), UiText.of("report.write"), "report.ok", null);
        this.study = study;
        this.before = ReportSettings.of(study.study());
    }

    /** The choice, unless the user cancelled. */
    Optional<ReportChoice> ask() {
        return open() == OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of("report.message"));
        columns(area, 3);
        ((GridData) label(area, "report.contents").getLayoutData()).verticalAlignment = SWT.BEGINNING;
        contents = new ReportContents(area, study, before, this::begin);
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        list.heightHint = CONTENTS_HEIGHT;
        contents.control().setLayoutData(list);
        label(area, "report.heading");
        heading = Fields.text(area, "report.heading", before.title().orElse(""), FIELD, 2, this::begin);
        heading.setMessage(study.name());
        label(area, "report.formats");
        formats(area);
        label(area, "report.tables");
        tables = Fields.choice(area, "report.tables", List.of(LongTables.values()).stream()
            .map(each -> UiText.of("report.tables." + each.id())).toList(), before.longTables().ordinal(), FIELD, 2);
        label(area, "preferences.language");
        String now = before.language().orElse(UiText.locale().getLanguage());
        language = Fields.choice(area, "report.language", LANGUAGES.stream().map(each -> UiText.of("preferences.language." + each)).toList(),
            "zh".equals(now) ? 1 : 0, FIELD, 2);
        label(area, "report.name");
        name = Fields.text(area, "report.name", StudyInput.nameOf(study.path()) + "-report", FIELD, 2, this::begin);
        label(area, "example.folder");
        folder = Fields.text(area, "report.folder", study.file().folder().toString(), FIELD, 1, this::begin);
        Fields.browse(area, "report.browse", folder);
    }

    private void formats(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        RowLayout buttons = new RowLayout();
        buttons.spacing = 14;
        buttons.marginLeft = 0;
        row.setLayout(buttons);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (ReportFormat format : ReportFormat.values()) {
            boolean wanted = before.formats().isEmpty() ? format == ReportFormat.DOCX : before.formats().contains(format);
            Button check = Fields.check(row, "report.format." + format.extension(), UiText.of("report.format." + format.extension()), wanted,
                this::begin);
            formats.put(format, check);
        }
    }

    private static Label label(Composite area, String key) {
        return Fields.label(area, UiText.of(key));
    }

    @Override
    protected void begin() {
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
        problem(problem);
    }

    @Override
    protected void okPressed() {
        begin();
        super.okPressed();
    }
}
