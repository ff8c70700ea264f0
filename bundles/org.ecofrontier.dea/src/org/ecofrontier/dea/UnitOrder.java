package org.ecofrontier.dea;

import java.util.Arrays;

/** Canonical orders of units: rank of every unit. */
final class UnitOrder {

    private UnitOrder() {
    }

    /** Order by the first variable, then the second and so on; equal units keep their order. */
    static int[] byValues(double[][] values, int size) {
        int[] order = new int[size];
        for (int j = 0; j < size; j++) {
            order[j] = j;
        }
        sort(order, new int[size], 0, size, values);
        return ranks(order);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    static int[] byKeys(Comparable<?>[] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, j -> j);
        Arrays.sort(order, (a, b) -> ((Comparable) keys[a]).compareTo(keys[b]));
        return ranks(Arrays.stream(order).mapToInt(Integer::intValue).toArray());
    }

    private static int[] ranks(int[] order) {
        int[] rank = new int[order.length];
        for (int j = 0; j < order.length; j++) {
            rank[order[j]] = j;
        }
        return rank;
    }

    private static void sort(int[] order, int[] spare, int from, int to, double[][] values) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(order, spare, from, middle, values);
        sort(order, spare, middle, to, values);
        System.arraycopy(order, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft = right == to || left < middle && compare(values, spare[left], spare[right]) <= 0;
            order[at] = takeLeft ? spare[left++] : spare[right++];
        }
    }

    private static int compare(double[][] values, int a, int b) {
        for (double[] column : values) {
            int c = Double.compare(column[a], column[b]);
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }
}
