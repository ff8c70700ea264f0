package org.ecofrontier.method.heterogeneity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;

/** The level of each group over the whole period, and how fast its mean grew from the first to the last year, per year (geometric). */
final class PeriodGrowth {

    private PeriodGrowth() {
    }

    static ResultTable table(List<GroupLevel> levels) {
        Map<List<String>, List<GroupLevel>> groups = new LinkedHashMap<>();
        for (GroupLevel level : levels) {
            groups.computeIfAbsent(List.of(level.classification(), level.group()), key -> new ArrayList<>()).add(level);
        }
        RowBuilder table = new RowBuilder("growth").texts("classification", "group").integers("from", "to", "n").numbers("mean", "first",
                "last", "growth", "growth_percent");
        groups.values().stream().filter(years -> years.size() > 1).forEach(years -> add(table, years));
        return table.build();
    }

    private static void add(RowBuilder table, List<GroupLevel> years) {
        GroupLevel first = years.getFirst();
        GroupLevel last = years.getLast();
        int n = years.stream().mapToInt(level -> level.summary().n()).sum();
        double sum = years.stream().mapToDouble(level -> level.summary().mean() * level.summary().n()).sum();
        double growth = Math.pow(last.summary().mean() / first.summary().mean(), 1.0 / (last.year() - first.year())) - 1;
        table.row(first.classification(), first.group(), first.year(), last.year(), n, sum / n, first.summary().mean(), last.summary()
                .mean(), growth, 100 * growth);
    }
}
