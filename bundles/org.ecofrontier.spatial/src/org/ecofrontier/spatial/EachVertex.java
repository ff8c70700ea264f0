package org.ecofrontier.spatial;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;

/**
 * Moves every vertex of a shape in place.
 *
 * @param place gives the new place of a vertex in the plane
 */
record EachVertex(UnaryOperator<Coordinate> place) implements CoordinateSequenceFilter {

    @Override
    public void filter(CoordinateSequence sequence, int i) {
        Coordinate moved = place.apply(new Coordinate(sequence.getX(i), sequence.getY(i)));
        sequence.setOrdinate(i, CoordinateSequence.X, moved.x);
        sequence.setOrdinate(i, CoordinateSequence.Y, moved.y);
    }

    @Override
    public boolean isDone() {
        return false;
    }

    @Override
    public boolean isGeometryChanged() {
        return true;
    }
}
