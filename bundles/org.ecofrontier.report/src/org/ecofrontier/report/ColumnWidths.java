package org.ecofrontier.report;

import java.util.Arrays;

/** How the columns of a printed table share its width: by their longest cells, ideographs counted twice. */
final class ColumnWidths {

    private static final int LONGEST = 34;
    private static final int PADDING = 2;

    private ColumnWidths() {
    }

    /** One share per column, in whole per cent of the width, at least 1. */
    static int[] percent(Block.Table table) {
        int[] lengths = new int[table.header().size()];
        Arrays.setAll(lengths, c -> length(table.header().get(c)));
        table.rows().forEach(row -> {
            for (int c = 0; c < row.size(); c++) {
                lengths[c] = Math.max(lengths[c], length(row.get(c)));
            }
        });
        int sum = Arrays.stream(lengths).sum();
        return Arrays.stream(lengths).map(length -> Math.max(1, 100 * length / sum)).toArray();
    }

    private static int length(String text) {
        int cells = text.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
        return Math.min(cells, LONGEST) + PADDING;
    }
}
