package org.ecofrontier.engine.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.ecofrontier.engine.results.RunRecord;

/**
 * Something in which two runs differ before any number was computed.
 *
 * @param kind what it is
 * @param id the id of the parameter or slot, else an empty text
 * @param first what the first run had; empty = nothing
 * @param second what the second run had; empty = nothing
 * @since 0.1
 */
public record SettingDifference(Kind kind, String id, String first, String second) {

    /**
     * What can differ.
     *
     * @since 0.1
     */
    public enum Kind {
        /** The method or its version. */
        METHOD,
        /** What is bound to a slot. */
        BINDING,
        /** The value of a parameter. */
        PARAMETER,
        /** How many rows the method saw. */
        ROWS,
        /** The product that made the run. */
        PRODUCT
    }

    /** {@return all differences between two runs, the method first} */
    public static List<SettingDifference> between(RunRecord first, RunRecord second) {
        List<SettingDifference> found = new ArrayList<>();
        add(found, Kind.METHOD, "", first.method() + " " + first.methodVersion(), second.method() + " " + second.methodVersion());
        for (String slot : keys(first.bindings(), second.bindings())) {
            add(found, Kind.BINDING, slot, String.join(", ", first.bindings().getOrDefault(slot, List.of())),
                String.join(", ", second.bindings().getOrDefault(slot, List.of())));
        }
        for (String parameter : keys(first.parameters(), second.parameters())) {
            add(found, Kind.PARAMETER, parameter, first.parameters().getOrDefault(parameter, ""),
                second.parameters().getOrDefault(parameter, ""));
        }
        add(found, Kind.ROWS, "", Integer.toString(first.rows()), Integer.toString(second.rows()));
        add(found, Kind.PRODUCT, "", first.product(), second.product());
        return List.copyOf(found);
    }

    private static Set<String> keys(Map<String, ?> first, Map<String, ?> second) {
        Set<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys;
    }

    private static void add(List<SettingDifference> found, Kind kind, String id, String first, String second) {
        if (!first.equals(second)) {
            found.add(new SettingDifference(kind, id, first, second));
        }
    }
}
