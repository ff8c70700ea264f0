package org.ecofrontier.spatial;

import java.util.List;
import java.util.StringTokenizer;
import org.ecofrontier.spatial.SpatialException.Kind;

/** The words of a weights file, with their lines. */
final class WeightsTokens {

    private final String file;
    private final List<String> lines;
    private int line;
    private StringTokenizer words = new StringTokenizer("");

    WeightsTokens(String text, String file) {
        this.file = file;
        this.lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    /** Reads the header line: the number of regions alone, or preceded by a 0 and followed by the names of file and key. */
    int header() {
        if (!hasNext()) {
            throw errorAt(1, "the file is empty");
        }
        List<String> header = List.of(lines.get(line - 1).strip().split("\\s+"));
        words = new StringTokenizer("");
        String n = header.size() > 1 ? header.get(1) : header.get(0);
        if (header.size() > 1 && !header.get(0).equals("0")) {
            throw error("the header must be the number of regions, or 0, the number of regions, a name and a key");
        }
        return parseCount(n, "the number of regions", Integer.MAX_VALUE);
    }

    boolean hasNext() {
        while (!words.hasMoreTokens() && line < lines.size()) {
            words = new StringTokenizer(lines.get(line++));
        }
        return words.hasMoreTokens();
    }

    String next(String what) {
        if (!hasNext()) {
            throw error("the file ends where " + what + " is expected");
        }
        return words.nextToken();
    }

    int count(String what, int most) {
        return parseCount(next(what), what, most);
    }

    double number(String what) {
        String word = next(what);
        double value;
        try {
            value = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw error(what + " is \"" + word + "\", not a number");
        }
        if (!Double.isFinite(value) || value < 0) {
            throw error(what + " is " + word + "; it must be finite and not negative");
        }
        return value;
    }

    /** The line of the last word, from 1. */
    int line() {
        return line;
    }

    SpatialException error(String reason) {
        return errorAt(line, reason);
    }

    SpatialException errorAt(int at, String reason) {
        return new SpatialException(Kind.BAD_WEIGHTS_FILE, file + ", line " + at + ": " + reason + ".", file, at, reason);
    }

    private int parseCount(String word, String what, int most) {
        try {
            int value = Integer.parseInt(word);
            if (value >= 0 && value <= most) {
                return value;
            }
            throw error(what + " is " + word + (most < Integer.MAX_VALUE ? "; it must be from 0 to " + most : "; it must not be negative"));
        } catch (NumberFormatException e) {
            throw error(what + " is \"" + word + "\", not a whole number");
        }
    }
}
