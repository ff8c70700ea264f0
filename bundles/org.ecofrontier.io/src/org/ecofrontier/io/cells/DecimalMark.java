package org.ecofrontier.io.cells;

import java.util.regex.Pattern;

/**
 * What a number's text says about the decimal mark. {@code 12.5}, {@code 0.123}, {@code 1,234.5} and {@code 1,234,567} leave no doubt;
 * {@code 1,234} and {@code 1.234} do: a mark before exactly three digits may divide thousands or begin decimals.
 *
 * @since 0.1
 */
public enum DecimalMark {

    /** Nothing: no mark in it, or no number. */
    NO_EVIDENCE,
    /** The decimal mark is a point. */
    POINT,
    /** The decimal mark is a comma. */
    COMMA,
    /** One point before three digits: it can be either. */
    DOUBTFUL_POINT,
    /** One comma before three digits: it can be either. */
    DOUBTFUL_COMMA;

    private static final Pattern SHAPE = Pattern.compile("[+-]?[0-9][0-9., ']*(?:[eE][+-]?[0-9]+)?|[+-]?[.,][0-9]+(?:[eE][+-]?[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:([., '])[0-9]{3})(?:\\1[0-9]{3})*");

    /**
     * Looks at the text of a number.
     *
     * @param body digits, marks, sign and exponent only
     * @return what it says
     */
    static DecimalMark of(String body) {
        int point = body.indexOf('.');
        int comma = body.indexOf(',');
        if (point < 0 && comma < 0 || !SHAPE.matcher(body).matches()) {
            return NO_EVIDENCE;
        }
        String unsigned = body.startsWith("-") || body.startsWith("+") ? body.substring(1) : body;
        if (point >= 0 && comma >= 0) {
            return both(unsigned);
        }
        char mark = point >= 0 ? '.' : ',';
        boolean several = unsigned.indexOf(mark) != unsigned.lastIndexOf(mark);
        boolean grouped = GROUPED.matcher(unsigned).matches() && unsigned.indexOf(' ') < 0 && unsigned.indexOf('\'') < 0;
        if (several) {
            return !grouped ? NO_EVIDENCE : mark == '.' ? COMMA : POINT;
        }
        if (grouped) {
            return mark == '.' ? DOUBTFUL_POINT : DOUBTFUL_COMMA;
        }
        return mark == '.' ? POINT : COMMA;
    }

    /** With both marks the last one is the decimal mark, if the other divides thousands as it should. */
    private static DecimalMark both(String unsigned) {
        char last = unsigned.lastIndexOf('.') > unsigned.lastIndexOf(',') ? '.' : ',';
        String whole = unsigned.substring(0, unsigned.lastIndexOf(last));
        if (whole.indexOf(last) >= 0 || !GROUPED.matcher(whole).matches()) {
            return NO_EVIDENCE;
        }
        return last == '.' ? POINT : COMMA;
    }

    /**
     * Looks at the text of a cell.
     *
     * @param text the text
     * @return what it says
     */
    public static DecimalMark ofText(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0 && text.indexOf('\uFF0C') < 0 && text.indexOf('\uFF0E') < 0) {
            return NO_EVIDENCE;
        }
        NumberText number = NumberText.of(text);
        number.takeApart();
        return of(number.body());
    }
}
