package org.ecofrontier.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * How a figure looks on paper: its size, its font size, its wordings. Kept in the study.
 *
 * @since 0.1
 */
public final class FigureSettingsDialog extends TitleAreaDialog {

    private static final int FIELD = 240;

    private final OpenStudy study;
    private final String analysis;
    private final String figure;
    private final FigureStyle before;
    private final List<Text> fields = new ArrayList<>();
    private Text width;
    private Text height;
    private Text fontSize;
    private Text title;
    private Text note;
    private Button showTitle;
    private Button showNote;
    private FigureStyle after;

    /** Settings of a figure of an analysis. */
    public FigureSettingsDialog(Shell shell, OpenStudy study, String analysis, String figure) {
        super(shell);
        this.study = study;
        this.analysis = analysis;
        this.figure = figure;
        this.before = FigureStyles.of(study, analysis, figure);
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
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(UiText.of("settings.title"));
        setMessage(UiText.of("settings.message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 14;
        layout.verticalSpacing = 8;
        layout.horizontalSpacing = 14;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        width = field(area, "settings.width", plain(before.widthMm()), "");
        height = field(area, "settings.height", plain(before.heightMm()), "");
        fontSize = field(area, "settings.font", plain(before.fontSize()), "");
        title = field(area, "settings.figureTitle", before.texts().getOrDefault("title", ""), UiText.of("settings.own"));
        note = field(area, "settings.note", before.texts().getOrDefault("note", ""), UiText.of("settings.own"));
        showTitle = check(area, "settings.showTitle", before.showTitle());
        showNote = check(area, "settings.showNote", before.showNote());
        return outer;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private Text field(Composite area, String key, String value, String hint) {
        new Label(area, SWT.NONE).setText(UiText.of(key));
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setMessage(hint);
        text.setData("id", key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = FIELD;
        text.setLayoutData(wide);
        text.addListener(SWT.Modify, event -> validate());
        fields.add(text);
        return text;
    }

    private static Button check(Composite area, String key, boolean value) {
        new Label(area, SWT.NONE);
        Button check = new Button(area, SWT.CHECK);
        check.setText(UiText.of(key));
        check.setSelection(value);
        check.setData("id", key);
        return check;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("say.ok"), true).setData("id", "settings.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false);
    }

    private FigureStyle style() {
        FigureStyle style = before.size(Double.parseDouble(width.getText().strip()), Double.parseDouble(height.getText().strip()))
            .font(before.fontFamily(), Double.parseDouble(fontSize.getText().strip()))
            .captions(showTitle.getSelection(), showNote.getSelection());
        Map<String, String> map = new TreeMap<>(style.toMap());
        put(map, "text.title", title.getText().strip());
        put(map, "text.note", note.getText().strip());
        return FigureStyle.of(map);
    }

    private static void put(Map<String, String> map, String key, String value) {
        if (value.isEmpty()) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    private void validate() {
        if (fields.size() < 5 || getButton(IDialogConstants.OK_ID) == null || showNote == null) {
            return;
        }
        String problem = "";
        try {
            style();
        } catch (NumberFormatException e) {
            problem = UiText.of("settings.number");
        } catch (IllegalArgumentException e) {
            problem = UiText.of("settings.range");
        }
        setErrorMessage(problem.isEmpty() ? null : problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        after = style();
        super.okPressed();
    }

    /** Only what differs from the standard is kept in the study. */
    private boolean keep() {
        Map<String, String> standard = FigureStyle.standard().toMap();
        Map<String, String> old = before.toMap();
        Map<String, String> now = after.toMap();
        CompoundCommand changes = new CompoundCommand(0);
        Analysis owner = study.study().getAnalyses().stream().filter(each -> analysis.equals(each.getId())).findFirst().orElse(null);
        List<String> keys = new ArrayList<>(now.keySet());
        old.keySet().stream().filter(key -> !now.containsKey(key)).forEach(keys::add);
        for (String key : keys) {
            if (owner != null && !Objects.equals(old.get(key), now.get(key))) {
                String value = Objects.equals(standard.get(key), now.get(key)) ? null : now.get(key);
                changes.append(AnalysisCommands.setFigureSetting(owner, figure, key, value));
            }
        }
        if (!changes.isEmpty()) {
            study.execute(changes.unwrap());
        }
        return !changes.isEmpty();
    }
}
