package org.ecofrontier.method.descriptor;

import org.ecofrontier.method.Text;

/**
 * A place of a method that indicators, columns or outputs of other analyses are bound to.
 *
 * @param id the id that studies and scripts use
 * @param label its name for people
 * @param description what belongs there
 * @param min how many variables at least
 * @param max how many at most; {@link Integer#MAX_VALUE} for any number
 * @param categorical whether it takes categories instead of numbers
 * @param missingAllowed whether rows with a missing value may reach the method
 * @since 0.1
 */
public record SlotDescriptor(String id, Text label, Text description, int min, int max, boolean categorical, boolean missingAllowed) {
}
