package org.ecofrontier.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The TrueType fonts of the machine that may be embedded, by family. The machine is searched when a figure first asks for one. */
final class InstalledFonts {

    private static final Logger LOG = Logger.getLogger(InstalledFonts.class.getName());
    private static final List<String> REGULAR = List.of("regular", "book", "roman", "normal");

    /** Where a font lies. */
    private record Location(File file, String family, String postScriptName) {
    }

    /** Read once, in the order of the files. */
    private static final class Index {
        static final Map<String, Location> BY_FAMILY = read();

        private static Map<String, Location> read() {
            Map<String, Location> found = new TreeMap<>();
            new FontFileFinder().find().stream().map(File::new).sorted(Comparator.comparing(File::getPath))
                    .forEach(file -> add(file, found));
            return found;
        }
    }

    private InstalledFonts() {
    }

    /** The names of all families, in alphabetical order. */
    static List<String> families() {
        return Index.BY_FAMILY.values().stream().map(Location::family).toList();
    }

    /** The regular font of a family; empty if there is none that can be embedded. */
    static Optional<Typeface> find(String family) {
        Location location = Index.BY_FAMILY.get(family.toLowerCase(Locale.ROOT));
        if (location == null) {
            return Optional.empty();
        }
        try {
            for (Font font : Font.createFonts(location.file())) {
                if (font.getPSName().equals(location.postScriptName())) {
                    return Optional.of(new Typeface(font.getFamily(Locale.ROOT), font, Optional.of(location.file().toPath())));
                }
            }
        } catch (IOException | FontFormatException e) {
            unreadable(location.file(), e);
        }
        return Optional.empty();
    }

    /** Opens one font of a file. */
    static TrueTypeFont open(Path file, String postScriptName, Deque<Closeable> opened) throws IOException {
        if (isCollection(file.toFile())) {
            TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
            opened.push(collection);
            return collection.getFontByName(postScriptName);
        }
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }

    private static void add(File file, Map<String, Location> found) {
        try {
            if (isCollection(file)) {
                TrueTypeCollection.processAllFontHeaders(file, headers -> add(file, headers, found));
            } else if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
                try (RandomAccessReadBufferedFile data = new RandomAccessReadBufferedFile(file)) {
                    add(file, new TTFParser().parseTableHeaders(data), found);
                }
            }
        } catch (IOException e) {
            unreadable(file, e);
        }
    }

    private static void add(File file, FontHeaders headers, Map<String, Location> found) {
        String family = headers.getFontFamily();
        String style = headers.getFontSubFamily();
        boolean usable = headers.getError() == null && headers.getName() != null && family != null && style != null
                && !headers.isOpenTypePostScript() && mayBeEmbedded(headers.getOS2Windows());
        if (usable && REGULAR.contains(style.toLowerCase(Locale.ROOT))) {
            found.putIfAbsent(family.toLowerCase(Locale.ROOT), new Location(file, family, headers.getName()));
        }
    }

    private static boolean mayBeEmbedded(OS2WindowsMetricsTable table) {
        int forbidden = OS2WindowsMetricsTable.FSTYPE_RESTRICTED | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING;
        return table == null || (table.getFsType() & forbidden) == 0;
    }

    private static boolean isCollection(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }

    /** A damaged font of the machine is no reason to fail: another one is used. */
    private static void unreadable(File file, Exception reason) {
        LOG.log(Level.FINE, reason, () -> "font " + file + " cannot be read");
    }
}
