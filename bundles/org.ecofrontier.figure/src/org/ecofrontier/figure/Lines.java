package org.ecofrontier.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines: at spaces, between Chinese characters, within a word only where it does not fit; the rest is cut with an
 * ellipsis.
 */
final class Lines {

    private static final String ELLIPSIS = "\u2026";
    private static final String NOT_AT_START = ",.;:!?)]}%\uff0c\u3002\uff1b\uff1a\u3001\uff01\uff1f\uff09\u300b\u201d";

    private Lines() {
    }

    /** The lines of a text, none wider than the width as far as one character fits. */
    static List<String> wrap(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            String rest = paragraph.strip();
            while (!rest.isEmpty()) {
                if (lines.size() == most - 1 && Canvas.width(rest, font) > width) {
                    lines.add(cut(rest, font, width));
                    return lines;
                }
                int end = breakAt(rest, font, width);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
                if (lines.size() == most) {
                    return lines;
                }
            }
        }
        return lines;
    }

    /** One line, cut with an ellipsis where it is too wide. */
    static String cut(String text, Font font, double width) {
        if (Canvas.width(text, font) <= width) {
            return text;
        }
        int fitting = fitting(text, font, width - Canvas.width(ELLIPSIS, font));
        return text.substring(0, fitting).stripTrailing() + ELLIPSIS;
    }

    private static int breakAt(String text, Font font, double width) {
        if (Canvas.width(text, font) <= width) {
            return text.length();
        }
        int end = StrictMath.max(fitting(text, font, width), Character.charCount(text.codePointAt(0)));
        for (int at = end; at > 0; at--) {
            if (mayBreak(text, at)) {
                return at;
            }
        }
        return end;
    }

    /** How many characters fit, found by halving. */
    private static int fitting(String text, Font font, double width) {
        int fits = 0;
        int tooMany = text.length() + 1;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (Canvas.width(text.substring(0, middle), font) <= width) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    }

    private static boolean mayBreak(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isWhitespace(after) || Character.isWhitespace(before) || before == '-' || before == '/') {
            return true;
        }
        return (Character.isIdeographic(before) || Character.isIdeographic(after)) && NOT_AT_START.indexOf(after) < 0
                && !Character.isLowSurrogate(after);
    }
}
