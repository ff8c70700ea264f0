/**
 * Technologies and efficiency programs (data envelopment analysis). Plain mathematics: no region, no table, no user interface.
 *
 * <pre>
 * UnitData data = UnitData.of(inputs, desirable, undesirable)      // [variable][unit]
 *         .withKeys(keys);                                         // e.g. "R01 2009": settles ties, independent of row order
 * FrontierModel model = new SlacksBasedModel(ReturnsToScale.CRS, Orientation.NONE, ZeroConvention.DROP_TERM);
 * List&lt;CellProblem&gt; bad = model.check(data);                       // refuse these cells before evaluating
 * FrontierPlan plan = FrontierPlan.contemporaneous(years);         // or pooled, sequential, window
 * Evaluation result = new Evaluator(data, new RunHooks(loop, cancelled, progress)).evaluate(model, plan);
 * for (int j = 0; j &lt; data.size(); j++) {
 *     UnitResult unit = result.unit(j);                            // status, score, peers, slacks, targets, contributions, weights
 *     if (unit.status() != ResultStatus.CERTIFIED) {
 *         Reason why = unit.reason();                              // as data, to be put into words
 *     }
 * }
 * </pre>
 *
 * Variables are numbered inputs first, then desirable, then undesirable outputs. Results are the same bytes whatever the loop,
 * and do not depend on units of measurement or on the order of the units.
 */
package org.ecofrontier.dea;
