package org.ecofrontier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.method.Text;
import org.ecofrontier.spatial.SpatialException;
import org.ecofrontier.study.StudyFileException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command with all its subcommands. */
@Command(name = "ecofrontier", synopsisSubcommandLabel = "COMMAND")
final class EcoFrontierCommand implements Callable<Integer> {

    private static final int WIDTH = 110;
    /** What Java puts in place of bytes that it cannot read. */
    private static final char UNREADABLE = '\uFFFD';

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    private EcoFrontierCommand() {
    }

    /** Runs a command line and answers its exit status; nothing is thrown. */
    static int execute(Terminal terminal, String... arguments) {
        // What the language settings of the shell cannot express must not get into a study.
        Optional<String> unreadable = Arrays.stream(arguments).filter(argument -> argument.indexOf(UNREADABLE) >= 0).findFirst();
        if (unreadable.isPresent()) {
            terminal.tell(CliText.of("error", CliText.of("usage.unreadable", unreadable.get())));
            return ExitStatus.USAGE;
        }
        CommandLine line = new CommandLine(new EcoFrontierCommand());
        List<Object> commands = List.of(new RunCommand(terminal), new ApplyCommand(terminal), new NewCommand(terminal),
                new ValidateCommand(terminal), new ImportCommand(terminal), new MissingCommand(terminal), new FormulaCommand(terminal),
                new ExportCommand(terminal), new ArchiveCommand(terminal), new UnpackCommand(terminal), new MethodsCommand(terminal),
                new ExamplesCommand(terminal), new VersionCommand(terminal), new InstallCommand(terminal),
                new UninstallCommand(terminal), new InstalledCommand(terminal), new UpdateCommand(terminal), new RevertCommand(terminal));
        commands.forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle("org.ecofrontier.cli.usage", terminal.locale(),
                EcoFrontierCommand.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setUsageHelpWidth(WIDTH);
        line.setAbbreviatedOptionsAllowed(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setParameterExceptionHandler((e, args) -> usage(terminal, e));
        line.setExecutionExceptionHandler((e, commandLine, result) -> report(terminal, e));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            // What the command held is free again: enough to say so.
            terminal.tell(CliText.of("error.memory", Runtime.getRuntime().maxMemory() >> 20));
            return ExitStatus.FAILED;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), CliText.of("usage.command").english());
    }

    private static int usage(Terminal terminal, ParameterException e) {
        CommandLine command = e.getCommandLine();
        terminal.tell(CliText.of("error", reason(e)));
        terminal.tell(CliText.of("usage.help", command.getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    private static Text reason(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched && command.getParent() == null && !unmatched.isUnknownOption()) {
            return CliText.of("usage.unknown", unmatched.getUnmatched().getFirst(), String.join(", ", command.getSubcommands().keySet()));
        }
        return Text.of(e.getMessage());
    }

    /** Words for everything that can go wrong; a stack trace helps nobody who runs a command. */
    private static int report(Terminal terminal, Exception e) {
        return switch (e) {
            case CommandException command -> {
                terminal.tell(CliText.of("error", command.text()));
                yield command.status();
            }
            case StudyFileException study -> {
                terminal.tell(CliText.of("error", study.message(terminal.locale())));
                yield ExitStatus.INVALID;
            }
            case DataFileException file -> {
                terminal.tell(CliText.of("error", CliText.of(file)));
                yield switch (file.kind()) {
                    case NO_SUCH_COLUMN, NO_SUCH_SHEET, AMBIGUOUS, MAPPING -> ExitStatus.USAGE;
                    default -> ExitStatus.INVALID;
                };
            }
            case SpatialException spatial -> {
                terminal.tell(CliText.of("error", spatial.getMessage()));
                yield ExitStatus.INVALID;
            }
            case IOException io -> {
                terminal.tell(CliText.of("error.io", io.getClass().getSimpleName(), io.getMessage()));
                yield ExitStatus.INVALID;
            }
            default -> {
                String place = e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString();
                terminal.tell(CliText.of("error.internal", e.getClass().getSimpleName(), e.getMessage(), place));
                yield ExitStatus.FAILED;
            }
        };
    }
}
