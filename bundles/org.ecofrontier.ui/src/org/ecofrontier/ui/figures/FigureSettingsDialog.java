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
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
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
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * How a figure looks on paper: its size, font, theme and wordings, kept in the study; and the file it is saved as.
 *
 * @since 0.1
 */
public final class FigureSettingsDialog extends FrameDialog {

    private static final int FIELD = 200;
    private static final int WORDS_HEIGHT = 210;
    private static final List<String> LOG = List.of("", "x", "y", "xy");

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
    private Combo log;
    private Combo format;
    private Text dpi;
    private Button showTitle;
    private Button showNote;
    private Button showValues;
    private Map<String, String> after;

    /** Settings of a figure of an analysis. */
    public FigureSettingsDialog(Shell shell, OpenStudy study, String analysis, Figure figure) {
        super(shell, UiText.of("settings.title"), UiText.of("say.ok"), "settings.ok", null);
        this.study = study;
        this.analysis = analysis;
        this.figure = figure;
        this.before = PaperLook.of(study, analysis, figure.info().id());
    }

    /** Asks, and keeps what was chosen; {@return whether anything was changed} */
    public boolean ask() {
        return open() == OK && keep();
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of("settings.message"));
        columns(area, 4);
        FigureStyle style = before.style();
        width = field(area, "settings.width", plain(style.widthMm()));
        height = field(area, "settings.height", before.hasHeight() ? plain(style.heightMm()) : "");
        height.setMessage(UiText.of("settings.suited"));
        font = combo(area, "settings.family", List.of(style.fontFamily()), style.fontFamily());
        fontSize = field(area, "settings.font", plain(style.fontSize()));
        theme = combo(area, "settings.theme", Arrays.stream(Theme.values()).map(FigureSettingsDialog::themeName).toList(),
            themeName(style.theme()));
        log = combo(area, "settings.log", LOG.stream().map(FigureSettingsDialog::logName).toList(), logName(style.log()));
        FigureFile file = FigureFile.preferred();
        format = combo(area, "settings.format", Arrays.stream(FigureFormat.values()).map(FigureFormat::name).toList(),
            file.format().name());
        dpi = field(area, "settings.dpi", Integer.toString(file.dpi()));
        Composite checks = new Composite(area, SWT.NONE);
        checks.setLayout(new RowLayout());
        checks.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        showTitle = check(checks, "settings.showTitle", style.showTitle());
        showNote = check(checks, "settings.showNote", style.showNote());
        showValues = check(checks, "settings.showValues", style.showValues());
        wordings(area, style);
        fonts();
    }

    private static String logName(String axes) {
        return UiText.of("settings.log." + (axes.isEmpty() ? "none" : axes));
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

    private Text field(Composite area, String key, String value) {
        Fields.label(area, UiText.of(key));
        return Fields.text(area, key, value, FIELD, 1, this::begin);
    }

    private static Combo combo(Composite area, String key, List<String> values, String selected) {
        Fields.label(area, UiText.of(key));
        return Fields.choice(area, key, values, values.indexOf(selected), FIELD, 1);
    }

    private Button check(Composite area, String key, boolean value) {
        return Fields.check(area, key, UiText.of(key), value, this::begin);
    }

    /** What was chosen: only what differs from the usual look. */
    private Map<String, String> chosen() {
        FigureStyle usual = FigureStyle.standard();
        FigureStyle style = usual.size(number(width), height.getText().isBlank() ? usual.heightMm() : number(height))
            .font(font.getText(), number(fontSize)).captions(showTitle.getSelection(), showNote.getSelection())
            .theme(Theme.values()[theme.getSelectionIndex()]).values(showValues.getSelection()).log(LOG.get(log.getSelectionIndex()));
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

    @Override
    protected void begin() {
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
        problem(problem);
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
