package org.ecofrontier.ui.grid;

import java.util.List;

/**
 * What a grid shows and changes; knows nothing of widgets. Rows and columns count from 0.
 *
 * @since 0.1
 */
public interface GridModel {

    /**
     * What colours a cell; all other cells are plain.
     *
     * @since 0.1
     */
    enum Mark {
        /** Nothing special. */
        PLAIN,
        /** The value is missing. */
        MISSING,
        /** The value is imputed. */
        IMPUTED
    }

    /** {@return the number of rows} */
    int rows();

    /** {@return the number of columns} */
    int columns();

    /** {@return the title of a column} */
    String title(int column);

    /** {@return what a column holds, in a sentence; may be empty} */
    String explanation(int column);

    /** {@return the text of a cell as shown} */
    String text(int row, int column);

    /** {@return the text of a cell in full precision, for copying and editing} */
    default String fullText(int row, int column) {
        return text(row, column);
    }

    /** {@return the title of a column in exported files: an id} */
    default String exportTitle(int column) {
        return title(column);
    }

    /** {@return the text of a cell in exported files: ids, full precision, empty = missing} */
    default String exportText(int row, int column) {
        return fullText(row, column);
    }

    /** {@return whether a column holds numbers} */
    boolean isNumeric(int column);

    /** {@return how a cell is marked} */
    default Mark mark(int row, int column) {
        return Mark.PLAIN;
    }

    /** {@return the id of the region that a row is about, or an empty text} */
    default String region(int row) {
        return "";
    }

    /** {@return the year that a row is about, or null} */
    default Integer year(int row) {
        return null;
    }

    /** {@return whether the cells of a column can be changed} */
    default boolean isEditable(int column) {
        return false;
    }

    /** {@return what is wrong with a text for a cell of a column; empty if nothing} */
    default String problem(int column, String text) {
        return "";
    }

    /** Changes cells in one step. */
    default void set(List<Change> changes) {
        throw new UnsupportedOperationException();
    }

    /** {@return how two rows compare in a column, neither of which is empty there} */
    int compare(int column, int row, int other);

    /** {@return how many columns on the left stay in place} */
    default int frozenColumns() {
        return 0;
    }

    /**
     * A change of a cell.
     *
     * @param row its row
     * @param column its column
     * @param text the text it gets
     * @since 0.1
     */
    record Change(int row, int column, String text) {
    }
}
