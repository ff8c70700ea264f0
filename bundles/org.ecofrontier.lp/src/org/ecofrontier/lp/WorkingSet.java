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
            allowed[s] = true;
            norm(s);
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

    private void norm(int slot) {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            sum += Math.abs(entry[r][slot]);
        }
        inverseNorm[slot] = sum > 0 ? 1 / sum : 1;
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
            int source = program.tableRow[r];
            entry[r][slot] = source >= 0 ? program.factor[r] * table.row(source)[tableColumn]
                    : source == ColumnTable.ONES ? program.factor[r] : 0;
        }
        column[slot] = tableColumn;
        slotOf[tableColumn] = slot;
        allowed[slot] = true;
        cost[slot] = program.columnCost == null ? 0 : program.columnCost[tableColumn];
        norm(slot);
        return slot;
    }

    /** Sets the costs of all slots to those of the program's first objective, or to 0. */
    void costs(boolean zero) {
        for (int s = 0; s < count; s++) {
            cost[s] = zero ? 0 : s < extras ? program.cost[s]
                    : program.columnCost == null ? 0 : program.columnCost[column[s]];
        }
    }
}
