package org.ecofrontier.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and signs of a formula. An indicator is written by its id; an id that is not a plain word stands in brackets, a closing
 * bracket in it twice: {@code gdp}, {@code 人口}, {@code [GDP (2010 prices)]}. A word before an opening parenthesis is a function.
 * Full-width signs count as the usual ones.
 *
 * @since 0.1
 */
public final class FormulaTokens {

    /**
     * The kinds of tokens.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A number in plain notation. */
        NUMBER,
        /** The id of an indicator, without brackets. */
        INDICATOR,
        /** The name of a function. */
        FUNCTION,
        /** One of {@code + - * / ^ ( ) ,}. */
        SIGN,
        /** What is none of these, or an opening bracket without a closing one. */
        UNKNOWN
    }

    /**
     * One token.
     *
     * @param kind what it is
     * @param text the text, of an indicator its id
     * @param start where it starts in the formula
     * @param end where it ends, exclusive
     * @since 0.1
     */
    public record Token(Kind kind, String text, int start, int end) {
    }

    private static final String WIDE = "＋－＊／＾（），×÷−";
    private static final String NARROW = "+-*/^(),*/-";
    private static final String SIGNS = "+-*/^(),";

    private final String formula;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private FormulaTokens(String formula) {
        this.formula = formula;
    }

    /**
     * {@return the tokens of a formula; any text has some}
     *
     * @param formula the text
     */
    public static List<Token> of(String formula) {
        FormulaTokens reader = new FormulaTokens(formula);
        reader.read();
        return List.copyOf(reader.tokens);
    }

    /**
     * {@return a formula in which an indicator goes by another id}
     *
     * @param formula the text
     * @param from the id so far
     * @param to the other id
     */
    public static String rename(String formula, String from, String to) {
        StringBuilder renamed = new StringBuilder();
        int copied = 0;
        for (Token token : of(formula)) {
            if (token.kind() == Kind.INDICATOR && token.text().equals(from)) {
                renamed.append(formula, copied, token.start()).append(quoted(to));
                copied = token.end();
            }
        }
        return renamed.append(formula, copied, formula.length()).toString();
    }

    /**
     * {@return an id as it is written in a formula, in brackets where it needs them}
     *
     * @param id the id
     */
    public static String quoted(String id) {
        boolean plain = !id.isEmpty() && isStart(id.codePointAt(0)) && id.codePoints().allMatch(FormulaTokens::isPart);
        return plain ? id : "[" + id.replace("]", "]]") + "]";
    }

    private void read() {
        while (at < formula.length()) {
            int character = formula.codePointAt(at);
            int wide = WIDE.indexOf(character);
            char sign = (char) (wide >= 0 ? NARROW.charAt(wide) : character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                at += Character.charCount(character);
            } else if (SIGNS.indexOf(sign) >= 0 && character <= Character.MAX_VALUE) {
                add(Kind.SIGN, String.valueOf(sign), at + 1);
            } else if (character == '[') {
                bracket();
            } else if (isDigit(at) || character == '.' && isDigit(at + 1)) {
                number();
            } else if (isStart(character)) {
                word();
            } else {
                add(Kind.UNKNOWN, Character.toString(character), at + Character.charCount(character));
            }
        }
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at, end));
        at = end;
    }

    private void bracket() {
        StringBuilder id = new StringBuilder();
        int end = at + 1;
        while (end < formula.length()) {
            char c = formula.charAt(end++);
            if (c == ']' && !(end < formula.length() && formula.charAt(end) == ']')) {
                add(Kind.INDICATOR, id.toString(), end);
                return;
            }
            end += c == ']' ? 1 : 0;
            id.append(c);
        }
        add(Kind.UNKNOWN, formula.substring(at), formula.length());
    }

    private void number() {
        int end = digits(at);
        if (end < formula.length() && formula.charAt(end) == '.') {
            end = digits(end + 1);
        }
        if (end < formula.length() && (formula.charAt(end) == 'e' || formula.charAt(end) == 'E')) {
            boolean signed = end + 1 < formula.length() && "+-".indexOf(formula.charAt(end + 1)) >= 0;
            int exponent = end + (signed ? 2 : 1);
            end = isDigit(exponent) ? digits(exponent) : end;
        }
        add(Kind.NUMBER, formula.substring(at, end), end);
    }

    private void word() {
        int end = at;
        while (end < formula.length() && isPart(formula.codePointAt(end))) {
            end += Character.charCount(formula.codePointAt(end));
        }
        int next = end;
        while (next < formula.length() && Character.isWhitespace(formula.charAt(next))) {
            next++;
        }
        boolean function = next < formula.length() && (formula.charAt(next) == '(' || formula.charAt(next) == '（');
        add(function ? Kind.FUNCTION : Kind.INDICATOR, formula.substring(at, end), end);
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < formula.length() && formula.charAt(index) >= '0' && formula.charAt(index) <= '9';
    }

    private static boolean isStart(int character) {
        return Character.isLetter(character) || character == '_';
    }

    private static boolean isPart(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character) || character == '_' || character == '.' || type == Character.OTHER_NUMBER
            || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
