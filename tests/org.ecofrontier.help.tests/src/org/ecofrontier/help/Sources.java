package org.ecofrontier.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the sources: pages are compared with what the bundles beside them declare. */
final class Sources {

    static final Path BUNDLES = bundles();
    static final Path HELP = BUNDLES.resolve("org.ecofrontier.help");

    /** A language of the pages with the folder that holds them. */
    enum Language {
        ENGLISH(HELP.resolve("html"), "plugin.properties"), CHINESE(HELP.resolve("nl/zh/html"), "plugin_zh.properties");

        private final Path folder;
        private final String texts;

        Language(Path folder, String texts) {
            this.folder = folder;
            this.texts = texts;
        }

        Path folder() {
            return folder;
        }

        /** The file that holds the texts of a bundle in this language. */
        String texts() {
            return texts;
        }
    }

    private Sources() {
    }

    /** All pages of a language, sorted. */
    static List<Path> pages(Language language) {
        return files(language.folder(), ".html");
    }

    /** The files of a folder whose names end so, sorted. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file with line feeds. */
    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests run in their own folder; bundles/ is found above it. */
    private static Path bundles() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path bundles = folder.resolve("bundles");
            if (Files.isDirectory(bundles.resolve("org.ecofrontier.help/html"))) {
                return bundles;
            }
        }
        throw new IllegalStateException("no folder bundles/org.ecofrontier.help above " + Path.of("").toAbsolutePath());
    }
}
