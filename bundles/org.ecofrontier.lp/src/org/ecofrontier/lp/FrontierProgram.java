package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * One linear program over the columns of a {@link ColumnTable}, in equality form:
 *
 * <pre>
 * minimise   sum_k cost_k z_k + sum_j columnCost_j lambda_j
 * subject to sum_j factor_r table[tableRow_r][j] lambda_j + sum_k e_rk z_k = rhs_r   for every row r
 *            lambda_j &gt;= 0, z_k &gt;= 0
 * </pre>
 *
 * The few variables z (the "extras": slacks, the Charnes-Cooper variable, theta ...) belong to this program alone; the many
 * lambda_j belong to the table. A row's factor carries the scaling by the evaluated unit's own value, so that the table itself is
 * never copied. The object is a reusable buffer, made once per model and filled again for every evaluated unit. Not thread safe.
 *
 * @since 0.1
 */
public final class FrontierProgram {

    /** In {@link #start(int, int)}: the evaluated unit's own column. */
    public static final int OWN = -1;

    final int rows;
    final int extras;
    final int[] tableRow;
    final double[] numerator;
    final double[] divisor;
    final double[] factor;
    final double[] rhs;
    final double[] anchor;
    final double[][] coefficient;
    final double[] cost;
    final double[] secondCost;
    final int[] slackRow;
    double[] columnCost;
    boolean hasSecond;
    boolean canonical;
    int own;
    int excluded;
    final int[] start;
    boolean hasStart;

    /**
     * A program of the given shape.
     *
     * @param rows
     *            number of equality rows, at least 1
     * @param extras
     *            number of variables besides the table's columns
     */
    public FrontierProgram(int rows, int extras) {
        if (rows < 1 || extras < 0) {
            throw new IllegalArgumentException("A program needs at least one row: " + rows + " x " + extras);
        }
        this.rows = rows;
        this.extras = extras;
        tableRow = new int[rows];
        numerator = new double[rows];
        divisor = new double[rows];
        factor = new double[rows];
        rhs = new double[rows];
        anchor = new double[rows];
        coefficient = new double[rows][extras];
        cost = new double[extras];
        secondCost = new double[extras];
        slackRow = new int[extras];
        start = new int[rows];
        clear();
    }

    /** Empties the program: no rows filled, no costs, no start, no second objective, canonical choice on. */
    public void clear() {
        Arrays.fill(tableRow, ColumnTable.NONE);
        Arrays.fill(numerator, 0);
        Arrays.fill(divisor, 1);
        Arrays.fill(factor, 0);
        Arrays.fill(rhs, 0);
        Arrays.fill(anchor, 0);
        for (double[] row : coefficient) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(cost, 0);
        Arrays.fill(secondCost, 0);
        Arrays.fill(slackRow, -1);
        columnCost = null;
        hasSecond = false;
        canonical = true;
        own = -1;
        excluded = -1;
        hasStart = false;
    }

    /**
     * Number of rows.
     *
     * @return the number of rows
     */
    public int rows() {
        return rows;
    }

    /**
     * Number of extra variables.
     *
     * @return the number of extra variables
     */
    public int extras() {
        return extras;
    }

    /**
     * Fills a row.
     *
     * @param row
     *            0 to rows - 1
     * @param source
     *            the table's row, {@link ColumnTable#ONES} or {@link ColumnTable#NONE}
     * @param rowFactor
     *            multiplies the table's row
     * @param right
     *            right-hand side
     */
    public void row(int row, int source, double rowFactor, double right) {
        row(row, source, rowFactor, 1, right);
    }

    /**
     * Fills a row whose factor is a quotient. Where a program hangs on the last digits of the data it is solved without rounding the
     * quotient.
     *
     * @param row
     *            0 to rows - 1
     * @param source
     *            the table's row, {@link ColumnTable#ONES} or {@link ColumnTable#NONE}
     * @param rowNumerator
     *            multiplies the table's row
     * @param rowDivisor
     *            divides the table's row, greater than 0
     * @param right
     *            right-hand side, not divided
     */
    public void row(int row, int source, double rowNumerator, double rowDivisor, double right) {
        tableRow[row] = source;
        numerator[row] = rowNumerator;
        divisor[row] = rowDivisor;
        factor[row] = rowNumerator / rowDivisor;
        rhs[row] = right;
    }

