package org.ecofrontier.ui.analyses;

/** A field of a form. */
@FunctionalInterface
interface FormField {

    /** Shows the value as it is now. */
    void update();
}
