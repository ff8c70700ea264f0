package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * Answer to a {@link FrontierProgram}. The object belongs to the kernel and is valid until its next solution; copy what is kept.
 *
 * @since 0.1
 */
public final class FrontierSolution {

    SolveStatus status = SolveStatus.UNCERTIFIED;
    double objective = Double.NaN;
    double[] extra = new double[0];
    int peerCount;
    int[] peer = new int[16];
    double[] weight = new double[16];
    double[] multiplier = new double[0];
    Certificate certificate = new Certificate(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    void reset(FrontierProgram p) {
        status = SolveStatus.UNCERTIFIED;
        objective = Double.NaN;
        peerCount = 0;
        if (extra.length != p.extras) {
            extra = new double[p.extras];
        }
        Arrays.fill(extra, 0);
        if (multiplier.length != p.rows) {
            multiplier = new double[p.rows];
        }
    }

    void addPeer(int column, double value) {
        if (peerCount == peer.length) {
            peer = Arrays.copyOf(peer, 2 * peerCount);
            weight = Arrays.copyOf(weight, 2 * peerCount);
        }
        peer[peerCount] = column;
        weight[peerCount++] = value;
    }

    /**
     * How the solution ended.
     *
     * @return the status
     */
    public SolveStatus status() {
        return status;
    }

    /**
     * Value of the first objective.
     *
     * @return the objective; not a number unless optimal
     */
    public double objective() {
        return objective;
    }

    /**
     * Value of an extra variable.
     *
     * @param k
     *            0 to extras - 1
     * @return its value, at least 0
     */
    public double extra(int k) {
        return extra[k];
    }

    /**
     * Number of columns of the table with a positive value.
     *
     * @return the number of peers
     */
    public int peerCount() {
        return peerCount;
    }

    /**
     * A column of the table with a positive value, in increasing order.
     *
     * @param i
     *            0 to peerCount - 1
     * @return its index
     */
    public int peer(int i) {
        return peer[i];
    }

    /**
     * The value of {@link #peer(int)}.
     *
     * @param i
     *            0 to peerCount - 1
     * @return lambda, greater than 0
     */
    public double weight(int i) {
        return weight[i];
    }

    /**
     * Dual value of a row of the program (after its factor). Of an infeasible program: the Farkas ray y with y'A &lt;= 0 and
     * y'b &gt; 0.
     *
     * @param row
     *            0 to rows - 1
     * @return the multiplier
     */
    public double multiplier(int row) {
        return multiplier[row];
    }

    /**
     * The proof.
     *
     * @return the certificate; all figures are not a number when no engine came to an end
     */
    public Certificate certificate() {
        return certificate;
    }
}
