/**
 * Brings tables into a study.
 *
 * <pre>
 * ImportResult read = TableImport.read(file, mapping);                          // mapping: stated, or Mappings.fromModel(kept)
 * ImportPlan plan = ImportPlanner.plan(study, read.table(), read.mapping(), options);   // what would change; changes nothing
 * if (plan.isApplicable()) {
 *     stack.execute(plan.command(study));                                       // all of it, with the mapping: one undo
 * }
 * </pre>
 *
 * The study keeps each mapping under an id; {@link org.ecofrontier.study.imports.Mappings#find} finds it again for a newer file.
 */
package org.ecofrontier.study.imports;
