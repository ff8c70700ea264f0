/**
 * Checks of figures with quick fixes. A {@link org.ecofrontier.study.StudyFinding} lists its fixes, the likeliest first; each is
 * labelled by {@code fix.wording().in(locale)} and made by {@code stack.execute(fix.command(study))}, one undo.
 */
package org.ecofrontier.study.checks;
