/**
 * Tests of equal location and spread between groups.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.test;
