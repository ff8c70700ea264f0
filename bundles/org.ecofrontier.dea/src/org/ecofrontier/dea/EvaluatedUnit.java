package org.ecofrontier.dea;

/**
 * The unit that a program evaluates, with the scale of every variable. Programs work with values divided by the unit's own value
 * (so that the own value is 1 and nothing depends on units of measurement); where the own value is zero the largest value of the
 * reference set takes its place.
 *
 * @since 0.1
 */
public final class EvaluatedUnit {

    private final UnitData data;
    private final double[] scale;
    private final double[] own;
    private int unit;
    private int column;
    private int references;

    EvaluatedUnit(UnitData data) {
        this.data = data;
        scale = new double[data.variableCount()];
        own = new double[data.variableCount()];
    }

    void load(int index, Technology technology) {
        unit = index;
        column = technology.column(index);
        references = technology.span;
        for (int v = 0; v < scale.length; v++) {
            double value = data.value(v, index);
            double size = value != 0 ? Math.abs(value) : technology.largest(v) > 0 ? technology.largest(v) : 1;
            scale[v] = size;
            own[v] = Math.signum(value);
        }
    }

    /**
     * All data.
     *
     * @return the data
     */
    public UnitData data() {
        return data;
    }

    /**
     * Index of the unit in the data.
     *
     * @return the index
     */
    public int index() {
        return unit;
    }

    /**
     * Column of the unit in the table of reference units.
     *
     * @return its column, -1 when it is not a reference unit
     */
    public int column() {
        return column;
    }

    /**
     * Number of units that span the technology.
     *
     * @return the number of reference units
     */
    public int references() {
        return references;
    }

    /**
     * What a variable is divided by.
     *
     * @param variable
     *            0 to variableCount - 1
     * @return the scale in the variable's unit of measurement, greater than 0
     */
    public double scale(int variable) {
        return scale[variable];
    }

    /**
     * The unit's own value divided by the scale.
     *
     * @param variable
     *            0 to variableCount - 1
     * @return 1, 0 or -1
     */
    public double own(int variable) {
        return own[variable];
    }

    /**
     * The unit's own value.
     *
     * @param variable
     *            0 to variableCount - 1
     * @return the value in its unit of measurement
     */
    public double value(int variable) {
        return data.value(variable, unit);
    }
}
