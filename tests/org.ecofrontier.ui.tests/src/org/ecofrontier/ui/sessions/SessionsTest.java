package org.ecofrontier.ui.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench in processes of its own: what is left when it is killed, and what is as before when it is started again. */
class SessionsTest {

    private static final long LIMIT_SECONDS = 600;
    private static final long POLL_MILLISECONDS = 50;

    @TempDir
    Path folder;

    private Path file;
    private Process process;

    /** The bundles of these tests, started anew: a copy of their configuration, a state folder of its own. */
    @BeforeEach
    void configure() throws IOException {
        file = folder.resolve("huaihe.ecostudy");
        Path configuration = Files.createDirectory(folder.resolve("configuration"));
        Path own = Path.of(URI.create(System.getProperty("osgi.configuration.area")));
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private void start(Session session) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-Xmx700m", "-Djava.awt.headless=true", "-Declipse.registry.MultiLanguage=true",
            "-D" + Visitor.SESSIONS + "=" + session, "-D" + Visitor.PLACE + "=" + file));
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "-consoleLog", "-nosplash",
            "-configuration", folder.resolve("configuration").toString(), "-data", folder.resolve("state").toString(),
            "-install", Path.of(URI.create(System.getProperty("osgi.install.area"))).toString(),
            "-application", "org.ecofrontier.ui.application", "-product", "org.ecofrontier.ui.product"));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(session).toFile()).start();
    }

    private Path log(Session session) {
        return folder.resolve(session + ".log");
    }

    private void play(Session session) throws IOException, InterruptedException {
        start(session);
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        String log = Files.readString(log(session));
        assertTrue(ended, () -> session + " has not ended:\n" + log);
        assertEquals(0, process.exitValue(), () -> session + " has said:\n" + log);
    }

    private List<Path> kept() throws IOException {
        Path recovery = folder.resolve("state/.metadata/.plugins/org.ecofrontier.ui/recovery");
        if (!Files.isDirectory(recovery)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(recovery)) {
            return files.filter(each -> each.toString().endsWith(".ecostudy")).toList();
        }
    }

    @Test
    void aKilledWindowIsRecoveredAndAClosedOneComesBackAsItWasLeft() throws IOException, InterruptedException {
        start(Session.CHANGE);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (kept().isEmpty()) {
            assertTrue(process.isAlive() && System.nanoTime() < end, () -> "Nothing was kept: " + log(Session.CHANGE));
            TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        assertFalse(Files.readString(file).contains(Session.TYPED));
        play(Session.RECOVER);
        assertTrue(Files.readString(file).contains(Session.TYPED));
        assertEquals(List.of(), kept());
        play(Session.COME_BACK);
    }
}
