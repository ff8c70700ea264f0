package org.ecofrontier.method.malmquist;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.ecofrontier.dea.MalmquistIndex.Change;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.frontier.ScoreTable;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;

/** The changes as tables: one by one, as geometric means, and cumulated. */
final class ChangeTables {

    static final List<String> COMPONENTS = List.of("effch", "techch", "pech", "sech", "tfpch");
    private static final List<ToDoubleFunction<Change>> VALUES = List.of(Change::effch, Change::techch, Change::pech, Change::sech,
            Change::tfpch);

    private final Panel panel;
    private final List<Change> changes;

    ChangeTables(Panel panel, List<Change> changes) {
        this.panel = panel;
        this.changes = changes;
    }

    private static RowBuilder components(RowBuilder table) {
        return table.numbers(COMPONENTS.toArray(String[]::new));
    }

    ResultTable indices() {
        RowBuilder table = components(new RowBuilder("indices").texts("region").integers("from", "to")).texts("status");
        for (Change change : changes) {
            table.row(panel.regions().get(change.entity()), change.from(), change.to(), change.effch(), change.techch(), change.pech(),
                    change.sech(), change.tfpch(), ScoreTable.word(change.status()));
        }
        return table.build();
    }

    ResultTable regionMeans() {
        RowBuilder table = components(new RowBuilder("regionMeans").texts("region")).integers("n").numbers("growth_percent");
        for (int region = 0; region < panel.regions().size(); region++) {
            int entity = region;
            double[] means = means(change -> change.entity() == entity);
            table.row(panel.regions().get(region), means[0], means[1], means[2], means[3], means[4], (int) means[5], percent(means[4]));
        }
        return table.build();
    }

    ResultTable periodMeans() {
        RowBuilder table = components(new RowBuilder("periodMeans").integers("from", "to")).integers("n").numbers("growth_percent");
        int[] years = panel.years();
        for (int i = 1; i < years.length; i++) {
            int to = years[i];
            double[] means = means(change -> change.to() == to);
            table.row(years[i - 1], to, means[0], means[1], means[2], means[3], means[4], (int) means[5], percent(means[4]));
        }
        return table.build();
    }

    /** One row per component: its mean over all complete changes. */
    ResultTable overall() {
        RowBuilder table = new RowBuilder("overall").texts("component").numbers("mean", "growth_percent").integers("n");
        double[] means = means(change -> true);
        for (int c = 0; c < COMPONENTS.size(); c++) {
            table.row(COMPONENTS.get(c), means[c], percent(means[c]), (int) means[COMPONENTS.size()]);
        }
        return table.build();
    }

    private static double percent(double index) {
        return 100 * (index - 1);
    }

    /** Geometric means of the components over the complete changes, and their number: the identities hold for means, too. */
    double[] means(Predicate<Change> selected) {
        List<Change> complete = changes.stream().filter(selected)
                .filter(change -> VALUES.stream().allMatch(value -> value.applyAsDouble(change) > 0)).toList();
        DoubleStream means = VALUES.stream().mapToDouble(
                value -> complete.isEmpty() ? Double.NaN
                        : Math.exp(complete.stream().mapToDouble(c -> Math.log(value.applyAsDouble(c))).sum() / complete.size()));
        return DoubleStream.concat(means, DoubleStream.of(complete.size())).toArray();
    }

    /** Products of the changes since a region's first year, which is 1; they end where a link is missing. */
    ResultTable cumulative() {
        RowBuilder table = components(new RowBuilder("cumulative").texts("region").integers("year"));
        int at = 0;
        while (at < changes.size()) {
            Change first = changes.get(at);
            double[] product = {1, 1, 1, 1, 1};
            add(table, first.entity(), first.from(), product);
            int year = first.from();
            while (at < changes.size() && changes.get(at).entity() == first.entity()) {
                Change change = changes.get(at++);
                for (int c = 0; c < product.length; c++) {
                    product[c] = change.from() == year ? product[c] * VALUES.get(c).applyAsDouble(change) : Double.NaN;
                }
                year = change.to();
                add(table, change.entity(), year, product);
            }
        }
        return table.build();
    }

    private void add(RowBuilder table, int entity, int year, double[] product) {
        table.row(panel.regions().get(entity), year, product[0], product[1], product[2], product[3], product[4]);
    }
}
