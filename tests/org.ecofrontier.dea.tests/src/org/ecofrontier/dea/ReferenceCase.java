package org.ecofrontier.dea;

import java.util.List;
import java.util.stream.IntStream;

/** One case of the reference collection: data, frontier and expected scores. */
record ReferenceCase(String name, UnitData data, FrontierPlan plan, int[] year, ReferenceTable table, ReferenceTable scores) {

    static final List<String> NAMES = names();

    private static List<String> names() {
        ReferenceTable cases = ReferenceTable.read("cases.csv");
        return IntStream.range(0, cases.size()).mapToObj(i -> cases.text(i, "case")).toList();
    }

    static ReferenceCase load(String name) {
        ReferenceTable cases = ReferenceTable.read("cases.csv");
        int row = NAMES.indexOf(name);
        ReferenceTable table = ReferenceTable.read(name + "/data.csv");
        UnitData data = UnitData.of(table.columns(cases.text(row, "inputs")), table.columns(cases.text(row, "goods")),
                table.columns(cases.text(row, "bads")));
        int[] year = table.years();
        FrontierPlan plan = cases.text(row, "frontier").equals("pooled") ? FrontierPlan.pooled(data.size())
                : FrontierPlan.contemporaneous(year);
        return new ReferenceCase(name, data, plan, year, table, ReferenceTable.read(name + "/scores.csv"));
    }

    /** Largest difference between a column of the scores and an evaluation, relative to max(1, |expected|). */
    double difference(String column, Evaluation found, boolean measure) {
        double worst = 0;
        for (int j = 0; j < data.size(); j++) {
            String expected = scores.text(j, column);
            ResultStatus status = found.status(j);
            if (expected.isEmpty()) {
                worst = status == ResultStatus.UNDEFINED ? worst : Double.POSITIVE_INFINITY;
            } else if (expected.equals("infeasible")) {
                worst = status == ResultStatus.INFEASIBLE ? worst : Double.POSITIVE_INFINITY;
            } else {
                double value = Double.parseDouble(expected);
                double actual = measure ? found.measure(j) : found.score(j);
                double difference = status == ResultStatus.CERTIFIED ? Math.abs(actual - value) / Math.max(1, Math.abs(value))
                        : Double.POSITIVE_INFINITY;
                worst = Math.max(worst, difference);
            }
        }
        return worst;
    }
}
