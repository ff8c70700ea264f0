package org.ecofrontier.ui.studies;

import java.util.List;
import java.util.function.Function;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.WeightsDefinition;

/**
 * The names of the parts of a study for people: the name where there is one, else the id.
 *
 * @since 0.1
 */
public final class StudyNames {

    private StudyNames() {
    }

    /** {@return the name of an analysis} */
    public static String analysis(Study study, String id) {
        return named(study.getAnalyses(), id, Analysis::getId, Analysis::getName);
    }

    /** {@return the name of an indicator} */
    public static String indicator(Study study, String id) {
        return named(study.getIndicators(), id, Indicator::getId, Indicator::getName);
    }

    /** {@return the name of a region} */
    public static String region(Study study, String id) {
        return named(study.getRegions(), id, Region::getId, Region::getName);
    }

    /** {@return the name of a classification} */
    public static String classification(Study study, String id) {
        return named(study.getClassifications(), id, Classification::getId, Classification::getName);
    }

    /** {@return the name of boundaries} */
    public static String boundaries(Study study, String id) {
        return named(study.getBoundaries(), id, Boundaries::getId, Boundaries::getName);
    }

    /** {@return the name of weights} */
    public static String weights(Study study, String id) {
        return named(study.getWeights(), id, WeightsDefinition::getId, WeightsDefinition::getName);
    }

    private static <T> String named(List<T> elements, String id, Function<T, String> idOf, Function<T, String> nameOf) {
        return elements.stream().filter(each -> id.equals(idOf.apply(each))).findFirst().map(nameOf).filter(name -> !name.isBlank())
            .orElse(id);
    }
}
