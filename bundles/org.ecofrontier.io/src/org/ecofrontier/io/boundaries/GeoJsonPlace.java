package org.ecofrontier.io.boundaries;

import com.google.gson.stream.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.Place;

/** Where in a GeoJSON file reading stands: the reader's line and column, and the feature. */
final class GeoJsonPlace {

    private static final Pattern LINE_COLUMN = Pattern.compile("at line ([0-9]{1,9}) column ([0-9]{1,9})");

    private final String file;
    private final JsonReader reader;
    private int feature;

    GeoJsonPlace(String file, JsonReader reader) {
        this.file = file;
        this.reader = reader;
    }

    void feature(int number) {
        feature = number;
    }

    DataFileException refusal(DataFileException.Kind kind, String problem, String remedy, String... args) {
        return refusal(null, kind, problem, remedy, args);
    }

    DataFileException refusal(Throwable cause, DataFileException.Kind kind, String problem, String remedy, String... args) {
        // the reader tells its position in its description
        Matcher m = LINE_COLUMN.matcher(reader.toString());
        Place place = m.find() ? new Place(file, null, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))) : Place.of(file);
        return new DataFileException(cause, kind, place, (feature > 0 ? "feature " + feature + ": " : "") + problem, remedy, args);
    }
}
