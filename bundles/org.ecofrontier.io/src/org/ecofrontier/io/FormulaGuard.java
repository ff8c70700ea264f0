package org.ecofrontier.io;

/**
 * Keeps text cells from being run as formulas by a spreadsheet: text that begins with {@code = + - @}, their full-width forms, a tab or a
 * line end gets an apostrophe in front, unless it is a plain number. {@link #unprotect(String)} takes exactly that apostrophe away again,
 * so that text survives a way out and back unchanged.
 *
 * @since 0.1
 */
public final class FormulaGuard {

    private FormulaGuard() {
    }

    /**
     * Whether a spreadsheet could run the text.
     *
     * @param text the text
     * @return true if it gets an apostrophe
     */
    public static boolean isRisky(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        if (first == text.length() || !starts(text.charAt(first))) {
            return false;
        }
        return first > 0 || Double.isNaN(PlainNumber.parse(text, '.'));
    }

    private static boolean starts(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }

    /**
     * The text as it may be written.
     *
     * @param text the text
     * @return the same, or with an apostrophe in front
     */
    public static String protect(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /**
     * The text as it was before {@link #protect(String)}.
     *
     * @param text text read from a file
     * @return the same, or without its first apostrophe
     */
    public static String unprotect(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && isRisky(text) ? text.substring(1) : text;
    }
}
