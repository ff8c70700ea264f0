package org.ecofrontier.method.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Variable;

/**
 * Repeats an estimation for every group of a classification, bound to the slot {@code by}.
 *
 * @since 0.1
 */
public final class RowGroups {

    private static final Messages MESSAGES = Messages.beside(RowGroups.class);

    private final Map<String, int[]> rowsByGroup = new TreeMap<>();
    private final boolean divided;

    private RowGroups(AnalysisInput input, int[] rows) {
        divided = !input.slot("by").isEmpty();
        if (!divided) {
            rowsByGroup.put("", rows);
            return;
        }
        Variable.Categorical by = input.categorical("by").getFirst();
        Arrays.stream(rows).mapToObj(by::value).distinct()
                .forEach(group -> rowsByGroup.put(group, Arrays.stream(rows).filter(row -> by.value(row).equals(group)).toArray()));
    }

    /** The groups of some rows, or all of them as one group with an empty name where nothing is bound to {@code by}. */
    public static RowGroups of(AnalysisInput input, int[] rows) {
        return new RowGroups(input, rows);
    }

    /** The number of groups. */
    public int size() {
        return rowsByGroup.size();
    }

    /**
     * Estimates for each group. A group that the estimator refuses is left out if there are others.
     *
     * @param estimation takes the name of the group and its rows
     * @return a warning for each group that was left out
     * @throws AnalysisFailedException if there is no group that the estimator does not refuse
     */
    public List<Finding> forEach(BiConsumer<String, int[]> estimation) {
        List<Finding> leftOut = new ArrayList<>();
        AnalysisFailedException first = null;
        for (Map.Entry<String, int[]> group : rowsByGroup.entrySet()) {
            try {
                estimation.accept(group.getKey(), group.getValue());
            } catch (AnalysisFailedException e) {
                first = first == null ? e : first;
                leftOut.add(Finding.warning("group-omitted", MESSAGES.text("group.omitted", group.getKey(), e.reason()), Place.item(group.getKey())));
            }
        }
        if (first != null && leftOut.size() == rowsByGroup.size()) {
            throw divided ? new AnalysisFailedException(leftOut.getFirst().message(), first) : first;
        }
        return leftOut;
    }
}
