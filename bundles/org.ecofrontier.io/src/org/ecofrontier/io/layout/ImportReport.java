package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecofrontier.io.Phrases;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.cells.Rule;

/**
 * What an import detected, changed and left out, cell by cell. Beyond {@value #MAX_CHANGES} changes of one rule only their number is kept.
 *
 * @since 0.1
 */
public final class ImportReport {

    /** Changes of one rule that are listed with their cells. */
    public static final int MAX_CHANGES = 10_000;

    /**
     * A cell that was not taken as it stands.
     *
     * @param place its place
     * @param rule what was done
     * @param before what the cell shows
     * @param after what was read, empty for a missing value
     */
    public record Change(Place place, Rule rule, String before, String after) {
    }

    /**
     * A row that was left out.
     *
     * @param place its place
     * @param text its first text
     * @param reason why, a clause in English
     */
    public record SkippedRow(Place place, String text, String reason) {
    }

    private final List<String> detected = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    private final List<SkippedRow> skippedRows = new ArrayList<>();

    ImportReport() {
    }

    void detected(String line) {
        detected.add(line);
    }

    void change(Place place, Rule rule, String before, String after) {
        if (counts.merge(rule, 1, Integer::sum) <= MAX_CHANGES) {
            changes.add(new Change(place, rule, before, after));
        }
    }

    /** Counts a change beyond the listed ones without making its texts; true if the change has to be listed by {@link #change}. */
    boolean listed(Rule rule) {
        if (counts.getOrDefault(rule, 0) < MAX_CHANGES) {
            return true;
        }
        counts.merge(rule, 1, Integer::sum);
        return false;
    }

    void skipped(Place place, String text, String reason) {
        skippedRows.add(new SkippedRow(place, text, reason));
    }

    /**
     * What was detected, one sentence each: encoding, layout, header rows, columns, units.
     *
     * @return an unmodifiable list
     */
    public List<String> detected() {
        return Collections.unmodifiableList(detected);
    }

    /**
     * The cells that were not taken as they stand.
     *
     * @return an unmodifiable list in the order of reading
     */
    public List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    /**
     * How often each rule was applied.
     *
     * @return an unmodifiable map
     */
    public Map<Rule, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The rows that were left out.
     *
     * @return an unmodifiable list
     */
    public List<SkippedRow> skippedRows() {
        return Collections.unmodifiableList(skippedRows);
    }

    /**
     * The report as lines of text in English: what was detected, rows left out, then every rule with its cells.
     *
     * @param cellsPerRule how many cells to name for each rule
     * @return the lines
     */
    public List<String> lines(int cellsPerRule) {
        return lines(cellsPerRule, Locale.ENGLISH);
    }

    /**
     * The report as lines of text: what was detected, rows left out, then every rule with its cells.
     *
     * @param cellsPerRule how many cells to name for each rule
     * @param locale the language
     * @return the lines
     */
    public List<String> lines(int cellsPerRule, Locale locale) {
        List<String> lines = new ArrayList<>();
        detected.forEach(line -> lines.add(Phrases.in(locale, line)));
        for (SkippedRow row : skippedRows) {
            lines.add(Phrases.in(locale, "left out " + row.place().cell()
                + (row.place().sheet() == null ? "" : " of sheet \"" + row.place().sheet() + "\"") + " (\"" + row.text() + "\"): "
                + row.reason()));
        }
        counts.forEach((rule, count) -> lines.add(line(rule, count, cellsPerRule, locale)));
        return lines;
    }

    private String line(Rule rule, int count, int cells, Locale locale) {
        List<String> shown = changes.stream().filter(change -> change.rule() == rule).limit(cells)
            .map(change -> change.place().cell(locale) + " \"" + change.before() + "\" "
                + (change.after().isEmpty() ? Phrases.in(locale, "-> missing") : "-> " + change.after())).toList();
        String listed = shown.isEmpty() ? "" : " (" + String.join(", ", shown) + (shown.size() < count ? ", ...)" : ")");
        return Phrases.in(locale, rule.words() + ": " + count + (count == 1 ? " cell" : " cells")) + listed;
    }
}
