package org.ecofrontier.method.testkit;

/**
 * What the trials put into a slot.
 *
 * @param id the slot
 * @param categorical whether it takes categories
 * @param needed whether something must be bound
 * @param missingAllowed whether the method itself deals with missing values
 * @param count how many variables are bound
 * @param most how many may be bound
 * @param low the least value
 * @param high the greatest value
 */
record SlotShape(String id, boolean categorical, boolean needed, boolean missingAllowed, int count, int most, double low, double high) {
}
