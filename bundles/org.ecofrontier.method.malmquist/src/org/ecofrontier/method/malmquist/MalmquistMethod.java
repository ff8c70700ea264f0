package org.ecofrontier.method.malmquist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.dea.Disposability;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.MalmquistIndex;
import org.ecofrontier.dea.MalmquistIndex.Change;
import org.ecofrontier.dea.MalmquistIndex.Settings;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.Hooks;
import org.ecofrontier.method.frontier.ReasonText;
import org.ecofrontier.method.frontier.ScoreTable;

/**
 * Malmquist productivity indices (Färe et al. 1994, Ray and Desli 1997, Chung et al. 1997) per region and pair of years.
 *
 * @since 0.1
 */
public final class MalmquistMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(MalmquistMethod.class);
    private static final int LISTED = 50;

    private static Settings settings(Parameters parameters) {
        return new Settings(parameters.choice("distance", MalmquistIndex.Distance.class), parameters.choice("disposability", Disposability.class),
                parameters.choice("decomposition", MalmquistIndex.Decomposition.class),
                parameters.choice("technology", MalmquistIndex.Frontier.class), parameters.choice("treatment", UndesirableTreatment.class));
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        Panel panel = input.panel();
        if (panel.years().length < 2) {
            return List.of(Finding.error("one-year", MESSAGES.text("years.one"), Place.whole()));
        }
        FrontierUnits units = FrontierUnits.of(input);
        return units.check(settings(input.parameters()).model(ReturnsToScale.CRS), FrontierPlan.contemporaneous(units.periods()));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        FrontierUnits units = FrontierUnits.of(input);
        Panel panel = units.panel();
        int[] entity = IntStream.range(0, panel.size()).map(panel::regionIndex).toArray();
        List<Change> changes = MalmquistIndex.compute(units.data(), entity, units.periods(), settings(input.parameters()), Hooks.of(context));
        if (changes.isEmpty()) {
            throw new AnalysisFailedException(MESSAGES.text("years.none"));
        }
        AnalysisResult.Builder result = AnalysisResult.builder();
        ChangeTables tables = new ChangeTables(panel, changes);
        result.table(tables.indices()).table(tables.regionMeans()).table(tables.periodMeans()).table(tables.overall())
                .table(tables.cumulative());
        new ChangeFigures(panel, tables, input.method()).addTo(result);
        findings(units, changes).forEach(result::finding);
        return result.build();
    }

    private static List<Finding> findings(FrontierUnits units, List<Change> changes) {
        Panel panel = units.panel();
        List<Finding> findings = new ArrayList<>();
        int incomplete = 0;
        for (Change change : changes) {
            if (change.status() != ResultStatus.CERTIFIED && ++incomplete <= LISTED) {
                findings.add(Finding.warning("change-incomplete",
                        MESSAGES.text("change.incomplete", panel.regions().get(change.entity()), change.from(), change.to(),
                                ScoreTable.word(change.status()), change.reason() == null ? "" : ReasonText.of(change.reason(), units)),
                        new Place(panel.regions().get(change.entity()), java.util.OptionalInt.of(change.to()), "")));
            }
        }
        if (incomplete > LISTED) {
            findings.add(Finding.warning("change-more", MESSAGES.text("change.more", incomplete - LISTED), Place.whole()));
        }
        int expected = panel.regions().size() * (panel.years().length - 1);
        if (changes.size() < expected) {
            findings.add(Finding.warning("links-missing", MESSAGES.text("links.missing", expected - changes.size()), Place.whole()));
        }
        return findings;
    }
}
