package org.ecofrontier.ui.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.ui.preferences.Settings;

/**
 * The studies that were open last.
 *
 * @since 0.1
 */
public final class RecentStudies {

    private static final String KEY = "recent";
    private static final int MOST = 8;

    private RecentStudies() {
    }

    /** {@return the study files, the latest first} */
    public static List<Path> all() {
        return Settings.list(KEY).stream().map(Path::of).toList();
    }

    /** Notes that a study was opened. */
    public static void add(Path path) {
        List<String> paths = new ArrayList<>(Settings.list(KEY));
        paths.remove(path.toString());
        paths.addFirst(path.toString());
        Settings.setList(KEY, paths.subList(0, Math.min(MOST, paths.size())));
    }

    /** Forgets a study, for example one that is gone. */
    public static void remove(Path path) {
        List<String> paths = new ArrayList<>(Settings.list(KEY));
        paths.remove(path.toString());
        Settings.setList(KEY, paths);
    }
}
