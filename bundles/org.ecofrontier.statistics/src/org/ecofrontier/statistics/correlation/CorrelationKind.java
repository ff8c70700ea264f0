package org.ecofrontier.statistics.correlation;

/**
 * Which coefficient is computed.
 *
 * @since 0.1
 */
public enum CorrelationKind {
    /** Pearson's product-moment coefficient. */
    PEARSON,
    /** Spearman's rho: Pearson's coefficient of the ranks, ties averaged. */
    SPEARMAN,
    /** Kendall's tau-b. */
    KENDALL
}
