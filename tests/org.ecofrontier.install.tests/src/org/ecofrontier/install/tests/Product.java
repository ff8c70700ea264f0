package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the built product in a folder of a test, with a user of its own. */
final class Product {

    /** What takes longer hangs: no measure of speed, a busy machine needs several minutes for the build of a plug-in. */
    private static final long MINUTES = 20;

    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final Path home;
    private final Path user;
    private final String language;
    private final List<String> prefix;

    private Product(Path home, Path user, String language, List<String> prefix) {
        this.home = home;
        this.user = user;
        this.language = language;
        this.prefix = prefix;
    }

    /** What a program answered. */
    record Answer(int status, String out, String err) {

        Answer expect(int wanted) {
            assertTrue(status == wanted, () -> "exit status " + status + " instead of " + wanted + "\n" + out + err);
            return this;
        }
    }

    /** Copies the product for this machine into a folder below the given one. */
    static Product copy(Path folder) throws IOException {
        Path products = Path.of(System.getProperty("ecofrontier.products"));
        Path mac = products.resolve("macosx/cocoa/aarch64/Eclipse.app/Contents/Eclipse");
        Path built = System.getProperty("os.name").startsWith("Mac") ? mac : products.resolve("linux/gtk/x86_64");
        Path home = folder.resolve("ecofrontier");
        copy(built, home);
        return new Product(home, Files.createDirectories(folder.resolve("user")), "en", List.of());
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                boolean made = directory.endsWith("target") || directory.endsWith("org.eclipse.osgi");
                if (!made) {
                    Files.createDirectories(to.resolve(from.relativize(directory)));
                }
                return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * The same installation for another user with a folder of his own. The superuser, who may write everywhere, turns into one without
     * rights where the system has the means.
     */
    Product asOther(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean superuser = "root".equals(System.getProperty("user.name"));
        if (!superuser || Running.start(List.of("sh", "-c", "command -v setpriv"), folder, Map.of()).answer().status() != 0) {
            return new Product(home, folder, language, List.of());
        }
        Running.start(List.of("chown", "-R", "65534:65534", folder.toString()), folder, Map.of()).answer().expect(0);
        return new Product(home, folder, language, NOBODY);
    }

    /** Whether this user could change a folder. */
    boolean canWrite(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-w", folder.toString()));
        return Running.start(command, user, Map.of()).answer().status() == 0;
    }

    /** The same installation for a user of another language; named to Java, as the machine need not have its locale. */
    Product speaking(String otherLanguage) {
        return new Product(home, user, otherLanguage, prefix);
    }

    /** The same installation after a move. */
    Product at(Path otherHome) {
        return new Product(otherHome, user, language, prefix);
    }

    Path home() {
        return home;
    }

    /** The user's own folder. */
    Path user() {
        return user;
    }

    /** The files of the plug-ins whose names start so, wherever they were installed. */
    List<String> plugins(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder.resolve("plugins"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(prefix)).sorted().toList();
        }
    }

    /** Runs a command of the product. */
    Answer run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).answer();
    }

    /** Starts a command of the product. */
    Running start(String... arguments) throws IOException {
        return startIn(Map.of(), arguments);
    }

    /** Starts a command of the product where some variables of the environment differ. */
    Running startIn(Map<String, String> differing, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("ecofrontier").toString());
        command.addAll(List.of(arguments));
        Map<String, String> environment = new HashMap<>(Map.of("HOME", user.toString(), "LC_ALL", "C.UTF-8",
                "ECOFRONTIER_JAVA_OPTS", "-Duser.language=" + language, "JAVA_HOME", System.getProperty("java.home")));
        environment.putAll(differing);
        return Running.start(command, user, environment);
    }

    /** A program that runs. */
    record Running(Process process, Path out, Path err) {

        static Running start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet()
                    .removeIf(name -> name.startsWith("XDG_") || name.startsWith("ECOFRONTIER") || name.equals("DISPLAY"));
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        }

        Answer answer() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("does not end: " + process.info().commandLine().orElse("?"));
            }
            Answer answer = new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return answer;
        }
    }
}
