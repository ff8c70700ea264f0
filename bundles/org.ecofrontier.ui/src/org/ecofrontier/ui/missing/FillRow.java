package org.ecofrontier.ui.missing;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.ui.text.UiText;

/**
 * A cell that would be filled, or would stay missing with the reason.
 *
 * @param region the id of its region
 * @param year its year, may be null
 * @param indicator the name of its indicator
 * @param value what it would be filled with; NaN if it would stay missing
 * @param reason why it would stay missing; else empty
 */
record FillRow(String region, Integer year, String indicator, double value, String reason) {

    /** What is chosen for some indicators. */
    static List<FillRow> of(List<FillChoice> choices) {
        List<FillRow> rows = new ArrayList<>();
        for (FillChoice choice : choices) {
            if (choice.plan() != null) {
                choice.plan().cells().forEach(cell -> rows.add(new FillRow(cell.region(), cell.year(), choice.name(), cell.value(), "")));
                choice.plan().left().forEach(left -> rows.add(new FillRow(left.place().region(), left.place().year(), choice.name(),
                    Double.NaN, left.what(UiText.locale()) + " " + left.advice(UiText.locale()))));
            }
        }
        return rows;
    }

    /** The year as text. */
    String yearText() {
        return year == null ? "" : year.toString();
    }
}
