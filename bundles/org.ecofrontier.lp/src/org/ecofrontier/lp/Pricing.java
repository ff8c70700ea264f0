package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * Reduced costs of all columns of the table under given row multipliers. The pass that finds no negative one ends a solution
 * and is at the same time the proof that no column was overlooked.
 */
final class Pricing {

    private static final int KEEP = 12;
    /** With more candidates than this in a block the norms of the whole block are computed at once. */
    private static final int MANY = 4;
    /** After so many blocks a pass ends that has found something. */
    private static final int PATIENCE = 6;
    private static final double NEAR = 1e-6;

    private final ColumnTable table;
    private final WorkingSet set;
    private final double[] reduced = new double[ColumnTable.BLOCK];
    private final double[] norms = new double[ColumnTable.BLOCK];
    private final int[] candidate = new int[ColumnTable.BLOCK];
    private double[] weight = new double[0];
    private int[] source = new int[0];
    private double faceTolerance;

    /** The columns with the most negative scaled reduced costs, best first. */
    final int[] entering = new int[KEEP];
    private final double[] enteringValue = new double[KEEP];
    int enteringCount;
    /** Columns on the optimal face. */
    int[] face = new int[64];
    int faceCount;
    /** Smallest scaled reduced cost seen, 0 when none is negative. */
    double least;

    Pricing(ColumnTable table, WorkingSet set) {
        this.table = table;
        this.set = set;
    }

    /**
     * Prices all columns; {@code costly}: with the columns' own costs (not in phase 1); {@code flat}: scaled reduced cost up to
     * which a column belongs to the optimal face.
     */
    void run(FrontierProgram p, double[] multipliers, boolean costly, double flat) {
        faceTolerance = flat;
        enteringCount = 0;
        faceCount = 0;
        least = 0;
        if (weight.length < p.rows) {
            weight = new double[p.rows];
            source = new int[p.rows];
        }
        int used = 0;
        double constant = 0;
        for (int r = 0; r < p.rows; r++) {
            double w = multipliers[r] * p.factor[r];
            if (p.tableRow[r] == ColumnTable.ONES) {
                constant -= w;
            } else if (p.tableRow[r] >= 0 && w != 0) {
                weight[used] = w;
                source[used++] = p.tableRow[r];
            }
        }
        double[] own = costly ? p.columnCost : null;
        for (int b = 0; b < table.blockCount(); b++) {
            int from = b * ColumnTable.BLOCK;
            int length = Math.min(ColumnTable.BLOCK, table.size() - from);
            if (own == null) {
                Arrays.fill(reduced, 0, length, constant);
            } else {
                for (int j = 0; j < length; j++) {
                    reduced[j] = own[from + j] + constant;
                }
            }
            int r = 0;
            for (; r + 4 <= used; r += 4) {
                subtract4(b, length, r);
            }
            for (; r < used; r++) {
                subtract(reduced, length, weight[r], table.row(b, source[r]));
            }
            int near = 0;
            for (int j = 0; j < length; j++) {
                if (!(reduced[j] >= NEAR)) {
                    candidate[near++] = j;
                }
            }
            boolean many = near > MANY;
            if (many) {
                norms(p, b, length);
            }
            for (int i = 0; i < near; i++) {
                int j = candidate[i];
                int slot = set.slotOf(from + j);
                double norm = slot >= 0 ? 0 : many ? norms[j] : norm(p, from + j);
                consider(p, from + j, slot >= 0 ? reduced[j] * set.inverseNorm[slot] : norm > 0 ? reduced[j] / norm : reduced[j]);
            }
            if (enteringCount > 0 && (b + 1) % PATIENCE == 0) {
                // enough to go on with; the pass that finds nothing looks at every column
                return;
            }
        }
    }

    /** 1-norms of a whole block of scaled columns. */
    private void norms(FrontierProgram p, int b, int length) {
        double constant = 0;
        for (int r = 0; r < p.rows; r++) {
            constant += p.tableRow[r] == ColumnTable.ONES ? Math.abs(p.factor[r]) : 0;
        }
        Arrays.fill(norms, 0, length, constant);
        for (int r = 0; r < p.rows; r++) {
            if (p.tableRow[r] >= 0) {
                addAbsolute(norms, length, p.factor[r], table.row(b, p.tableRow[r]));
            }
        }
    }

    private static void addAbsolute(double[] sums, int length, double factor, double[] c) {
        for (int j = 0; j < length; j++) {
            sums[j] += Math.abs(factor * c[j]);
        }
    }

    private void subtract4(int b, int length, int r) {
        subtract4(reduced, length, weight[r], table.row(b, source[r]), weight[r + 1], table.row(b, source[r + 1]), weight[r + 2],
                table.row(b, source[r + 2]), weight[r + 3], table.row(b, source[r + 3]));
    }

    private static void subtract4(double[] d, int length, double w0, double[] c0, double w1, double[] c1, double w2, double[] c2,
            double w3, double[] c3) {
        for (int j = 0; j < length; j++) {
            d[j] -= w0 * c0[j] + w1 * c1[j] + (w2 * c2[j] + w3 * c3[j]);
        }
    }

    private static void subtract(double[] d, int length, double w, double[] c) {
        for (int j = 0; j < length; j++) {
            d[j] -= w * c[j];
        }
    }

    private double norm(FrontierProgram p, int j) {
        double norm = 0;
        for (int r = 0; r < p.rows; r++) {
            norm += Math.abs(p.entry(table, r, j));
        }
        return norm;
    }

    private void consider(FrontierProgram p, int j, double scaled) {
        if (j == p.excluded) {
            return;
        }
        if (scaled <= faceTolerance) {
            if (faceCount == face.length) {
                face = Arrays.copyOf(face, 2 * faceCount);
            }
            face[faceCount++] = j;
        }
        if (!(scaled >= least)) {
            least = scaled;
        }
        if (scaled < -Certificate.DUAL_TOLERANCE && (enteringCount < KEEP || scaled < enteringValue[KEEP - 1])) {
            int at = enteringCount < KEEP ? enteringCount++ : KEEP - 1;
            while (at > 0 && enteringValue[at - 1] > scaled) {
                entering[at] = entering[at - 1];
                enteringValue[at] = enteringValue[at - 1];
                at--;
            }
            entering[at] = j;
            enteringValue[at] = scaled;
        }
    }
}
