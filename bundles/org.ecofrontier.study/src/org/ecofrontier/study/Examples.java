package org.ecofrontier.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.ecofrontier.study.StudyFileException.Kind;

/**
 * The example studies that come with the program. They are used as copies: the originals are never changed.
 *
 * @since 0.1
 */
public final class Examples {

    private static final String FOLDER = "/examples/";

    /**
     * An example study.
     *
     * @param name its name, as in {@code example:NAME}
     * @param files its files, the study first
     * @since 0.1
     */
    public record Example(String name, List<String> files) {

        /** Copies the list. */
        public Example {
            files = List.copyOf(files);
        }

        /**
         * {@return one line on what it shows, with a notice on its data}
         *
         * @param locale the language
         */
        public String title(Locale locale) {
            return Words.of("example." + name).in(locale);
        }
    }

    private Examples() {
    }

    /** {@return all examples by name} */
    public static List<Example> all() {
        Properties index = new Properties();
        try (InputStream stream = resource("index.properties")) {
            index.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Example> examples = new ArrayList<>();
        for (String name : new TreeSet<>(index.stringPropertyNames())) {
            examples.add(new Example(name, List.of(index.getProperty(name).split(" "))));
        }
        return List.copyOf(examples);
    }

    /**
     * {@return the example of a name}
     *
     * @param name its name
     * @throws StudyFileException NO_SUCH_EXAMPLE when there is none; the message lists the names
     */
    public static Example find(String name) throws StudyFileException {
        for (Example example : all()) {
            if (example.name().equals(name)) {
                return example;
            }
        }
        String names = String.join(", ", all().stream().map(Example::name).toList());
        throw new StudyFileException(Kind.NO_SUCH_EXAMPLE, Words.of("example.unknown", name, names));
    }

    /**
     * Copies an example into a folder, under its own name.
     *
     * @param name its name
     * @param folder the folder, made when it is missing
     * @return the study file
     * @throws StudyFileException NO_SUCH_EXAMPLE, EXISTS when a file of it is there already (nothing is copied then), UNWRITABLE
     */
    public static Path copyInto(String name, Path folder) throws StudyFileException {
        return copy(name, folder.resolve(find(name).files().get(0)));
    }

    /**
     * Copies an example to a study file of a given name; its other files go beside it.
     *
     * @param name its name
     * @param study the study file to be
     * @return the study file, absolute
     * @throws StudyFileException as {@link #copyInto}
     */
    public static Path copy(String name, Path study) throws StudyFileException {
        Example example = find(name);
        Path target = study.toAbsolutePath().normalize();
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(target.getParent());
            for (Path file : targets(example, target)) {
                if (Files.exists(file)) {
                    throw new StudyFileException(Kind.EXISTS, Words.of("file.exists", file));
                }
            }
            // The study comes last: where it is, the rest is there too.
            List<Path> targets = targets(example, target);
            for (int i = targets.size() - 1; i >= 0; i--) {
                written.add(targets.get(i));
                try (InputStream stream = resource(name + "/" + example.files().get(i))) {
                    Disk.REAL.write(targets.get(i), stream.readAllBytes());
                }
            }
            return target;
        } catch (IOException e) {
            remove(written);
            throw new StudyFileException(Kind.UNWRITABLE, Words.of("file.unwritable", target, StudyReader.reason(e)), e);
        }
    }

    private static List<Path> targets(Example example, Path study) {
        List<Path> targets = new ArrayList<>();
        targets.add(study);
        example.files().stream().skip(1).forEach(file -> targets.add(study.resolveSibling(file)));
        return targets;
    }

    private static void remove(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                System.getLogger(Examples.class.getName()).log(System.Logger.Level.DEBUG, "A part of a copy stays: " + file, e);
            }
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream stream = Examples.class.getResourceAsStream(FOLDER + path);
        if (stream == null) {
            throw new NoSuchFileException(FOLDER + path);
        }
        return stream;
    }
}
