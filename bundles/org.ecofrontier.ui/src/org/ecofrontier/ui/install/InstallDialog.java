package org.ecofrontier.ui.install;

import java.util.List;

import org.ecofrontier.install.Change;
import org.ecofrontier.install.RepositoryPlace;
import org.ecofrontier.install.Unit;
import org.ecofrontier.install.Update;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Installs from a folder or an archive of the institute: new methods, or newer versions of what is installed.
 *
 * @since 0.1
 */
public final class InstallDialog extends FrameDialog {

    private static final int PLACE_COLUMNS = 4;

    private final boolean updates;
    private Text place;
    private UnitTable table;
    private Change change;

    private InstallDialog(Shell shell, boolean updates) {
        super(shell, UiText.of(key(updates, "title")), UiText.of(key(updates, "do")), "install.ok", null);
        this.updates = updates;
    }

    /** Asks for new methods and installs them. */
    public static void install(Shell shell) {
        new InstallDialog(shell, false).perform();
    }

    /** Looks for newer versions and installs them. */
    public static void update(Shell shell) {
        new InstallDialog(shell, true).perform();
    }

    private void perform() {
        if (open() == OK && change != null) {
            Work.tell(change);
        }
    }

    private static String key(boolean updates, String name) {
        return (updates ? "update." : "install.") + name;
    }

    private String key(String name) {
        return key(updates, name);
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of(key("note")));
        Composite line = new Composite(area, SWT.NONE);
        GridLayout columns = new GridLayout(PLACE_COLUMNS, false);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        line.setLayout(columns);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Fields.label(line, UiText.of("install.repository"));
        place = new Text(line, SWT.BORDER);
        place.setData("id", "install.place");
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        place.addListener(SWT.DefaultSelection, event -> load());
        Widgets.button(line, UiText.of("install.folder"), "install.folder", () -> choose(new DirectoryDialog(getShell()).open()));
        Widgets.button(line, UiText.of("install.archive"), "install.archive", () -> choose(archive()));
        table = updates
            ? new UnitTable(area, "install.units", SWT.CHECK, this::enable, "install.name", "install.installed", "install.newer", "install.id")
            : new UnitTable(area, "install.units", SWT.CHECK, this::enable, "install.name", "install.version", "install.provider", "install.id");
    }

    private String archive() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.zip", "*.*"});
        return dialog.open();
    }

    private void choose(String path) {
        if (path != null) {
            place.setText(path);
            load();
        }
    }

    private void load() {
        String where = place.getText().strip();
        table.clear();
        setErrorMessage(null);
        if (updates) {
            List<Update> found = Work.run(getShell(), UiText.of("install.reading"), (installer, monitor) -> {
                try (RepositoryPlace repository = RepositoryPlace.open(where)) {
                    return installer.updates(repository, monitor);
                }
            });
            if (found != null) {
                found.forEach(update -> table.add(update.installed(), true, update.newer().name(), update.installed().version(),
                    update.newer().version(), update.installed().id()));
            }
        } else {
            List<Unit> found = Work.run(getShell(), UiText.of("install.reading"), (installer, monitor) -> {
                try (RepositoryPlace repository = RepositoryPlace.open(where)) {
                    return installer.available(repository, monitor);
                }
            });
            if (found != null) {
                found.forEach(unit -> table.add(unit, found.size() == 1, unit.name(), unit.version(), unit.provider(), unit.id()));
            }
        }
        table.fit();
        setMessage(UiText.of(table.isEmpty() ? key("none") : key("note")));
        enable();
    }

    private void enable() {
        ready(!table.checked(Unit.class).isEmpty());
    }

    @Override
    protected void begin() {
        enable();
    }

    /** Enter in the field reads the repository and must not install. */
    @Override
    protected void buttons(Composite parent) {
        super.buttons(parent);
        getShell().setDefaultButton(null);
        if (parent.getDisplay().getDismissalAlignment() == SWT.RIGHT) {
            getButton(OK).moveBelow(null);
        }
    }

    @Override
    protected void okPressed() {
        String where = place.getText().strip();
        List<String> ids = table.checked(Unit.class).stream().map(Unit::id).toList();
        change = Work.run(getShell(), UiText.of(key("working")), (installer, monitor) -> {
            try (RepositoryPlace repository = RepositoryPlace.open(where)) {
                return updates ? installer.update(repository, ids, monitor) : installer.install(repository, ids, monitor);
            }
        });
        if (change != null) {
            super.okPressed();
        }
    }
}
