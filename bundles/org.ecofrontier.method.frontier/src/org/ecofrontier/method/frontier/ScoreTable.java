package org.ecofrontier.method.frontier;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.ecofrontier.dea.Reason;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;

/**
 * The table {@code scores}: region, year, score, status, the columns that a model adds, and the reason where there is no score.
 *
 * @since 0.1
 */
public final class ScoreTable {

    private final FrontierUnits units;
    private final UnitResults results;
    private final Map<String, double[]> more = new LinkedHashMap<>();

    /** A table of the scores of all units. */
    public ScoreTable(FrontierUnits units, UnitResults results) {
        this.units = units;
        this.results = results;
    }

    /**
     * Adds a column.
     *
     * @param column its id, as in the method's declaration
     * @param value the value of each unit, not a number where it is not defined
     */
    public void add(String column, IntToDoubleFunction value) {
        more.put(column, IntStream.range(0, units.panel().size()).mapToDouble(value).toArray());
    }

    ResultTable build() {
        Panel panel = units.panel();
        int n = panel.size();
        String[] status = new String[n];
        String[] reason = new String[n];
        double[] score = new double[n];
        for (int unit = 0; unit < n; unit++) {
            score[unit] = results.score(unit);
            status[unit] = word(results.status(unit));
            if (results.status(unit) != ResultStatus.CERTIFIED) {
                reason[unit] = code(results.unit(unit).reason());
            }
        }
        ResultTable.Builder table = PanelRows.of("scores", panel).number("score", score).text("status", status);
        more.forEach(table::number);
        return table.text("reason", reason).build();
    }

    /** The scores of all units without further columns. */
    public static ResultTable of(FrontierUnits units, UnitResults results) {
        return new ScoreTable(units, results).build();
    }

    /** A status as tables write it. */
    public static String word(ResultStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private String code(Reason reason) {
        StringBuilder code = new StringBuilder(reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        reason.variables().forEach(variable -> code.append(' ').append(units.variables().get(variable).id()));
        return code.toString();
    }
}
