package org.ecofrontier.figure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Figure;

/** The characters a font must have to write a figure. */
final class FigureTexts {

    /** What axes, marks and this bundle's own words in English need. */
    private static final String ALWAYS = "0123456789.-+()/,:;%abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CHINESE = "\u672a\u5b9a\u4e49\u5317\u516c\u91cc";

    private FigureTexts() {
    }

    /** All characters of the texts of a figure, its records walked through, in the language of the style. */
    static String characters(Figure figure, FigureStyle style, Regions regions) {
        StringBuilder all = new StringBuilder(ALWAYS);
        if ("zh".equals(style.language())) {
            all.append(CHINESE);
        }
        style.texts().values().forEach(all::append);
        for (Map.Entry<String, Text> name : regions.names().entrySet()) {
            all.append(name.getValue().in(style.language()));
        }
        collect(figure, style.language(), all);
        return all.toString();
    }

    private static void collect(Object part, String language, StringBuilder into) {
        switch (part) {
            case Text text -> into.append(text.in(language));
            case Iterable<?> list -> list.forEach(each -> collect(each, language, into));
            case Record parts -> components(parts).forEach(each -> collect(each, language, into));
            default -> {
                // numbers, flags and ids need no letters
            }
        }
    }

    private static List<Object> components(Record parts) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(parts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("figure part " + component.getName() + " cannot be read", e);
            }
        }
        return values;
    }
}
