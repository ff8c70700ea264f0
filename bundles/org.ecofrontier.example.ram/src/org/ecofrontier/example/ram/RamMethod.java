package org.ecofrontier.example.ram;

import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.frontier.FrontierMethod;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.ScoreTable;

/**
 * The range adjusted measure of Cooper, Park and Pastor (1999) as a method: the worked example of a plug-in. Slots, frontier, tables,
 * figures and findings come from {@link FrontierMethod}; only the program is its own.
 *
 * @since 0.1
 */
public final class RamMethod extends FrontierMethod {

    @Override
    protected FrontierModel model(AnalysisInput input) {
        FrontierUnits units = FrontierUnits.of(input);
        return RangeAdjustedModel.of(units.data(), units.plan(input.parameters()));
    }

    @Override
    protected void addColumns(Parameters parameters, Evaluation evaluation, ScoreTable scores) {
        scores.add("inefficiency", evaluation::measure);
    }
}
