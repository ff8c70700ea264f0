package org.ecofrontier.statistics.regression;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;
import org.ecofrontier.statistics.internal.linear.Standardisation;

/** Standardised regression data with their regions and years, and the transformations of its rows. */
final class PanelData {

    private static final double VANISHED = 1e-9;

    private final Standardisation units;

    private final Groups regions;

    private final Groups years;

    private PanelData(Standardisation units, Groups regions, Groups years) {
        this.units = units;
        this.regions = regions;
        this.years = years;
    }

    static PanelData of(RegressionData data) {
        if (data.names().isEmpty()) {
            throw Arguments.invalid("a regression needs at least one regressor");
        }
        int[] each = new int[data.rows()];
        Arrays.setAll(each, i -> i);
        Groups regions = Groups.of(data.hasGroups() ? data.group() : each);
        Groups years = data.hasPeriods() ? Groups.of(data.period()) : null;
        if (years != null) {
            Set<List<Integer>> seen = new HashSet<>();
            for (int i = 0; i < data.rows(); i++) {
                if (!seen.add(List.of(regions.of()[i], years.of()[i]))) {
                    throw Arguments.invalid("row %d repeats the region and the year of another row; keep one of them", i + 1);
                }
            }
        }
        return new PanelData(new Standardisation(data), regions, years);
    }

    Standardisation units() {
        return units;
    }

    Groups regions() {
        return regions;
    }

    boolean hasYears() {
        return years != null;
    }

    /** The years; to be asked for only when there are any. */
    Groups years() {
        if (years == null) {
            throw Arguments.invalid("effects of years need the year of each row");
        }
        return years;
    }

    int rows() {
        return units.y().length;
    }

    private static double[] whole(int groups) {
        double[] shares = new double[groups];
        Arrays.fill(shares, 1);
        return shares;
    }

    private static double[] ones(int rows) {
        return whole(rows);
    }

    /** The rows as they are, with a constant term. */
    Design pooled() {
        return Design.withConstant(units, units.y(), ones(rows()), units.columns(), regions.of(), regions.count());
    }

    /** Rows less the mean of their region. */
    Design withinRegions() {
        requireRepeated();
        return within(regions);
    }

    /** Rows less the mean of their year. */
    Design withinYears() {
        return within(years());
    }

    private Design within(Groups groups) {
        double[] shares = whole(groups.count());
        double[][] columns = map(units.columns(), c -> groups.lessMeans(c, shares));
        return Design.withoutConstant(units, groups.lessMeans(units.y(), shares), columns, groups.count(), regions.of(), regions.count());
    }

    /** Rows less effects of region and year: the dummies of the years, within regions, are projected out (any pattern of gaps). */
    Design withinBoth() {
        requireRepeated();
        double[] shares = whole(regions.count());
        double[][] dummies = new double[years().count()][rows()];
        for (int i = 0; i < rows(); i++) {
            dummies[years.of()[i]][i] = 1;
        }
        double[] lengths = Arrays.stream(dummies).mapToDouble(d -> Math.sqrt(Arrays.stream(d).sum())).toArray();
        double[] tolerance = new double[dummies.length];
        Arrays.fill(tolerance, VANISHED);
        OrthogonalBasis basis = new OrthogonalBasis(map(dummies, d -> regions.lessMeans(d, shares)), lengths, tolerance);
        double[][] columns = map(units.columns(), c -> basis.residuals(regions.lessMeans(c, shares)));
        return Design.withoutConstant(units, basis.residuals(regions.lessMeans(units.y(), shares)), columns,
                regions.count() + basis.rank(), regions.of(), regions.count());
    }

    /** The means of the regions. */
    Design between() {
        int[] each = new int[regions.count()];
        Arrays.setAll(each, g -> g);
        return Design.withConstant(units, regions.means(units.y()), ones(each.length), map(units.columns(), regions::means), each,
                each.length);
    }

    /** Rows less a share of the mean of their region. */
    Design quasiDemeaned(double[] shares) {
        return Design.withConstant(units, regions.lessMeans(units.y(), shares), regions.lessMeans(ones(rows()), shares),
                map(units.columns(), c -> regions.lessMeans(c, shares)), regions.of(), regions.count());
    }

    private void requireRepeated() {
        if (regions.count() == rows()) {
            throw new EstimationException(Kind.NOT_IDENTIFIED,
                    "every region has one row only, so that its effect cannot be told from the disturbance; use the pooled model");
        }
    }

    static double[][] map(double[][] columns, UnaryOperator<double[]> change) {
        return Arrays.stream(columns).map(change).toArray(double[][]::new);
    }
}
