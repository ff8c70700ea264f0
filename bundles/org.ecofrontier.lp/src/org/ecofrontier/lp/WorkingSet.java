package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * The columns a simplex run works on: the extras of the program in slots 0 to extras - 1, then chosen columns of the table,
 * scaled for the program and stored row by row.
 */
final class WorkingSet {

    private final ColumnTable table;
    private final int[] slotOf;
    private FrontierProgram program;
    private int rows;

    int extras;
    int count;
    /** Scaled coefficients: entry[row][slot]. */
    double[][] entry = new double[0][];
    /** Table column of a slot, -1 for extras. */
    int[] column = new int[0];
    /** 1 / (1-norm of the scaled column), 1 for an empty column. */
    double[] inverseNorm = new double[0];
    /** Cost of a slot in the current objective. */
    double[] cost = new double[0];
    /** Whether a slot may enter the basis. */
    boolean[] allowed = new boolean[0];

    WorkingSet(ColumnTable table) {
        this.table = table;
        slotOf = new int[table.size()];
        Arrays.fill(slotOf, -1);
    }

    void load(FrontierProgram p) {
        for (int s = extras; s < count; s++) {
            slotOf[column[s]] = -1;
        }
        program = p;
        rows = p.rows;
        extras = p.extras;
        if (entry.length < rows) {
            int old = entry.length;
            entry = Arrays.copyOf(entry, rows);
            for (int r = old; r < rows; r++) {
                entry[r] = new double[column.length];
            }
        }
        count = 0;
        reserve(extras);
        count = extras;
        for (int r = 0; r < rows; r++) {
            System.arraycopy(p.coefficient[r], 0, entry[r], 0, extras);
        }
        for (int s = 0; s < extras; s++) {
            column[s] = -1;
            // an extra without any coefficient or cost is not there at all
            allowed[s] = norm(s) > 0 || p.cost[s] != 0;
        }
    }

    private void reserve(int more) {
        int need = count + more;
        if (need > column.length) {
            int capacity = Math.max(need, Math.max(64, 2 * column.length));
            for (int r = 0; r < entry.length; r++) {
                entry[r] = Arrays.copyOf(entry[r], capacity);
            }
            column = Arrays.copyOf(column, capacity);
            inverseNorm = Arrays.copyOf(inverseNorm, capacity);
            cost = Arrays.copyOf(cost, capacity);
            allowed = Arrays.copyOf(allowed, capacity);
        }
    }

    private double norm(int slot) {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            sum += Math.abs(entry[r][slot]);
        }
        inverseNorm[slot] = sum > 0 ? 1 / sum : 1;
        return sum;
    }

    /** Slot of a table column, -1 when it is not in the set. */
    int slotOf(int tableColumn) {
        return slotOf[tableColumn];
    }

    /** Adds a table column unless it is excluded or present; returns its slot, -1 when excluded. */
    int add(int tableColumn) {
        if (tableColumn == program.excluded) {
            return -1;
        }
        int known = slotOf[tableColumn];
        if (known >= 0) {
            return known;
        }
        reserve(1);
        int slot = count++;
        for (int r = 0; r < rows; r++) {
            entry[r][slot] = program.entry(table, r, tableColumn);
        }
        column[slot] = tableColumn;
        slotOf[tableColumn] = slot;
        allowed[slot] = true;
        cost[slot] = program.columnCost == null ? 0 : program.columnCost[tableColumn];
        norm(slot);
        return slot;
    }

    /** Adds the recent peers to a set that holds the extras only. */
    void addAll(RecentPeers recent) {
        int n = recent.count;
        int first = count;
        reserve(n);
        for (int r = 0; r < rows; r++) {
            int source = program.tableRow[r];
            double[] target = entry[r];
            if (source >= 0) {
                divide(recent.entry[source], program.numerator[r], program.divisor[r], target, first, n);
            } else {
                Arrays.fill(target, first, first + n, source == ColumnTable.ONES ? program.factor[r] : 0);
            }
        }
        Arrays.fill(inverseNorm, first, first + n, 0);
        for (int r = 0; r < rows; r++) {
            double[] from = entry[r];
            for (int s = first; s < first + n; s++) {
                inverseNorm[s] += Math.abs(from[s]);
            }
        }
        for (int i = 0; i < n; i++) {
            int slot = first + i;
            int j = recent.column[i];
            column[slot] = j;
            slotOf[j] = slot;
            allowed[slot] = j != program.excluded;
            inverseNorm[slot] = inverseNorm[slot] > 0 ? 1 / inverseNorm[slot] : 1;
        }
        count += n;
    }

    private static void divide(double[] from, double numerator, double divisor, double[] target, int first, int n) {
        for (int i = 0; i < n; i++) {
            target[first + i] = numerator * from[i] / divisor;
        }
    }

    /** Sets the costs of all slots to those of the program's first objective, or to 0. */
    void costs(boolean zero) {
        for (int s = 0; s < count; s++) {
            cost[s] = zero ? 0 : s < extras ? program.cost[s]
                    : program.columnCost == null ? 0 : program.columnCost[column[s]];
        }
    }
}
