package org.ecofrontier.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rules for the ids in a study. Ids may be in any script; the id of an analysis is also the name of a folder.
 *
 * @since 0.1
 */
public final class Ids {

    private static final int LONGEST = 120;
    private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.-]*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private Ids() {
    }

    /**
     * {@return whether a text can be an id: not empty, not longer than 120 characters, without blanks at its ends and control characters}
     *
     * @param id the text
     */
    public static boolean isId(String id) {
        return id != null && !id.isEmpty() && id.length() <= LONGEST && id.strip().equals(id) && id.codePoints().allMatch(Ids::isStorable);
    }

    /**
     * {@return whether a text can be the id of an analysis: an id that every file system takes as the name of a folder}
     *
     * @param id the text
     */
    public static boolean isFolderName(String id) {
        return isId(id) && FOLDER.matcher(id).matches() && !id.endsWith(".") && !DEVICE.matcher(id).matches();
    }

    /**
     * {@return an id made from a name: lower case, with underscores between words, and a number at the end when it is taken}
     *
     * @param name the name, in any script
     * @param fallback the id where nothing of the name can be used
     * @param taken whether an id is in use
     */
    public static String from(String name, String fallback, Predicate<String> taken) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "_").replaceAll("^_+|_+$", "");
        String base = words.isEmpty() ? fallback : words.substring(0, Math.min(words.length(), LONGEST / 2));
        String id = base;
        for (int i = 2; taken.test(id); i++) {
            id = base + "_" + i;
        }
        return id;
    }

    /**
     * {@return an id made from a name}
     *
     * @param name the name, in any script
     * @param fallback the id where nothing of the name can be used
     * @param taken the ids in use
     */
    public static String from(String name, String fallback, Set<String> taken) {
        return from(name, fallback, taken::contains);
    }

    /** {@return whether a file can hold a character of an id} */
    private static boolean isStorable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR && character != 0xFFFE && character != 0xFFFF;
    }
}
