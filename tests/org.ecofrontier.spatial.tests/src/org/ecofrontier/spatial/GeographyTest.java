package org.ecofrontier.spatial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ecofrontier.spatial.SpatialException.Kind;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Places, areas and the projection of maps. */
class GeographyTest {

    @Test
    void regionsAreFoundAndPicked() {
        Geography g = WeightsTest.polygons(CoordinateSystem.PLANAR, "POLYGON ((0 0, 2 0, 2 1, 0 1, 0 0))",
                "POLYGON ((5 5, 6 5, 6 6, 5 5))");
        assertTrue(g.hasPolygons());
        assertEquals(1, g.indexOf("r2"));
        assertEquals(-1, g.indexOf("r3"));
        assertEquals(1, g.x(0));
        assertEquals(0.5, g.y(0));
        Geography turned = g.select(List.of("r2", "r1"));
        assertSame(g.shape(0), turned.shape(1));
        assertEquals(g.x(1), turned.x(0));
        WeightsTest.assertRefused(Kind.UNKNOWN_REGION, "The boundaries hold no region r3.", () -> g.select(List.of("r3")));
        WeightsTest.assertRefused(Kind.DUPLICATE_ID, "The id r1", () -> g.select(List.of("r1", "r1")));
    }

    @Test
    void badPlacesAreRefused() {
        double[] one = {1};
        WeightsTest.assertRefused(Kind.NOT_DEGREES, "Region a has the coordinate 500000.0, 1.0, which is not longitude and latitude",
                () -> Geography.ofPoints(CoordinateSystem.DEGREES, List.of("a"), new double[] {500_000}, one));
        WeightsTest.assertRefused(Kind.BAD_COORDINATE, "A coordinate of region a is not a number.",
                () -> Geography.ofPoints(CoordinateSystem.PLANAR, List.of("a"), new double[] {Double.NaN}, one));
        WeightsTest.assertRefused(Kind.MISSING_ID, "Region number 1 has no id.",
                () -> Geography.ofPoints(CoordinateSystem.PLANAR, List.of(" "), one, one));
        WeightsTest.assertRefused(Kind.SIZE_MISMATCH, "There are 1 regions but 2 x.",
                () -> Geography.ofPoints(CoordinateSystem.PLANAR, List.of("a"), new double[2], one));
        Geometry nothing = new GeometryFactory().createPolygon();
        WeightsTest.assertRefused(Kind.EMPTY_SHAPE, "Region a has no shape.",
                () -> Geography.ofPolygons(CoordinateSystem.PLANAR, List.of("a"), List.of(nothing)));
    }

    @Test
    void areasOnTheSphere() {
        // an eighth of the sphere
        Geography g = WeightsTest.polygons(CoordinateSystem.DEGREES, "POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0))",
                "POLYGON ((10 30, 20 30, 20 40, 10 40, 10 30), (12 32, 14 32, 14 34, 12 34, 12 32))");
        double r2 = Earth.RADIUS_KM * Earth.RADIUS_KM;
        assertEquals(Math.PI / 2 * r2, Areas.area(g, 0), 1e-6);
        double cell = Math.toRadians(10) * (Math.sin(Math.toRadians(40)) - Math.sin(Math.toRadians(30)));
        double hole = Math.toRadians(2) * (Math.sin(Math.toRadians(34)) - Math.sin(Math.toRadians(32)));
        assertEquals((cell - hole) * r2, Areas.area(g, 1), 1e-6);
    }

    @Test
    void mapsAreCentredEqualAreaAndInKilometres() {
        Geography g = Reference.regions("huaihe", CoordinateSystem.DEGREES);
        MapProjection projection = MapProjection.centredOn(g);
        assertTrue(projection.isInKilometres());
        for (int i = 0; i < g.size(); i++) {
            Geometry drawn = projection.project(g.shape(i));
            // straight edges in the plane and on the sphere differ a little
            assertEquals(1, drawn.getArea() / Areas.area(g, i), 1e-4);
            for (int j = 0; j < g.size(); j++) {
                double drawnDistance = projection.project(g.x(i), g.y(i)).distance(projection.project(g.x(j), g.y(j)));
                assertEquals(g.distance(i, j), drawnDistance, 0.002 * g.distance(i, j) + 1e-9);
            }
        }
        Coordinate south = projection.project(117, 31);
        assertTrue(projection.project(117, 34).y > south.y && projection.project(118, 31).x > south.x);
    }

    @Test
    void projectionsOfTheWorldTheEquatorAndThePlane() {
        Geography equator = WeightsTest.polygons(CoordinateSystem.DEGREES, "POLYGON ((-10 -10, 10 -10, 10 10, -10 10, -10 -10))");
        MapProjection cylinder = MapProjection.centredOn(equator);
        assertEquals(0, cylinder.project(0, 0).x, 1e-9);
        assertEquals(Areas.area(equator, 0), cylinder.project(equator.shape(0)).getArea(), 1e-3);
        Geography pacific = WeightsTest.polygons(CoordinateSystem.DEGREES, "POLYGON ((175 -20, 180 -20, 180 -15, 175 -15, 175 -20))",
                "POLYGON ((-180 -20, -175 -20, -175 -15, -180 -15, -180 -20))");
        MapProjection across = MapProjection.centredOn(pacific);
        assertTrue(Math.abs(across.project(175, -17).x) < 600 && Math.abs(across.project(-175, -17).x) < 600);
        Geography plane = WeightsTest.polygons(CoordinateSystem.PLANAR, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
        assertFalse(MapProjection.centredOn(plane).isInKilometres());
        assertEquals(new Coordinate(7, 8), MapProjection.centredOn(plane).project(7, 8));
        assertTrue(plane.shape(0).equalsExact(MapProjection.centredOn(plane).project(plane.shape(0))));
    }
}
