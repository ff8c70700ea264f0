package org.ecofrontier.dea;

import org.ecofrontier.lp.ColumnTable;

/** Reference units as the columns of a table, in canonical order; row v of the table is variable v. */
final class Technology {

    final int[] units;
    final ColumnTable table;
    private final double[] largest;
    private final UnitData data;

    Technology(UnitData data, int[] reference) {
        this.data = data;
        units = data.ordered(reference);
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

    /** Column of a unit, -1 when it is not in the reference set. */
    int column(int unit) {
        int low = 0;
        int high = units.length - 1;
        int wanted = data.rank(unit);
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int r = data.rank(units[middle]);
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
