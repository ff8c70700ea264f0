package org.ecofrontier.model;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a study in other languages: its title and notices, the names of its analyses, classifications and categories, its units.
 * It is a snapshot: make a new one after the study has changed.
 *
 * @since 0.1
 */
public final class Translations {

    private final Map<String, SortedMap<String, String>> wordings = new HashMap<>();

    private Translations(Study study) {
        for (Translation translation : study.getTranslations()) {
            if (translation.getText() != null && translation.getLanguage() != null && translation.getWording() != null) {
                wordings.computeIfAbsent(translation.getText(), text -> new TreeMap<>())
                        .putIfAbsent(translation.getLanguage(), translation.getWording());
            }
        }
    }

    /**
     * {@return the translations of a study as they are now}
     *
     * @param study the study
     */
    public static Translations of(Study study) {
        return new Translations(study);
    }

    /**
     * {@return a text in a language; as it is where it is not translated; empty for null}
     *
     * @param text the text as the study has it
     * @param language the ISO 639 code of the language
     */
    public String in(String text, String language) {
        return text == null ? "" : all(text).getOrDefault(language, text);
    }

    /**
     * {@return the wordings of a text by ISO 639 code, without the text itself}
     *
     * @param text the text as the study has it
     */
    public SortedMap<String, String> all(String text) {
        return new TreeMap<>(wordings.getOrDefault(text, new TreeMap<>()));
    }
}
