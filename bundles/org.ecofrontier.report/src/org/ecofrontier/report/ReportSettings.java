package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ecofrontier.model.Setting;
import org.ecofrontier.model.Study;

/**
 * What goes into the report of a study. It is kept in the study as plain keys and values, see {@link #toMap} and {@link #of(Study)}: a
 * report written from the command line has the content that was chosen in the workbench.
 *
 * @param language the language of the report, "en" or "zh"; empty = that of the program
 * @param title the title of the report; empty = the name of the study
 * @param longTables how tables longer than a page are printed
 * @param formats the files that are written when nobody says which; empty = ask
 * @param content by analysis the ids of the outputs (tables and figures) that go into the report, none = the analysis is left out; an
 *        analysis that is not named goes in with all of its outputs
 * @since 0.1
 */
public record ReportSettings(Optional<String> language, Optional<String> title, LongTables longTables, Set<ReportFormat> formats,
        SortedMap<String, Set<String>> content) {

    private static final String LANGUAGE = "language";
    private static final String TITLE = "title";
    private static final String TABLES = "tables";
    private static final String FORMATS = "formats";
    private static final String CONTENT = "content.";

    /** Takes unmodifiable copies. */
    public ReportSettings {
        language = language.filter(text -> !text.isBlank());
        title = title.filter(text -> !text.isBlank());
        formats = formats.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(formats));
        SortedMap<String, Set<String>> copy = new TreeMap<>();
        content.forEach((analysis, outputs) -> copy.put(analysis, Collections.unmodifiableSet(new LinkedHashSet<>(outputs))));
        content = Collections.unmodifiableSortedMap(copy);
    }

    /** All outputs of all analyses, long tables shortened, in the language of the program. */
    public static ReportSettings standard() {
        return new ReportSettings(Optional.empty(), Optional.empty(), LongTables.SHORT, Set.of(), new TreeMap<>());
    }

    /** What is kept in a study. Settings that are not known, for example of a later version, are passed over. */
    public static ReportSettings of(Study study) {
        Map<String, String> map = new HashMap<>();
        for (Setting setting : study.getReportSettings()) {
            if (setting.getKey() != null && setting.getValue() != null) {
                map.put(setting.getKey(), setting.getValue());
            }
        }
        return of(map);
    }

    /** Settings from keys and values as {@link #toMap} gives them; what is missing or not known is as in {@link #standard}. */
    public static ReportSettings of(Map<String, String> map) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        list(map.getOrDefault(FORMATS, "")).forEach(name -> ReportFormat.of(name).ifPresent(formats::add));
        SortedMap<String, Set<String>> content = new TreeMap<>();
        map.forEach((key, value) -> {
            if (key.startsWith(CONTENT)) {
                content.put(key.substring(CONTENT.length()), new LinkedHashSet<>(list(value)));
            }
        });
        return new ReportSettings(Optional.ofNullable(map.get(LANGUAGE)).filter(List.of("en", "zh")::contains),
                Optional.ofNullable(map.get(TITLE)), LongTables.of(map.getOrDefault(TABLES, "")).orElse(LongTables.SHORT), formats, content);
    }

    private static List<String> list(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
    }

    /**
     * The settings as keys and values, those that are as in {@link #standard} left out: language, title, tables (short, full), formats
     * (docx,xlsx,html,latex), content.ANALYSIS (ids of outputs, comma between them).
     */
    public SortedMap<String, String> toMap() {
        SortedMap<String, String> map = new TreeMap<>();
        language.ifPresent(value -> map.put(LANGUAGE, value));
        title.ifPresent(value -> map.put(TITLE, value));
        if (longTables != LongTables.SHORT) {
            map.put(TABLES, longTables.id());
        }
        if (!formats.isEmpty()) {
            map.put(FORMATS, formats.stream().map(ReportFormat::id).collect(Collectors.joining(",")));
        }
        content.forEach((analysis, outputs) -> map.put(CONTENT + analysis, String.join(",", outputs)));
        return map;
    }

    /** Whether an output of an analysis goes into the report. */
    public boolean shows(String analysis, String output) {
        Set<String> outputs = content.get(analysis);
        return outputs == null || outputs.contains(output);
    }

    /** Whether anything of an analysis goes into the report. */
    public boolean shows(String analysis) {
        Set<String> outputs = content.get(analysis);
        return outputs == null || !outputs.isEmpty();
    }

    /** These settings in a language, "en" or "zh". */
    public ReportSettings language(String other) {
        return new ReportSettings(Optional.of(other), title, longTables, formats, content);
    }

    /** These settings with another title; empty = the name of the study. */
    public ReportSettings title(String other) {
        return new ReportSettings(language, Optional.of(other), longTables, formats, content);
    }

    /** These settings with another way of printing long tables. */
    public ReportSettings longTables(LongTables other) {
        return new ReportSettings(language, title, other, formats, content);
    }

    /** These settings with other files. */
    public ReportSettings formats(Set<ReportFormat> other) {
        return new ReportSettings(language, title, longTables, other, content);
    }

    /** These settings with all outputs of an analysis. */
    public ReportSettings all(String analysis) {
        SortedMap<String, Set<String>> changed = new TreeMap<>(content);
        changed.remove(analysis);
        return new ReportSettings(language, title, longTables, formats, changed);
    }

    /** These settings with some outputs of an analysis, none = the analysis is left out. */
    public ReportSettings some(String analysis, Collection<String> outputs) {
        SortedMap<String, Set<String>> changed = new TreeMap<>(content);
        changed.put(analysis, new LinkedHashSet<>(outputs));
        return new ReportSettings(language, title, longTables, formats, changed);
    }

    /**
     * These settings with nothing but the analyses and outputs that are named.
     *
     * @param study the study
     * @param names "ANALYSIS" for all outputs of an analysis, "ANALYSIS/OUTPUT" for one of them
     */
    public ReportSettings only(Study study, Collection<String> names) {
        ReportSettings changed = this;
        for (var analysis : study.getAnalyses()) {
            String id = analysis.getId();
            List<String> outputs = new ArrayList<>();
            names.stream().filter(name -> name.startsWith(id + "/")).forEach(name -> outputs.add(name.substring(id.length() + 1)));
            changed = names.contains(id) ? changed.all(id) : changed.some(id, outputs);
        }
        return changed;
    }
}
