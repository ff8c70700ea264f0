package org.ecofrontier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs command lines in a folder of a test; {@code DIR/} in an argument stands for the folder. */
final class Shell {

    private final Path folder;
    private final Locale locale;

    Shell(Path folder) {
        this(folder, Locale.ENGLISH);
    }

    Shell(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /** What a command did. */
    record Outcome(int status, String out, String err) {

        /** The command said this on the error stream and nothing that only a developer understands. */
        Outcome ends(int expected, String... messages) {
            assertEquals(expected, status, () -> out + err);
            for (String message : messages) {
                assertTrue(err.contains(message), () -> "'" + message + "' is not in: " + err);
            }
            assertFalse((out + err).contains("\tat "), "a stack trace: " + err);
            assertFalse(err.contains("error in the program"), err);
            return this;
        }
    }

    Outcome run(String line) {
        return run(line.split(" "));
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false, locale);
        String[] resolved = Stream.of(arguments).map(argument -> argument.replace("DIR/", folder + "/")).toArray(String[]::new);
        int status = EcoFrontierCommand.execute(terminal, resolved);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** The names of all files and folders, hidden ones too. */
    List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(path -> folder.relativize(path).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
