package org.ecofrontier.ui.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.engine.RegionPlaces;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Region;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * The names and places of the regions of a study, for its figures. Made in the user-interface thread, read in another one.
 *
 * @since 0.1
 */
public final class RegionPlacesReading {

    private record Key(Path file, String property, List<RegionName> names) {
    }

    /** The last places that were read; studies in front share maps again and again. */
    private static final Map<Path, Map.Entry<Key, Optional<Geography>>> READ = new HashMap<>();

    private final List<RegionName> names = new ArrayList<>();
    private final Map<String, Text> words = new HashMap<>();
    private final Optional<Key> key;
    private final BoundaryOptions options;
    private final Optional<Geography> points;

    private RegionPlacesReading(OpenStudy study) {
        List<String> ids = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (Region region : study.study().getRegions()) {
            List<String> all = new ArrayList<>(region.getAlternativeNames().toList());
            if (region.getName() != null && !region.getName().isBlank()) {
                all.addFirst(region.getName());
                words.put(region.getId(), Text.of(region.getName()));
            }
            names.add(new RegionName(region.getId(), all));
            if (region.getX() != null && region.getY() != null) {
                ids.add(region.getId());
                x.add(region.getX());
                y.add(region.getY());
            }
        }
        boolean degrees = study.study().getPointCoordinates() == Coordinates.DEGREES;
        points = ids.isEmpty() ? Optional.empty() : Optional.of(Geography.ofPoints(
            degrees ? CoordinateSystem.DEGREES : CoordinateSystem.PLANAR, ids, numbers(x), numbers(y)));
        Optional<Boundaries> first = study.study().getBoundaries().stream().findFirst().filter(each -> each.getFile() != null);
        key = first.map(each -> new Key(study.file().folder().resolve(each.getFile()), each.getIdProperty(), List.copyOf(names)));
        options = first.map(RegionPlacesReading::options).orElse(BoundaryOptions.DEFAULT);
    }

    private static BoundaryOptions options(Boundaries boundaries) {
        BoundaryOptions options = BoundaryOptions.DEFAULT.withCoordinates(
            boundaries.getCoordinates() == Coordinates.PLANAR ? CoordinateSystem.PLANAR : CoordinateSystem.DEGREES);
        String property = boundaries.getIdProperty();
        return property == null || property.isBlank() ? options : options.withIdProperty(property);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** {@return what has to be read for a study as it is now} */
    public static RegionPlacesReading of(OpenStudy study) {
        return new RegionPlacesReading(study);
    }

    /** {@return names and places; not for the user-interface thread} */
    public Regions read() {
        Optional<Geography> geography = key.isPresent() ? boundaries(key.get()).or(() -> points) : points;
        return geography.map(places -> Regions.of(places, words)).orElse(Regions.named(words));
    }

    private Optional<Geography> boundaries(Key wanted) {
        synchronized (READ) {
            Map.Entry<Key, Optional<Geography>> known = READ.get(wanted.file());
            if (known != null && known.getKey().equals(wanted)) {
                return known.getValue();
            }
            Optional<Geography> geography = Optional.empty();
            try {
                geography = RegionPlaces.read(wanted.file(), options, names).geography();
            } catch (IOException e) {
                Log.warning("Boundaries cannot be read for a figure", e);
            }
            READ.clear();
            READ.put(wanted.file(), Map.entry(wanted, geography));
            return geography;
        }
    }
}
