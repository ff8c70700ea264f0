package org.ecofrontier.method.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a table row by row, where it is not known beforehand how many rows there will be.
 *
 * @since 0.1
 */
public final class RowBuilder {

    private enum Type {
        TEXT, INTEGER, NUMBER
    }

    private final String id;
    private final List<String> columns = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final List<Object> stores = new ArrayList<>();
    private int size;

    /** Starts a table for the output with an id. */
    public RowBuilder(String id) {
        this.id = id;
    }

    /** Declares the next columns as texts. */
    public RowBuilder texts(String... ids) {
        return declare(Type.TEXT, ids);
    }

    /** Declares the next columns as whole numbers. */
    public RowBuilder integers(String... ids) {
        return declare(Type.INTEGER, ids);
    }

    /** Declares the next columns as numbers. */
    public RowBuilder numbers(String... ids) {
        return declare(Type.NUMBER, ids);
    }

    private RowBuilder declare(Type type, String... ids) {
        for (String column : ids) {
            columns.add(column);
            types.add(type);
            stores.add(switch (type) {
                case TEXT -> new String[16];
                case INTEGER -> new int[16];
                case NUMBER -> new double[16];
            });
        }
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells a String, Integer or Double for each declared column; {@code null} = not defined
     */
    public RowBuilder row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("table " + id + " has " + columns.size() + " columns, the row " + cells.length);
        }
        for (int i = 0; i < cells.length; i++) {
            put(i, cells[i]);
        }
        size++;
        return this;
    }

    private void put(int column, Object cell) {
        switch (stores.get(column)) {
            case String[] values -> {
                String[] store = size < values.length ? values : Arrays.copyOf(values, size * 2);
                store[size] = (String) cell;
                stores.set(column, store);
            }
            case int[] values -> {
                int[] store = size < values.length ? values : Arrays.copyOf(values, size * 2);
                store[size] = cell == null ? Column.Integers.NOT_DEFINED : (Integer) cell;
                stores.set(column, store);
            }
            case double[] values -> {
                double[] store = size < values.length ? values : Arrays.copyOf(values, size * 2);
                store[size] = cell == null ? Double.NaN : ((Number) cell).doubleValue();
                stores.set(column, store);
            }
            default -> throw new IllegalStateException();
        }
    }

    /** The table. */
    public ResultTable build() {
        ResultTable.Builder table = ResultTable.builder(id);
        for (int i = 0; i < columns.size(); i++) {
            switch (stores.get(i)) {
                case String[] values -> table.text(columns.get(i), Arrays.copyOf(values, size));
                case int[] values -> table.integer(columns.get(i), Arrays.copyOf(values, size));
                case double[] values -> table.number(columns.get(i), Arrays.copyOf(values, size));
                default -> throw new IllegalStateException();
            }
        }
        return table.build();
    }
}
