package org.ecofrontier.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
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

import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The TrueType fonts of the machine that may be embedded, by family. A family is searched when a figure first asks for it. */
final class InstalledFonts {

    private static final Logger LOG = Logger.getLogger(InstalledFonts.class.getName());

    private static final Map<String, Optional<Typeface>> FOUND = new TreeMap<>();

    private InstalledFonts() {
    }

    /** The regular font of a family, asked for by any of its names; empty if there is none that can be embedded. */
    static synchronized Optional<Typeface> find(String family) {
        return FOUND.computeIfAbsent(family.toLowerCase(Locale.ROOT), key -> search(family));
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

    private static Optional<Typeface> search(String family) {
        List<File> files = new FontFileFinder().find().stream().map(InstalledFonts::file)
                .filter(file -> isCollection(file) || file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                .sorted(Comparator.comparing(File::getPath)).toList();
        for (File file : files) {
            Optional<String> name = regularFont(file, family);
            if (name.isPresent()) {
                return typeface(file, name.get(), family);
            }
        }
        return Optional.empty();
    }

    private static Optional<Typeface> typeface(File file, String postScriptName, String family) {
        try {
            for (Font font : Font.createFonts(file)) {
                if (font.getPSName().equals(postScriptName)) {
                    return Optional.of(new Typeface(family, font, Optional.of(file.toPath())));
                }
            }
        } catch (IOException | FontFormatException e) {
            unreadable(file, e);
        }
        return Optional.empty();
    }

    /** The PostScript name of the regular font of a family in a file. */
    private static Optional<String> regularFont(File file, String family) {
        String[] found = new String[1];
        try {
            if (isCollection(file)) {
                try (TrueTypeCollection collection = new TrueTypeCollection(file)) {
                    collection.processAllFonts(font -> found[0] = found[0] == null && matches(font, family) ? font.getName() : found[0]);
                }
            } else {
                try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
                    found[0] = matches(font, family) ? font.getName() : null;
                }
            }
        } catch (IOException e) {
            unreadable(file, e);
        }
        return Optional.ofNullable(found[0]);
    }

    private static boolean matches(TrueTypeFont font, String family) throws IOException {
        if (!font.getTableMap().containsKey("glyf") || font.getNaming() == null || font.getNaming().getFontSubFamily() == null) {
            return false;
        }
        boolean named = font.getNaming().getNameRecords().stream()
                .anyMatch(record -> record.getNameId() == NameRecord.NAME_FONT_FAMILY_NAME && family.equalsIgnoreCase(record.getString()));
        String style = font.getNaming().getFontSubFamily();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        int forbidden = OS2WindowsMetricsTable.FSTYPE_RESTRICTED | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING;
        boolean allowed = os2 == null || (os2.getFsType() & forbidden) == 0;
        return named && allowed && (style.equalsIgnoreCase("Regular") || style.equalsIgnoreCase("Book") || style.equalsIgnoreCase("Roman"));
    }

    private static File file(URI uri) {
        return new File(uri);
    }

    private static boolean isCollection(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }

    /** A damaged font of the machine is no reason to fail: another one is used. */
    private static void unreadable(File file, Exception reason) {
        LOG.log(Level.FINE, reason, () -> "font " + file + " cannot be read");
    }
}
