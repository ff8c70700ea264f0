package org.ecofrontier.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Blocks of cells as text with tabs and line ends, as spreadsheets exchange them. */
final class GridClipboard {

    private GridClipboard() {
    }

    /** The cells of a text: rows of cells. */
    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        }
        // Spreadsheets end a block with a line end.
        if (rows.size() > 1 && rows.getLast().equals(List.of(""))) {
            rows.removeLast();
        }
        return rows;
    }

    /** The text of cells. */
    static String format(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(GridClipboard::plain).toList())).append('\n');
        }
        return text.toString();
    }

    private static String plain(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
