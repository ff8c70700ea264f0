package org.ecofrontier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.ecofrontier.engine.Findings;
import org.ecofrontier.engine.StudyCheck;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyValidator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a study: its data, its analyses and its files. Lists what could be put right with numbers, and does it when told so. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private String study;

    @Option(names = "--fix", paramLabel = "N[,N]", split = ",")
    private List<Integer> fixes = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, IOException {
        if (fixes.isEmpty()) {
            try (StudyArgument argument = StudyArgument.open(study)) {
                return report(argument.file());
            }
        }
        try (StudyFile file = StudyArgument.openForEditing(study)) {
            fix(file);
            file.save();
            return report(file);
        }
    }

    private int report(StudyFile file) {
        Study model = file.study();
        List<StudyFinding> found = StudyValidator.validate(model, file.folder());
        Map<QuickFix, Integer> numbers = numbers(found);
        for (StudyFinding finding : found) {
            terminal.tell(List.of(Findings.of(finding)));
            finding.fixes().forEach(fix -> terminal.tell(CliText.of("validate.fix", numbers.get(fix), CliText.of(fix.wording()))));
        }
        List<Finding> others = new ArrayList<>(StudyCheck.analyses(model, file.folder(), MethodRegistry.load()));
        others.addAll(StudyCheck.boundaries(model, file.folder()));
        terminal.tell(others);
        found.forEach(finding -> others.add(Findings.of(finding)));
        long errors = count(others, Severity.ERROR);
        terminal.print(CliText.of("validate.done", study, model.getRegions().size(), model.getYears().size(), model.getIndicators().size(),
                model.getAnalyses().size()));
        terminal.print(CliText.of("validate.counts", errors, count(others, Severity.WARNING)));
        if (!numbers.isEmpty()) {
            terminal.print(CliText.of("validate.fixes", numbers.size(), study));
        }
        return errors == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
    }

    /** Every fix once, numbered in the order of the findings. */
    private static Map<QuickFix, Integer> numbers(List<StudyFinding> found) {
        Map<QuickFix, Integer> numbers = new LinkedHashMap<>();
        found.forEach(finding -> finding.fixes().forEach(fix -> numbers.putIfAbsent(fix, numbers.size() + 1)));
        return numbers;
    }

    /** All the wanted fixes or none: the numbers are those of the study as it is before the first one. */
    private void fix(StudyFile file) throws CommandException {
        List<QuickFix> offered = List.copyOf(numbers(StudyValidator.validate(file.study(), file.folder())).keySet());
        for (int number : new TreeSet<>(fixes)) {
            if (number < 1 || number > offered.size()) {
                throw new CommandException(ExitStatus.USAGE, offered.isEmpty() ? CliText.of("validate.nothing", study)
                        : CliText.of("usage.value", "--fix", number, "1 ... " + offered.size()));
            }
        }
        for (int number : new TreeSet<>(fixes)) {
            QuickFix fix = offered.get(number - 1);
            try {
                StudyCommand command = fix.command(file.study());
                command.execute();
                terminal.print(CliText.of("validate.fixed", number, CliText.of(fix.wording())));
            } catch (EditRefusedException e) {
                throw new CommandException(ExitStatus.USAGE, Text.of(e.message(Locale.ENGLISH), e.message(Locale.CHINESE)));
            }
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
