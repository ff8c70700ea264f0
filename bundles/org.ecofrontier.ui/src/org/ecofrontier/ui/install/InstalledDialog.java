package org.ecofrontier.ui.install;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.ecofrontier.install.Change;
import org.ecofrontier.install.FormerState;
import org.ecofrontier.install.InstallException;
import org.ecofrontier.install.Installer;
import org.ecofrontier.install.RepositoryPlace;
import org.ecofrontier.install.Unit;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows what was installed into the product, removes it, and goes back to former states.
 *
 * @since 0.1
 */
public final class InstalledDialog extends FrameDialog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private UnitTable units;
    private UnitTable states;
    private Button uninstall;
    private Button revert;

    private InstalledDialog(Shell shell) {
        super(shell, UiText.of("installed.title"), UiText.of("editor.close"), "installed.close", null);
    }

    /** Shows it. */
    public static void show(Shell shell) {
        new InstalledDialog(shell).open();
    }

    /** What the dialog lists. */
    private record Content(List<Unit> shared, List<Unit> product, List<Unit> installed, List<FormerState> states) {

        static Content of(Installer installer) throws InstallException {
            return new Content(installer.shared(), installer.product(), installer.installed(), installer.history());
        }
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of("installed.note"));
        units = new UnitTable(area, "installed.units", SWT.NONE, this::enable, "install.name", "install.version", "install.id");
        uninstall = Widgets.button(area, UiText.of("installed.uninstall"), "installed.uninstall", this::uninstall);
        Widgets.heading(area, UiText.of("installed.states"));
        states = new UnitTable(area, "installed.states", SWT.NONE, this::enable, "installed.state", "installed.time", "installed.changes");
        revert = Widgets.button(area, UiText.of("installed.revert"), "installed.revert", this::revert);
    }

    @Override
    protected void begin() {
        enable();
        getShell().getDisplay().asyncExec(() -> {
            if (getShell() != null) {
                load();
            }
        });
    }

    private void load() {
        Content content = Work.run(getShell(), UiText.of("installed.reading"), (installer, monitor) -> Content.of(installer));
        units.clear();
        states.clear();
        if (content != null) {
            content.shared().forEach(unit -> units.add(null, false, unit.name(), unit.version(), unit.id()));
            content.product().forEach(unit -> units.add(null, false, unit.name(), unit.version(), unit.id()));
            content.installed().forEach(unit -> units.add(unit, false, unit.name(), unit.version(), unit.id()));
            for (FormerState state : content.states().reversed()) {
                StringJoiner changes = new StringJoiner(", ");
                state.added().forEach(unit -> changes.add("+ " + unit.name() + ' ' + unit.version()));
                state.removed().forEach(unit -> changes.add("\u2212 " + unit.name() + ' ' + unit.version()));
                String number = state.current() ? UiText.of("installed.present", state.number()) : Integer.toString(state.number());
                states.add(state, false, number, TIME.format(state.time().atZone(ZoneId.systemDefault())), changes.toString());
            }
        }
        units.fit();
        states.fit();
        enable();
    }

    private void enable() {
        Widgets.enable(uninstall, units.selected(Unit.class) != null);
        FormerState state = states.selected(FormerState.class);
        Widgets.enable(revert, state != null && !state.current());
    }

    private void uninstall() {
        Unit unit = units.selected(Unit.class);
        if (unit != null && Say.confirm(UiText.of("installed.sure", unit.name()), UiText.of("installed.uninstall"))) {
            done(Work.run(getShell(), UiText.of("installed.uninstalling"),
                (installer, monitor) -> installer.uninstall(List.of(unit.id()), monitor)));
        }
    }

    private void revert() {
        FormerState state = states.selected(FormerState.class);
        if (state != null) {
            done(Work.run(getShell(), UiText.of("installed.reverting"),
                (installer, monitor) -> installer.revert(state.number(), null, monitor), refused -> revertFrom(state, refused)));
        }
    }

    /** Files that are no longer on the disk have to come from where they came from before. */
    private Change revertFrom(FormerState state, InstallException refused) {
        String reason = UiText.sentence(UiText.in(refused.text()));
        if (refused.kind() != InstallException.Kind.FILES_GONE) {
            Say.warning(reason);
            return null;
        }
        String folder = Say.confirm(reason, UiText.of("installed.repository")) ? new DirectoryDialog(getShell()).open() : null;
        return folder == null ? null : Work.run(getShell(), UiText.of("installed.reverting"), (installer, monitor) -> {
            try (RepositoryPlace repository = RepositoryPlace.open(folder)) {
                return installer.revert(state.number(), repository, monitor);
            }
        });
    }

    private void done(Change change) {
        if (change != null) {
            load();
            Work.tell(change);
        }
    }

    @Override
    protected void buttons(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("editor.close"), true).setData("id", "installed.close");
    }
}
