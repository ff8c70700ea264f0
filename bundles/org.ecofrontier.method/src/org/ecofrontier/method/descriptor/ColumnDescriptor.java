package org.ecofrontier.method.descriptor;

import org.ecofrontier.method.Text;

/**
 * A column of a declared table.
 *
 * @param id the id, the header in CSV files
 * @param label its name for people
 * @param unit its unit, or an empty text
 * @param meaning what the numbers say
 * @since 0.1
 */
public record ColumnDescriptor(String id, Text label, Text unit, Text meaning) {
}
