package org.ecofrontier.io.boundaries;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecofrontier.spatial.CoordinateSystem;

/**
 * What a file says about its coordinates.
 *
 * @param words the file's words, empty when it says nothing
 * @param system what they mean; null when they say nothing or are not understood
 */
record StatedCoordinates(String words, CoordinateSystem system) {

    static final StatedCoordinates NOTHING = new StatedCoordinates("", null);

    private static final Pattern EPSG = Pattern.compile("EPSG:(?:[0-9.]*:)?([0-9]{1,7})$");

    /** The name of a coordinate reference system, such as {@code urn:ogc:def:crs:OGC:1.3:CRS84} or {@code EPSG:3857}. */
    static StatedCoordinates ofName(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.matches(".*:CRS(84H?|83|27)$") || upper.equals("WGS84") || upper.equals("WGS 84") || upper.equals("CGCS2000")) {
            return new StatedCoordinates(name, CoordinateSystem.DEGREES);
        }
        if (name.equals(GeoJsonWriter.PLANAR_NAME)) {
            return new StatedCoordinates(name, CoordinateSystem.PLANAR);
        }
        Matcher epsg = EPSG.matcher(upper);
        if (epsg.find()) {
            // geographic systems have the codes 4000 to 4999 in the EPSG register
            boolean geographic = epsg.group(1).length() == 4 && epsg.group(1).startsWith("4");
            return new StatedCoordinates(name, geographic ? CoordinateSystem.DEGREES : CoordinateSystem.PLANAR);
        }
        return new StatedCoordinates(name, null);
    }

    /** The well-known text of a .prj file. */
    static StatedCoordinates ofWellKnownText(String text) {
        String plain = text.strip();
        String upper = plain.toUpperCase(Locale.ROOT);
        String words = plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
        if (upper.startsWith("GEOGCS") || upper.startsWith("GEOGCRS") || upper.startsWith("GEODCRS") || upper.startsWith("GEOGRAPHICCRS")) {
            return new StatedCoordinates(words, CoordinateSystem.DEGREES);
        }
        if (upper.startsWith("PROJCS") || upper.startsWith("PROJCRS") || upper.startsWith("PROJECTEDCRS") || upper.startsWith("LOCAL_CS")) {
            return new StatedCoordinates(words, CoordinateSystem.PLANAR);
        }
        return new StatedCoordinates(words, null);
    }
}
