/**
 * Composite indices and measures of structure, diversity and growth.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.index;
