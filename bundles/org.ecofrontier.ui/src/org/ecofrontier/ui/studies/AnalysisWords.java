package org.ecofrontier.ui.studies;

import java.util.Locale;

import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.text.UiText;

/**
 * How an analysis stands, in a word.
 *
 * @since 0.1
 */
public final class AnalysisWords {

    private static final int PERCENT = 100;

    private AnalysisWords() {
    }

    /** {@return the word for a state} */
    public static String of(AnalysisState state) {
        if (state.kind() == Kind.RUNNING) {
            return UiText.of("state.running") + " " + (int) (PERCENT * state.progress()) + " %";
        }
        return UiText.of("state." + state.kind().name().toLowerCase(Locale.ROOT));
    }
}
