package org.ecofrontier.method;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text for people in every language it is known in, so that a result can be read in another language later without
 * running the analysis again.
 *
 * @param byLanguage the wording by ISO 639 language code; never empty, "en" is used where a language is missing
 * @since 0.1
 */
public record Text(SortedMap<String, String> byLanguage) {

    private static final String ENGLISH = "en";
    private static final Text EMPTY = of("");

    /** Takes an unmodifiable copy. */
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs a wording in at least one language");
        }
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** A text that reads the same in every language, for example a name. */
    public static Text of(String wording) {
        return new Text(new TreeMap<>(Map.of(ENGLISH, wording)));
    }

    /** A text in English and Chinese. */
    public static Text of(String english, String chinese) {
        return of(english).with("zh", chinese);
    }

    /** The text without any words. */
    public static Text empty() {
        return EMPTY;
    }

    /** This text with the wording of one more language. */
    public Text with(String language, String wording) {
        SortedMap<String, String> all = new TreeMap<>(byLanguage);
        all.put(language, wording);
        return new Text(all);
    }

    /** The wording for a locale's language, else the English one, else any. */
    public String in(Locale locale) {
        return in(locale.getLanguage());
    }

    /** The wording for a language code, else the English one, else any. */
    public String in(String language) {
        String wording = byLanguage.get(language);
        if (wording == null) {
            wording = byLanguage.get(ENGLISH);
        }
        return wording != null ? wording : byLanguage.get(byLanguage.firstKey());
    }

    /** The English wording, else any. */
    public String english() {
        return in(ENGLISH);
    }

    /** Whether there are no words in any language. */
    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isEmpty);
    }

    @Override
    public String toString() {
        return english();
    }
}
