package org.ecofrontier.statistics.coupling;

import java.util.Comparator;
import java.util.Locale;

/**
 * A combination of grades. Patterns are ordered by benefit from high to low, then by consumption from low to high, then by pollution
 * from low to high, so that among equal benefits the most sparing pattern comes first.
 *
 * @param benefit grade of the desirable-output index
 * @param consumption grade of the input index
 * @param pollution grade of the undesirable-output index
 * @since 0.1
 */
public record Pattern(Level benefit, Level consumption, Level pollution) implements Comparable<Pattern> {

    private static final Comparator<Pattern> ORDER = Comparator.comparing(Pattern::benefit, Comparator.reverseOrder())
            .thenComparing(Pattern::consumption).thenComparing(Pattern::pollution);

    @Override
    public int compareTo(Pattern other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code High benefit, medium consumption, low pollution}. */
    public String label() {
        String text = word(benefit) + " benefit, " + word(consumption) + " consumption, " + word(pollution) + " pollution";
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
