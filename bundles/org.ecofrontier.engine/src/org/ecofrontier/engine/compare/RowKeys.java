package org.ecofrontier.engine.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** What tells the rows of two tables of one kind apart: the fewest leading columns of texts and whole numbers that do so in both. */
final class RowKeys {

    private final List<String> columns;

    private RowKeys(List<String> columns) {
        this.columns = columns;
    }

    /** The keys, unless the rows of one of the tables cannot be told apart. */
    static Optional<RowKeys> of(ResultTable first, ResultTable second) {
        List<String> leading = new ArrayList<>();
        for (Column column : first.columns()) {
            if (column instanceof Column.Numbers
                    || second.find(column.id()).filter(other -> !(other instanceof Column.Numbers)).isEmpty()) {
                break;
            }
            leading.add(column.id());
            RowKeys keys = new RowKeys(List.copyOf(leading));
            if (keys.tellApart(first) && keys.tellApart(second)) {
                return Optional.of(keys);
            }
        }
        return Optional.empty();
    }

    private boolean tellApart(ResultTable table) {
        Set<List<String>> seen = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            if (!seen.add(of(table, row))) {
                return false;
            }
        }
        return true;
    }

    /** The ids of the columns. */
    List<String> columns() {
        return columns;
    }

    /** The key of a row. */
    List<String> of(ResultTable table, int row) {
        return columns.stream().map(column -> table.column(column).text(row)).toList();
    }

    /** The rows of a table by their keys, in order. */
    Map<List<String>, Integer> rows(ResultTable table) {
        Map<List<String>, Integer> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rows.put(of(table, row), row);
        }
        return rows;
    }
}
