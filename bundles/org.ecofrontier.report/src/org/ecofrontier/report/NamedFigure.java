package org.ecofrontier.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Translations;

/**
 * Figures with the names of a study in place of ids: methods know indicators and groups by their ids, as tables have to name them;
 * readers want their names. Numbers and the ids of series stay as they are.
 *
 * @since 0.1
 */
public final class NamedFigure {

    /** An id with what regressions put around it: a function, stars. */
    private static final Pattern TERM = Pattern.compile("((?:[a-z]+\\()?)([^()* ]+)(\\)?(?: \\*{1,3})?)");
    /** Parts of figures that name variables; others name groups. */
    private static final Set<String> VARIABLES = Set.of("categories", "rows", "columns", "spokes", "nodes");

    private final Map<String, Text> groups = new HashMap<>();
    private final Map<String, Text> variables = new HashMap<>();

    private final Translations translations;

    private NamedFigure(Study study) {
        translations = Translations.of(study);
        for (Analysis analysis : study.getAnalyses()) {
            put(variables, analysis.getId(), analysis.getName(), TextList.EMPTY);
        }
        for (Indicator indicator : study.getIndicators()) {
            put(variables, indicator.getId(), indicator.getName(), indicator.getAlternativeNames());
        }
        for (Classification classification : study.getClassifications()) {
            put(groups, classification.getId(), classification.getName(), TextList.EMPTY);
            for (Category category : classification.getCategories()) {
                put(groups, category.getId(), category.getName(), TextList.EMPTY);
            }
        }
    }

    private void put(Map<String, Text> names, String id, String name, TextList others) {
        if (id != null && name != null && !name.isBlank()) {
            names.put(id, Text.of(name, translations.name(id, name, others, "zh")));
        }
    }

    /** A figure of a study with names. */
    public static Figure of(Study study, Figure figure) {
        return (Figure) new NamedFigure(study).renamed(figure, false);
    }

    private Object renamed(Object part, boolean variable) {
        return switch (part) {
            case Text text -> renamed(text, variable);
            case List<?> list -> list.stream().map(each -> renamed(each, variable)).toList();
            case Record record -> renamed(record);
            default -> part;
        };
    }

    private Record renamed(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : components) {
                values.add(renamed(component.getAccessor().invoke(record), VARIABLES.contains(component.getName())));
            }
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a figure cannot be copied: " + record.getClass().getSimpleName(), e);
        }
    }

    /** What a method wrote itself has several languages or is no id. */
    private Text renamed(Text text, boolean variable) {
        if (text.byLanguage().size() > 1 && text.byLanguage().values().stream().distinct().count() > 1) {
            return text;
        }
        String wording = text.english();
        Matcher term = TERM.matcher(wording);
        if (!term.matches()) {
            return text;
        }
        Text name = variable ? variables.getOrDefault(term.group(2), groups.get(term.group(2)))
                : groups.getOrDefault(term.group(2), variables.get(term.group(2)));
        if (name == null) {
            return text;
        }
        Text named = Text.of(term.group(1) + name.english() + term.group(3));
        return name.byLanguage().containsKey("zh") ? named.with("zh", term.group(1) + name.in("zh") + term.group(3)) : named;
    }
}
