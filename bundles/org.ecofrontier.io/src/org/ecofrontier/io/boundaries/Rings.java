package org.ecofrontier.io.boundaries;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Makes rings of positions, closing those that are open. Coordinates are kept packed, 16 bytes a vertex. */
final class Rings {

    static final GeometryFactory FACTORY = new GeometryFactory(new PackedCoordinateSequenceFactory(PackedCoordinateSequenceFactory.DOUBLE));

    private boolean corrected;

    /** Whether a ring had to be closed or left out. */
    boolean corrected() {
        return corrected;
    }

    /**
     * A closed ring.
     *
     * @param xy x and y of the positions in turn
     * @return the ring, or null when it has fewer than three corners
     */
    LinearRing of(double[] xy) {
        double[] ring = xy;
        int n = ring.length;
        if (n >= 4 && (ring[0] != ring[n - 2] || ring[1] != ring[n - 1])) {
            ring = Arrays.copyOf(ring, n + 2);
            ring[n] = ring[0];
            ring[n + 1] = ring[1];
            corrected = true;
        }
        if (ring.length < 8) {
            corrected = true;
            return null;
        }
        return FACTORY.createLinearRing(sequence(ring));
    }

    static CoordinateSequence sequence(double[] xy) {
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }
}
