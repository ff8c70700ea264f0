/**
 * Indicators that follow from a formula. The study keeps the formula only; {@link org.ecofrontier.study.formula.StudyValues} computes the
 * values, so that they are always those of the data as they are now.
 *
 * <pre>
 * stack.execute(DerivedIndicators.define(study, indicator, "gdp/population"));  // an indicator that is there; its cells are emptied
 * stack.execute(DerivedIndicators.add(study, indicator, "gdp/population"));     // a new one, with id, name, unit and kind
 * stack.execute(DerivedIndicators.freeze(study, indicator));                    // keeps the values, without the formula
 * StudyValues values = StudyValues.of(study);                                   // a snapshot: get, isImputed, column, findings
 * </pre>
 *
 * Wrong formulas, unknown indicators and circles are a {@link org.ecofrontier.study.formula.FormulaException} with words in both languages.
 */
package org.ecofrontier.study.formula;
