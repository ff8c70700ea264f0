package org.ecofrontier.io.table;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.ecofrontier.io.PlainNumber;

/**
 * What a cell of a table file holds, as the file says it, before any interpretation.
 *
 * @since 0.1
 */
public sealed interface Cell {

    /** The cell without content. */
    Cell EMPTY = new Empty();

    /**
     * What the cell shows, close to the way the file writes it.
     *
     * @return the text, empty for an empty cell
     */
    String show();

    /**
     * The cell itself, or the cached value of a formula.
     *
     * @return never a formula
     */
    default Cell content() {
        return this;
    }

    /**
     * Whether there is nothing to see in the cell.
     *
     * @return true for no content and for blanks
     */
    default boolean isBlank() {
        return show().isBlank();
    }

    /** No content. */
    record Empty() implements Cell {
        @Override
        public String show() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /**
     * Text.
     *
     * @param text the text without its raised part
     * @param raised characters set as superscript at the end of the text (a footnote mark), or empty
     */
    record Text(String text, String raised) implements Cell {

        /** Checks for nulls. */
        public Text {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(raised, "raised");
        }

        /**
         * Text without a raised part.
         *
         * @param text the text
         */
        public Text(String text) {
            this(text, "");
        }

        @Override
        public String show() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param value the value, finite
     * @param percent whether the file shows it as a percentage (0.25 as 25%)
     */
    record Num(double value, boolean percent) implements Cell {

        /**
         * A number that is not shown as a percentage.
         *
         * @param value the value
         */
        public Num(double value) {
            this(value, false);
        }

        @Override
        public String show() {
            return PlainNumber.format(value);
        }

        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /**
     * A date, with or without a time of the day.
     *
     * @param value the date
     */
    record Date(LocalDateTime value) implements Cell {
        @Override
        public String show() {
            boolean midnight = value.toLocalTime().toNanoOfDay() == 0;
            return midnight ? value.toLocalDate().toString() : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss",
                Locale.ROOT).format(value);
        }
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Bool(boolean value) implements Cell {
        @Override
        public String show() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * An error value of a spreadsheet.
     *
     * @param code for example {@code #DIV/0!}
     */
    record Failure(String code) implements Cell {
        @Override
        public String show() {
            return code;
        }
    }

    /**
     * A formula.
     *
     * @param formula its text, empty when the file shares it with another cell
     * @param cached the value it had when the file was saved; {@link Cell#EMPTY} when it was never calculated
     */
    record Formula(String formula, Cell cached) implements Cell {
        @Override
        public String show() {
            return cached.show();
        }

        @Override
        public boolean isBlank() {
            return cached.isBlank();
        }

        @Override
        public Cell content() {
            return cached;
        }
    }
}
