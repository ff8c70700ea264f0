package org.ecofrontier.model;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a study in other languages: its title and notices, the names of its analyses, classifications and categories, its units.
 * It is a snapshot: make a new one after the study has changed.
 *
 * @since 0.1
 */
public final class Translations {

    private static final String CHINESE = "zh";

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
     * {@return what a part of the study is called in a language: as its name is translated; else, in Chinese, by the first of its names that
     * is written so; else by its name, and by its id where it has none}
     *
     * @param id the id of the part
     * @param name its name, or null
     * @param others its alternative names, or null
     * @param language the ISO 639 code of the language
     */
    public String name(String id, String name, TextList others, String language) {
        String own = name == null || name.isBlank() ? String.valueOf(id) : name;
        String translated = all(own).get(language);
        if (translated != null || !CHINESE.equals(language)) {
            return translated == null ? own : translated;
        }
        return Stream.concat(Stream.of(own), others == null ? Stream.empty() : others.toList().stream()).filter(Translations::isChinese)
                .findFirst().orElse(own);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
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
