package org.ecofrontier.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.install.Change;
import org.ecofrontier.install.FormerState;
import org.ecofrontier.install.InstallException;
import org.ecofrontier.install.Installation;
import org.ecofrontier.install.Installer;
import org.ecofrontier.install.PlainMonitor;
import org.ecofrontier.install.RepositoryPlace;
import org.ecofrontier.install.Unit;
import org.ecofrontier.install.Update;
import org.ecofrontier.method.Text;

/**
 * What the commands about installing do. The bundle behind it is there only when the start script runs one of these commands, so no
 * other class of the command line names its types, not even in a lambda.
 */
final class Installing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Terminal terminal;
    private final Installer installer;

    private Installing(Terminal terminal, Installer installer) {
        this.terminal = terminal;
        this.installer = installer;
    }

    static int install(Terminal terminal, String place, List<String> units) throws CommandException {
        return run(terminal, installing -> installing.install(place, units));
    }

    static int uninstall(Terminal terminal, List<String> units) throws CommandException {
        return run(terminal, installing -> installing.uninstall(units));
    }

    static int update(Terminal terminal, String place, List<String> units, boolean check) throws CommandException {
        return run(terminal, installing -> installing.update(place, units, check));
    }

    static int list(Terminal terminal) throws CommandException {
        return run(terminal, Installing::list);
    }

    static int history(Terminal terminal) throws CommandException {
        return run(terminal, Installing::history);
    }

    static int revert(Terminal terminal, int state, String place) throws CommandException {
        return run(terminal, installing -> installing.revert(state, place));
    }

    /** Something to do with an installation. */
    private interface Task {

        int perform(Installing installing) throws InstallException, CommandException;
    }

    private static int run(Terminal terminal, Task task) throws CommandException {
        try (Installer installer = Installer.open(Installation.running())) {
            return task.perform(new Installing(terminal, installer));
        } catch (InstallException e) {
            int status = switch (e.kind()) {
                case USAGE -> ExitStatus.USAGE;
                case INVALID, FILES_GONE -> ExitStatus.INVALID;
                case CANCELLED -> ExitStatus.INTERRUPTED;
            };
            throw new CommandException(status, e.text());
        }
    }

    private int install(String place, List<String> units) throws InstallException, CommandException {
        try (RepositoryPlace repository = RepositoryPlace.open(place)) {
            if (units.isEmpty()) {
                List<Unit> offered = installer.available(repository, monitor("install.progress"));
                offered.forEach(this::describe);
                throw new CommandException(ExitStatus.USAGE, CliText.of("install.which"));
            }
            Change change = installer.install(repository, units, monitor("install.progress"));
            report(change, "install.nothing");
            if (installer.installation().isShared() && !change.isEmpty()) {
                terminal.tell(CliText.of("install.own", installer.installation().area()));
            }
            return ExitStatus.DONE;
        }
    }

    private int uninstall(List<String> units) throws InstallException {
        report(installer.uninstall(units, monitor("uninstall.progress")), "install.nothing");
        return ExitStatus.DONE;
    }

    private int update(String place, List<String> units, boolean check) throws InstallException {
        try (RepositoryPlace repository = RepositoryPlace.open(place)) {
            if (check) {
                List<Update> updates = installer.updates(repository, monitor("update.progress"));
                for (Update update : updates) {
                    terminal.print(CliText.of("update.newer", update.installed().id(), update.installed().version(),
                            update.newer().version()));
                }
                if (updates.isEmpty()) {
                    terminal.print(CliText.of("update.nothing"));
                }
            } else {
                report(installer.update(repository, units, monitor("update.progress")), "update.nothing");
            }
            return ExitStatus.DONE;
        }
    }

    private int list() throws InstallException {
        installer.product().forEach(this::describe);
        for (Unit unit : installer.shared()) {
            terminal.print(CliText.of("installed.shared", unit.id(), unit.version(), unit.name()));
        }
        installer.installed().forEach(this::describe);
        return ExitStatus.DONE;
    }

    private int history() {
        for (FormerState state : installer.history()) {
            StringBuilder changes = new StringBuilder();
            state.added().forEach(unit -> changes.append("  + ").append(unit));
            state.removed().forEach(unit -> changes.append("  - ").append(unit));
            terminal.print(state.number() + (state.current() ? " *  " : "    ") + TIME.format(state.time().atZone(ZoneId.systemDefault()))
                    + changes);
        }
        return ExitStatus.DONE;
    }

    private int revert(int state, String place) throws InstallException {
        try (RepositoryPlace repository = place == null ? null : RepositoryPlace.open(place)) {
            report(installer.revert(state, repository, monitor("revert.progress")), "revert.same");
            return ExitStatus.DONE;
        }
    }

    private void report(Change change, String nothing) {
        change.removed().forEach(unit -> terminal.print(CliText.of("install.removed", unit)));
        change.added().forEach(unit -> terminal.print(CliText.of("install.added", unit)));
        if (change.isEmpty()) {
            terminal.print(CliText.of(nothing));
        } else {
            terminal.tell(CliText.of("install.restart"));
        }
    }

    private void describe(Unit unit) {
        terminal.print(unit.id() + "  " + unit.version() + "  " + unit.name());
    }

    private PlainMonitor monitor(String key) {
        Text what = CliText.of(key);
        return new PlainMonitor(fraction -> terminal.progress(what.in(terminal.locale()), fraction), terminal::isInterrupted);
    }
}
