package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.figure.Figure;

/** The parts of a report as they come together; counts tables and figures. */
final class BlockList {

    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int figures;

    void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
    }

    void paragraph(String text) {
        add(text, false);
    }

    void remark(String text) {
        add(text, true);
    }

    private void add(String text, boolean quiet) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Paragraph(text.strip(), quiet));
        }
    }

    /** Adds a printed table with its caption and note. */
    void table(String caption, TableLayout.Printed printed, String note) {
        blocks.add(new Block.Table(++tables, caption, printed.header(), printed.numeric(), printed.rows(), printed.foot(), note.strip()));
    }

    /** Adds a table of words. */
    void words(String caption, List<String> header, List<List<String>> rows) {
        blocks.add(new Block.Table(++tables, caption, header, header.stream().map(name -> false).toList(), rows, 0, ""));
    }

    void figure(String caption, Figure figure, FigureStyle style) {
        blocks.add(new Block.Picture(++figures, caption, figure, style));
    }

    List<Block> all() {
        return blocks;
    }
}