    /**
     * Where the evaluated unit lies in a row, after the factor; the canonical choice among several optima prefers the columns
     * that are nearest to this point.
     *
     * @param row
     *            0 to rows - 1
     * @param value
     *            the evaluated unit's own scaled value
     */
    public void anchor(int row, double value) {
        anchor[row] = value;
    }

    /**
     * Coefficient of an extra variable.
     *
     * @param row
     *            0 to rows - 1
     * @param extra
     *            0 to extras - 1
     * @param value
     *            the coefficient
     */
    public void set(int row, int extra, double value) {
        coefficient[row][extra] = value;
    }

    /**
     * Declares an extra variable that appears in one row only.
     *
     * @param row
     *            its row
     * @param extra
     *            0 to extras - 1
     * @param value
     *            its coefficient, not 0
     * @param itsCost
     *            its cost
     */
    public void slack(int row, int extra, double value, double itsCost) {
        coefficient[row][extra] = value;
        slackRow[extra] = row;
        cost[extra] = itsCost;
    }

    /**
     * Cost of an extra variable in the objective, which is minimised.
     *
     * @param extra
     *            0 to extras - 1
     * @param value
     *            the cost
     */
    public void cost(int extra, double value) {
        cost[extra] = value;
    }

    /**
     * Cost of an extra variable in a second objective, minimised over the optima of the first.
     *
     * @param extra
     *            0 to extras - 1
     * @param value
     *            the cost
     */
    public void secondCost(int extra, double value) {
        secondCost[extra] = value;
        hasSecond = true;
    }

    /**
     * Costs of the table's columns; none by default.
     *
     * @param costs
     *            one per column (not copied), or null
     */
    public void columnCosts(double[] costs) {
        columnCost = costs;
    }

    /** Only the value of the first objective is wanted: any optimum will do. */
    public void objectiveOnly() {
        canonical = false;
        hasSecond = false;
    }

    /**
     * The column of the evaluated unit.
     *
     * @param column
     *            its index in the table, or -1 when it is not there
     */
    public void own(int column) {
        own = column;
    }

    /**
     * A column that must not be used (super-efficiency).
     *
     * @param column
     *            its index, or -1 for none
     */
    public void exclude(int column) {
        excluded = column;
    }

    /**
     * One member of a basis to start from; the basis is taken only when it proves feasible.
     *
     * @param position
     *            0 to rows - 1; all positions must be filled
     * @param member
     *            an extra variable, {@link #OWN} or {@link #artificial(int)}
     */
    public void start(int position, int member) {
        start[position] = member;
        hasStart = true;
    }

    /**
     * In {@link #start(int, int)}: the artificial variable of a row, which must be zero there.
     *
     * @param row
     *            0 to rows - 1
     * @return its code
     */
    public static int artificial(int row) {
        return -2 - row;
    }

    /**
     * The table's row behind a row of the program.
     *
     * @param row
     *            0 to rows - 1
     * @return the table's row, {@link ColumnTable#ONES} or {@link ColumnTable#NONE}
     */
    public int source(int row) {
        return tableRow[row];
    }

    double entry(ColumnTable table, int row, int column) {
        return numerator[row] * table.get(tableRow[row], column) / divisor[row];
    }

    /** Whether there is a basis to start from whose unit may be used. */
    boolean canStart() {
        return hasStart && own >= 0 && own != excluded;
    }

    /** How far a column lies from the evaluated unit, in scaled rows. */
    double distance(ColumnTable table, int column) {
        double distance = 0;
        for (int r = 0; r < rows; r++) {
            distance += Math.abs(entry(table, r, column) - anchor[r]);
        }
        return distance;
    }

    /** Last word among columns that are equally near: the unit's own first, then the earlier one. */
    double order(ColumnTable table, int column) {
        return column == own ? 0 : 1 + column / (double) table.size();
    }
}
