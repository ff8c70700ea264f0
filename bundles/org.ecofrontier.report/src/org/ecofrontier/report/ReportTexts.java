package org.ecofrontier.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ecofrontier.figure.Regions;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Translations;

/** The words of a report in its language. */
final class ReportTexts {

    private static final Messages MESSAGES = Messages.beside(ReportTexts.class);

    /** A function of a variable. */
    private static final Pattern FUNCTION = Pattern.compile("([a-z]+)\\((.+)\\)");

    /** What may be an id within a sentence: before the colon or year at its beginning, with an underscore or hyphen, or a region in a list. */
    private static final Pattern WITHIN = Pattern.compile("^[A-Za-z][A-Za-z0-9_]*(?=: |：| \\d{4})|[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)+"
            + "|(?<=: |：|, |，)[A-Za-z][A-Za-z0-9_-]*(?=[,.，。]|$)");

    private final String language;
    private final Translations translations;
    private final Regions regions;
    private final Map<String, String> names;
    private final Map<String, String> groups;
    private final Map<String, String> byName = new HashMap<>();

    private ReportTexts(String language, Translations translations, Regions regions, Map<String, String> names, Map<String, String> groups) {
        this.language = language;
        this.translations = translations;
        this.regions = regions;
        this.names = names;
        this.groups = groups;
        regions.names().forEach((id, name) -> byName.put(name.english(), id));
    }

    /** The words for a report on a study. */
    static ReportTexts of(ReportSource source, String language) {
        return of(source.study(), source.regions(), source.sections().stream().map(ReportSource.Section::method).toList(), language);
    }

    /** The words for the results of methods in a study. */
    static ReportTexts of(Study study, Regions regions, List<MethodDescriptor> methods, String language) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        Translations translations = Translations.of(study);
        methods.stream().flatMap(method -> method.outputs().stream()).filter(OutputDescriptor::bindable)
                .flatMap(output -> output.columns().stream()).forEach(column -> names.putIfAbsent(column.id(), column.label().in(language)));
        for (Analysis analysis : study.getAnalyses()) {
            put(names, analysis.getId(), translations.in(analysis.getName(), language));
        }
        for (Classification classification : study.getClassifications()) {
            put(groups, classification.getId(), translations.in(classification.getName(), language));
            classification.getCategories().forEach(category -> put(groups, category.getId(), translations.in(category.getName(), language)));
        }
        for (Indicator indicator : study.getIndicators()) {
            put(names, indicator.getId(), translations.name(indicator.getId(), indicator.getName(), indicator.getAlternativeNames(), language));
        }
        return new ReportTexts(language, translations, regions, names, groups);
    }

    private static void put(Map<String, String> names, String id, String name) {
        if (name != null && !name.isBlank()) {
            names.put(id, name);
        }
    }

    /** A text of the study, for example its title or a unit, in this language; empty for null. */
    String study(String text) {
        return translations.in(text, language);
    }

    /** The name of a classification or of a category; a word or the id itself where it is neither. */
    String group(String id) {
        return groups.getOrDefault(id, word(id));
    }

    /** The name of an indicator, or of an analysis whose output is bound; the id itself where it is neither. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** A term of a regression: names in place of ids, also within brackets as in {@code ln(id)}. */
    String term(String term) {
        Matcher inner = FUNCTION.matcher(term);
        return inner.matches() ? inner.group(1) + "(" + name(inner.group(2)) + ")" : names.getOrDefault(term, word(term));
    }

    /** A sentence of a method, or the value of a parameter: names of indicators, groups and tests in place of ids; the rest as it is. */
    String named(String sentence) {
        return WITHIN.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(within(found.group())));
    }

    private String within(String id) {
        if (regions.names().containsKey(id)) {
            return region(id);
        }
        boolean several = id.contains("_") || id.contains("-");
        String name = groups.getOrDefault(id, several ? names.getOrDefault(id, id) : id);
        return name.equals(id) && several ? word(id) : name;
    }

    /** A word that methods use in cells, such as a kind, a status or the name of a statistic; itself where it is none. */
    String word(String code) {
        String key = "word." + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return MESSAGES.has(key) ? of(key) : code;
    }

    /** A list of regions or words, each as it is called in this language; itself where a part is neither. */
    String words(String cell) {
        List<String> parts = List.of(cell.split(", "));
        boolean known = parts.stream().allMatch(part -> byName.containsKey(part) || !word(part).equals(part));
        return known ? parts.stream().map(part -> byName.containsKey(part) ? region(byName.get(part)) : word(part))
                .collect(Collectors.joining(of("comma"))) : cell;
    }

    String language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    /** Sentences one after the other; between Chinese ones stands no blank. */
    String sentences(String... parts) {
        return Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(language.equals("zh") ? "" : " "));
    }

    /** Several texts. */
    List<String> list(String... keys) {
        return Arrays.stream(keys).map(key -> of(key)).toList();
    }

    String in(Text text) {
        return text.in(language);
    }

    String region(String id) {
        return regions.name(id, language);
    }
}
