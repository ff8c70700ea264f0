package org.ecofrontier.statistics.censored;

/** The log density of one row and its derivatives by the index mu = x'b and by l = log sigma; filled in place, for speed. */
final class Derivatives {

    double value;

    double mu;

    double log;

    double muMu;

    double muLog;

    double logLog;
}
