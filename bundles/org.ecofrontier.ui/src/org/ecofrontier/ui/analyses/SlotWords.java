package org.ecofrontier.ui.analyses;

import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.ui.text.UiText;

/** What a slot takes, and what is wrong with what is bound. */
final class SlotWords {

    private SlotWords() {
    }

    /** What is wrong with a number of variables, empty if nothing. */
    static String problem(SlotDescriptor slot, int count) {
        if (count < slot.min()) {
            return UiText.of(slot.min() == 1 ? "slot.one" : "slot.few", slot.min());
        }
        return count > slot.max() ? UiText.of("slot.many", slot.max()) : "";
    }
}
