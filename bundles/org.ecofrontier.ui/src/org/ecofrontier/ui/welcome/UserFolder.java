package org.ecofrontier.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the studies of the user live unless another folder is chosen. */
final class UserFolder {

    private UserFolder() {
    }

    /** The folder for studies; it need not exist. */
    static Path studies() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("EcoFrontier");
    }

    /** A file of a name in a folder that does not exist yet: with a number where the name is taken. */
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name).resolve(name + ".ecostudy");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i).resolve(name + ".ecostudy");
        }
        return file;
    }
}
