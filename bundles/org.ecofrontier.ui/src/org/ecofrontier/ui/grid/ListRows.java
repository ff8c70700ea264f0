package org.ecofrontier.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.ecofrontier.ui.data.NumberText;
import org.ecofrontier.ui.text.UiText;

/**
 * The model of a grid whose rows are the things of a list and whose columns are said one by one.
 *
 * @param <T> what a row stands for
 * @since 0.1
 */
public final class ListRows<T> implements GridModel {

    /** A column: of numbers where there is a number. */
    private record Column<T>(String title, Function<T, String> text, ToDoubleFunction<T> number, Function<T, Mark> mark) {
    }

    private final List<Column<T>> columns = new ArrayList<>();
    private List<T> rows = List.of();

    /**
     * Adds a column of texts.
     *
     * @param title the key of its title
     * @param text what it says of a row
     */
    public ListRows<T> text(String title, Function<T, String> text) {
        columns.add(new Column<>(UiText.of(title), text, null, row -> Mark.PLAIN));
        return this;
    }

    /**
     * Adds a column of numbers.
     *
     * @param title the key of its title
     * @param number the number of a row, NaN for none
     * @param shown how a number is written
     * @param filled how a cell with a number is marked; one without is marked as missing
     */
    public ListRows<T> number(String title, ToDoubleFunction<T> number, DoubleFunction<String> shown, Mark filled) {
        columns.add(new Column<>(UiText.of(title), row -> written(number.applyAsDouble(row), shown), number,
            row -> Double.isNaN(number.applyAsDouble(row)) ? Mark.MISSING : filled));
        return this;
    }

    private static String written(double number, DoubleFunction<String> shown) {
        return Double.isNaN(number) ? "" : shown.apply(number);
    }

    /** Shows other rows; the grid has to be refreshed. */
    public void show(List<T> things) {
        rows = List.copyOf(things);
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public String title(int column) {
        return columns.get(column).title();
    }

    @Override
    public String explanation(int column) {
        return "";
    }

    @Override
    public String text(int row, int column) {
        return columns.get(column).text().apply(rows.get(row));
    }

    @Override
    public String fullText(int row, int column) {
        return isNumeric(column) ? written(number(row, column), NumberText::full) : text(row, column);
    }

    private double number(int row, int column) {
        return columns.get(column).number().applyAsDouble(rows.get(row));
    }

    @Override
    public boolean isNumeric(int column) {
        return columns.get(column).number() != null;
    }

    @Override
    public Mark mark(int row, int column) {
        return columns.get(column).mark().apply(rows.get(row));
    }

    @Override
    public int compare(int column, int row, int other) {
        return isNumeric(column) ? Double.compare(number(row, column), number(other, column))
            : text(row, column).compareTo(text(other, column));
    }
}
