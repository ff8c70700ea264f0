package org.ecofrontier.method.moran;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.spatial.IslandRule;
import org.ecofrontier.spatial.MoranSettings;
import org.ecofrontier.spatial.SpatialWeights;

/**
 * Moran's I over all regions and of each region, for every year: of one variable, of its change since a base year, or between two
 * variables (Moran 1950; Anselin 1995; Sokal, Oden and Thomson 1998).
 *
 * @since 0.1
 */
public final class MoranMethod implements AnalysisMethod {

    static final String VARIABLE = "variable";
    static final String SECOND = "second";

    private static final Messages MESSAGES = Messages.beside(MoranMethod.class);
    private static final String DIFFERENCE = "difference";

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>(NeighbourWeights.check(input));
        Parameters parameters = input.parameters();
        if (parameters.isSet(DIFFERENCE)) {
            int base = parameters.integer(DIFFERENCE);
            int[] years = input.panel().years();
            if (!input.slot(SECOND).isEmpty()) {
                findings.add(Finding.error("difference-second", MESSAGES.text("difference.second"), Place.item(DIFFERENCE)));
            } else if (years.length < 2) {
                findings.add(Finding.error("difference-years", MESSAGES.text("difference.years"), Place.item(DIFFERENCE)));
            } else if (Arrays.stream(years).noneMatch(year -> year == base)) {
                findings.add(Finding.error("difference-absent", MESSAGES.text("difference.absent", base, years[0], years[years.length - 1]),
                        Place.item(DIFFERENCE)));
            }
        }
        return findings;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        Parameters parameters = input.parameters();
        AnalysisResult.Builder result = AnalysisResult.builder();
        NeighbourWeights neighbours = NeighbourWeights.of(input, result::finding);
        MoranSettings settings = settings(parameters, context);
        int[] years = parameters.years("years", panel);
        Integer base = parameters.isSet(DIFFERENCE) ? Integer.valueOf(parameters.integer(DIFFERENCE)) : null;
        MoranTables tables = new MoranTables(panel, years, base);
        List<MoranPeriod> periods = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            context.checkCancelled();
            if (base == null || years[i] != base) {
                Sample sample = Sample.of(input, years[i], base, neighbours.raw().ids());
                SpatialWeights weights = neighbours.among(sample.regions());
                MoranPeriod period = Spatial.of(() -> MoranPeriod.of(sample, weights, settings));
                period.addFindings(result::finding);
                tables.add(period);
                periods.add(period);
            }
            context.progress((i + 1.0) / years.length);
        }
        result.table(tables.global()).table(tables.local()).table(neighbours.table());
        new MoranFigures(input, neighbours, periods, base).addTo(result);
        return result.build();
    }

    private static MoranSettings settings(Parameters parameters, RunContext context) {
        return MoranSettings.DEFAULT.withIslands(parameters.choice("islands", IslandRule.class))
                .withPermutations(parameters.integer("permutations"), parameters.longInteger("seed"))
                .withRunning(context::forEach, context::isCancelled);
    }

    /** The name of a period: the year, or nothing in particular for a cross-section. */
    static Text period(int year) {
        return year == Panel.NO_YEAR ? MESSAGES.text("period.all") : Text.of(Integer.toString(year));
    }
}
