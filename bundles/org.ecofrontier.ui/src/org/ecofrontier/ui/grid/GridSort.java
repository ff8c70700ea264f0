package org.ecofrontier.ui.grid;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Sorts the rows of a grid by one column. */
final class GridSort implements ISortModel {

    private final RowOrder order;

    GridSort(RowOrder order) {
        this.order = order;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return order.sortColumn() < 0 ? List.of() : List.of(order.sortColumn());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return column == order.sortColumn();
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        if (column != order.sortColumn()) {
            return SortDirectionEnum.NONE;
        }
        return order.isDescending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return column == order.sortColumn() ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        order.sort(direction == SortDirectionEnum.NONE ? -1 : column, direction == SortDirectionEnum.DESC);
    }

    @Override
    public void clear() {
        order.sort(-1, false);
    }
}
