package org.ecofrontier.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecofrontier.figure.Regions;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;

/** The words of a report in its language. */
final class ReportTexts {

    private static final Messages MESSAGES = Messages.beside(ReportTexts.class);

    private final String language;
    private final Regions regions;
    private final Map<String, String> names;

    private ReportTexts(String language, Regions regions, Map<String, String> names) {
        this.language = language;
        this.regions = regions;
        this.names = names;
    }

    /** The words for a report on a study. */
    static ReportTexts of(ReportSource source, String language) {
        Map<String, String> names = new HashMap<>();
        for (Classification classification : source.study().getClassifications()) {
            put(names, classification.getId(), classification.getName());
            classification.getCategories().forEach(category -> put(names, category.getId(), category.getName()));
        }
        for (Indicator indicator : source.study().getIndicators()) {
            Stream<String> others = indicator.getAlternativeNames() == null ? Stream.empty() : indicator.getAlternativeNames().toList().stream();
            Optional<String> chinese = others.filter(name -> name.codePoints().anyMatch(Character::isIdeographic)).findFirst();
            put(names, indicator.getId(), language.equals("zh") ? chinese.orElse(indicator.getName()) : indicator.getName());
        }
        return new ReportTexts(language, source.regions(), names);
    }

    private static void put(Map<String, String> names, String id, String name) {
        if (name != null && !name.isBlank()) {
            names.put(id, name);
        }
    }

    /** The name of an indicator, classification or category; the id itself where it is none of them. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    String language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    String in(Text text) {
        return text.in(language);
    }

    String region(String id) {
        return regions.name(id, language);
    }
}
