package org.ecofrontier.io.layout;

import java.util.List;

/**
 * What the columns of a block are for.
 *
 * @param layout shape of the block
 * @param region column of the regions
 * @param year column of the years, or null
 * @param fixedYear year of the whole block, or 0
 * @param indicator column that names the indicator of each row, or null
 * @param blockIndicator name and unit of the only indicator of the block, or null
 * @param values the columns with values
 */
record Roles(Layout layout, Block.Column region, Block.Column year, int fixedYear, Block.Column indicator, HeaderText blockIndicator,
    List<Value> values) {

    /**
     * A column with values.
     *
     * @param column the column
     * @param text whether its values are text
     */
    record Value(Block.Column column, boolean text) {
    }
}
