package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Variable;

/**
 * The missing cells of variables.
 *
 * @param count how many there are
 * @param rows the rows that have one, ascending
 * @param list the first of them for people, and how many more there are: a text
 * @param first where the first one is
 */
record MissingCells(int count, Set<Integer> rows, Object list, Place first) {

    private static final Messages MESSAGES = Messages.beside(MissingCells.class);
    private static final int LISTED = 20;

    static MissingCells of(Panel panel, List<Variable> variables, IntPredicate looked) {
        List<String> cells = new ArrayList<>();
        Set<Integer> rows = new TreeSet<>();
        Place first = Place.whole();
        int count = 0;
        for (Variable variable : variables) {
            for (int row = 0; row < panel.size(); row++) {
                if (looked.test(row) && isMissing(variable, row)) {
                    rows.add(row);
                    first = count == 0 ? Place.cell(panel, row, variable.id()) : first;
                    count++;
                    if (cells.size() < LISTED) {
                        cells.add(panel.region(row) + (panel.hasYears() ? " " + panel.year(row) : "") + " " + variable.id());
                    }
                }
            }
        }
        String listed = String.join(", ", cells);
        return new MissingCells(count, rows, count > cells.size() ? MESSAGES.text("missing.more", listed, count - cells.size()) : listed,
                first);
    }

    private static boolean isMissing(Variable variable, int row) {
        return switch (variable) {
            case Variable.Numeric numeric -> Double.isNaN(numeric.value(row));
            case Variable.Categorical categorical -> categorical.value(row).isEmpty();
        };
    }
}
