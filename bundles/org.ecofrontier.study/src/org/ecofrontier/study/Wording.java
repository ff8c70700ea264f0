package org.ecofrontier.study;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A message with a stable key, worded in English and Chinese.
 *
 * @param key key of the wording
 * @param args what is filled in
 * @since 0.1
 */
public record Wording(String key, List<String> args) {

    private static final String BUNDLE = "org.ecofrontier.study.messages";

    /** Copies the arguments. */
    public Wording {
        args = List.copyOf(args);
    }

    /**
     * {@return a message}
     *
     * @param key key of the wording
     * @param args what is filled in, as text
     */
    public static Wording of(String key, Object... args) {
        return new Wording(key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /**
     * {@return the wording in a language, in English where there is none}
     *
     * @param locale the language
     */
    public String in(Locale locale) {
        return format(key, locale);
    }

    /**
     * {@return another wording for the same arguments, for example what to do}
     *
     * @param suffix appended to the key after a dot
     * @param locale the language
     */
    String variant(String suffix, Locale locale) {
        return format(key + "." + suffix, locale);
    }

    private String format(String pattern, Locale locale) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(pattern), Locale.ROOT).format(args.toArray());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No wording for " + pattern, e);
        }
    }

    /** {@return the English wording} */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
