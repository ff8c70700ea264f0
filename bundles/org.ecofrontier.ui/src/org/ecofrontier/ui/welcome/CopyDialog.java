package org.ecofrontier.ui.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.study.Examples.Example;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.text.UiText;

/** Asks where the copy of an example, or a new study, goes. */
final class CopyDialog extends FrameDialog {

    private static final int WIDTH = 380;

    private final String message;
    private final Path proposed;
    private Text name;
    private Text folder;
    private Path chosen;

    CopyDialog(Shell shell, Example example, Path proposed) {
        this(shell, example.name(), UiText.of("example.message", example.title(UiText.locale())), proposed);
    }

    CopyDialog(Shell shell, String title, String message, Path proposed) {
        super(shell, title, UiText.of("example.create"), "copy.ok", null);
        this.message = message;
        this.proposed = proposed;
    }

    /** The file that was chosen, unless the user cancelled. */
    Optional<Path> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void content(Composite area) {
        setMessage(message);
        columns(area, 3);
        Fields.label(area, UiText.of("example.name"));
        name = Fields.text(area, "copy.name", proposed.getFileName().toString().replaceFirst("\\.ecostudy$", ""), WIDTH, 2, this::begin);
        Fields.label(area, UiText.of("example.folder"));
        folder = Fields.text(area, "copy.folder", proposed.getParent().toString(), WIDTH, 1, this::begin);
        Fields.browse(area, "copy.browse", folder);
    }

    @Override
    protected void begin() {
        problem(problem());
    }

    private String problem() {
        String wanted = name.getText().strip();
        if (wanted.isEmpty() || folder.getText().isBlank()) {
            return UiText.of("example.needed");
        }
        try {
            chosen = Path.of(folder.getText().strip()).resolve(wanted + ".ecostudy").toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return UiText.of("example.invalid", wanted);
        }
        boolean nested = wanted.contains("/") || wanted.contains("\\");
        return nested ? UiText.of("example.invalid", wanted) : Files.exists(chosen) ? UiText.of("example.exists", chosen) : "";
    }
}
