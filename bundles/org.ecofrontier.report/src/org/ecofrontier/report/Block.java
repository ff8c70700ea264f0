package org.ecofrontier.report;

import java.util.List;

import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.figure.Figure;

/**
 * A part of a report, in the language of the report and free of any file format.
 *
 * @since 0.1
 */
sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the parts of the report, 2 for what is in them
     * @param text the words
     */
    record Heading(int level, String text) implements Block {
    }

    /**
     * A paragraph.
     *
     * @param text the words
     * @param quiet whether it is a remark rather than text
     */
    record Paragraph(String text, boolean quiet) implements Block {
    }

    /**
     * A three-line table.
     *
     * @param number its number in the report
     * @param caption what it shows
     * @param header the names of the columns
     * @param numeric which columns hold numbers
     * @param rows the cells as they are printed
     * @param foot how many of the last rows sum up the others
     * @param note N, period, method and remarks, below the table
     */
    record Table(int number, String caption, List<String> header, List<Boolean> numeric, List<List<String>> rows, int foot, String note)
            implements Block {

        public Table {
            header = List.copyOf(header);
            numeric = List.copyOf(numeric);
            rows = List.copyOf(rows);
        }

        /** Whether a row sums up the others. */
        boolean isFoot(int row) {
            return row >= rows.size() - foot;
        }
    }

    /**
     * A figure.
     *
     * @param number its number in the report
     * @param caption what it shows
     * @param figure what is drawn
     * @param style how it is drawn
     */
    record Picture(int number, String caption, Figure figure, FigureStyle style) implements Block {
    }
}
