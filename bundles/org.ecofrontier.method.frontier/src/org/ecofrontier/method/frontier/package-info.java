/**
 * What all frontier methods share: the common slots as units, the parameter {@code frontier} as a plan, the tables of scores, slacks,
 * peers and their summary, and the words for units without a score. A new efficiency model extends {@link FrontierMethod} and says
 * which program it solves.
 */
package org.ecofrontier.method.frontier;
