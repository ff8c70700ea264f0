package org.ecofrontier.study.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in an archive: relative, with forward slashes, within the folder, and different on every file system. What fails is refused,
 * never cleaned up, because a cleaned-up name may be that of another file.
 */
final class EntryNames {

    private static final int LONGEST = 1000;
    private static final int LONGEST_PART = 200;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Whether a name stays in the folder and can be a file everywhere. */
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
            || name.codePoints().anyMatch(EntryNames::isUnfit)) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.length() > LONGEST_PART || part.endsWith(".") || part.endsWith(" ")
                || DEVICE.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnfit(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || "<>\"|?*".indexOf(character) >= 0;
    }

    /** {@return whether a file of this name can lie beside those before: some file systems do not tell case or accents apart} */
    boolean addFile(String name) {
        String key = key(name);
        if (!files.add(key) || folders.contains(key)) {
            return false;
        }
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            String folder = key.substring(0, slash);
            folders.add(folder);
            if (files.contains(folder)) {
                return false;
            }
        }
        return true;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
