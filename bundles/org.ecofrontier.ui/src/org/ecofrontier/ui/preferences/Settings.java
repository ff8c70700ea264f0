package org.ecofrontier.ui.preferences;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ecofrontier.engine.MethodExecutor;
import org.ecofrontier.ui.look.Log;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What the user has chosen for the workbench; kept in its state folder.
 *
 * @since 0.1
 */
public final class Settings {

    /**
     * The languages of the workbench.
     *
     * @since 0.1
     */
    public enum Language {
        /** The one of the computer. */
        SYSTEM,
        /** English. */
        EN,
        /** Chinese. */
        ZH
    }

    /**
     * The looks of the workbench.
     *
     * @since 0.1
     */
    public enum Theme {
        /** Light. */
        LIGHT,
        /** Dark. */
        DARK
    }

    private static final String NODE = "org.ecofrontier.ui";
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String THREADS = "threads";
    private static final String DIGITS = "digits";
    private static final int DEFAULT_DIGITS = 4;
    private static final int MOST_DIGITS = 15;

    private Settings() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** {@return the language} */
    public static Language language() {
        return named(Language.class, node().get(LANGUAGE, ""), Language.SYSTEM);
    }

    /**
     * {@return the locale of the language}
     *
     * @param system the one of the computer
     */
    public static Locale locale(Locale system) {
        return switch (language()) {
            case SYSTEM -> system;
            case EN -> Locale.ENGLISH;
            case ZH -> Locale.SIMPLIFIED_CHINESE;
        };
    }

    /** {@return the look} */
    public static Theme theme() {
        return named(Theme.class, node().get(THEME, ""), Theme.LIGHT);
    }

    /** {@return how many threads a run uses} */
    public static int threads() {
        int chosen = node().getInt(THREADS, 0);
        return chosen > 0 ? chosen : MethodExecutor.allProcessors();
    }

    /** {@return how many threads were chosen, 0 = all processors} */
    public static int chosenThreads() {
        return node().getInt(THREADS, 0);
    }

    /** {@return how many significant digits tables of results show} */
    public static int digits() {
        return Math.clamp(node().getInt(DIGITS, DEFAULT_DIGITS), 1, MOST_DIGITS);
    }

    /** Sets the language. */
    public static void setLanguage(Language language) {
        put(LANGUAGE, language.name());
    }

    /** Sets the look. */
    public static void setTheme(Theme theme) {
        put(THEME, theme.name());
    }

    /** Sets how many threads a run uses, 0 = all processors. */
    public static void setThreads(int threads) {
        put(THREADS, Integer.toString(threads));
    }

    /** Sets how many significant digits tables of results show. */
    public static void setDigits(int digits) {
        put(DIGITS, Integer.toString(digits));
    }

    /**
     * {@return a list that is kept between starts, for example the recent studies}
     *
     * @param key its name
     */
    public static java.util.List<String> list(String key) {
        String kept = node().get(key, "");
        return kept.isEmpty() ? java.util.List.of() : java.util.List.of(kept.split("\n"));
    }

    /** Keeps a list between starts. */
    public static void setList(String key, java.util.List<String> values) {
        put(key, String.join("\n", values));
    }

    private static void put(String key, String value) {
        node().put(key, value);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Log.warning("A setting could not be kept", e);
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E fallback) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return fallback;
    }
}
