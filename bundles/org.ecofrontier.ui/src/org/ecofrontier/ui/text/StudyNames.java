package org.ecofrontier.ui.text;

import java.util.List;
import java.util.function.Function;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Translations;
import org.ecofrontier.model.WeightsDefinition;

/**
 * The names of the parts of a study for people, in the language of the workbench: the name as the study translates it, else the name
 * itself, else the id. A snapshot: made anew after the study has changed. Whoever edits a name takes it from the model.
 *
 * @since 0.1
 */
public final class StudyNames {

    private final Study study;
    private final Translations translations;
    private final String language = UiText.locale().getLanguage();

    private StudyNames(Study study) {
        this.study = study;
        this.translations = Translations.of(study);
    }

    /** {@return the names of a study as it is now} */
    public static StudyNames of(Study study) {
        return new StudyNames(study);
    }

    /** {@return the name of an analysis} */
    public static String analysis(Study study, String id) {
        return of(study).named(study.getAnalyses(), id, Analysis::getId, Analysis::getName);
    }

    /** {@return the name of an indicator} */
    public static String indicator(Study study, String id) {
        StudyNames names = of(study);
        return study.getIndicators().stream().filter(each -> id.equals(each.getId())).findFirst().map(names::indicator).orElse(id);
    }

    /** {@return the name of a region} */
    public static String region(Study study, String id) {
        StudyNames names = of(study);
        return study.getRegions().stream().filter(each -> id.equals(each.getId())).findFirst().map(names::region).orElse(id);
    }

    /** {@return the name of a classification} */
    public static String classification(Study study, String id) {
        return of(study).named(study.getClassifications(), id, Classification::getId, Classification::getName);
    }

    /** {@return the name of boundaries} */
    public static String boundaries(Study study, String id) {
        return of(study).named(study.getBoundaries(), id, Boundaries::getId, Boundaries::getName);
    }

    /** {@return the name of weights} */
    public static String weights(Study study, String id) {
        return of(study).named(study.getWeights(), id, WeightsDefinition::getId, WeightsDefinition::getName);
    }

    /** {@return the name of a region} */
    public String region(Region region) {
        return translations.name(region.getId(), region.getName(), region.getAlternativeNames(), language);
    }

    /** {@return the name of an indicator} */
    public String indicator(Indicator indicator) {
        return translations.name(indicator.getId(), indicator.getName(), indicator.getAlternativeNames(), language);
    }

    /** {@return the name of an indicator with its unit in brackets} */
    public String indicatorWithUnit(Indicator indicator) {
        String unit = text(indicator.getUnit());
        return indicator(indicator) + (unit.isBlank() ? "" : " (" + unit + ")");
    }

    /** {@return the name of a category} */
    public String category(Category category) {
        return translations.name(category.getId(), category.getName(), null, language);
    }

    /** {@return the name of a category, for a region that is in none an empty text} */
    public String category(Classification classification, String id) {
        return classification.getCategories().stream().filter(each -> id.equals(each.getId())).findFirst().map(this::category).orElse(id);
    }

    /** {@return the title of the study} */
    public String title() {
        return translations.name(study.getId(), study.getName(), null, language);
    }

    /** {@return a text of the study, such as a unit or a notice; empty for null} */
    public String text(String text) {
        return translations.in(text, language);
    }

    private <T> String named(List<T> elements, String id, Function<T, String> idOf, Function<T, String> nameOf) {
        return elements.stream().filter(each -> id.equals(idOf.apply(each))).findFirst()
            .map(each -> translations.name(id, nameOf.apply(each), null, language)).orElse(id);
    }
}
