package org.ecofrontier.method.descriptor;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.Text;

/**
 * A table or figure that a method gives.
 *
 * @param id the id, the file name in result folders
 * @param label its name for people
 * @param description what it shows and how to read it
 * @param kind table or figure
 * @param bindable whether each row is one region-year, so that a numeric column can be bound to a slot of another analysis
 * @param columns the columns of a table
 * @since 0.1
 */
public record OutputDescriptor(String id, Text label, Text description, Kind kind, boolean bindable, List<ColumnDescriptor> columns) {

    /**
     * What an output is.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A table. */
        TABLE,
        /** A figure. */
        FIGURE
    }

    /** Takes an unmodifiable copy. */
    public OutputDescriptor {
        columns = List.copyOf(columns);
    }

    /** The column with an id. */
    public Optional<ColumnDescriptor> column(String column) {
        return columns.stream().filter(each -> each.id().equals(column)).findFirst();
    }
}
