package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The results of many units, kept in columns. Safe to read from any thread once the evaluation has returned.
 *
 * @since 0.1
 */
public final class Evaluation {

    private static final int[] NOBODY = {};
    private static final double[] NOTHING = {};

    private final int variables;
    private final boolean details;
    private final ResultStatus[] status;
    private final double[] score;
    private final double[] measure;
    private final Reason[] reason;
    private final int[][] peer;
    private final double[][] lambda;
    private final double[][] vectors;

    Evaluation(UnitData data, boolean details) {
        int n = data.size();
        this.details = details;
        variables = data.variableCount();
        status = new ResultStatus[n];
        score = new double[n];
        measure = new double[n];
        reason = new Reason[n];
        peer = new int[details ? n : 0][];
        lambda = new double[details ? n : 0][];
        vectors = new double[details ? n : 0][];
    }

    void put(int unit, UnitOutcome outcome, int[] peers, double[] lambdas) {
        status[unit] = ResultStatus.CERTIFIED;
        score[unit] = outcome.score;
        measure[unit] = outcome.measure;
        if (details) {
            peer[unit] = peers;
            lambda[unit] = lambdas;
            double[] all = new double[4 * variables];
            System.arraycopy(outcome.slack, 0, all, 0, variables);
            System.arraycopy(outcome.target, 0, all, variables, variables);
            System.arraycopy(outcome.contribution, 0, all, 2 * variables, variables);
            System.arraycopy(outcome.weight, 0, all, 3 * variables, variables);
            vectors[unit] = all;
        }
    }

    void put(int unit, ResultStatus why, Reason because) {
        status[unit] = why;
        score[unit] = Double.NaN;
        measure[unit] = Double.NaN;
        reason[unit] = because;
    }

    boolean keepsDetails() {
        return details;
    }

    /**
     * Number of units in the data.
     *
     * @return the number of units
     */
    public int size() {
        return status.length;
    }

    /**
     * Standing of a unit's result.
     *
     * @param unit
     *            index of the unit
     * @return its status, null when the plan did not evaluate the unit
     */
    public ResultStatus status(int unit) {
        return status[unit];
    }

    /**
     * Score of a unit.
     *
     * @param unit
     *            index of the unit
     * @return its score; not a number unless certified
     */
    public double score(int unit) {
        return status[unit] == null ? Double.NaN : score[unit];
    }

    /**
     * What the program measured for a unit: theta, phi, beta or rho.
     *
     * @param unit
     *            index of the unit
     * @return the measure; not a number unless certified
     */
    public double measure(int unit) {
        return status[unit] == null ? Double.NaN : measure[unit];
    }

    /**
     * Everything known about a unit.
     *
     * @param unit
     *            index of the unit
     * @return the result, null when the plan did not evaluate the unit
     */
    public UnitResult unit(int unit) {
        if (status[unit] == null) {
            return null;
        }
        boolean known = details && vectors[unit] != null;
        List<UnitResult.Peer> peers = new ArrayList<>();
        int[] who = known ? peer[unit] : NOBODY;
        for (int i = 0; i < who.length; i++) {
            peers.add(new UnitResult.Peer(who[i], lambda[unit][i]));
        }
        return new UnitResult(unit, status[unit], score[unit], measure[unit], List.copyOf(peers), part(unit, 0), part(unit, 1),
                part(unit, 2), part(unit, 3), reason[unit]);
    }

    private double[] part(int unit, int which) {
        return details && vectors[unit] != null ? Arrays.copyOfRange(vectors[unit], which * variables, (which + 1) * variables)
                : NOTHING;
    }
}
