package org.ecofrontier.engine.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;

/**
 * A column of two tables of one kind, row beside row: two runs of an analysis, two parameter settings, or two analyses.
 *
 * @param keys the ids of the columns that tell the rows apart
 * @param column the id of the column that is compared
 * @param table the keys, then {@code first} and {@code second}; for numbers also {@code difference} (second - first) and {@code percent}
 *        (of the first, empty where that is 0), for texts {@code equal} (yes, no). A row that one side lacks is empty there
 * @param summary how far the two agree
 * @since 0.1
 */
public record TableComparison(List<String> keys, String column, ResultTable table, ComparisonSummary summary) {

    /** The id of the column with the values of the first table. */
    public static final String FIRST = "first";
    /** The id of the column with the values of the second table. */
    public static final String SECOND = "second";
    /** The id of the column with second - first. */
    public static final String DIFFERENCE = "difference";
    /** The id of the column with the difference in per cent of the first. */
    public static final String PERCENT = "percent";
    /** The id of the column that says whether two texts are equal. */
    public static final String EQUAL = "equal";

    private static final double HUNDRED = 100;

    /** {@return the ids of the tables that can be compared: both have them, and their rows can be told apart} */
    public static List<String> tables(List<ResultTable> first, List<ResultTable> second) {
        List<String> ids = new ArrayList<>();
        for (ResultTable table : first) {
            if (second.stream().anyMatch(other -> other.id().equals(table.id()) && !columns(table, other).isEmpty())) {
                ids.add(table.id());
            }
        }
        return ids;
    }

    /** {@return the ids of the columns that can be compared; none if the rows of one table cannot be told apart} */
    public static List<String> columns(ResultTable first, ResultTable second) {
        Optional<RowKeys> keys = RowKeys.of(first, second);
        if (keys.isEmpty()) {
            return List.of();
        }
        return first.columns().stream().filter(column -> !keys.get().columns().contains(column.id()))
            .filter(column -> second.find(column.id()).filter(other -> isText(column) == isText(other)).isPresent())
            .map(Column::id).toList();
    }

    private static boolean isText(Column column) {
        return column instanceof Column.Texts;
    }

    /**
     * Puts two tables side by side.
     *
     * @param first a table
     * @param second a table of the same kind
     * @param column the column that is compared, one of {@link #columns}
     * @return the comparison
     * @throws IllegalArgumentException if the tables do not have that column or their rows cannot be told apart
     */
    public static TableComparison of(ResultTable first, ResultTable second, String column) {
        if (!columns(first, second).contains(column)) {
            throw new IllegalArgumentException("column " + column + " of table " + first.id() + " cannot be compared");
        }
        RowKeys keys = RowKeys.of(first, second).orElseThrow();
        Map<List<String>, Integer> left = keys.rows(first);
        Map<List<String>, Integer> right = keys.rows(second);
        List<List<String>> order = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(key -> !left.containsKey(key)).forEach(order::add);
        RowBuilder rows = new RowBuilder(first.id());
        for (String key : keys.columns()) {
            if (isText(first.column(key))) {
                rows.texts(key);
            } else {
                rows.integers(key);
            }
        }
        boolean texts = isText(first.column(column));
        ComparisonSummary.Counter counter = new ComparisonSummary.Counter();
        if (texts) {
            rows.texts(FIRST, SECOND, EQUAL);
        } else {
            rows.numbers(FIRST, SECOND, DIFFERENCE, PERCENT);
        }
        for (List<String> key : order) {
            List<Object> cells = new ArrayList<>(keys(keys.columns(), key, first));
            Integer a = left.get(key);
            Integer b = right.get(key);
            cells.addAll(texts ? texts(a, b, first.column(column), second.column(column), key, counter)
                : numbers(a, b, first.column(column), second.column(column), key, counter));
            rows.row(cells.toArray());
        }
        return new TableComparison(keys.columns(), column, rows.build(), counter.summary());
    }

    private static List<Object> keys(List<String> columns, List<String> key, ResultTable table) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean text = isText(table.column(columns.get(i)));
            cells.add(text ? key.get(i) : key.get(i).isEmpty() ? null : (Object) Integer.valueOf(key.get(i)));
        }
        return cells;
    }

    private static List<Object> numbers(Integer a, Integer b, Column first, Column second, List<String> key,
            ComparisonSummary.Counter counter) {
        double one = a == null ? Double.NaN : first.number(a);
        double other = b == null ? Double.NaN : second.number(b);
        counter.numbers(key, a != null, b != null, one, other);
        double difference = other - one;
        return List.of(one, other, difference, one == 0 ? Double.NaN : HUNDRED * difference / Math.abs(one));
    }

    private static List<Object> texts(Integer a, Integer b, Column first, Column second, List<String> key,
            ComparisonSummary.Counter counter) {
        String one = a == null ? "" : first.text(a);
        String other = b == null ? "" : second.text(b);
        counter.texts(key, a != null, b != null, one, other);
        return List.of(one, other, a == null || b == null ? "" : one.equals(other) ? "yes" : "no");
    }
}
