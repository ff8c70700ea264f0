package org.ecofrontier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.ecofrontier.engine.Findings;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.model.edit.IndicatorCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.formula.DerivedIndicators;
import org.ecofrontier.study.formula.Formula;
import org.ecofrontier.study.formula.FormulaException;
import org.ecofrontier.study.formula.StudyValues;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the formulas of a study, adds, changes and removes them. */
@Command(name = "formula")
final class FormulaCommand implements Callable<Integer> {

    private static final List<String> KINDS = Arrays.stream(IndicatorKind.values()).map(IndicatorKind::getLiteral).toList();

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private String study;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID=EXPRESSION")
    private List<String> formulas = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "UNIT")
    private String unit;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--freeze", paramLabel = "ID")
    private List<String> frozen = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "ID")
    private List<String> removed = new ArrayList<>();

    FormulaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, IOException {
        if (kind != null && !KINDS.contains(kind)) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--kind", kind, String.join(", ", KINDS)));
        }
        Map<String, String> wanted = pairs();
        if (wanted.isEmpty() && frozen.isEmpty() && removed.isEmpty()) {
            try (StudyArgument argument = StudyArgument.open(study)) {
                list(argument.file().study());
            }
            return ExitStatus.DONE;
        }
        if (wanted.size() > 1 && (unit != null || name != null)) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("formula.one"));
        }
        try (StudyFile file = StudyArgument.openForEditing(study)) {
            Study model = file.study();
            for (String id : frozen) {
                execute(DerivedIndicators.freeze(model, derived(model, id)));
            }
            for (String id : removed) {
                remove(model, derived(model, id));
            }
            for (Map.Entry<String, String> formula : wanted.entrySet()) {
                define(model, formula.getKey(), formula.getValue());
            }
            StudyValues values = StudyValues.of(model);
            wanted.keySet().forEach(id -> tell(model, values, id));
            file.save();
            return ExitStatus.DONE;
        } catch (FormulaException e) {
            throw new CommandException(ExitStatus.USAGE, Text.of(e.message(Locale.ENGLISH), e.message(Locale.CHINESE)));
        }
    }

    /** ID=EXPRESSION; the first sign of equality counts, for an expression has none. */
    private Map<String, String> pairs() throws CommandException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String formula : formulas) {
            int equals = formula.indexOf('=');
            String id = equals < 0 ? "" : formula.substring(0, equals).strip();
            if (id.isEmpty() || formula.substring(equals + 1).isBlank()) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("formula.pair", formula));
            }
            if (pairs.put(id, formula.substring(equals + 1).strip()) != null) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("usage.twice", "formula", id));
            }
        }
        return pairs;
    }

    private void list(Study model) {
        List<Indicator> derived = model.getIndicators().stream().filter(StudyValues::isDerived).toList();
        StudyValues values = StudyValues.of(model);
        derived.forEach(each -> {
            terminal.print(CliText.of(each.getUnit() == null ? "formula.listed" : "formula.unit", each.getId(), each.getFormula(),
                    each.getUnit()));
            tell(model, values, each.getId());
        });
        if (derived.isEmpty()) {
            terminal.print(CliText.of("formula.none"));
        }
    }

    private static Indicator derived(Study model, String id) throws CommandException {
        Indicator indicator = StudyArgument.indicator(model, id);
        if (!StudyValues.isDerived(indicator)) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("formula.observed", id));
        }
        return indicator;
    }

    /** Removes a computed indicator that nothing uses; what was observed is not for this command to remove. */
    private void remove(Study model, Indicator indicator) throws CommandException {
        String id = indicator.getId();
        List<String> users = new ArrayList<>();
        model.getIndicators().stream().filter(each -> each != indicator && StudyValues.isDerived(each))
                .filter(each -> Formula.parse(each.getId(), each.getFormula()).indicators().contains(id)).map(Indicator::getId)
                .forEach(users::add);
        model.getAnalyses().stream().filter(analysis -> isBound(analysis, id)).map(Analysis::getId).forEach(users::add);
        if (!users.isEmpty()) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("formula.used", id, String.join(", ", users)));
        }
        execute(IndicatorCommands.remove(model, List.of(indicator)));
    }

    private static boolean isBound(Analysis analysis, String indicator) {
        return analysis.getBindings().stream().flatMap(binding -> binding.getSources().stream())
                .anyMatch(source -> source instanceof IndicatorSource bound && indicator.equals(bound.getIndicator()));
    }

    private void define(Study model, String id, String formula) throws CommandException {
        Indicator known = StudyIndex.of(model).indicator(id).orElse(null);
        if (known == null) {
            if (!Ids.isId(id)) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("formula.id", id));
            }
            Indicator added = StudyFactory.eINSTANCE.createIndicator();
            added.setId(id);
            added.setName(name == null ? id : name);
            added.setUnit(unit);
            added.setKind(kind == null ? IndicatorKind.OTHER : IndicatorKind.get(kind));
            execute(DerivedIndicators.add(model, added, formula));
            return;
        }
        int position = model.getIndicators().indexOf(known);
        long own = StudyValues.isDerived(known) ? 0
                : model.getObservations().stream().filter(each -> !each.getValues().isMissing(position)).count();
        if (own > 0 && !replace) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("formula.values", id, own));
        }
        execute(DerivedIndicators.define(model, known, formula));
        if (unit != null) {
            known.setUnit(unit);
        }
        if (name != null) {
            known.setName(name);
        }
        if (kind != null) {
            known.setKind(IndicatorKind.get(kind));
        }
    }

    private void execute(StudyCommand command) {
        command.execute();
        terminal.print(Text.of(command.label(Locale.ENGLISH), command.label(Locale.CHINESE)));
    }

    /** What there is to know about a formula: units that make no sense, values that cannot be computed. */
    private void tell(Study model, StudyValues values, String id) {
        List<StudyFinding> found = values.findings().stream().filter(each -> id.equals(each.place().id())).toList();
        terminal.tell(found.stream().map(Findings::of).toList());
        double[] column = values.column(StudyIndex.of(model).indicatorPosition(id).orElseThrow());
        long there = Arrays.stream(column).filter(value -> !Double.isNaN(value)).count();
        terminal.print(CliText.of("formula.counts", id, there, column.length - there));
    }
}
