package org.ecofrontier.engine.results;

import java.util.List;
import java.util.Map;

import org.ecofrontier.method.Finding;

/**
 * How results came about: what {@code run.json} says beside them, so that anyone can repeat the run.
 *
 * @param analysis the id of the analysis, or empty for a call without a study
 * @param method the id of the method
 * @param methodVersion the version of the method's declaration
 * @param contributor the plug-in with its version
 * @param product the version of the product
 * @param parameters all parameters with their values, seeds included
 * @param bindings what was bound to each slot
 * @param inputHash SHA-256 over everything the results depend on
 * @param rows the number of rows the method saw
 * @param regions the number of regions
 * @param years the first and last year, empty for a cross-section
 * @param imputed how many of the values of an indicator are imputed, by its id; indicators without imputed values are left out
 * @param started when the run began, ISO 8601 in UTC
 * @param seconds how long it took
 * @param tables the tables with the types of their columns
 * @param figures the ids of the figures
 * @param findings what the analyst should know
 * @since 0.1
 */
public record RunRecord(String analysis, String method, String methodVersion, String contributor, String product,
        Map<String, String> parameters, Map<String, List<String>> bindings, String inputHash, int rows, int regions, List<Integer> years,
        Map<String, Integer> imputed, String started, double seconds, List<TableEntry> tables, List<String> figures,
        List<Finding> findings) {

    /**
     * A table of the results.
     *
     * @param id the id of the output
     * @param rows the number of its rows
     * @param columns its columns in order
     * @since 0.1
     */
    public record TableEntry(String id, int rows, List<ColumnEntry> columns) {
    }

    /**
     * A column of a table.
     *
     * @param id its id
     * @param type text, integer or number
     * @since 0.1
     */
    public record ColumnEntry(String id, String type) {
    }
}
