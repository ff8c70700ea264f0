package org.ecofrontier.ui.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.FormulaTokens;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.IndicatorCommands;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.formula.DerivedIndicators;
import org.ecofrontier.study.formula.FormulaFunction;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * Asks for the formula of an indicator; while it is typed, says beside it what is wrong and shows the values that it gives.
 *
 * @since 0.1
 */
public final class FormulaDialog extends FrameDialog {

    private static final Point SIZE = new Point(1120, 680);
    private static final int DELAY_MILLISECONDS = 200;
    private static final int LINES = 3;
    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private final OpenStudy study;
    private final Indicator known;
    private final Indicator indicator;
    private final Job checking = Job.createSystem("formula", (ICoreRunnable) monitor -> check());
    private volatile String wanted = "";
    private Study copy;
    private FormulaDraft draft;
    private Text name;
    private Text unit;
    private Text formula;
    private Button takeUnit;
    private Label status;
    private FormulaPreview preview;
    private Grid grid;

    /**
     * @param shell the parent
     * @param study the study
     * @param known the indicator, or null for a new one
     */
    public FormulaDialog(Shell shell, OpenStudy study, Indicator known) {
        super(shell, UiText.of("formula.title"), UiText.of("formula.ok"), "formula.ok", SIZE);
        this.study = study;
        this.known = known;
        this.indicator = known != null ? EcoreUtil.copy(known) : fresh(study.study());
    }

    private static Indicator fresh(Study study) {
        Set<String> taken = study.getIndicators().stream().map(Indicator::getId).collect(Collectors.toSet());
        Indicator fresh = StudyFactory.eINSTANCE.createIndicator();
        fresh.setName(UiText.of("formula.newName"));
        fresh.setId(Ids.from("derived", "derived", taken));
        return fresh;
    }

    /** Asks, and makes the change as one step when the user agrees. */
    public void ask() {
        if (open() == OK) {
            study.execute(PartCommands.together(commands()));
        }
    }

    private List<StudyCommand> commands() {
        List<StudyCommand> commands = new ArrayList<>();
        Indicator target = known;
        if (known == null) {
            Set<String> taken = study.study().getIndicators().stream().map(Indicator::getId).collect(Collectors.toSet());
            indicator.setId(Ids.from(indicator.getName(), "derived", taken));
            commands.add(IndicatorCommands.add(study.study(), indicator, study.study().getIndicators().size()));
            target = indicator;
        } else {
            set(commands, MODEL.getIndicator_Name(), indicator.getName());
            set(commands, MODEL.getIndicator_Unit(), indicator.getUnit());
        }
        commands.add(DerivedIndicators.define(study.study(), target, indicator.getFormula()));
        return commands;
    }

