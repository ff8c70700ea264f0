package org.ecofrontier.method.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.PanelRows;

/**
 * What keeps the components of an index from being standardised, said with their names.
 *
 * @since 0.1
 */
public final class Components {

    private static final Messages MESSAGES = Messages.beside(Components.class);
    private static final String MAX = "max";

    private Components() {
    }

    /**
     * The values that a share of the maximum cannot be formed from.
     *
     * @param input the input; its parameter {@code standardize} says how components become dimensionless
     * @param slots the slots of the components
     */
    public static List<Finding> check(AnalysisInput input, String... slots) {
        List<Finding> findings = new ArrayList<>();
        for (String slot : slots) {
            for (Variable.Numeric component : input.numeric(slot)) {
                for (int row = 0; row < component.size() && input.parameters().text("standardize").equals(MAX); row++) {
                    if (component.value(row) <= 0) {
                        Place place = Place.cell(input.panel(), row, component.id());
                        String where = (place.region() + " " + PanelRows.where(input.panel().year(row))).strip();
                        findings.add(Finding.error("not-positive",
                                MESSAGES.text("component.positive", component.id(), where, component.value(row)), place));
                    }
                }
            }
        }
        return findings;
    }

    /**
     * Makes sure that components vary in the rows that they are standardised over.
     *
     * @param input the input; its parameter {@code standardize} says how components become dimensionless
     * @param rows the rows
     * @param where the year of the rows, or empty
     * @param slots the slots of the components
     * @throws AnalysisFailedException if one takes a single value
     */
    public static void requireVarying(AnalysisInput input, int[] rows, String where, String... slots) {
        if (input.parameters().text("standardize").equals(MAX)) {
            return;
        }
        for (String slot : slots) {
            for (Variable.Numeric component : input.numeric(slot)) {
                double first = component.value(rows[0]);
                if (Arrays.stream(rows).allMatch(row -> component.value(row) == first)) {
                    AnalysisFailedException failure = new AnalysisFailedException(MESSAGES.text("component.constant", component.id(), first));
                    throw where.isEmpty() ? failure : new AnalysisFailedException(MESSAGES.text("refusal.at", where, failure.reason()));
                }
            }
        }
    }
}
