package org.ecofrontier.report;

import java.util.Arrays;

/**
 * How a table stands on an A4 page: upright while that works in a readable size, else across; columns of numbers are as wide as their
 * numbers, columns of words share what is left.
 *
 * @param landscape whether the page lies on its side
 * @param points the font size
 * @param millimetres the width of each column
 */
record TableFit(boolean landscape, double points, double[] millimetres) {

    /** Between margins of 25 mm. */
    static final double UPRIGHT = 160;
    static final double ACROSS = 247;
    /** On either side of a cell. */
    static final double PADDING = 0.9;

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double[] SIZES = {9, 8.5, 8, 7.5, 7, 6.5};
    /** What a column of words is given before the font gets smaller. */
    private static final double COMFORTABLE = 34;
    private static final double BOLD = 1.1;
    /** Faces differ. */
    private static final double SAFETY = 1.05;

    static TableFit of(Block.Table table) {
        for (boolean landscape : new boolean[] {false, true}) {
            double room = landscape ? ACROSS : UPRIGHT;
            for (double size : SIZES) {
                double[] least = least(table, size);
                double[] wanted = wanted(table, size, least);
                if (Arrays.stream(wanted).sum() <= room) {
                    return new TableFit(landscape, size, share(least, wanted, natural(table, size, least), room));
                }
            }
            double smallest = SIZES[SIZES.length - 1];
            double[] least = least(table, smallest);
            if (Arrays.stream(least).sum() <= room) {
                return new TableFit(landscape, smallest, share(least, least, natural(table, smallest, least), room));
            }
        }
        double[] least = least(table, SIZES[SIZES.length - 1]);
        double sum = Arrays.stream(least).sum();
        return new TableFit(true, SIZES[SIZES.length - 1], Arrays.stream(least).map(width -> width * ACROSS / sum).toArray());
    }

    /** Words stay whole, numbers and short names on their line. */
    private static double[] least(Block.Table table, double size) {
        double[] widths = new double[table.header().size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            boolean numeric = table.numeric().get(c);
            double cells = table.rows().stream().map(row -> row.get(column))
                    .mapToDouble(cell -> numeric ? TextWidth.of(cell) : TextWidth.ofCell(cell)).max().orElse(0);
            widths[c] = Math.max(cells, TextWidth.ofWords(table.header().get(c)) * BOLD) * size * MM_PER_POINT * SAFETY
                    + 2 * PADDING;
        }
        return widths;
    }

    /** Everything stands on one line. */
    private static double[] natural(Block.Table table, double size, double[] least) {
        double[] widths = new double[least.length];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            double cells = table.rows().stream().mapToDouble(row -> TextWidth.of(row.get(column))).max().orElse(0);
            double header = TextWidth.of(table.header().get(c)) * BOLD;
            widths[c] = Math.max(least[c], Math.max(cells, header) * size * MM_PER_POINT + 2 * PADDING);
        }
        return widths;
    }

    /** Words in comfort, the names of columns of numbers in half their length. */
    private static double[] wanted(Block.Table table, double size, double[] least) {
        double[] natural = natural(table, size, least);
        double[] wanted = new double[least.length];
        Arrays.setAll(wanted, c -> Math.max(least[c], table.numeric().get(c)
                ? TextWidth.of(table.header().get(c)) * BOLD / 2 * size * MM_PER_POINT + 2 * PADDING : Math.min(natural[c], COMFORTABLE)));
        return wanted;
    }

    /** From what is wanted towards the natural widths, then all in proportion up to the whole width. */
    private static double[] share(double[] least, double[] wanted, double[] natural, double room) {
        double[] widths = wanted.clone();
        double left = room - Arrays.stream(widths).sum();
        double missing = 0;
        for (int c = 0; c < widths.length; c++) {
            missing += natural[c] - widths[c];
        }
        if (missing > 0) {
            double part = Math.min(1, left / missing);
            for (int c = 0; c < widths.length; c++) {
                widths[c] += (natural[c] - widths[c]) * part;
            }
        }
        double sum = Arrays.stream(widths).sum();
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(Math.min(least[c], widths[c]), widths[c] * room / sum);
        }
        return widths;
    }
}
