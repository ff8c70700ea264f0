package org.ecofrontier.lp;

/** The columns that recent programs needed, least recently used out first. */
final class RecentPeers {

    private static final int CAPACITY = 32;

    private final int[] column = new int[CAPACITY];
    private final long[] used = new long[CAPACITY];
    private final byte[] position;
    private int count;
    private long clock;

    RecentPeers(int columns) {
        position = new byte[columns];
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
            if (count < CAPACITY) {
                at = count++;
            } else {
                at = 0;
                for (int i = 1; i < CAPACITY; i++) {
                    if (used[i] < used[at]) {
                        at = i;
                    }
                }
                position[column[at]] = 0;
            }
            column[at] = j;
            position[j] = (byte) (at + 1);
        }
        used[at] = ++clock;
    }

    void seed(WorkingSet set) {
        for (int i = 0; i < count; i++) {
            set.add(column[i]);
        }
    }
}
