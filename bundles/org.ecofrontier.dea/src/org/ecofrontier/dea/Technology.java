package org.ecofrontier.dea;

import org.ecofrontier.lp.ColumnTable;

/**
 * Reference units as the columns of a table, in canonical order; row v of the table is variable v. The columns may be fewer than the
 * units that span the technology, when the others are known to lie inside.
 */
final class Technology {

    final int[] units;
    final ColumnTable table;
    /** Number of units that span the technology. */
    final int span;
    private final int[] spanning;
    private final double[] largest;
    private final UnitData data;

    /** Both arrays in canonical order. */
    Technology(UnitData data, int[] columns, int[] spanning) {
        this.data = data;
        this.spanning = spanning;
        units = columns;
        span = spanning.length;
        double[][] rows = new double[data.variableCount()][];
        largest = new double[rows.length];
        for (int v = 0; v < rows.length; v++) {
            rows[v] = data.gather(v, units);
            for (double x : rows[v]) {
                largest[v] = Math.max(largest[v], Math.abs(x));
            }
        }
        table = ColumnTable.of(rows, units.length);
    }

    /** Column of a unit, -1 when it has none. */
    int column(int unit) {
        return find(units, unit);
    }

    /** Whether a unit is one of those that span the technology. */
    boolean spannedBy(int unit) {
        return find(spanning, unit) >= 0;
    }

    private int find(int[] ordered, int unit) {
        int low = 0;
        int high = ordered.length - 1;
        int wanted = data.rank(unit);
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int r = data.rank(ordered[middle]);
            if (r == wanted) {
                return middle;
            }
            if (r < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    double largest(int variable) {
        return largest[variable];
    }
}
