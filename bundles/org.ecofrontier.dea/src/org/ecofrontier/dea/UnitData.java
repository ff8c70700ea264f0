package org.ecofrontier.dea;

import java.util.Arrays;

/**
 * The units to compare (DMUs: regions, region-years ...) with their inputs, desirable and undesirable outputs. Immutable.
 * Variables are numbered 0 to {@link #variableCount()} - 1: inputs first, then desirable, then undesirable outputs.
 *
 * @since 0.1
 */
public final class UnitData {

    private final double[][] values;
    private final int inputs;
    private final int desirable;
    private final int size;
    private final int[] rank;

    private UnitData(double[][] values, int inputs, int desirable, int size, int[] rank) {
        this.values = values;
        this.inputs = inputs;
        this.desirable = desirable;
        this.size = size;
        this.rank = rank == null ? UnitOrder.byValues(values, size) : rank;
    }

    /**
     * Copies the data. Units are put into a canonical order by their values, so that results do not depend on the order of the
     * units.
     *
     * @param inputs
     *            {@code inputs[i][unit]}, at least one input
     * @param desirable
     *            {@code desirable[r][unit]}, at least one desirable output
     * @param undesirable
     *            {@code undesirable[k][unit]}, possibly none
     * @return the data
     * @throws IllegalArgumentException
     *             when lengths differ, a role is empty or a value is missing or infinite
     */
    public static UnitData of(double[][] inputs, double[][] desirable, double[][] undesirable) {
        if (inputs.length == 0 || desirable.length == 0) {
            throw new IllegalArgumentException("At least one input and one desirable output are needed");
        }
        int size = inputs[0].length;
        double[][] values = new double[inputs.length + desirable.length + undesirable.length][];
        for (int v = 0; v < values.length; v++) {
            double[] source = v < inputs.length ? inputs[v]
                    : v < inputs.length + desirable.length ? desirable[v - inputs.length]
                            : undesirable[v - inputs.length - desirable.length];
            if (source.length != size) {
                throw new IllegalArgumentException("Variable " + v + " has " + source.length + " values, expected " + size);
            }
            for (int j = 0; j < size; j++) {
                if (!Double.isFinite(source[j])) {
                    throw new IllegalArgumentException("Variable " + v + " of unit " + j + " is missing or infinite");
                }
            }
            values[v] = source.clone();
        }
        return new UnitData(values, inputs.length, desirable.length, size, null);
    }

    /**
     * The same data with a canonical order of the units given by keys. Where two units could serve equally as peers the one with
     * the earlier key does; give keys that do not depend on the order of the rows, for example region id and year.
     *
     * @param keys
     *            one key per unit
     * @return data in that order
     */
    public UnitData withKeys(Comparable<?>[] keys) {
        if (keys.length != size) {
            throw new IllegalArgumentException(keys.length + " keys for " + size + " units");
        }
        return new UnitData(values, inputs, desirable, size, UnitOrder.byKeys(keys));
    }

    /**
     * Number of units.
     *
     * @return the number of units
     */
    public int size() {
        return size;
    }

    /**
     * Number of inputs.
     *
     * @return m
     */
    public int inputCount() {
        return inputs;
    }

    /**
     * Number of desirable outputs.
     *
     * @return s1
     */
    public int desirableCount() {
        return desirable;
    }

    /**
     * Number of undesirable outputs.
     *
     * @return s2
     */
    public int undesirableCount() {
        return values.length - inputs - desirable;
    }

    /**
     * Number of variables of all kinds.
     *
     * @return m + s1 + s2
     */
    public int variableCount() {
        return values.length;
    }

    /**
     * Role of a variable.
     *
     * @param variable
     *            0 to variableCount - 1
     * @return its kind
     */
    public VariableKind kind(int variable) {
        return variable < inputs ? VariableKind.INPUT
                : variable < inputs + desirable ? VariableKind.DESIRABLE : VariableKind.UNDESIRABLE;
    }

    /**
     * One value.
     *
     * @param variable
     *            0 to variableCount - 1
     * @param unit
     *            0 to size - 1
     * @return the value
     */
    public double value(int variable, int unit) {
        return values[variable][unit];
    }

    /** Position of a unit in the canonical order. */
    int rank(int unit) {
        return rank[unit];
    }

    /** Copies a variable for some units. */
    double[] gather(int variable, int[] units) {
        double[] source = values[variable];
        double[] target = new double[units.length];
        for (int j = 0; j < units.length; j++) {
            target[j] = source[units[j]];
        }
        return target;
    }

    /** Copy of the given units in canonical order. */
    int[] ordered(int[] units) {
        long[] keys = new long[units.length];
        for (int j = 0; j < units.length; j++) {
            keys[j] = (long) rank[units[j]] << 32 | units[j];
        }
        Arrays.sort(keys);
        int[] sorted = new int[units.length];
        for (int j = 0; j < units.length; j++) {
            sorted[j] = (int) keys[j];
        }
        return sorted;
    }
}
