package org.ecofrontier.io.cells;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that may be a number, taken apart: signs and digits in ASCII, footnote marks and percent sign put aside. What is left
 * ({@link #body()}) holds digits, marks and an exponent, or is no number.
 */
final class NumberText {

    /** Marks behind a number: superscripts, circled numbers, stars and daggers, bracketed or parenthesised single signs, status letters. */
    private static final Pattern FOOTNOTE = Pattern.compile(
        "\\s*(?:[*†‡§#]{1,3}|[¹²³⁰⁴-⁹⁾⁽ᵃ-ᶻ]+|[①-⑳㈠-㈩]"
            + "|\\[[0-9a-zA-Z*]{1,2}]|\\((?:[0-9]{1,2}|[a-z*])\\)|(?<=[0-9%.])[a-z]\\)|(?<=\\s)[a-z]{1,2})$");

    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private String body;

    private NumberText(String text) {
        body = text;
    }

    static NumberText of(String raw) {
        NumberText text = new NumberText(raw);
        text.asciiForm();
        String stripped = strip(text.body);
        text.note(!stripped.equals(text.body), Rule.BLANKS);
        text.body = stripped;
        return text;
    }

    /** Takes footnote marks and the percent sign away, for text that is not a missing mark as it stands. */
    void takeApart() {
        Matcher note = FOOTNOTE.matcher(body);
        if (note.find() && note.start() > 0 && hasDigit(body.substring(0, note.start()))) {
            body = body.substring(0, note.start());
            rules.add(Rule.FOOTNOTE);
        }
        if (body.endsWith("%")) {
            body = strip(body.substring(0, body.length() - 1));
            rules.add(Rule.PERCENT);
        }
    }

    private void asciiForm() {
        StringBuilder out = null;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            char ascii = c;
            if (c >= '\uFF01' && c <= '\uFF5E') {
                ascii = (char) (c - 0xFEE0);
                rules.add(Rule.FULL_WIDTH);
            } else if (c == '\u3000') {
                ascii = ' ';
            } else if ((c == '\u2212' || c == '\u2013' || c == '\uFE63') && startsDigit(i + 1)) {
                ascii = '-';
                rules.add(Rule.MINUS_SIGN);
            } else if (c == '\u2019') {
                ascii = '\'';
            }
            if (ascii != c && out == null) {
                out = new StringBuilder(body);
            }
            if (out != null) {
                out.setCharAt(i, ascii);
            }
        }
        body = out == null ? body : out.toString();
    }

    private boolean startsDigit(int at) {
        return at < body.length() && Character.isDigit(body.charAt(at));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private void note(boolean applies, Rule rule) {
        if (applies) {
            rules.add(rule);
        }
    }

    String body() {
        return body;
    }

    Set<Rule> rules() {
        return rules;
    }
}
