package org.ecofrontier.ui.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.ui.IStartup;
import org.ecofrontier.ui.driver.Driver;
import org.ecofrontier.ui.look.Log;

/**
 * Sits down at a workbench that was started with the system property {@value #SESSIONS} and plays its next {@link Session}, one at each
 * start. When a session goes wrong the process ends with the status {@value #FAILED}.
 */
public final class Visitor implements IStartup {

    /** The names of the sessions, with commas. */
    static final String SESSIONS = "ecofrontier.sessions";
    /** A study, or a repository: what the sessions are about. */
    static final String PLACE = "ecofrontier.sessions.place";
    private static final int FAILED = 3;

    @Override
    public void earlyStartup() {
        if (System.getProperty(SESSIONS) != null) {
            Thread visitor = new Thread(Visitor::play, "visitor");
            visitor.setDaemon(true);
            visitor.start();
        }
    }

    private static void play() {
        try {
            List<String> sessions = List.of(System.getProperty(SESSIONS).split(","));
            Path played = Path.of(System.getProperty(PLACE) + ".played");
            int before = Files.exists(played) ? Files.readAllLines(played).size() : 0;
            Session session = Session.valueOf(sessions.get(before % sessions.size()));
            if (sessions.size() > 1) {
                Files.writeString(played, session + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            session.play(new Driver(), Path.of(System.getProperty(PLACE)));
        } catch (IOException | RuntimeException | AssertionError e) {
            Log.error("The session went wrong", e);
            Runtime.getRuntime().halt(FAILED);
        }
    }
}
