package org.ecofrontier.ui.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.figure.FigureFonts;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.figure.Theme;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.report.FigureFormat;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * How a figure looks on paper: its size, font, theme and wordings, kept in the study; and the file it is saved as.
 *
 * @since 0.1
 */
public final class FigureSettingsDialog extends TitleAreaDialog {

    private static final int FIELD = 200;
    private static final int WORDS_HEIGHT = 210;

    private final OpenStudy study;
    private final String analysis;
    private final Figure figure;
    private final PaperLook before;
    private final Map<String, Text> words = new LinkedHashMap<>();
    private Text width;
    private Text height;
    private Combo font;
    private Text fontSize;
    private Combo theme;
    private Combo format;
    private Text dpi;
    private Button showTitle;
    private Button showNote;
    private Map<String, String> after;

    /** Settings of a figure of an analysis. */
    public FigureSettingsDialog(Shell shell, OpenStudy study, String analysis, Figure figure) {
        super(shell);
        this.study = study;
        this.analysis = analysis;
        this.figure = figure;
        this.before = PaperLook.of(study, analysis, figure.info().id());
        setHelpAvailable(false);
    }

    /** Asks, and keeps what was chosen; {@return whether anything was changed} */
    public boolean ask() {
        return open() == OK && keep();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiText.of("settings.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(UiText.of("settings.title"));
        setMessage(UiText.of("settings.message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 7;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        FigureStyle style = before.style();
        width = field(area, "settings.width", plain(style.widthMm()), "", 1);
        height = field(area, "settings.height", before.hasHeight() ? plain(style.heightMm()) : "", UiText.of("settings.suited"), 1);
        font = combo(area, "settings.family", List.of(style.fontFamily()), style.fontFamily());
        fontSize = field(area, "settings.font", plain(style.fontSize()), "", 1);
        theme = combo(area, "settings.theme", Arrays.stream(Theme.values()).map(FigureSettingsDialog::themeName).toList(),
            themeName(style.theme()));
        FigureFile file = FigureFile.preferred();
        format = combo(area, "settings.format", Arrays.stream(FigureFormat.values()).map(FigureFormat::name).toList(),
            file.format().name());
        showTitle = check(area, "settings.showTitle", style.showTitle());
        dpi = field(area, "settings.dpi", Integer.toString(file.dpi()), "", 1);
        showNote = check(area, "settings.showNote", style.showNote());
        wordings(area, style);
        fonts();
        return outer;
    }

    private static String themeName(Theme theme) {
        return UiText.of("settings.theme." + theme.name().toLowerCase(Locale.ROOT));
    }

    private void wordings(Composite area, FigureStyle style) {
        Label heading = new Label(area, SWT.NONE);
        heading.setText(UiText.of("settings.words"));
        heading.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
        Composite content = Widgets.scrolled(area, 2);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        tall.heightHint = WORDS_HEIGHT;
        content.getParent().setLayoutData(tall);
        GridLayout layout = (GridLayout) content.getLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        FigureWords.of(figure).forEach((key, wording) -> {
            boolean series = key.startsWith("series.");
            Label label = new Label(content, SWT.NONE);
            label.setText(Widgets.plain(series ? UiText.of("settings.series", wording) : UiText.of("settings.word." + key)));
            Text text = new Text(content, SWT.BORDER);
            text.setText(style.texts().getOrDefault(key, ""));
            text.setMessage(wording.isBlank() ? UiText.of("settings.none") : wording);
            text.setData("id", "settings.text." + key);
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            words.put(key, text);
        });
        Widgets.fit(content);
    }

    /** Looking for fonts takes a moment: it is done in the background. */
    private void fonts() {
        Job job = Job.create(UiText.of("settings.family"), (ICoreRunnable) monitor -> {
            List<String> families = FigureFonts.families();
            Ui.async(() -> {
                if (!font.isDisposed()) {
                    String chosen = font.getText();
                    TreeSet<String> others = new TreeSet<>(families);
                    others.remove(families.getFirst());
                    others.add(chosen);
                    others.remove(families.getFirst());
                    List<String> all = new ArrayList<>(List.of(families.getFirst()));
                    all.addAll(others);
                    font.setItems(all.toArray(String[]::new));
                    font.select(all.indexOf(chosen));
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private Text field(Composite area, String key, String value, String hint, int span) {
        new Label(area, SWT.NONE).setText(UiText.of(key));
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setMessage(hint);
        text.setData("id", key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        wide.widthHint = FIELD;
        text.setLayoutData(wide);
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private static Combo combo(Composite area, String key, List<String> values, String selected) {
        new Label(area, SWT.NONE).setText(UiText.of(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        values.forEach(combo::add);
        combo.select(values.indexOf(selected));
        combo.setVisibleItemCount(20);
        combo.setData("id", key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = FIELD;
        combo.setLayoutData(wide);
        return combo;
    }

    private static Button check(Composite area, String key, boolean value) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(UiText.of(key));
        check.setSelection(value);
        check.setData("id", key);
        check.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        return check;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("say.ok"), true).setData("id", "settings.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false).setData("id", "settings.cancel");
    }

    /** What was chosen: only what differs from the usual look. */
    private Map<String, String> chosen() {
        FigureStyle usual = FigureStyle.standard();
        FigureStyle style = usual.size(number(width), height.getText().isBlank() ? usual.heightMm() : number(height))
            .font(font.getText(), number(fontSize)).captions(showTitle.getSelection(), showNote.getSelection())
            .theme(Theme.values()[theme.getSelectionIndex()]);
        Map<String, String> map = new TreeMap<>(style.toMap());
        usual.toMap().forEach((key, value) -> map.remove(key, value));
        if (!height.getText().isBlank()) {
            map.put("height", Double.toString(number(height)));
        }
        words.forEach((key, text) -> {
            if (!text.getText().isBlank()) {
                map.put("text." + key, text.getText().strip());
            }
        });
        before.kept().forEach((key, value) -> {
            if (key.startsWith("text.") && !words.containsKey(key.substring("text.".length()))) {
                map.put(key, value);
            }
        });
        return map;
    }

    private static double number(Text text) {
        return Double.parseDouble(text.getText().strip());
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) == null || showNote == null) {
            return;
        }
        String problem = "";
        try {
            chosen();
        } catch (NumberFormatException e) {
            problem = UiText.of("settings.number");
        } catch (IllegalArgumentException e) {
            problem = UiText.of("settings.range");
        }
        String resolution = dpi.getText().strip();
        if (problem.isEmpty() && (!resolution.matches("\\d{1,4}") || Integer.parseInt(resolution) < FigureFile.SMALLEST_DPI
                || Integer.parseInt(resolution) > FigureFile.LARGEST_DPI)) {
            problem = UiText.of("preferences.number", FigureFile.SMALLEST_DPI, FigureFile.LARGEST_DPI);
        }
        setErrorMessage(problem.isEmpty() ? null : problem);
        Widgets.enable(getButton(IDialogConstants.OK_ID), problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        after = chosen();
        new FigureFile(FigureFormat.values()[format.getSelectionIndex()], Integer.parseInt(dpi.getText().strip())).prefer();
        super.okPressed();
    }

    /** Only what differs from the usual look is kept in the study. */
    private boolean keep() {
        CompoundCommand changes = new CompoundCommand(0);
        Analysis owner = study.study().getAnalyses().stream().filter(each -> analysis.equals(each.getId())).findFirst().orElse(null);
        TreeSet<String> keys = new TreeSet<>(before.kept().keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            if (owner != null && !Objects.equals(before.kept().get(key), after.get(key))) {
                changes.append(AnalysisCommands.setFigureSetting(owner, figure.info().id(), key, after.get(key)));
            }
        }
        if (!changes.isEmpty()) {
            study.execute(changes.unwrap());
        }
        return !changes.isEmpty();
    }
}
