package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * Box plots side by side.
 *
 * @param info id, title and note
 * @param groupLabel the title of the group axis
 * @param values the value axis
 * @param groups the groups with all their values
 * @since 0.1
 */
public record BoxFigure(FigureInfo info, Text groupLabel, Axis values, List<Group> groups) implements Figure {

    /**
     * One box.
     *
     * @param id what distinguishes it
     * @param label its name
     * @param values the values of its members
     * @since 0.1
     */
    public record Group(String id, Text label, DoubleVector values) {
    }

    /** Takes an unmodifiable copy. */
    public BoxFigure {
        groups = List.copyOf(groups);
    }
}
