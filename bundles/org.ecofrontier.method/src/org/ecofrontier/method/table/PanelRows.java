package org.ecofrontier.method.table;

import java.util.Arrays;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;

/**
 * Tables whose rows are rows of a panel, and the names of periods.
 *
 * @since 0.1
 */
public final class PanelRows {

    private static final Messages MESSAGES = Messages.beside(Panel.class);

    private PanelRows() {
    }

    /** Starts a table with one row per row of a panel: the columns region and year. */
    public static ResultTable.Builder of(String id, Panel panel) {
        int[] all = new int[panel.size()];
        Arrays.setAll(all, row -> row);
        return of(id, panel, all);
    }

    /** Starts a table with some of the rows of a panel: the columns region and year. */
    public static ResultTable.Builder of(String id, Panel panel, int[] rows) {
        String[] regions = Arrays.stream(rows).mapToObj(panel::region).toArray(String[]::new);
        return ResultTable.builder(id).text("region", regions).integer("year", Arrays.stream(rows).map(panel::year).toArray());
    }

    /** A period for people: the year, or the word for all rows of a cross-section. */
    public static Text period(int year) {
        return year == Panel.NO_YEAR ? MESSAGES.text("period.all") : Text.of(Integer.toString(year));
    }

    /** What stands before a message on a period: the year, or nothing for a cross-section. */
    public static String where(int year) {
        return year == Panel.NO_YEAR ? "" : Integer.toString(year);
    }
}
