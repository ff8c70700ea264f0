package org.ecofrontier.method.heterogeneity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.Variable;
import org.ecofrontier.statistics.test.Samples;

/**
 * Rows of one year by the groups of a classification.
 *
 * @param classification the id of the classification
 * @param names the groups that have rows, in alphabetical order
 * @param rows the rows
 * @param groupOf the number of the group of each row
 */
record Grouping(String classification, List<String> names, int[] rows, int[] groupOf) {

    static Grouping of(Variable.Categorical classification, int[] rows) {
        List<String> names = Arrays.stream(rows).mapToObj(classification::value).distinct().sorted().toList();
        return new Grouping(classification.id(), names, rows, Arrays.stream(rows).map(row -> names.indexOf(classification.value(row))).toArray());
    }

    /** The values of each group. */
    double[][] samples(Variable.Numeric variable) {
        return Samples.byGroup(variable.values(rows), groupOf, names.size());
    }

    /** The rows of a group. */
    int[] rowsOf(int group) {
        return IntStream.range(0, rows.length).filter(i -> groupOf[i] == group).map(i -> rows[i]).toArray();
    }
}
