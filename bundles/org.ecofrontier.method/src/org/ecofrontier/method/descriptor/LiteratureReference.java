package org.ecofrontier.method.descriptor;

/**
 * A publication that a method rests on.
 *
 * @param citation authors, year, title, journal
 * @param doi the DOI, or empty
 * @param when the settings for which a run rests on it
 * @since 0.1
 */
public record LiteratureReference(String citation, String doi, Conditions when) {

    /** A publication that every run rests on. */
    public LiteratureReference(String citation, String doi) {
        this(citation, doi, Conditions.ALWAYS);
    }
}
