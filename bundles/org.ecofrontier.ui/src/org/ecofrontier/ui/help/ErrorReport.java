package org.ecofrontier.ui.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.ecofrontier.engine.MethodCall;
import org.ecofrontier.method.registry.Contribution;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.preferences.Settings;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What somebody needs to find the cause of an error: versions, plug-ins, and the end of the log. Nothing of any study; the name of the
 * user's folder is left out.
 */
final class ErrorReport {

    private static final int MOST_LINES = 400;
    private static final String PLATFORM = "org.eclipse.";

    private ErrorReport() {
    }

    /** The report; not for the user-interface thread. It is English, for those who read it. */
    static String text() {
        StringBuilder text = new StringBuilder("EcoFrontier error report\n\nWhat did you do, and what did you expect?\n\n\n");
        line(text, "Version", MethodCall.productVersion());
        line(text, "Java", System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
        line(text, "System", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
        line(text, "Memory", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB at most");
        line(text, "Language", Locale.getDefault() + " (" + Settings.language() + "), look " + Settings.theme());
        text.append("\nPlug-ins beside the platform\n");
        TreeSet<String> bundles = new TreeSet<>();
        for (Bundle bundle : FrameworkUtil.getBundle(ErrorReport.class).getBundleContext().getBundles()) {
            if (!bundle.getSymbolicName().startsWith(PLATFORM)) {
                bundles.add(bundle.getSymbolicName() + " " + bundle.getVersion());
            }
        }
        bundles.forEach(each -> text.append("  ").append(each).append('\n'));
        text.append("\nMethods that cannot be used\n");
        List<Contribution> broken = Methods.registry().contributions().stream()
            .filter(each -> each.state() == Contribution.State.BROKEN || each.state() == Contribution.State.DUPLICATE).toList();
        broken.forEach(each -> text.append("  ").append(each.id()).append(" of ").append(each.contributor()).append(": ")
            .append(each.reason()).append('\n'));
        if (broken.isEmpty()) {
            text.append("  none\n");
        }
        text.append("\nEnd of the log\n").append(log());
        return withoutHome(text.toString());
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String log() {
        Path file = Platform.getLogFileLocation().toFile().toPath();
        if (!Files.exists(file)) {
            return "  no entries\n";
        }
        try {
            String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n");
            return String.join("\n", Arrays.copyOfRange(lines, Math.max(0, lines.length - MOST_LINES), lines.length)) + "\n";
        } catch (IOException e) {
            return "  cannot be read: " + e.getMessage() + "\n";
        }
    }

    private static String withoutHome(String text) {
        String home = System.getProperty("user.home", "");
        String user = System.getProperty("user.name", "");
        String shorter = home.length() > 1 ? text.replace(home, "~") : text;
        return user.length() > 2 ? shorter.replace("/" + user + "/", "/USER/").replace("\\" + user + "\\", "\\USER\\") : shorter;
    }
}
