package org.ecofrontier.ui.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.preferences.Settings;

/** The layout of the window that the platform keeps between starts; it holds the names of views. */
final class KeptLayout {

    private static final String LANGUAGE = "layout.language";
    private static final String FILE = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

    private KeptLayout() {
    }

    /** Forgets the layout when it was kept in another language, so that no view keeps its old name. */
    static void forgetInAnotherLanguage() {
        String now = Locale.getDefault().getLanguage();
        List<String> before = Settings.list(LANGUAGE);
        Location instance = Platform.getInstanceLocation();
        if (before.equals(List.of(now)) || instance == null || !instance.isSet()) {
            return;
        }
        try {
            URI area = new URI(instance.getURL().toString().replace(" ", "%20"));
            Files.deleteIfExists(Path.of(area).resolve(FILE));
            Settings.setList(LANGUAGE, List.of(now));
        } catch (IOException | URISyntaxException e) {
            Log.warning("The layout of the window stays in its old language", e);
        }
    }
}
