package org.ecofrontier.report;

/** About how wide texts are in a book face, in ems: good enough to share out the width of a table on any machine. */
final class TextWidth {

    /** Longer words (hashes, paths) may be broken anywhere. */
    private static final int LONGEST_WORD = 24;
    /** Ems. Shorter names, such as those of cities, stay on one line. */
    private static final double SHORT = 7;
    /** Ems. */
    private static final double APART = 0.25;

    private TextWidth() {
    }

    /** The width of a text on one line. */
    static double of(String text) {
        int[] points = text.codePoints().toArray();
        double width = 0;
        for (int i = 0; i < points.length; i++) {
            width += of(points[i]) + (i > 0 && isApart(points[i - 1], points[i]) ? APART : 0);
        }
        return width;
    }

    /** Word processors put a small blank between a Chinese character and a Latin letter or a digit. */
    private static boolean isApart(int before, int after) {
        return Character.isIdeographic(before) != Character.isIdeographic(after) && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
    }

    private static double of(int point) {
        if (Character.isIdeographic(point) || point >= 0x3000 && point <= 0x303f || point >= 0xff00 && point <= 0xffef) {
            return 1;
        }
        if (Character.isUpperCase(point)) {
            return point == 'M' || point == 'W' ? 0.92 : 0.72;
        }
        return switch (point) {
            case ' ', '.', ',', ';', ':', '\'', 'i', 'j', 'l', 't', '|' -> 0.29;
            case 'r', 'f', '(', ')', '-', '[', ']' -> 0.35;
            case 'a', 'c', 'e', 's', 'z' -> 0.45;
            case 'm', 'w', '%', '–' -> 0.8;
            case '<', '>', '=', '+' -> 0.6;
            default -> 0.5;
        };
    }

    /** The width of a cell that is not to be narrower: of the whole of a short name, of the longest word of a sentence. */
    static double ofCell(String text) {
        double whole = of(text);
        return whole <= SHORT ? whole : ofWords(text);
    }

    /** The width of the longest part of a text that is not broken. */
    static double ofWords(String text) {
        double widest = 0;
        for (String word : text.split("\\s+|(?<=[-/,;])|(?<=\\p{IsIdeographic})|(?=\\p{IsIdeographic})")) {
            widest = Math.max(widest, of(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word));
        }
        return widest;
    }
}
