package org.ecofrontier.io.matching;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Forms of ids and names that are alike when people mean the same.
 *
 * @since 0.1
 */
public final class RegionKey {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Cf}_`´]+");

    private RegionKey() {
    }

    /**
     * An id as it was meant: whole numbers that a program wrote with decimals or an exponent (340100.000, 3.401e5) are plain again.
     *
     * @param text the id as read, or null
     * @return the id, empty for null
     */
    public static String canonicalId(String text) {
        if (text == null) {
            return "";
        }
        String plain = text.strip();
        boolean decimals = plain.indexOf('.') >= 0 || plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0;
        if (!decimals || !NUMBER.matcher(plain).matches()) {
            return plain;
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        return number.scale() <= 0 && number.precision() - number.scale() <= 18 ? number.toPlainString() : plain;
    }

    /**
     * A name as words: half-width, lower case, without accents, blanks and punctuation as single blanks.
     *
     * @param name the name
     * @return its words
     */
    static String words(String name) {
        String half = Normalizer.normalize(canonicalId(name), Normalizer.Form.NFKC);
        String bare = ACCENTS.matcher(Normalizer.normalize(half, Normalizer.Form.NFD)).replaceAll("");
        // an apostrophe parts syllables, not words: Xi'an
        String joined = bare.replaceAll("['’‘ʼ]", "");
        return SEPARATORS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * Words without blanks.
     *
     * @param words the words
     * @return one word
     */
    static String joined(String words) {
        return words.replace(" ", "");
    }
}
