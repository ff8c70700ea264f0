package org.ecofrontier.dea;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * An order in which neighbours have a similar mix of inputs and outputs, so that they need similar peers: repeated halving at the median
 * of the widest dimension (a k-d tree). The dimensions are logarithms relative to their mean over the unit's variables, and that mean,
 * the size; units of measurement only shift them. The order never shows in results.
 */
final class MixOrder {

    private static final double SIZE_COUNTS = 0.25;

    private final float[][] dimension;
    private final int[] order;
    private final int cell;
    private final BooleanSupplier cancelled;

    private MixOrder(float[][] dimension, int[] order, int cell, BooleanSupplier cancelled) {
        this.dimension = dimension;
        this.order = order;
        this.cell = cell;
        this.cancelled = cancelled;
    }

    /** The units, given in canonical order, in cells of at most {@code cell} units. */
    static int[] of(UnitData data, int[] units, int cell, BooleanSupplier cancelled) {
        int variables = data.variableCount();
        int n = units.length;
        float[][] dimension = new float[variables + 1][n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            if (i % 100_000 == 0) {
                check(cancelled);
            }
            double sum = 0;
            for (int v = 0; v < variables; v++) {
                double x = data.value(v, units[i]);
                double size = x > 0 ? Math.log(x) : 0;
                dimension[v][i] = (float) size;
                sum += size;
            }
            for (int v = 0; v < variables; v++) {
                dimension[v][i] -= (float) (sum / variables);
            }
            dimension[variables][i] = (float) (SIZE_COUNTS * sum / variables);
            order[i] = i;
        }
        new MixOrder(dimension, order, cell, cancelled).split(0, n);
        for (int i = 0; i < n; i++) {
            order[i] = units[order[i]];
        }
        return order;
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void split(int from, int to) {
        if (to - from <= cell) {
            return;
        }
        check(cancelled);
        float[] widest = dimension[0];
        double most = -1;
        for (float[] values : dimension) {
            double spread = spread(values, from, to);
            if (spread > most) {
                most = spread;
                widest = values;
            }
        }
        // cells are full but for the last one
        int middle = from + ((to - from) / 2 + cell - 1) / cell * cell;
        select(widest, from, to - 1, middle);
        split(from, middle);
        split(middle, to);
    }

    private double spread(float[] values, int from, int to) {
        double sum = 0;
        double squares = 0;
        double shift = values[order[from]];
        for (int i = from; i < to; i++) {
            double x = values[order[i]] - shift;
            sum += x;
            squares += x * x;
        }
        return squares - sum * sum / (to - from);
    }

    /** Puts the smaller ones before place k, the greater ones behind; equal values by their place in the canonical order. */
    private void select(float[] values, int low, int high, int k) {
        int l = low;
        int h = high;
        while (l < h) {
            int pivot = order[(l + h) >>> 1];
            int i = l;
            int j = h;
            while (i <= j) {
                while (before(values, order[i], pivot)) {
                    i++;
                }
                while (before(values, pivot, order[j])) {
                    j--;
                }
                if (i <= j) {
                    int t = order[i];
                    order[i++] = order[j];
                    order[j--] = t;
                }
            }
            if (k <= j) {
                h = j;
            } else if (k >= i) {
                l = i;
            } else {
                return;
            }
        }
    }

    private static boolean before(float[] values, int a, int b) {
        return values[a] != values[b] ? values[a] < values[b] : a < b;
    }
}
