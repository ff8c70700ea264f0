package org.ecofrontier.engine;

import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which values of the indicators that an analysis uses are imputed.
 *
 * @param rows the rows with an imputed value by id of the indicator, indicators without any left out
 */
record ImputedRows(Map<String, BitSet> rows) {

    static final ImputedRows NONE = new ImputedRows(Map.of());

    /** How many values are imputed, by id of the indicator. */
    SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        rows.forEach((indicator, marked) -> counts.put(indicator, marked.cardinality()));
        return counts;
    }
}
