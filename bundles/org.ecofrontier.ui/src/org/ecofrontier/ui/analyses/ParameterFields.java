package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.ParameterType;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.actions.TextUndo;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Makes the fields of parameters, each with its explanation, its default and what is wrong with its value. */
final class ParameterFields {

    private static final String SHOWN = "shown";
    private static final List<String> MISSING_POLICIES = List.of("refuse", "drop");

    private final OpenStudy study;
    private final Analysis analysis;

    ParameterFields(OpenStudy study, Analysis analysis) {
        this.study = study;
        this.analysis = analysis;
    }

    private String value(String id, String defaultValue) {
        return analysis.getParameters().stream().filter(each -> id.equals(each.getId())).findFirst().map(Parameter::getValue)
            .orElse(defaultValue);
    }

    /** All values as a run would have them: a parameter that has no effect with them is not shown. */
    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        Methods.descriptor(analysis.getMethodId()).ifPresent(method -> method.parameters()
            .forEach(each -> values.put(each.id(), value(each.id(), each.defaultValue()))));
        return values;
    }

    /** A line that says what a parameter changes. */
    private static void explain(Composite area, String explanation) {
        if (!explanation.isBlank()) {
            Label note = Widgets.note(area, explanation);
            ((GridData) note.getLayoutData()).horizontalIndent = 10;
        }
    }

    private void set(String id, String value, String defaultValue) {
        if (!value.equals(value(id, defaultValue))) {
            study.execute(AnalysisCommands.setParameter(analysis, id, value.equals(defaultValue) ? null : value));
        }
    }

    /** The field of a parameter. */
    FormField field(Composite parent, ParameterDescriptor parameter) {
        String defaultValue = parameter.defaultValue();
        String explanation = UiText.sentence(UiText.in(parameter.description()));
        Composite area = area(parent, UiText.in(parameter.label()), explanation);
        Label problem = new Label(area, SWT.WRAP);
        Field field = switch (parameter.type()) {
            case BOOLEAN -> check(area, parameter);
            case CHOICE -> parameter.besides().isPresent() ? combo(area, parameter.id(), words(parameter), defaultValue, true)
                : combo(area, parameter.id(), words(parameter), defaultValue, false);
            case WEIGHTS -> combo(area, parameter.id(), weights(parameter), defaultValue, true);
            case CLASSIFICATION -> combo(area, parameter.id(), classifications(), defaultValue, false);
            case INTEGER, NUMBER, NUMBERS, TEXT, YEARS -> text(area, parameter);
        };
        explain(area, explanation);
        problem.moveBelow(null);
        Tone.ERROR.on(problem);
        problem.setData("id", "problem." + parameter.id());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 200;
        problem.setLayoutData(data);
        return () -> {
            String now = value(parameter.id(), defaultValue);
            field.show(now);
            String wrong = parameter.problem(now).map(UiText::in).orElse("");
            problem.setText(Widgets.plain(wrong));
            problem.setVisible(!wrong.isEmpty());
            data.exclude = wrong.isEmpty();
            boolean shown = parameter.when().hold(values()) || !now.equals(defaultValue);
            area.setVisible(shown);
            ((GridData) area.getLayoutData()).exclude = !shown;
        };
    }

    /** The field that says what happens to missing values. */
    FormField missing(Composite parent) {
        Map<String, String> words = new LinkedHashMap<>();
        MISSING_POLICIES.forEach(each -> words.put(each, UiText.of("form.missing." + each)));
        Composite area = area(parent, UiText.of("form.missing"), UiText.of("form.missingTip"));
        Field field = combo(area, StudyRunner.MISSING, words, MISSING_POLICIES.getFirst(), false);
        explain(area, UiText.of("form.missingTip"));
        return () -> field.show(value(StudyRunner.MISSING, MISSING_POLICIES.getFirst()));
    }

    private static Composite area(Composite parent, String label, String explanation) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label name = new Label(area, SWT.WRAP);
        name.setText(Widgets.plain(label));
        name.setToolTipText(explanation);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return area;
    }

    private static Map<String, String> words(ParameterDescriptor parameter) {
        Map<String, String> words = new LinkedHashMap<>();
        for (ParameterDescriptor.Choice choice : parameter.choices()) {
            String label = UiText.in(choice.label());
            words.put(choice.value(), label.isBlank() ? choice.value() : label);
        }
        return words;
    }

    private Map<String, String> weights(ParameterDescriptor parameter) {
        Map<String, String> words = words(parameter);
        for (WeightsDefinition each : study.study().getWeights()) {
            words.put(each.getId(), StudyNames.weights(study.study(), each.getId()));
        }
        return words;
    }

    private Map<String, String> classifications() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", UiText.of("form.open"));
        for (Classification each : study.study().getClassifications()) {
            words.put(each.getId(), StudyNames.classification(study.study(), each.getId()));
        }
        return words;
    }

    private Field check(Composite area, ParameterDescriptor parameter) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(UiText.of("form.yes"));
        check.setToolTipText(UiText.in(parameter.description()));
        check.setData("id", "parameter." + parameter.id());
        check.addListener(SWT.Selection,
            event -> set(parameter.id(), Boolean.toString(check.getSelection()), parameter.defaultValue()));
        return value -> check.setSelection(Boolean.parseBoolean(value));
    }

    private Field combo(Composite area, String id, Map<String, String> words, String defaultValue, boolean free) {
        Combo combo = new Combo(area, free ? SWT.DROP_DOWN : SWT.READ_ONLY);
        combo.setData("id", "parameter." + id);
        combo.setLayoutData(wide());
        List<String> values = new ArrayList<>(words.keySet());
        values.forEach(each -> combo.add(each.equals(defaultValue) && !each.isEmpty() ? UiText.of("form.default", words.get(each))
            : words.get(each)));
        Runnable commit = () -> {
            if (!combo.isDisposed()) {
                int index = combo.indexOf(combo.getText());
                set(id, index >= 0 ? values.get(index) : combo.getText().strip(), defaultValue);
            }
        };
        combo.addListener(SWT.Selection, event -> commit.run());
        if (free) {
            combo.addListener(SWT.FocusOut, event -> commit.run());
            combo.addListener(SWT.DefaultSelection, event -> commit.run());
        }
        return value -> {
            int index = values.indexOf(value);
            String shown = index >= 0 ? combo.getItem(index) : value;
            if (!combo.getText().equals(shown)) {
                if (index < 0 && !free) {
                    // a value of the study that is not among the choices is shown as it is
                    combo.add(value);
                    values.add(value);
                    combo.select(values.size() - 1);
                } else {
                    combo.setText(shown);
                }
            }
        };
    }

    private Field text(Composite area, ParameterDescriptor parameter) {
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", "parameter." + parameter.id());
        String hint = parameter.defaultValue().isEmpty() ? UiText.of("form.open") : UiText.of("form.default", parameter.defaultValue());
        text.setMessage(parameter.type() == ParameterType.YEARS ? UiText.of("form.allYears") : hint);
        text.setToolTipText(UiText.in(parameter.description()) + " " + hint);
        text.setLayoutData(wide());
        Runnable commit = () -> {
            if (!text.isDisposed()) {
                String entered = text.getText().strip();
                set(parameter.id(), entered.isEmpty() ? parameter.defaultValue() : entered, parameter.defaultValue());
            }
        };
        text.addListener(SWT.FocusOut, event -> commit.run());
        text.addListener(SWT.DefaultSelection, event -> commit.run());
        text.addListener(SWT.Modify, event -> {
            String entered = text.getText().strip();
            Optional<String> wrong = entered.isEmpty() ? Optional.empty() : parameter.problem(entered).map(UiText::in);
            (wrong.isPresent() ? Tone.ERROR : Tone.PLAIN).on(text);
        });
        return value -> {
            // What is being typed stays, unless the study has changed under it.
            boolean changed = !value.equals(text.getData(SHOWN));
            text.setData(SHOWN, value);
            if ((changed || !text.isFocusControl()) && !text.getText().equals(value)) {
                text.setText(value);
                TextUndo.settled(text);
            }
        };
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        return data;
    }

    /** A widget that shows a value. */
    @FunctionalInterface
    private interface Field {
        void show(String value);
    }
}
