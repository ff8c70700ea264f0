package org.ecofrontier.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecofrontier.engine.StudyRegions;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.model.Study;

/**
 * The texts in the cells of result tables as people read them: methods write ids and words of their own; readers want the names of
 * regions, indicators and groups, and words of their language.
 *
 * @since 0.1
 */
public final class CellTexts {

    private final ReportTexts texts;
    private final Map<String, Function<String, String>> byColumn;

    CellTexts(ReportTexts texts) {
        this.texts = texts;
        this.byColumn = Stream.of(columns(texts::region, "region", "peer", "neighbour"), columns(texts::group, "group", "classification"),
                columns(texts::term, "variable", "term", "component", "predictor", "a", "b")).flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Function<String, String>> columns(Function<String, String> reading, String... ids) {
        return Stream.of(ids).collect(Collectors.toMap(id -> id, id -> reading));
    }

    /**
     * {@return the texts for the results of a study}
     *
     * @param study the study as it is now
     * @param methods the declarations of the methods whose outputs are bound in it
     * @param language the ISO 639 code of the language
     */
    public static CellTexts of(Study study, List<MethodDescriptor> methods, String language) {
        return new CellTexts(ReportTexts.of(study, Regions.named(StudyRegions.names(study)), methods, language));
    }

    /**
     * {@return a cell as people read it; as it is where it is neither an id nor a word}
     *
     * @param column its column, of texts
     * @param row its row
     */
    public String of(Column column, int row) {
        return byColumn.getOrDefault(column.id(), texts::words).apply(column.text(row));
    }

    /**
     * {@return what a bound variable is called: an indicator, an output or a classification}
     *
     * @param id its id
     */
    public String variable(String id) {
        String name = texts.name(id);
        return name.equals(id) ? texts.group(id) : name;
    }

    /**
     * {@return a sentence of a method with names in place of the ids in it}
     *
     * @param sentence the sentence in the language of these texts
     */
    public String sentence(String sentence) {
        return texts.named(sentence);
    }
}
