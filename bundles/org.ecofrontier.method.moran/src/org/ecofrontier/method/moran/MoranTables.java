package org.ecofrontier.method.moran;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.Panel;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.spatial.GlobalMoran;
import org.ecofrontier.spatial.LocalMoran;

/** The tables of the global and the local statistics; local rows in the order of the panel. */
final class MoranTables {

    private static final double NONE = Double.NaN;

    private final Panel panel;
    private final int[] rows;
    private final LocalMoran.Region[] localOf;
    private final RowBuilder global = new RowBuilder("global").integers("year", "n").numbers("i", "expected", "variance_normal", "z_normal",
            "p_normal", "variance_random", "z_random", "p_random", "p_perm");

    MoranTables(Panel panel, int[] years, Integer base) {
        this.panel = panel;
        List<Integer> wanted = Arrays.stream(years).boxed().filter(year -> !year.equals(base)).toList();
        rows = IntStream.range(0, panel.size()).filter(row -> !panel.hasYears() || wanted.contains(panel.year(row))).toArray();
        localOf = new LocalMoran.Region[panel.size()];
    }

    void add(MoranPeriod period) {
        GlobalMoran all = period.global();
        if (all == null) {
            global.row(period.year(), period.n(), period.i(), NONE, NONE, NONE, NONE, NONE, NONE, NONE, period.permutations().pGreater());
        } else {
            global.row(period.year(), all.n(), all.i(), all.expected(), all.varianceNormal(), all.zNormal(), all.pNormal(),
                    all.varianceRandom(), all.zRandom(), all.pRandom(), all.permutations().pGreater());
        }
        int[] at = period.sample().rows();
        for (int i = 0; i < at.length; i++) {
            localOf[at[i]] = period.local().regions().get(i);
        }
    }

    ResultTable global() {
        return global.build();
    }

    ResultTable local() {
        RowBuilder local = new RowBuilder("local").texts("region").integers("year").numbers("ii", "expected", "variance", "z", "p", "p_perm",
                "p_fdr").texts("quadrant");
        for (int row : rows) {
            LocalMoran.Region one = localOf[row];
            if (one == null) {
                local.row(panel.region(row), panel.year(row), NONE, NONE, NONE, NONE, NONE, NONE, NONE, "");
            } else {
                local.row(panel.region(row), panel.year(row), one.i(), one.expected(), one.variance(), one.z(), one.p(),
                        one.pPermutation(), one.pFdr(), one.quadrant().label());
            }
        }
        return local.build();
    }
}
