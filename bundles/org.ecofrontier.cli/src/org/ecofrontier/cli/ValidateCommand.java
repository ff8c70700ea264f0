package org.ecofrontier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.ecofrontier.engine.StudyCheck;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyValidator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a study: its data, its analyses and its files. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private String study;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws StudyFileException, IOException {
        try (StudyArgument argument = StudyArgument.open(study)) {
            Study model = argument.file().study();
            List<Finding> findings = new ArrayList<>();
            StudyValidator.validate(model, argument.file().folder()).forEach(finding -> findings.add(finding(finding)));
            findings.addAll(StudyCheck.analyses(model, argument.file().folder(), MethodRegistry.load()));
            findings.addAll(StudyCheck.boundaries(model, argument.file().folder()));
            terminal.tell(findings);
            long errors = count(findings, Severity.ERROR);
            terminal.print(CliText.of("validate.done", study, model.getRegions().size(), model.getYears().size(), model.getIndicators().size(),
                    model.getAnalyses().size()));
            terminal.print(CliText.of("validate.counts", errors, count(findings, Severity.WARNING)));
            return errors == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static Finding finding(StudyFinding finding) {
        Text message = Text.of(sentence(finding, Locale.ENGLISH), sentence(finding, Locale.CHINESE));
        return new Finding(Severity.valueOf(finding.severity().name()), finding.key(), message, Place.whole());
    }

    private static String sentence(StudyFinding finding, Locale locale) {
        return (finding.what(locale) + " " + finding.advice(locale)).strip();
    }
}
