package org.ecofrontier.dea;

/**
 * Disposability of undesirable outputs.
 *
 * @since 0.1
 */
public enum Disposability {

    /** Inequality: an emission at or below the target is attainable. */
    FREE,
    /** Equality: emissions fall only together with desirable output. */
    WEAK
}
