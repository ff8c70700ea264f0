package org.ecofrontier.ui.progress;

import java.util.concurrent.TimeUnit;

import org.ecofrontier.ui.text.UiText;

/** How long a run still takes, as far as that is known. */
final class TimeLeft {

    private static final double TOO_EARLY = 0.02;
    private static final long SECONDS_BEFORE = 2;
    private static final long MINUTE = 60;

    private TimeLeft() {
    }

    /**
     * {@return a text, empty where nothing honest can be said yet}
     *
     * @param elapsed nanoseconds since the beginning
     * @param fraction how far the run is, from 0 to 1
     */
    static String words(long elapsed, double fraction) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(elapsed);
        if (fraction < TOO_EARLY || seconds < SECONDS_BEFORE) {
            return "";
        }
        long left = Math.round(seconds * (1 - fraction) / fraction);
        return left < MINUTE ? UiText.of("progress.seconds", Math.max(1, left)) : UiText.of("progress.minutes",
            Math.round(left / (double) MINUTE));
    }
}
