package org.ecofrontier.method;

/**
 * How much a {@link Finding} matters.
 *
 * @since 0.1
 */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** The results stand, but the analyst should look. */
    WARNING,
    /** The analysis cannot run, or has no result. */
    ERROR
}
