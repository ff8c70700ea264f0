package org.ecofrontier.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every text of ours is there in English and Chinese, once, with the same blanks to fill, and in the punctuation of its language. */
class LanguagesTest {

    private static final Pattern TEXTS = Pattern.compile("/(?:messages|plugin|usage)\\.properties$");
    /** Their texts are those of the generator of the model; nobody reads them. */
    private static final Set<String> GENERATED = Set.of(Layers.PREFIX + "model", Layers.PREFIX + "model.edit");
    private static final Pattern BLANK = Pattern.compile("\\{\\d}");
    /** A sentence that comes from elsewhere in English and is put anew in Chinese from its parts. */
    private static final String WHOLE = "{0}";
    private static final Pattern KEY = Pattern.compile("(?m)^([^#!\\s=:][^=:\\s]*)\\s*[=:]");
    /** Half-width marks within a Chinese sentence, marks and words twice, blanks that nobody needs. */
    private static final Pattern UNCHINESE = Pattern.compile("\\p{IsHan}[,;:?!()]\\p{IsHan}|[，。；：、！？]{2}|[，。；：、！？）] +\\p{IsHan}"
        + "|(的|了|是|在|和|与|或|为|请|将|该|已|未)\\1|''?\\{\\d}''?");
    /** Second words for what has one already: the value of efficiency, what explains, what is censored, peers, regressors, nodes. */
    private static final Pattern OTHERWISE = Pattern.compile("得分|驱动因素|左截断|右截断|参照单元|预测变量|隐藏单元");

    private final Bundle[] installed = FrameworkUtil.getBundle(LanguagesTest.class).getBundleContext().getBundles();

    /** The texts of a part of a bundle. */
    private record Texts(String name, Map<String, String> english, Map<String, String> chinese) {
    }

    private List<Texts> texts(Set<String> offences) throws IOException {
        List<Texts> found = new ArrayList<>();
        for (Bundle bundle : installed) {
            String name = bundle.getSymbolicName();
            if (!name.startsWith(Layers.PREFIX) || name.endsWith(".tests") || name.endsWith(".source") || GENERATED.contains(name)) {
                continue;
            }
            Enumeration<URL> entries = bundle.findEntries("/", "*.properties", true);
            for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
                if (TEXTS.matcher(entry.getPath()).find()) {
                    URL chinese = bundle.getEntry(entry.getPath().replace(".properties", "_zh.properties"));
                    found.add(new Texts(name + entry.getPath(), load(entry, offences), load(chinese, offences)));
                }
            }
        }
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameBlanks() throws IOException {
        Set<String> offences = new TreeSet<>();
        List<Texts> all = texts(offences);
        for (Texts texts : all) {
            Set<String> keys = new TreeSet<>(texts.english().keySet());
            keys.addAll(texts.chinese().keySet());
            for (String key : keys) {
                String english = texts.english().get(key);
                String chinese = texts.chinese().get(key);
                if (english == null || chinese == null) {
                    offences.add(texts.name() + ": " + key + " is there in one language only");
                } else if (!english.equals(WHOLE) && !blanks(english).equals(blanks(chinese))) {
                    offences.add(texts.name() + ": " + key + " has other blanks in Chinese");
                }
            }
        }
        assertTrue(all.size() > 40, "texts of " + all.size() + " files");
        assertEquals(Set.of(), offences);
    }

    @Test
    void chineseTextsUseThePunctuationAndTheWordsOfChinese() throws IOException {
        Set<String> offences = new TreeSet<>();
        for (Texts texts : texts(offences)) {
            texts.chinese().forEach((key, text) -> {
                if (UNCHINESE.matcher(text).find() || OTHERWISE.matcher(text).find()) {
                    offences.add(texts.name() + ": " + key + " = " + text);
                }
            });
        }
        assertEquals(Set.of(), offences);
    }

    private static List<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).distinct().sorted().collect(Collectors.toList());
    }

    private static Map<String, String> load(URL file, Set<String> offences) throws IOException {
        String text = "";
        if (file != null) {
            try (InputStream stream = file.openStream()) {
                text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        Properties read = new Properties();
        read.load(new StringReader(text));
        Map<String, String> texts = new HashMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        List<String> keys = KEY.matcher(text).results().map(each -> each.group(1)).toList();
        keys.stream().filter(key -> Collections.frequency(keys, key) > 1).forEach(key -> offences.add(file + ": " + key + " is there twice"));
        return texts;
    }
}
