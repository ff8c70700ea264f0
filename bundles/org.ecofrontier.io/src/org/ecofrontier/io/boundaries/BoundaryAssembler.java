package org.ecofrontier.io.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.boundaries.BoundaryOptions.Duplicates;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.spatial.SpatialException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes boundaries of features: ids, valid shapes, coordinates, findings. */
final class BoundaryAssembler {

    private final String file;
    private final BoundaryOptions options;
    private final List<BoundaryFinding> findings = new ArrayList<>();

    BoundaryAssembler(String file, BoundaryOptions options) {
        this.file = file;
        this.options = options;
    }

    Boundaries assemble(List<RawFeature> features, StatedCoordinates stated) throws DataFileException {
        if (features.isEmpty()) {
            throw new DataFileException(Kind.EMPTY, Place.of(file), "there are no features", "choose a file with the regions' boundaries");
        }
        RegionIds.Choice ids = RegionIds.choose(file, features, options.idProperty());
        if (options.idProperty() == null) {
            String source = ids.property().isEmpty() ? "the features' own ids" : "the property \"" + ids.property() + "\"";
            findings.add(BoundaryFinding.of(BoundaryFinding.Kind.ID_DETECTED, "", "The regions are identified by " + source + ".",
                    ids.property()));
        }
        CoordinateSystem cs = coordinates(stated);
        boolean points = features.stream().allMatch(f -> f.shape() instanceof Point p && !p.isEmpty());
        Map<String, List<RawFeature>> groups = grouped(features, ids.ids());
        List<String> names = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        List<Map<String, String>> attributes = new ArrayList<>();
        for (Map.Entry<String, List<RawFeature>> entry : groups.entrySet()) {
            List<RawFeature> group = entry.getValue();
            names.add(entry.getKey());
            shapes.add(points ? group.get(0).shape() : area(group, entry.getKey()));
            attributes.add(group.get(0).attributes());
        }
        return new Boundaries(geography(cs, points, names, shapes), ids.property(), List.copyOf(RegionIds.properties(features)), attributes,
                findings);
    }

    private Map<String, List<RawFeature>> grouped(List<RawFeature> features, List<String> ids) throws DataFileException {
        Map<String, List<RawFeature>> groups = new LinkedHashMap<>();
        for (int k = 0; k < ids.size(); k++) {
            List<RawFeature> group = groups.computeIfAbsent(ids.get(k), id -> new ArrayList<>(1));
            if (!group.isEmpty() && options.duplicates() == Duplicates.REFUSE) {
                String first = Integer.toString(group.get(0).number());
                String second = Integer.toString(features.get(k).number());
                throw new DataFileException(Kind.MAPPING, Place.of(file), "features " + first + " and " + second + " have the same id \""
                        + ids.get(k) + "\"", "choose another property as id, correct it, or ask for features with one id to be merged",
                        ids.get(k), first, second);
            }
            group.add(features.get(k));
        }
        groups.forEach((id, group) -> {
            if (group.size() > 1) {
                findings.add(BoundaryFinding.of(BoundaryFinding.Kind.MERGED, id, group.size() + " features with the id " + id
                        + " became one region.", id, Integer.toString(group.size())));
            }
        });
        return groups;
    }

    private Geometry area(List<RawFeature> group, String id) throws DataFileException {
        List<Polygon> areas = new ArrayList<>();
        for (RawFeature feature : group) {
            if (feature.shape() == null || feature.shape().isEmpty()) {
                throw noArea(feature, id, "has no geometry");
            }
            ShapeRepair.Repaired repaired = ShapeRepair.repair(feature.shape());
            if (repaired.shape() == null) {
                throw noArea(feature, id, repaired.reason().isEmpty() ? "is a " + feature.shape().getGeometryType() + ", not an area"
                        : "encloses no area");
            }
            if (!repaired.reason().isEmpty()) {
                findings.add(BoundaryFinding.of(BoundaryFinding.Kind.REPAIRED, id, "The boundary of " + id + " was not valid ("
                        + repaired.reason() + ") and was repaired; have a look at it on the map.", id, repaired.reason()));
            }
            if (feature.ringsCorrected()) {
                findings.add(BoundaryFinding.of(BoundaryFinding.Kind.RING_CORRECTED, id, "A ring of the boundary of " + id
                        + " was not closed and was closed, or had fewer than three corners and was left out.", id));
            }
            if (repaired.partsLeftOut()) {
                findings.add(BoundaryFinding.of(BoundaryFinding.Kind.PARTS_LEFT_OUT, id, "Lines or points in the shape of " + id
                        + " were left out; only areas count.", id));
            }
            ShapeRepair.collect(repaired.shape(), areas);
        }
        return ShapeRepair.ofParts(areas.get(0).getFactory(), areas);
    }

    private DataFileException noArea(RawFeature feature, String id, String problem) {
        return new DataFileException(Kind.MALFORMED, Place.of(file), "feature " + feature.number() + " (" + id + ") " + problem,
                "give the region a polygon or leave it out of the file", Integer.toString(feature.number()), id);
    }

    private CoordinateSystem coordinates(StatedCoordinates stated) throws DataFileException {
        if (options.coordinates() != null) {
            if (stated.system() != null && stated.system() != options.coordinates()) {
                findings.add(BoundaryFinding.of(BoundaryFinding.Kind.COORDINATES_OVERRIDDEN, "", "The file says its coordinates are "
                        + stated.words() + "; they are read as " + word(options.coordinates()) + " as asked for.", stated.words()));
            }
            return options.coordinates();
        }
        if (stated.system() != null) {
            return stated.system();
        }
        if (!stated.words().isEmpty()) {
            throw new DataFileException(Kind.AMBIGUOUS, Place.of(file), "the coordinate system \"" + stated.words() + "\" is not known",
                    "say whether the coordinates are degrees or planar", stated.words());
        }
        findings.add(BoundaryFinding.of(BoundaryFinding.Kind.COORDINATES_ASSUMED, "",
                "The file does not name its coordinate system; coordinates are read as degrees.", "degrees"));
        return CoordinateSystem.DEGREES;
    }

    private Geography geography(CoordinateSystem cs, boolean points, List<String> ids, List<Geometry> shapes) throws DataFileException {
        try {
            if (!points) {
                return Geography.ofPolygons(cs, ids, shapes);
            }
            double[] x = shapes.stream().mapToDouble(s -> s.getCoordinate().x).toArray();
            double[] y = shapes.stream().mapToDouble(s -> s.getCoordinate().y).toArray();
            return Geography.ofPoints(cs, ids, x, y);
        } catch (SpatialException e) {
            if (e.kind() == SpatialException.Kind.NOT_DEGREES) {
                throw new DataFileException(e, Kind.MALFORMED, Place.of(file), "region " + e.args().get(0) + " has the coordinate "
                        + e.args().get(1) + ", " + e.args().get(2) + ", which is not a longitude and latitude in degrees",
                        "say that the coordinates are planar, or convert the file to longitude and latitude (EPSG:4326)",
                        e.args().toArray(new String[0]));
            }
            throw new DataFileException(e, Kind.MALFORMED, Place.of(file), e.getMessage().replaceAll("\\.$", ""), "",
                    e.args().toArray(new String[0]));
        }
    }

    private static String word(CoordinateSystem cs) {
        return cs == CoordinateSystem.DEGREES ? "degrees" : "planar";
    }
}
