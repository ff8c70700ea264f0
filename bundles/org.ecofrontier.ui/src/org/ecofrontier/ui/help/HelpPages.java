package org.ecofrontier.ui.help;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.text.UiText;
import org.osgi.framework.Bundle;

/**
 * Opens help pages in the browser, in the language of the workbench where there is a translation.
 *
 * @since 0.1
 */
public final class HelpPages {

    /** The first page. */
    public static final String INDEX = "/org.ecofrontier.help/html/index.html";

    private HelpPages() {
    }

    /** {@return whether there is a page} */
    public static boolean exists(String path) {
        return find(path).isPresent();
    }

    /**
     * {@return the place of a page}
     *
     * @param path a bundle and a path in it, as a method declares its help page
     */
    static Optional<URL> find(String path) {
        int slash = path.indexOf('/', 1);
        Bundle bundle = slash < 0 ? null : Platform.getBundle(path.substring(1, slash));
        if (bundle == null) {
            return Optional.empty();
        }
        int anchor = path.indexOf('#');
        String page = path.substring(slash + 1, anchor < 0 ? path.length() : anchor);
        URL translated = bundle.getEntry("nl/" + UiText.locale().getLanguage() + "/" + page);
        return Optional.ofNullable(translated != null ? translated : bundle.getEntry(page));
    }

    /** Opens a page. */
    public static void open(String path) {
        find(path).ifPresent(page -> {
            try {
                int anchor = path.indexOf('#');
                Program.launch(FileLocator.toFileURL(page).toExternalForm() + (anchor < 0 ? "" : path.substring(anchor)));
            } catch (IOException e) {
                Log.error("A help page could not be opened", e);
            }
        });
    }
}
