package org.ecofrontier.io.boundaries;

import java.nio.file.Path;
import java.util.Locale;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/**
 * Reads boundaries in any supported format, told by the ending of the file name: {@code .geojson} and {@code .json} (GeoJSON),
 * {@code .shp} (ESRI shapefile with its .dbf, .cpg and .prj beside it).
 *
 * @since 0.1
 */
public final class BoundaryFile {

    private BoundaryFile() {
    }

    /**
     * Reads boundaries.
     *
     * @param file the file
     * @param options what the caller states about it
     * @return the boundaries
     * @throws DataFileException if the file cannot be read or holds what a study cannot use; it names the file, the feature and what to do
     */
    public static Boundaries read(Path file, BoundaryOptions options) throws DataFileException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".geojson") || name.endsWith(".json")) {
            return GeoJsonReader.read(file, options);
        }
        if (name.endsWith(".shp")) {
            return ShapefileReader.read(file, options);
        }
        if (name.endsWith(".dbf") || name.endsWith(".shx") || name.endsWith(".prj") || name.endsWith(".cpg")) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()), "this is only a part of a shapefile",
                    "choose the .shp file beside it");
        }
        throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()), "boundaries are read from GeoJSON and shapefiles only",
                "save them as .geojson or .shp");
    }
}
