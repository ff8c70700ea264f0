package org.ecofrontier.ui.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.IndicatorCommands;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.formula.DerivedIndicators;
import org.ecofrontier.study.formula.FormulaException;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.study.missing.MissingValues;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.formula.FormulaDialog;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * The indicators of a study: names, units, kinds, sources.
 *
 * @since 0.1
 */
public final class IndicatorsPage implements StudyPage {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private final OpenStudy study;
    private PropertyTable<Indicator> table;
    private Button define;
    private Button freeze;
    private StudyNames names;

    /** @param study the study */
    public IndicatorsPage(OpenStudy study) {
        this.study = study;
    }

    @Override
    public String id() {
        return "indicators";
    }

    @Override
    public Control create(Composite parent) {
        Composite area = Widgets.column(parent, 8);
        Composite bar = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Widgets.button(bar, UiText.of("indicators.add"), "indicators.add", this::add);
        Widgets.button(bar, UiText.of("edit.remove"), "indicators.remove", this::remove);
        Widgets.button(bar, UiText.of("edit.up"), "indicators.up", () -> move(-1));
        Widgets.button(bar, UiText.of("edit.down"), "indicators.down", () -> move(1));
        define = Widgets.button(bar, UiText.of("indicators.defineFormula"), "indicators.formula", this::define);
        freeze = Widgets.button(bar, UiText.of("indicators.freeze"), "indicators.freeze", this::freeze);
        freeze.setToolTipText(UiText.of("indicators.freezeTip"));
        Combo kinds = new Combo(bar, SWT.READ_ONLY);
        kinds.setData("id", "indicators.as");
        kinds.add(UiText.of("indicators.as"));
        for (IndicatorKind kind : IndicatorKind.values()) {
            kinds.add(UiText.of("kind." + kind.getLiteral()));
        }
        kinds.addListener(SWT.Selection, event -> {
            if (kinds.getSelectionIndex() > 0) {
                as(IndicatorKind.values()[kinds.getSelectionIndex() - 1]);
                kinds.select(0);
            }
        });
        kinds.select(0);
        table = new PropertyTable<>(area, "indicators.table");
        table.viewer().getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.viewer().addSelectionChangedListener(event -> selected());
        columns();
        selected();
        return area;
    }

    private void columns() {
        table.text(UiText.of("indicators.name"), 260, each -> names.indicator(each), each -> text(each.getName()), set(MODEL.getIndicator_Name()));
        table.choice(UiText.of("indicators.kind"), 150, () -> Arrays.stream(IndicatorKind.values()).map(IndicatorKind::getLiteral).toList(),
            literal -> UiText.of("kind." + literal), each -> each.getKind().getLiteral(),
            (each, literal) -> study.execute(PropertyCommands.set(each, MODEL.getIndicator_Kind(), IndicatorKind.get(literal))));
        table.text(UiText.of("indicators.unit"), 150, each -> names.text(each.getUnit()), each -> text(each.getUnit()),
            set(MODEL.getIndicator_Unit()));
        table.text(UiText.of("indicators.id"), 160, Indicator::getId,
            (each, id) -> study.execute(IndicatorCommands.rename(study.study(), each, id)));
        table.choice(UiText.of("indicators.missing"), 150,
            () -> Arrays.stream(MissingPolicy.values()).map(MissingPolicy::getLiteral).toList(),
            literal -> UiText.of("missing." + literal), each -> each.getMissingPolicy().getLiteral(),
            (each, literal) -> study.execute(StudyValues.isDerived(each)
                ? PropertyCommands.set(each, MODEL.getIndicator_MissingPolicy(), MissingPolicy.get(literal))
                : MissingValues.fill(study.study(), List.of(each), MissingPolicy.get(literal))));
        table.text(UiText.of("indicators.source"), 200, each -> names.text(each.getSource()), each -> text(each.getSource()),
            set(MODEL.getIndicator_Source()));
        table.text(UiText.of("indicators.formula"), 150, each -> text(each.getFormula()), this::formula);
        table.text(UiText.of("indicators.note"), 200, each -> text(each.getNote()), set(MODEL.getIndicator_Note()));
    }

    private BiConsumer<Indicator, String> set(EAttribute attribute) {
        return (indicator, value) -> study.execute(PropertyCommands.set(indicator, attribute, value.isEmpty() ? null : value));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private void add() {
        Set<String> taken = study.study().getIndicators().stream().map(Indicator::getId).collect(Collectors.toSet());
        Indicator indicator = StudyFactory.eINSTANCE.createIndicator();
        indicator.setName(UiText.of("indicators.new"));
        indicator.setId(Ids.from(indicator.getName(), "indicator", taken));
        study.execute(IndicatorCommands.add(study.study(), indicator, study.study().getIndicators().size()));
        table.viewer().setSelection(new StructuredSelection(indicator), true);
        table.viewer().editElement(indicator, 0);
    }

    private void remove() {
        if (!table.selected().isEmpty()) {
            study.execute(IndicatorCommands.remove(study.study(), table.selected()));
        }
    }

    private void move(int step) {
        List<Indicator> selected = table.selected();
        if (selected.size() == 1) {
            int index = study.study().getIndicators().indexOf(selected.getFirst()) + step;
            if (index >= 0 && index < study.study().getIndicators().size()) {
                study.execute(IndicatorCommands.move(study.study(), selected.getFirst(), index));
            }
        }
    }

    /** The formula as it is typed into the table: checked as in the dialog; an empty one keeps the values. */
    private void formula(Indicator indicator, String formula) {
        try {
            study.execute(formula.isEmpty() ? DerivedIndicators.freeze(study.study(), indicator)
                : DerivedIndicators.define(study.study(), indicator, formula));
        } catch (FormulaException e) {
            Say.warning(e.message(UiText.locale()));
        }
    }

    private void define() {
        if (table.selected().size() == 1) {
            new FormulaDialog(define.getShell(), study, table.selected().getFirst()).ask();
        }
    }

    private void freeze() {
        List<StudyCommand> commands = table.selected().stream().filter(StudyValues::isDerived)
            .map(each -> DerivedIndicators.freeze(study.study(), each)).toList();
        study.execute(PartCommands.together(commands));
    }

    private void selected() {
        Widgets.enable(define, table.selected().size() == 1);
        Widgets.enable(freeze, table.selected().stream().anyMatch(StudyValues::isDerived));
    }

    private void as(IndicatorKind kind) {
        if (!table.selected().isEmpty()) {
            study.execute(PropertyCommands.set(table.selected(), MODEL.getIndicator_Kind(), kind));
        }
    }

    @Override
    public void refresh() {
        names = StudyNames.of(study.study());
        table.rows(study.study().getIndicators());
        selected();
    }

    @Override
    public void reveal(String id) {
        study.study().getIndicators().stream().filter(each -> id.equals(each.getId())).findFirst().ifPresent(table::select);
    }

    @Override
    public void focus() {
        table.viewer().getControl().setFocus();
    }
}
