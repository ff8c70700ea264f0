package org.ecofrontier.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The year that is looked at in a study: one for the sliders of all its figures and maps and for all tables that show one year.
 *
 * @since 0.1
 */
public final class YearSelection {

    private final List<Runnable> listeners = new ArrayList<>();
    private OptionalInt year = OptionalInt.empty();

    /** {@return the year; empty before the user has chosen one} */
    public OptionalInt year() {
        return year;
    }

    /** Chooses a year. */
    public void set(int chosen) {
        if (year.isEmpty() || year.getAsInt() != chosen) {
            year = OptionalInt.of(chosen);
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Adds a listener. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
