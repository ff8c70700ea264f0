/**
 * Certified linear programs. {@link org.ecofrontier.lp.FrontierKernel} solves the many small programs of frontier analysis (few
 * rows, one column per unit). Every answer carries a {@link org.ecofrontier.lp.Certificate}; there is no answer without one.
 */
package org.ecofrontier.lp;
