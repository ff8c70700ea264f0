package org.ecofrontier.engine;

import java.util.Map;

import org.ecofrontier.method.Text;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Translations;

/** The names, units and titles of a study in every language it knows them in. */
final class StudyTexts {

    private final Translations translations;

    StudyTexts(Study study) {
        translations = Translations.of(study);
    }

    /** A text of the study with its translations; an empty text for null. */
    Text of(String text) {
        Text all = Text.of(text == null ? "" : text);
        for (Map.Entry<String, String> wording : translations.all(all.english()).entrySet()) {
            all = all.with(wording.getKey(), wording.getValue());
        }
        return all;
    }

    /** A name with its translations, the id where there is none. */
    Text of(String name, String id) {
        return name == null || name.isBlank() ? Text.of(id) : of(name);
    }

    Text name(Region region) {
        return name(region.getId(), region.getName(), region.getAlternativeNames());
    }

    Text name(Indicator indicator) {
        return name(indicator.getId(), indicator.getName(), indicator.getAlternativeNames());
    }

    private Text name(String id, String name, TextList alternatives) {
        Text translated = of(name, id);
        String chinese = translations.name(id, name, alternatives, "zh");
        return chinese.equals(translated.in("zh")) ? translated : translated.with("zh", chinese);
    }
}
