/**
 * The relation between efficiency and what goes in and comes out: typology, coupling and coordination.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.coupling;
