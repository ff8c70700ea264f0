package org.ecofrontier.io.boundaries;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Makes shapes usable: areas only, and valid ones. */
final class ShapeRepair {

    /**
     * A shape made usable.
     *
     * @param shape the areas, null when nothing is left
     * @param reason why it had to be repaired, empty when it was valid
     * @param partsLeftOut whether lines or points were left out
     */
    record Repaired(Geometry shape, String reason, boolean partsLeftOut) {
    }

    private ShapeRepair() {
    }

    static Repaired repair(Geometry given) {
        List<Polygon> areas = new ArrayList<>();
        boolean others = collect(given, areas);
        if (areas.isEmpty()) {
            return new Repaired(null, "", others);
        }
        Geometry shape = ofParts(given.getFactory(), areas);
        IsValidOp check = new IsValidOp(shape);
        TopologyValidationError error = check.getValidationError();
        if (error == null) {
            return new Repaired(shape, "", others);
        }
        List<Polygon> fixed = new ArrayList<>();
        collect(fix(shape), fixed);
        return new Repaired(fixed.isEmpty() ? null : ofParts(given.getFactory(), fixed), error.getMessage(), others);
    }

    /** Numbers out of a damaged file can be such that the repair itself breaks: then nothing is left of the shape. */
    private static Geometry fix(Geometry shape) {
        try {
            return GeometryFixer.fix(shape);
        } catch (RuntimeException e) {
            System.getLogger(ShapeRepair.class.getName()).log(System.Logger.Level.DEBUG, "A shape cannot be repaired", e);
            return shape.getFactory().createPolygon();
        }
    }

    static Geometry ofParts(GeometryFactory factory, List<Polygon> areas) {
        return areas.size() == 1 ? areas.get(0) : factory.createMultiPolygon(areas.toArray(new Polygon[0]));
    }

    /** Collects the areas; says whether there was something else. */
    static boolean collect(Geometry shape, List<Polygon> areas) {
        if (shape instanceof Polygon polygon) {
            if (!polygon.isEmpty()) {
                areas.add(polygon);
            }
            return false;
        }
        boolean others = shape.getNumGeometries() == 1 && shape.getGeometryN(0) == shape && !shape.isEmpty();
        for (int g = 0; g < shape.getNumGeometries(); g++) {
            if (shape.getGeometryN(g) != shape) {
                others |= collect(shape.getGeometryN(g), areas);
            }
        }
        return others;
    }
}
