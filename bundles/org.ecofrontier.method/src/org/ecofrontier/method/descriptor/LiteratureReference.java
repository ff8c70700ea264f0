package org.ecofrontier.method.descriptor;

/**
 * A publication that a method rests on.
 *
 * @param citation authors, year, title, journal
 * @param doi the DOI, or empty
 * @since 0.1
 */
public record LiteratureReference(String citation, String doi) {
}
