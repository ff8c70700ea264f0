package org.ecofrontier.ui.missing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.study.missing.FillPlan;
import org.ecofrontier.study.missing.MissingValues;
import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.grid.ListRows;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * Asks for each indicator with missing values what to put there, and shows the cells before anything is changed.
 *
 * @since 0.1
 */
public final class FillDialog extends FrameDialog {

    private static final Point SIZE = new Point(860, 660);

    private final OpenStudy study;
    private Study copy;
    private List<FillChoice> choices = List.of();
    private PropertyTable<FillChoice> table;
    private final ListRows<FillRow> preview;
    private Composite area;
    private Grid grid;
    private Label of;

    /**
     * @param shell the parent
     * @param study the study
     */
    public FillDialog(Shell shell, OpenStudy study) {
        super(shell, UiText.of("fill.title"), UiText.of("fill.ok"), "fill.ok", SIZE);
        this.study = study;
        preview = new ListRows<FillRow>().text("data.region", row -> StudyNames.region(study.study(), row.region()))
            .text("data.year", FillRow::yearText).text("fill.indicator", FillRow::indicator)
            .number("fill.value", FillRow::value, NumberText::significant, GridModel.Mark.IMPUTED).text("fill.reason", FillRow::reason);
    }

    /** Asks, and fills as one step when the user agrees. */
    public void ask() {
        if (open() == OK) {
            study.execute(PartCommands.together(commands()));
        }
    }

    private List<StudyCommand> commands() {
        Map<MissingPolicy, List<Indicator>> byRule = new LinkedHashMap<>();
        for (FillChoice choice : choices) {
            if (choice.changes()) {
                study.study().getIndicators().stream().filter(each -> choice.indicator().equals(each.getId()))
                    .forEach(each -> byRule.computeIfAbsent(choice.rule(), rule -> new ArrayList<>()).add(each));
            }
        }
        List<StudyCommand> commands = new ArrayList<>();
        byRule.forEach((rule, indicators) -> commands.add(MissingValues.fill(study.study(), indicators, rule)));
        return commands;
    }

    @Override
    protected void content(Composite parent) {
        area = parent;
        setMessage(UiText.of("fill.message"));
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PropertyTable<>(sash, "fill.table");
        table.show(UiText.of("fill.indicator"), 260, FillChoice::name);
        table.choice(UiText.of("fill.rule"), 200, () -> Arrays.stream(MissingPolicy.values()).map(MissingPolicy::getLiteral).toList(),
            literal -> UiText.of("missing." + literal), each -> each.rule().getLiteral(), this::choose);
        table.show(UiText.of("fill.gaps"), 100, FillChoice::gaps);
        table.show(UiText.of("fill.filled"), 100, FillChoice::filled);
        table.show(UiText.of("fill.left"), 130, FillChoice::left);
        table.viewer().addSelectionChangedListener(event -> showPreview());
        Composite below = Widgets.column(sash, 0);
        of = Widgets.note(below, UiText.of("fill.preview"));
        grid = new Grid(below, preview, "fill.grid");
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setWeights(45, 55);
    }

    @Override
    protected void begin() {
        Job.createSystem(UiText.of("fill.title"), (ICoreRunnable) monitor -> {
            Study snapshot = study.snapshot();
            List<FillChoice> found = find(snapshot);
            Ui.async(() -> {
                if (!table.viewer().getControl().isDisposed()) {
                    copy = snapshot;
                    choices = found;
                    if (found.isEmpty()) {
                        nothing();
                    } else {
                        show();
                    }
                }
            });
        }).schedule();
    }

    /** Nothing is missing: says so in place of empty tables. */
    private void nothing() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        setMessage("");
        Notice.show(area, UiText.of("fill.none")).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.layout(true, true);
    }

    private static List<FillChoice> find(Study study) {
        List<FillChoice> found = new ArrayList<>();
        for (int i = 0; i < study.getIndicators().size(); i++) {
            Indicator indicator = study.getIndicators().get(i);
            int imputed = 0;
            int missing = 0;
            for (Observation observation : study.getObservations()) {
                imputed += observation.getValues().isImputed(i) ? 1 : 0;
                missing += observation.getValues().isMissing(i) ? 1 : 0;
            }
            if (imputed + missing > 0 && !StudyValues.isDerived(indicator)) {
                FillChoice choice = new FillChoice(indicator.getId(), StudyNames.indicator(study, indicator.getId()),
                    indicator.getMissingPolicy(), imputed);
                choice.plan(MissingValues.plan(study, indicator, choice.rule()));
                found.add(choice);
            }
        }
        return found;
    }

    private void choose(FillChoice choice, String literal) {
        List<FillChoice> chosen = table.selected().contains(choice) ? table.selected() : List.of(choice);
        chosen.forEach(each -> each.rule(MissingPolicy.get(literal)));
        show();
        plan(chosen, MissingPolicy.get(literal));
    }

    private void plan(List<FillChoice> chosen, MissingPolicy rule) {
        Job.createSystem(UiText.of("fill.title"), (ICoreRunnable) monitor -> {
            for (FillChoice choice : chosen) {
                Indicator indicator = copy.getIndicators().stream().filter(each -> choice.indicator().equals(each.getId())).findFirst()
                    .orElseThrow();
                FillPlan plan = MissingValues.plan(copy, indicator, rule);
                Ui.async(() -> planned(choice, rule, plan));
            }
        }).schedule();
    }

    private void planned(FillChoice choice, MissingPolicy rule, FillPlan plan) {
        if (!table.viewer().getControl().isDisposed() && choice.rule() == rule) {
            choice.plan(plan);
            show();
        }
    }

    private void show() {
        table.rows(choices);
        showPreview();
        boolean known = choices.stream().allMatch(each -> each.plan() != null);
        ready(known && choices.stream().anyMatch(FillChoice::changes));
    }

    private void showPreview() {
        List<FillChoice> shown = table.selected().isEmpty() ? choices : table.selected();
        preview.show(FillRow.of(shown));
        of.setText(UiText.of("fill.preview", preview.rows()));
        grid.refresh();
    }
}
