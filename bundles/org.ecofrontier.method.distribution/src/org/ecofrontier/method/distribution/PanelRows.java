package org.ecofrontier.method.distribution;

import java.util.Arrays;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.table.ResultTable;

/** The beginning of tables with one row per row of the panel, and the names of periods. */
final class PanelRows {

    private static final Messages MESSAGES = Messages.beside(PanelRows.class);

    private PanelRows() {
    }

    static ResultTable.Builder of(String id, Panel panel) {
        int[] all = new int[panel.size()];
        Arrays.setAll(all, row -> row);
        return of(id, panel, all);
    }

    static ResultTable.Builder of(String id, Panel panel, int[] rows) {
        String[] regions = Arrays.stream(rows).mapToObj(panel::region).toArray(String[]::new);
        return ResultTable.builder(id).text("region", regions).integer("year", Arrays.stream(rows).map(panel::year).toArray());
    }

    static Text period(int year) {
        return year == Panel.NO_YEAR ? MESSAGES.text("all") : Text.of(Integer.toString(year));
    }

    /** What stands before a refusal: the year, or nothing for a cross-section. */
    static String where(int year) {
        return year == Panel.NO_YEAR ? "" : Integer.toString(year);
    }
}
