package org.ecofrontier.io.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecofrontier.io.table.Cell;

/**
 * The text of a header or title, with its unit apart: {@code GDP (100 million yuan)}, {@code 工业增加值（亿元）}.
 *
 * @param name the text without unit and footnote marks
 * @param unit the unit, or empty
 */
record HeaderText(String name, String unit) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern BRACKETED = Pattern.compile(
        "^(.*?)\\s*[(\\[【]\\s*(?:单位\\s*:\\s*|[Uu]nits?\\s*:\\s*)?([^()\\[\\]【】]*)\\s*[)\\]】]\\s*$");
    private static final Pattern UNIT_LINE = Pattern.compile("^[(\\[【]?\\s*(?:计量)?(?:单位|[Uu]nits?)\\s*:\\s*(.+?)\\s*[)\\]】]?$");
    private static final Pattern YEAR = Pattern.compile("^(?:FY|Y)?\\s*((?:19|20|21)\\d{2})(?:\\.0+)?\\s*(?:年|年度|年末|年底)?$");
    private static final Pattern DATE = Pattern.compile("^((?:19|20|21)\\d{2})([-/.])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01])$");
    private static final Pattern NOTE = Pattern.compile("\\s*(?:[*†‡]+|[¹²³⁰⁴-⁹⁾⁽]+|[①-⑳]|\\[\\d{1,2}])$");
    private static final Pattern NUMBERING = Pattern.compile(
        "^(?:表|Table|续表)\\s*[\\d.\\-]*\\s+|^[一二三四五六七八九十]+、\\s*|^[(]?\\d{1,2}[)、.]\\s*(?=\\D)");

    /** Takes the unit off a header's text. */
    static HeaderText of(String raw) {
        String text = NOTE.matcher(clean(raw)).replaceFirst("");
        Matcher line = UNIT_LINE.matcher(text);
        if (line.matches()) {
            return new HeaderText("", line.group(1));
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches() && !bracketed.group(2).isBlank()) {
            String inside = bracketed.group(2).strip();
            String name = bracketed.group(1).strip();
            if (year(inside) > 0) {
                return new HeaderText(text, "");
            }
            if (inside.matches("\\d{1,2}")) {
                // a footnote mark, not a unit
                return name.isEmpty() ? new HeaderText(text, "") : of(name);
            }
            return new HeaderText(name, inside);
        }
        for (int i = 1; i < text.length() && !Words.isUnit(text); i++) {
            if ("/,:、".indexOf(text.charAt(i)) >= 0 && Words.isUnit(text.substring(i + 1))) {
                return new HeaderText(text.substring(0, i).strip(), text.substring(i + 1).strip());
            }
        }
        return new HeaderText(text, "");
    }

    /** Takes numbering such as "表 2-1" and "一、" off a title as well. */
    static HeaderText ofTitle(String raw) {
        HeaderText text = of(raw);
        String name = NUMBERING.matcher(text.name).replaceFirst("").strip();
        return new HeaderText(name.isEmpty() ? text.name : name, text.unit);
    }

    /** One line, full-width characters in ASCII, single blanks, none between Chinese characters. */
    static String clean(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                c -= 0xFEE0;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = out.length() > 0;
            } else {
                if (blank && !(isHan(c) && isHan(out.charAt(out.length() - 1)))) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a text is in ASCII, in one line, with single blanks between words only, as most are. */
    private static boolean isClean(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || raw.isEmpty();
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** The form in which names are compared: no blanks, small letters. */
    static String key(String name) {
        return clean(name).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** The year that a cell states, or 0. */
    static int year(Cell cell) {
        return switch (cell.content()) {
            case Cell.Num num when num.value() == Math.rint(num.value()) && num.value() >= FIRST_YEAR
                && num.value() <= LAST_YEAR -> (int) num.value();
            case Cell.Text text -> year(text.text());
            case Cell.Date date when date.value().getYear() >= FIRST_YEAR && date.value().getYear() <= LAST_YEAR -> date.value().getYear();
            default -> 0;
        };
    }

    /** The year that a text states, also that of a date (2018-12-31, 2018/12/31), or 0. */
    static int year(String text) {
        String clean = clean(text);
        Matcher matcher = YEAR.matcher(clean);
        if (!matcher.matches()) {
            matcher = DATE.matcher(clean);
        }
        if (!matcher.matches()) {
            return 0;
        }
        int year = Integer.parseInt(matcher.group(1));
        return year <= LAST_YEAR ? year : 0;
    }
}
