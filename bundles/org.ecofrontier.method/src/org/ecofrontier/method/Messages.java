package org.ecofrontier.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of a package: {@code messages.properties} (English) and {@code messages_zh.properties} (Chinese), UTF-8, beside
 * a class. Arguments are put in for {@code {0}}, {@code {1}} and so on; there is no other syntax.
 *
 * @since 0.1
 */
public final class Messages {

    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final String source;
    private final Map<String, Properties> byLanguage = new TreeMap<>();

    private Messages(Class<?> beside) {
        source = beside.getPackageName();
        for (String language : LANGUAGES) {
            String file = "en".equals(language) ? "messages.properties" : "messages_" + language + ".properties";
            try (InputStream stream = beside.getResourceAsStream(file)) {
                if (stream != null) {
                    Properties texts = new Properties();
                    texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                    byLanguage.put(language, texts);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + " of " + source, e);
            }
        }
        if (!byLanguage.containsKey("en")) {
            throw new IllegalStateException("there is no messages.properties beside " + beside.getName());
        }
    }

    /** The texts in the package of a class. */
    public static Messages beside(Class<?> type) {
        return new Messages(type);
    }

    /**
     * One text in all languages.
     *
     * @param key a key that at least the English file has
     * @param arguments what stands for {0}, {1} ...; a {@link Text} is put in by language, everything else as it prints
     * @throws IllegalArgumentException if the English file lacks the key
     */
    public Text text(String key, Object... arguments) {
        if (byLanguage.get("en").getProperty(key) == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + source);
        }
        TreeMap<String, String> wordings = new TreeMap<>();
        byLanguage.forEach((language, texts) -> {
            String pattern = texts.getProperty(key);
            if (pattern != null) {
                wordings.put(language, fill(pattern, language, arguments));
            }
        });
        return new Text(wordings);
    }

    /** Whether the English file has a key. */
    public boolean has(String key) {
        return byLanguage.get("en").containsKey(key);
    }

    private static String fill(String pattern, String language, Object[] arguments) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            int index = close < 0 ? -1 : index(pattern, at + 1, close);
            if (index >= 0 && index < arguments.length) {
                Object argument = arguments[index];
                out.append(argument instanceof Text text ? text.in(language) : String.valueOf(argument));
                at = close + 1;
            } else {
                out.append(pattern.charAt(at++));
            }
        }
        return out.toString();
    }

    private static int index(String pattern, int from, int to) {
        return to - from == 1 && Character.isDigit(pattern.charAt(from)) ? pattern.charAt(from) - '0' : -1;
    }
}
