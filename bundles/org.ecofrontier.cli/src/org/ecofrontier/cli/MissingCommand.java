package org.ecofrontier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.ecofrontier.method.Text;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.study.missing.FillPlan;
import org.ecofrontier.study.missing.MissingValues;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which values are missing, and carries out what the analyst chooses to do about them. */
@Command(name = "missing")
final class MissingCommand implements Callable<Integer> {

    private static final int LISTED = 20;
    private static final Map<String, MissingPolicy> METHODS = methods();

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private String study;

    @Option(names = "--indicator", paramLabel = "ID[,ID]", split = ",")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--method", paramLabel = "linear|carry|mean|growth|refuse|drop")
    private String method;

    @Option(names = "--undo")
    private boolean undo;

    @Option(names = "--preview")
    private boolean preview;

    MissingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private static Map<String, MissingPolicy> methods() {
        Map<String, MissingPolicy> methods = new LinkedHashMap<>();
        methods.put("linear", MissingPolicy.INTERPOLATE);
        methods.put("carry", MissingPolicy.CARRY);
        methods.put("mean", MissingPolicy.REGION_MEAN);
        methods.put("growth", MissingPolicy.GROWTH);
        methods.put("refuse", MissingPolicy.REFUSE);
        methods.put("drop", MissingPolicy.DROP);
        return methods;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, IOException {
        if (method != null && undo) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.either", "--method", "--undo"));
        }
        if (method != null && !METHODS.containsKey(method)) {
            throw new CommandException(ExitStatus.USAGE,
                    CliText.of("usage.value", "--method", method, String.join(", ", METHODS.keySet())));
        }
        if (method == null && !undo) {
            try (StudyArgument argument = StudyArgument.open(study)) {
                list(argument.file().study());
            }
            return ExitStatus.DONE;
        }
        try (StudyFile file = StudyArgument.openForEditing(study)) {
            Study model = file.study();
            List<Indicator> chosen = chosen(model);
            if (undo) {
                undo(model, chosen);
            } else {
                fill(model, chosen, METHODS.get(method));
            }
            if (!preview) {
                file.save();
            }
            return ExitStatus.DONE;
        }
    }

    /** The named indicators, or all that have a missing or an imputed value. */
    private List<Indicator> chosen(Study model) throws CommandException {
        List<Indicator> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(StudyArgument.indicator(model, id.strip()));
        }
        if (ids.isEmpty()) {
            StudyValues values = StudyValues.of(model);
            model.getIndicators().stream().filter(each -> !StudyValues.isDerived(each))
                    .filter(each -> Counts.of(model, values, each).missing() > 0 || Counts.of(model, values, each).imputed() > 0)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /** How many values of an indicator are missing and imputed. */
    private record Counts(long missing, long imputed) {

        static Counts of(Study model, StudyValues values, Indicator indicator) {
            int position = model.getIndicators().indexOf(indicator);
            long missing = 0;
            long imputed = 0;
            for (int row = 0; row < model.getObservations().size(); row++) {
                missing += Double.isNaN(values.get(row, position)) ? 1 : 0;
                imputed += values.isImputed(row, position) ? 1 : 0;
            }
            return new Counts(missing, imputed);
        }
    }

    private void list(Study model) throws CommandException {
        StudyValues values = StudyValues.of(model);
        List<Indicator> listed = ids.isEmpty() ? model.getIndicators() : chosen(model);
        for (Indicator indicator : listed) {
            Counts counts = Counts.of(model, values, indicator);
            Text rule = CliText.of(MissingValues.name(indicator.getMissingPolicy()));
            terminal.print(CliText.of(StudyValues.isDerived(indicator) ? "missing.derived" : "missing.indicator", indicator.getId(),
                    counts.missing(), counts.imputed(), rule));
        }
    }

    private void fill(Study model, List<Indicator> chosen, MissingPolicy rule) throws CommandException {
        for (Indicator indicator : chosen) {
            if (StudyValues.isDerived(indicator) && MissingValues.fills(rule)) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("missing.computed", indicator.getId()));
            }
            FillPlan plan = MissingValues.plan(model, indicator, rule);
            plan.left().stream().filter(left -> MissingValues.fills(rule)).limit(LISTED).map(StudyFinding::wording).forEach(this::warn);
            if (MissingValues.fills(rule) && plan.left().size() > LISTED) {
                terminal.tell(CliText.of("missing.more", plan.left().size() - LISTED));
            }
            if (preview) {
                plan.cells().stream().limit(LISTED).forEach(cell -> terminal.print(cell(cell)));
            }
            StudyCommand command = MissingValues.fill(model, List.of(indicator), rule);
            command.execute();
            terminal.print(Text.of(command.label(Locale.ENGLISH), command.label(Locale.CHINESE)));
        }
        done(chosen);
    }

    private void undo(Study model, List<Indicator> chosen) {
        for (Indicator indicator : chosen) {
            long imputed = Counts.of(model, StudyValues.of(model), indicator).imputed();
            MissingValues.fill(model, List.of(indicator), MissingPolicy.REFUSE).execute();
            terminal.print(CliText.of("missing.undone", indicator.getId(), imputed));
        }
        done(chosen);
    }

    private void done(List<Indicator> chosen) {
        if (chosen.isEmpty()) {
            terminal.print(CliText.of("missing.none"));
        } else if (preview) {
            terminal.print(CliText.of("preview"));
        }
    }

    private void warn(Wording wording) {
        terminal.tell(CliText.of("finding.warning", CliText.sentence(wording)));
    }

    private static Text cell(CellChange cell) {
        return CliText.of("missing.cell", cell.region(), cell.year() == null ? "-" : cell.year(), cell.indicator(),
                Double.toString(cell.value()));
    }
}
