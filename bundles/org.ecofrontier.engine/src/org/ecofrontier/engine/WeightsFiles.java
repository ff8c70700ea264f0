package org.ecofrontier.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.matching.RegionMatcher;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.spatial.SpatialException;
import org.ecofrontier.spatial.SpatialWeights;
import org.ecofrontier.spatial.WeightsFile;

/**
 * Reads files of spatial weights (GAL, GWT) for regions.
 *
 * @since 0.1
 */
public final class WeightsFiles {

    private static final long MOST_BYTES = 1L << 28;

    private WeightsFiles() {
    }

    /** Whether the numbers of a file may be distances, which it does not say. */
    public static boolean mayHoldDistances(Path file) {
        return ending(file).equals("gwt");
    }

    /**
     * Reads weights.
     *
     * @param file a {@code .gal} or {@code .gwt} file
     * @param regions the regions; weights of others are left out
     * @return weights among the regions that the file holds, by the regions' own ids
     * @throws IOException if the file cannot be read or is not of its format, with the line
     */
    public static SpatialWeights read(Path file, List<RegionName> regions) throws IOException {
        String name = file.toString();
        String ending = ending(file);
        if (!ending.equals("gal") && !ending.equals("gwt")) {
            throw new DataFileException(DataFileException.Kind.UNSUPPORTED, Place.of(name), "weights are read from GAL and GWT files only",
                    "name a .gal or .gwt file");
        }
        String text = text(file);
        try {
            SpatialWeights weights = ending.equals("gal") ? WeightsFile.readGal(text, name) : gwt(text, name, regions);
            return renamed(weights, regions, name);
        } catch (SpatialException e) {
            // Of a weights file it says the file, the line and the reason.
            Place line = new Place(name, null, Integer.parseInt(e.args().get(1)), 0);
            throw new DataFileException(e, DataFileException.Kind.MALFORMED, line, e.args().get(2), "correct the file");
        }
    }

    /** Islands have no line in a GWT file: then the regions must be known beforehand. */
    private static SpatialWeights gwt(String text, String name, List<RegionName> regions) {
        try {
            return WeightsFile.readGwt(text, name, List.of());
        } catch (SpatialException e) {
            return WeightsFile.readGwt(text, name, regions.stream().map(RegionName::id).toList());
        }
    }

    private static String text(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataFileException(DataFileException.Kind.TOO_LARGE, Place.of(file.toString()), "the file has more than 256 MB",
                        "name a smaller weights file");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new DataFileException(e, DataFileException.Kind.NOT_FOUND, Place.of(file.toString()), "there is no such file",
                    "check the path of the weights file");
        } catch (CharacterCodingException e) {
            throw new DataFileException(e, DataFileException.Kind.ENCODING, Place.of(file.toString()), "the file is not text in UTF-8",
                    "save it as UTF-8");
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static SpatialWeights renamed(SpatialWeights weights, List<RegionName> regions, String name) throws DataFileException {
        Map<String, String> found = new RegionMatcher(regions).match(weights.ids()).idsByKey();
        Map<String, String> keyOf = new HashMap<>();
        for (String key : weights.ids()) {
            String id = found.get(key);
            String other = id == null ? null : keyOf.putIfAbsent(id, key);
            if (other != null) {
                throw new DataFileException(DataFileException.Kind.MAPPING, Place.of(name), "\"" + other + "\" and \"" + key
                        + "\" are both the region " + id, "name the regions by their ids", other, key, id);
            }
        }
        List<String> ids = new ArrayList<>();
        for (RegionName region : regions) {
            if (keyOf.containsKey(region.id())) {
                ids.add(region.id());
            }
        }
        if (ids.isEmpty() || new HashSet<>(ids).size() != ids.size()) {
            throw new DataFileException(DataFileException.Kind.MAPPING, Place.of(name), "none of its regions is a region of the data",
                    "name the regions in it by their ids");
        }
        SpatialWeights some = weights.select(ids.stream().map(keyOf::get).toList());
        int[][] neighbours = new int[some.size()][];
        double[][] values = new double[some.size()][];
        Arrays.setAll(neighbours, some::neighbours);
        Arrays.setAll(values, some::weights);
        return SpatialWeights.of(ids, neighbours, values);
    }
}
