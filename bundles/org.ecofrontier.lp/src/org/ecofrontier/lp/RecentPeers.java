package org.ecofrontier.lp;

/** The columns that recent programs needed, least recently used out first, with a copy of their entries. */
final class RecentPeers {

    private static final int CAPACITY = 64;

    private final ColumnTable table;
    private final long[] used = new long[CAPACITY];
    private final byte[] position;
    private long clock;

    final int[] column = new int[CAPACITY];
    /** entry[row of the table][place]. */
    final double[][] entry;
    int count;

    RecentPeers(ColumnTable table) {
        this.table = table;
        position = new byte[table.size()];
        entry = new double[table.rowCount()][CAPACITY];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            position[column[i]] = 0;
        }
        count = 0;
        clock = 0;
    }

    void use(int j) {
        int at = position[j] - 1;
        if (at < 0) {
            at = place();
            column[at] = j;
            position[j] = (byte) (at + 1);
            for (int r = 0; r < entry.length; r++) {
                entry[r][at] = table.get(r, j);
            }
        }
        used[at] = ++clock;
    }

    private int place() {
        if (count < CAPACITY) {
            return count++;
        }
        int oldest = 0;
        for (int i = 1; i < CAPACITY; i++) {
            if (used[i] < used[oldest]) {
                oldest = i;
            }
        }
        position[column[oldest]] = 0;
        return oldest;
    }
}
