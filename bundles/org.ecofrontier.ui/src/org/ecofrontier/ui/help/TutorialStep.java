package org.ecofrontier.ui.help;

import java.util.function.BooleanSupplier;

import org.ecofrontier.ui.text.UiText;

/**
 * A step of the tutorial.
 *
 * @param id what its texts begin with
 * @param done whether the user has done it
 * @param act does it for the user
 */
record TutorialStep(String id, BooleanSupplier done, Runnable act) {

    String title() {
        return UiText.of("tutorial." + id + ".title");
    }

    String text() {
        return UiText.of("tutorial." + id + ".text");
    }

    String button() {
        return UiText.of("tutorial." + id + ".do");
    }
}
