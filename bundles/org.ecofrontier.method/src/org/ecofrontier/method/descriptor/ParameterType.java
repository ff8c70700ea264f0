package org.ecofrontier.method.descriptor;

/**
 * The types a parameter can have.
 *
 * @since 0.1
 */
public enum ParameterType {
    /** true or false. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number with {@code .} as decimal mark. */
    NUMBER,
    /** One of the listed choices, or a value of the type that the descriptor allows besides. */
    CHOICE,
    /** Any text; also lists separated by commas. */
    TEXT,
    /** Years and ranges of years separated by commas, for example 2009,2013-2015; empty = all. */
    YEARS,
    /** Numbers separated by commas. */
    NUMBERS,
    /** Spatial weights: one of the listed schemes, or {@code file}. */
    WEIGHTS,
    /** The id of a classification of the regions. */
    CLASSIFICATION
}
