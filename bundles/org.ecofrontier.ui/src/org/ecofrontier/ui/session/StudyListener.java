package org.ecofrontier.ui.session;

/**
 * Told in the user-interface thread what happens to an open study.
 *
 * @since 0.1
 */
public interface StudyListener {

    /** The model, its history or whether it is saved has changed. */
    default void changed() {
    }

    /** How analyses stand has changed. */
    default void statesChanged() {
    }
}
