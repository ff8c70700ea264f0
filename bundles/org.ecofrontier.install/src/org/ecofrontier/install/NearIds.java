package org.ecofrontier.install;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody who mistyped an id may have meant. */
final class NearIds {

    private static final int SHOWN = 5;

    private NearIds() {
    }

    /** The ids nearest to one that does not exist, nearest first; all of them when there are few. */
    static List<String> of(String wanted, Collection<String> ids) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return ids.stream().distinct().sorted()
                .sorted(Comparator.comparingInt(id -> distance(lower, id.toLowerCase(Locale.ROOT))))
                .limit(SHOWN).toList();
    }

    /** Edit distance of V. I. Levenshtein (1966); an id that holds the wanted one counts as near. */
    private static int distance(String a, String b) {
        if (b.contains(a)) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
