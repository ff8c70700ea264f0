package org.ecofrontier.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of boundaries: a study uses those in its own folder. */
final class BoundaryFiles {

    private static final List<String> PARTS = List.of(".dbf", ".shx", ".prj", ".cpg", ".DBF", ".SHX", ".PRJ", ".CPG");

    private BoundaryFiles() {
    }

    /**
     * Copies boundaries into the folder of a study unless they are there.
     *
     * @return the file relative to the folder
     * @throws IOException when they cannot be copied
     */
    static Path bring(Path file, Path folder) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(folder)) {
            return folder.relativize(absolute);
        }
        for (Path part : parts(file)) {
            Files.copy(part, folder.resolve(part.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return file.getFileName();
    }

    /** A shapefile lies in several files of one name. */
    private static List<Path> parts(Path file) {
        String name = file.getFileName().toString();
        List<Path> parts = new ArrayList<>(List.of(file));
        if (name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            String base = name.substring(0, name.length() - 4);
            PARTS.stream().map(ending -> file.resolveSibling(base + ending)).filter(Files::exists).forEach(parts::add);
        }
        return parts;
    }
}
