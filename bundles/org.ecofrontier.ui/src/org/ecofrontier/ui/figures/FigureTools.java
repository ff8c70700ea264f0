package org.ecofrontier.ui.figures;

/**
 * What can be done with the figure in front.
 *
 * @since 0.1
 */
public interface FigureTools {

    /** Draws it larger. */
    void zoomIn();

    /** Draws it smaller. */
    void zoomOut();

    /** Draws it as large as there is room. */
    void fit();

    /** Puts it on the clipboard as a picture. */
    void copy();

    /** Asks how it is to look, and draws it so. */
    void settings();

    /** Asks for a file and writes it there. */
    void save();

    /**
     * {@return whether there is another part of it, for example another year, to look at}
     *
     * @param step how many parts on; before this one when negative
     */
    boolean hasPart(int step);

    /** Shows another part of it, for which {@link #hasPart} holds. */
    void showPart(int step);
}
