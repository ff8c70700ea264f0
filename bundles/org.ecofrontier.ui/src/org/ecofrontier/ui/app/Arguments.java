package org.ecofrontier.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the start of the workbench names. */
final class Arguments {

    private Arguments() {
    }

    /** The study files; options and what belongs to them are left out. */
    static List<Path> studies(String[] arguments) {
        List<Path> studies = new ArrayList<>();
        for (String argument : arguments == null ? new String[0] : arguments) {
            if (!argument.startsWith("-") && argument.endsWith(".ecostudy")) {
                studies.add(Path.of(argument).toAbsolutePath().normalize());
            }
        }
        return studies;
    }
}
