package org.ecofrontier.figure;

/**
 * Where a figure is to be seen.
 *
 * @since 0.1
 */
public enum Theme {
    /**
     * On paper: black on white; colours keep apart in grey and for colour-blind readers, with dashes, marks and hatching as a second
     * sign.
     */
    JOURNAL,
    /** In a window with a light background. */
    SCREEN_LIGHT,
    /** In a window with a dark background. */
    SCREEN_DARK
}
