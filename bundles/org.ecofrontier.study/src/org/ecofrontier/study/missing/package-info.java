/**
 * What to do about missing values, as an explicit choice that the study keeps.
 *
 * <pre>
 * FillPlan plan = MissingValues.plan(study, indicator, rule);              // what a rule would fill and what it cannot; changes nothing
 * stack.execute(MissingValues.fill(study, indicators, rule));              // fills, marks as imputed, records the rule: one undo
 * stack.execute(MissingValues.takeBack(study, indicators));                // imputed cells are missing again; the rule stays
 * stack.execute(MissingValues.fill(study, indicators, REFUSE));            // imputed cells are missing again, and refused
 * MissingValues.name(rule).in(locale)                                      // the name of a rule for people
 * </pre>
 *
 * Findings about missing cells carry a {@link org.ecofrontier.study.missing.FillFix} as their quick fix.
 */
package org.ecofrontier.study.missing;
