package org.ecofrontier.model;

import java.util.HexFormat;

/** Per cent escapes of single characters in text forms. */
final class Escapes {

    private Escapes() {
    }

    /** Escapes control characters, the per cent sign, the reserved characters and, where one of them is {@code =}, blanks. */
    static String encode(String text, String reserved) {
        boolean blanks = reserved.indexOf('=') >= 0;
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c < ' ' || reserved.indexOf(c) >= 0 || blanks && Character.isWhitespace(c)) {
                encoded.append('%').append(HexFormat.of().toHexDigits(c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /**
     * Undoes {@link #encode}.
     *
     * @throws IllegalArgumentException for a per cent sign without four hexadecimal digits
     */
    static String decode(String text) {
        int at = text.indexOf('%');
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (at + 5 > text.length()) {
                throw new IllegalArgumentException("'" + text + "' ends within an escape");
            }
            decoded.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
            from = at + 5;
            at = text.indexOf('%', from);
        }
        return decoded.append(text, from, text.length()).toString();
    }
}
