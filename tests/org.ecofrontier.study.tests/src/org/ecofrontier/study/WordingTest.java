package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every message is there in English and Chinese, with the same blanks to fill. */
class WordingTest {

    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(blanks(english.getProperty(key)), blanks(chinese.getProperty(key)), key);
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                String filled = Words.of(key, "a0", "a1", "a2", "a3").in(locale);
                assertFalse(filled.contains("{") || filled.contains("''"), filled);
            }
        }
    }

    @Test
    void findingsSayWhatToDo() throws IOException {
        Properties english = load("messages.properties");
        english.stringPropertyNames().stream().filter(key -> key.startsWith("finding.") && !key.endsWith(".do"))
            .forEach(key -> assertTrue(english.containsKey(key + ".do"), key));
    }

    @Test
    void anUnknownLanguageGetsEnglish() {
        assertEquals(Words.of("file.notFound", "x").in(Locale.ENGLISH), Words.of("file.notFound", "x").in(Locale.of("tr")));
    }

    private static TreeSet<String> blanks(String pattern) {
        TreeSet<String> blanks = new TreeSet<>();
        Matcher matcher = BLANK.matcher(pattern);
        while (matcher.find()) {
            blanks.add(matcher.group());
        }
        return blanks;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
