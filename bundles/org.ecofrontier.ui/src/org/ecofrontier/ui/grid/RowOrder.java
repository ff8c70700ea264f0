package org.ecofrontier.ui.grid;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rows of a model are shown, and in which order. */
final class RowOrder {

    private final GridModel model;
    private IntPredicate filter = row -> true;
    private int sortColumn = -1;
    private boolean descending;
    private int[] shown = {};

    RowOrder(GridModel model) {
        this.model = model;
        refresh();
    }

    /** Shows only some rows. */
    void filter(IntPredicate wanted) {
        filter = wanted;
        refresh();
    }

    /** Sorts by a column, -1 = as in the model. */
    void sort(int column, boolean down) {
        sortColumn = column;
        descending = down;
        refresh();
    }

    int sortColumn() {
        return sortColumn;
    }

    boolean isDescending() {
        return descending;
    }

    /** Takes the rows of the model as they are now. */
    void refresh() {
        int[] rows = IntStream.range(0, model.rows()).filter(filter).toArray();
        shown = sortColumn >= 0 && sortColumn < model.columns() ? sorted(rows) : rows;
    }

    /** Empty cells come last in either direction. */
    private int[] sorted(int[] rows) {
        int sign = descending ? -1 : 1;
        boolean[] empty = new boolean[model.rows()];
        for (int row : rows) {
            empty[row] = model.text(row, sortColumn).isEmpty();
        }
        Integer[] boxed = Arrays.stream(rows).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, (a, b) -> empty[a] || empty[b] ? Boolean.compare(empty[a], empty[b])
            : sign * model.compare(sortColumn, a, b));
        return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return shown.length;
    }

    /** The row of the model at a place of the grid. */
    int row(int position) {
        return shown[position];
    }
}
