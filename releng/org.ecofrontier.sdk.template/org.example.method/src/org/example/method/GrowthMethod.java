package org.example.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.PanelRows;

/** Growth of an indicator over a number of years, in percent. */
public final class GrowthMethod implements AnalysisMethod {

    @Override
    public List<Finding> check(AnalysisInput input) {
        return input.panel().hasYears() ? List.of() : List.of(Finding.error("years",
                Text.of("growth needs years. Bind data with years.", "增长率需要年份。请绑定带年份的数据。"), Place.item("variable")));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        Variable.Numeric variable = input.numeric("variable").getFirst();
        int lag = input.parameters().integer("lag");
        Map<Key, Integer> rows = new HashMap<>();
        for (int row = 0; row < panel.size(); row++) {
            rows.put(new Key(panel.region(row), panel.year(row)), row);
        }
        double[] growth = new double[panel.size()];
        String[] status = new String[panel.size()];
        context.forEach(panel.size(), row -> {
            Integer before = rows.get(new Key(panel.region(row), panel.year(row) - lag));
            if (before == null) {
                growth[row] = Double.NaN;
                status[row] = "no earlier year";
            } else if (!(variable.value(before) > 0)) {
                growth[row] = Double.NaN;
                status[row] = "earlier value not positive";
            } else {
                growth[row] = 100 * (variable.value(row) / variable.value(before) - 1);
                status[row] = "given";
            }
        });
        return AnalysisResult.builder()
                .table(PanelRows.of("growth", panel).number("value", growth).text("status", status).build())
                .build();
    }

    private record Key(String region, int year) {
    }
}
