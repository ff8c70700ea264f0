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
import java.util.stream.Stream;

import org.ecofrontier.model.Wording;
import org.ecofrontier.study.archive.StudyArchive;
import org.ecofrontier.study.checks.DataChecks;
import org.ecofrontier.study.formula.Formula;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.study.missing.MissingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message is there in English and Chinese, with the same blanks to fill. */
class WordingTest {

    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    static Stream<Class<?>> packages() {
        return Stream.of(Words.class, ImportPlan.class, MissingValues.class, Formula.class, DataChecks.class, StudyArchive.class);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesHaveTheSameMessages(Class<?> beside) throws IOException {
        Properties english = load(beside, "messages.properties");
        Properties chinese = load(beside, "messages_zh.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(blanks(english.getProperty(key)), blanks(chinese.getProperty(key)), key);
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                String filled = Wording.of(beside, key, "a0", "a1", "a2", "a3", "a4").in(locale);
                assertFalse(filled.contains("{") || filled.contains("''"), filled);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void findingsSayWhatToDo(Class<?> beside) throws IOException {
        Properties english = load(beside, "messages.properties");
        english.stringPropertyNames().stream().filter(key -> key.matches("(finding|formula|fill|check)\\..*") && !key.endsWith(".do"))
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

    private static Properties load(Class<?> beside, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = beside.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
