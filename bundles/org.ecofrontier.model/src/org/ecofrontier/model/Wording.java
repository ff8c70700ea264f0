package org.ecofrontier.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A message with a stable key, worded in the {@code messages.properties} (English) and {@code messages_zh.properties} (Chinese) beside a
 * class.
 *
 * @param beside a class in the package of the properties
 * @param key key of the wording
 * @param args what is filled in
 * @since 0.1
 */
public record Wording(Class<?> beside, String key, List<String> args) {

    /** Copies the arguments. */
    public Wording {
        args = List.copyOf(args);
    }

    /**
     * {@return a message}
     *
     * @param beside a class in the package of the properties
     * @param key key of the wording
     * @param args what is filled in, as text
     */
    public static Wording of(Class<?> beside, String key, Object... args) {
        return new Wording(beside, key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /**
     * {@return another message with the same arguments}
     *
     * @param suffix appended to the key after a dot
     */
    public Wording variant(String suffix) {
        return new Wording(beside, key + "." + suffix, args);
    }

    /**
     * {@return the wording in a language, in English where there is none}
     *
     * @param locale the language
     * @throws IllegalStateException when there is no wording for the key
     */
    public String in(Locale locale) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(beside.getPackageName() + ".messages", locale, beside.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args.toArray());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No wording for " + key, e);
        }
    }

    /** {@return the English wording} */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
