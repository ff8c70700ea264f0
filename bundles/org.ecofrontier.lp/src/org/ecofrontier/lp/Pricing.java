package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * Reduced costs of all columns of the table under given row multipliers. The pass that finds no negative one ends a solution
 * and is at the same time the proof that no column was overlooked.
 */
final class Pricing {

    private static final int BLOCK = 512;
    private static final int KEEP = 12;
    private static final double NEAR = 1e-6;

    private final ColumnTable table;
    private final double[] reduced = new double[BLOCK];
    private double[] weight = new double[0];
    private double[][] source = new double[0][];
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

    Pricing(ColumnTable table) {
        this.table = table;
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
            source = new double[p.rows][];
        }
        int used = 0;
        double constant = 0;
        for (int r = 0; r < p.rows; r++) {
            double w = multipliers[r] * p.factor[r];
            if (p.tableRow[r] == ColumnTable.ONES) {
                constant -= w;
            } else if (p.tableRow[r] >= 0 && w != 0) {
                weight[used] = w;
                source[used++] = table.row(p.tableRow[r]);
            }
        }
        double[] own = costly ? p.columnCost : null;
        int n = table.size();
        for (int from = 0; from < n; from += BLOCK) {
            int length = Math.min(BLOCK, n - from);
            if (own == null) {
                Arrays.fill(reduced, 0, length, constant);
            } else {
                for (int j = 0; j < length; j++) {
                    reduced[j] = own[from + j] + constant;
                }
            }
            int r = 0;
            for (; r + 4 <= used; r += 4) {
                subtract4(from, length, r);
            }
            for (; r < used; r++) {
                subtract(from, length, weight[r], source[r]);
            }
            for (int j = 0; j < length; j++) {
                if (!(reduced[j] >= NEAR)) {
                    consider(p, from + j, reduced[j]);
                }
            }
        }
    }

    private void subtract4(int from, int length, int r) {
        double w0 = weight[r];
        double w1 = weight[r + 1];
        double w2 = weight[r + 2];
        double w3 = weight[r + 3];
        double[] c0 = source[r];
        double[] c1 = source[r + 1];
        double[] c2 = source[r + 2];
        double[] c3 = source[r + 3];
        double[] d = reduced;
        for (int j = 0; j < length; j++) {
            d[j] -= w0 * c0[from + j] + w1 * c1[from + j] + (w2 * c2[from + j] + w3 * c3[from + j]);
        }
    }

    private void subtract(int from, int length, double w, double[] c) {
        double[] d = reduced;
        for (int j = 0; j < length; j++) {
            d[j] -= w * c[from + j];
        }
    }

    private void consider(FrontierProgram p, int j, double value) {
        if (j == p.excluded) {
            return;
        }
        double norm = 0;
        for (int r = 0; r < p.rows; r++) {
            norm += Math.abs(p.entry(table, r, j));
        }
        double scaled = norm > 0 ? value / norm : value;
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