    private void set(List<StudyCommand> commands, EAttribute attribute, String value) {
        if (value != null && !value.equals(known.eGet(attribute))) {
            commands.add(PropertyCommands.set(known, attribute, value));
        }
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of(known == null ? "formula.message" : "formula.messageKnown"));
        Composite fields = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        fields.setLayout(layout);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name = field(fields, "indicators.name", "formula.name", indicator.getName());
        unit = field(fields, "indicators.unit", "formula.unit", indicator.getUnit());
        takeUnit = Widgets.button(fields, UiText.of("formula.takeUnit", "kg/m3"), "formula.takeUnit", this::takeUnit);
        takeUnit.setVisible(false);
        Label label = new Label(fields, SWT.NONE);
        label.setText(UiText.of("indicators.formula"));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        formula = new Text(fields, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        formula.setData("id", "formula.text");
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false, 4, 1);
        wide.heightHint = formula.getLineHeight() * LINES;
        formula.setLayoutData(wide);
        formula.setText(indicator.getFormula() == null ? "" : indicator.getFormula());
        formula.addListener(SWT.Modify, event -> changed());
        status = Widgets.note(area, "");
        status.setData("id", "formula.status");
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        indicators(sash);
        functions(sash);
        preview = new FormulaPreview(study.study());
        grid = new Grid(sash, preview, "formula.grid");
        sash.setWeights(38, 40, 22);
    }

    private static Text field(Composite parent, String label, String id, String value) {
        new Label(parent, SWT.NONE).setText(UiText.of(label));
        Text text = new Text(parent, SWT.BORDER);
        text.setData("id", id);
        text.setText(value == null ? "" : value);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    private void indicators(Composite parent) {
        PropertyTable<Indicator> table = new PropertyTable<>(parent, "formula.indicators");
        table.show(UiText.of("fill.indicator"), 210, StudyNames.of(study.study())::indicator);
        table.show(UiText.of("indicators.id"), 180, Indicator::getId);
        table.rows(study.study().getIndicators().stream().filter(each -> each != known).toList());
        table.viewer().addDoubleClickListener(event -> table.selected().forEach(each -> insert(FormulaTokens.quoted(each.getId()), 0)));
    }

    private void functions(Composite parent) {
        PropertyTable<FormulaFunction> table = new PropertyTable<>(parent, "formula.functions");
        table.show(UiText.of("formula.function"), 90, FormulaFunction::id);
        table.show(UiText.of("formula.meaning"), 330, each -> UiText.of("function." + each.id()));
        table.rows(Arrays.asList(FormulaFunction.values()));
        table.viewer().addDoubleClickListener(event -> table.selected().forEach(each -> insert(each.id() + "()", 1)));
    }

    private void insert(String text, int back) {
        formula.insert(text);
        formula.setFocus();
        formula.setSelection(formula.getCaretPosition() - back);
    }

    @Override
    protected void begin() {
        Job.createSystem("formula", (ICoreRunnable) monitor -> {
            Study mine = FormulaDraft.copyFor(study.snapshot(), indicator);
            Ui.async(() -> {
                if (!formula.isDisposed()) {
                    copy = mine;
                    changed();
                }
            });
        }).schedule();
        formula.setFocus();
    }

    private void changed() {
        wanted = formula.getText().strip();
        ready(false);
        if (copy != null) {
            checking.schedule(DELAY_MILLISECONDS);
        }
    }

    /** One check at a time: the job is never run beside itself. */
    private void check() {
        String text = wanted;
        FormulaDraft made = text.isEmpty() ? null : FormulaDraft.of(copy, indicator.getId(), text, UiText.locale());
        Ui.async(() -> {
            if (!formula.isDisposed() && text.equals(formula.getText().strip())) {
                show(made);
            }
        });
    }

    private void show(FormulaDraft made) {
        draft = made;
        boolean fine = made != null && made.isFine();
        if (made == null) {
            say(UiText.of("formula.empty"), IMessageProvider.NONE);
        } else if (!fine) {
            say(made.problem(), IMessageProvider.ERROR);
        } else {
            String text = UiText.of("formula.values", made.values().length - made.missing(), made.missing());
            say(String.join("\n", text, String.join("\n", made.notes())).strip(),
                made.notes().isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        }
        preview.show(made);
        grid.refresh();
        boolean suggested = fine && !made.unit().isEmpty() && !made.unit().equals(unit.getText().strip());
        takeUnit.setVisible(suggested);
        if (suggested) {
            takeUnit.setText(UiText.of("formula.takeUnit", made.unit()));
            takeUnit.getParent().layout();
        }
        ready(fine);
    }

    /** What is wrong stands beside the formula; the icon says how bad it is. */
    private void say(String text, int kind) {
        status.setText(Widgets.plain(text));
        status.getParent().layout();
        String message = UiText.of(known == null ? "formula.message" : "formula.messageKnown");
        setMessage(kind == IMessageProvider.ERROR ? UiText.of("formula.wrong") : message, kind == IMessageProvider.ERROR ? kind
            : IMessageProvider.NONE);
    }

    private void takeUnit() {
        unit.setText(draft.unit());
        takeUnit.setVisible(false);
    }

    @Override
    protected void okPressed() {
        indicator.setName(name.getText().isBlank() ? indicator.getName() : name.getText().strip());
        indicator.setUnit(unit.getText().isBlank() ? null : unit.getText().strip());
        indicator.setFormula(formula.getText().strip());
        super.okPressed();
    }

    @Override
    public boolean close() {
        checking.cancel();
        return super.close();
    }
}
