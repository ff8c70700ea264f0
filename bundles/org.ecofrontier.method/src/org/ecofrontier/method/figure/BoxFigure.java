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
     * @param regions the region of each value, for linking and the names of outliers; empty if the values are no regions
     * @since 0.1
     */
    public record Group(String id, Text label, DoubleVector values, List<String> regions) {

        /** Checks the lengths and takes an unmodifiable copy. */
        public Group {
            regions = List.copyOf(regions);
            if (!regions.isEmpty() && regions.size() != values.size()) {
                throw new IllegalArgumentException("group " + id + ": there is not one region per value");
            }
        }

        /** A box whose values are no regions. */
        public Group(String id, Text label, DoubleVector values) {
            this(id, label, values, List.of());
        }
    }

    /** Takes an unmodifiable copy. */
    public BoxFigure {
        groups = List.copyOf(groups);
    }
}
