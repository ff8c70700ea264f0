package org.ecofrontier.model.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ecofrontier.model.Category;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Years;

/**
 * Many changes of a study that belong together, for example all that an imported table brings.
 *
 * @param source what brings the changes, for the menu items of undo and redo
 * @param classifications new classifications with their categories
 * @param categories new categories of classifications that are there, by the id of the classification
 * @param indicators new indicators; they come after those that are there
 * @param kinds other kinds of indicators that are there, by id
 * @param regions new regions; they come after those that are there
 * @param regionCategories the categories of regions, old or new, by id of the region
 * @param years new years
 * @param rows the values of observations, old or new
 * @param mapping the mapping to keep, or null
 * @since 0.1
 */
public record StudyUpdate(String source, List<Classification> classifications, Map<String, List<Category>> categories,
    List<Indicator> indicators, Map<String, IndicatorKind> kinds, List<Region> regions, Map<String, CategoryMap> regionCategories,
    Years years, List<Row> rows, ImportMapping mapping) {

    /**
     * The values of one observation.
     *
     * @param region id of the region
     * @param year the year, null in a cross-section
     * @param values the values of all indicators: those that are there, then the new ones
     * @since 0.1
     */
    public record Row(String region, Integer year, ObservationValues values) {

        /** Checks that there is a region and values. */
        public Row {
            Objects.requireNonNull(region);
            Objects.requireNonNull(values);
        }
    }

    /** Copies the lists; the order of the maps is kept. */
    public StudyUpdate {
        Objects.requireNonNull(source);
        classifications = List.copyOf(classifications);
        indicators = List.copyOf(indicators);
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
        Objects.requireNonNull(years);
    }
}
