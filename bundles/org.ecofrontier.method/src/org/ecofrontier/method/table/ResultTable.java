package org.ecofrontier.method.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that a method gives: columns of equal length. Immutable.
 *
 * @since 0.1
 */
public final class ResultTable {

    private final String id;
    private final List<Column> columns;
    private final int size;

    private ResultTable(String id, List<Column> columns) {
        this.id = id;
        this.columns = List.copyOf(columns);
        this.size = columns.isEmpty() ? 0 : columns.getFirst().size();
    }

    /** Starts a table for the output with an id. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The id of the output. */
    public String id() {
        return id;
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** The columns in order. */
    public List<Column> columns() {
        return columns;
    }

    /** The column with an id, if there is one. */
    public Optional<Column> find(String column) {
        return columns.stream().filter(each -> each.id().equals(column)).findFirst();
    }

    /**
     * The column with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Column column(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("table " + id + " has no column " + column));
    }

    /**
     * Collects the columns of a table. The arrays handed in belong to the table from then on.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final String id;
        private final List<Column> columns = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /** Adds a column of texts; {@code null} or empty = not defined. */
        public Builder text(String column, String[] values) {
            columns.add(new Column.Texts(column, values));
            return this;
        }

        /** Adds a column of texts; {@code null} or empty = not defined. */
        public Builder text(String column, List<String> values) {
            return text(column, values.toArray(String[]::new));
        }

        /** Adds a column of whole numbers; {@link Column.Integers#NOT_DEFINED} = not defined. */
        public Builder integer(String column, int[] values) {
            columns.add(new Column.Integers(column, values));
            return this;
        }

        /** Adds a column of numbers; NaN = not defined. */
        public Builder number(String column, double[] values) {
            columns.add(new Column.Numbers(column, values));
            return this;
        }

        /**
         * The table.
         *
         * @throws IllegalStateException if the columns differ in length or two have the same id
         */
        public ResultTable build() {
            Set<String> ids = new HashSet<>();
            for (Column column : columns) {
                if (column.size() != columns.getFirst().size()) {
                    throw new IllegalStateException("table " + id + ": column " + column.id() + " has " + column.size() + " rows, column "
                            + columns.getFirst().id() + " " + columns.getFirst().size());
                }
                if (!ids.add(column.id())) {
                    throw new IllegalStateException("table " + id + " has the column " + column.id() + " twice");
                }
            }
            return new ResultTable(id, columns);
        }
    }
}
