package org.ecofrontier.study.imports;

import java.util.List;
import java.util.Map;

import org.ecofrontier.io.Place;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.model.edit.StudyUpdate;
import org.ecofrontier.model.edit.UpdateCommands;

/**
 * What bringing a table into a study would change. Nothing is changed before its {@link #command} is executed, and that only exists when
 * there are no problems.
 *
 * @param newRegions ids of the regions that are added, in the order of the table
 * @param newYears the years that are added, ascending
 * @param newIndicators ids of the indicators that are added
 * @param newClassifications ids of the classifications that are added
 * @param matchedRegions the region in the study by its name in the table
 * @param changes the cells whose value becomes another one, the first {@value #LISTED}
 * @param counts how many cells are new, changed and the same
 * @param categoryChanges the regions that go into another category
 * @param problems what has to be decided or corrected first
 * @param update all of it, to be made as one command
 * @since 0.1
 */
public record ImportPlan(List<String> newRegions, List<Integer> newYears, List<String> newIndicators, List<String> newClassifications,
    Map<String, String> matchedRegions, List<CellDifference> changes, Counts counts, List<CategoryDifference> categoryChanges,
    List<Problem> problems, StudyUpdate update) {

    /** So many changed cells are listed one by one. */
    public static final int LISTED = 10_000;

    /**
     * A cell whose value becomes another one.
     *
     * @param region id of the region
     * @param year the year
     * @param indicator id of the indicator
     * @param before the value in the study
     * @param after the value in the table, NaN = missing
     * @param source the cell of the table
     * @since 0.1
     */
    public record CellDifference(String region, int year, String indicator, double before, double after, Place source) {
    }

    /**
     * A region that goes into another category.
     *
     * @param region id of the region
     * @param classification id of the classification
     * @param before id of its category, or null
     * @param after id of its new category
     * @since 0.1
     */
    public record CategoryDifference(String region, String classification, String before, String after) {
    }

    /**
     * How many cells the table brings.
     *
     * @param filled cells that get a value where there was none
     * @param changed cells whose value becomes another one
     * @param cleared cells among them whose value is lost
     * @param same cells whose value stays
     * @since 0.1
     */
    public record Counts(long filled, long changed, long cleared, long same) {
    }

    /**
     * Something that has to be decided or corrected before the import.
     *
     * @param wording what it is and what to do
     * @param source where in the table it showed, or null
     * @since 0.1
     */
    public record Problem(Wording wording, Place source) {

        /** {@return place and wording, in English} */
        @Override
        public String toString() {
            return source == null ? wording.toString() : source + ": " + wording;
        }
    }

    /** Copies the lists. */
    public ImportPlan {
        newRegions = List.copyOf(newRegions);
        newYears = List.copyOf(newYears);
        newIndicators = List.copyOf(newIndicators);
        newClassifications = List.copyOf(newClassifications);
        matchedRegions = Map.copyOf(matchedRegions);
        changes = List.copyOf(changes);
        categoryChanges = List.copyOf(categoryChanges);
        problems = List.copyOf(problems);
    }

    /** {@return whether nothing has to be decided or corrected first} */
    public boolean isApplicable() {
        return problems.isEmpty();
    }

    /**
     * {@return the command that makes the changes, all or none}
     *
     * @param study the study for which the plan was made, unchanged since
     * @throws IllegalStateException when there are problems
     */
    public StudyCommand command(Study study) {
        if (!isApplicable()) {
            throw new IllegalStateException("There are problems to solve first: " + problems);
        }
        return UpdateCommands.apply(study, update);
    }
}
