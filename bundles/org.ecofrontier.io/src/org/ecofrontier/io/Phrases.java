package org.ecofrontier.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What these packages say, in other languages. They speak English; a catalogue beside this class holds each phrase with its translation,
 * {@code {}} standing for what is filled in, which is a phrase itself or a name or number that stays as it is.
 *
 * @since 0.1
 */
public final class Phrases {

    private static final Phrases CHINESE = read("phrases_zh.tsv");
    private static final String GAP = "{}";

    private final Map<String, String> whole = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    private record Template(int letters, Pattern english, String translated) {
    }

    private Phrases() {
    }

    /**
     * {@return a phrase in a language, or as it is where there is no translation}
     *
     * @param locale the language
     * @param english a phrase in English
     */
    public static String in(Locale locale, String english) {
        return isChinese(locale) ? CHINESE.find(english).orElse(english) : english;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** Whether the catalogue has a phrase. */
    static boolean knows(String english) {
        return CHINESE.find(english).isPresent();
    }

    private Optional<String> find(String english) {
        String known = whole.get(english);
        if (known != null) {
            return Optional.of(known);
        }
        for (Template template : templates) {
            Matcher matcher = template.english().matcher(english);
            if (matcher.matches()) {
                String text = template.translated();
                for (int i = 0; i < matcher.groupCount(); i++) {
                    String filled = matcher.group(i + 1);
                    text = text.replace("{" + i + "}", find(filled).orElse(filled));
                }
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Those that say more are tried first. */
    private static Phrases read(String resource) {
        Phrases phrases = new Phrases();
        try (InputStream in = Phrases.class.getResourceAsStream(resource);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                String english = line.substring(0, tab);
                String translated = line.substring(tab + 1);
                if (english.contains(GAP)) {
                    phrases.templates.add(template(english, translated));
                } else {
                    phrases.whole.put(english, translated);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        phrases.templates.sort(Comparator.comparingInt(Template::letters).reversed());
        return phrases;
    }

    private static Template template(String english, String translated) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        int letters = 0;
        for (int gap = english.indexOf(GAP); gap >= 0; gap = english.indexOf(GAP, at)) {
            pattern.append(Pattern.quote(english.substring(at, gap))).append("(.*?)");
            letters += gap - at;
            at = gap + GAP.length();
        }
        pattern.append(Pattern.quote(english.substring(at)));
        return new Template(letters + english.length() - at, Pattern.compile(pattern.toString(), Pattern.DOTALL), translated);
    }
}
