package org.ecofrontier.io.boundaries;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as the file holds it.
 *
 * @param number its number in the file, from 1
 * @param ownId the id outside its properties, or null
 * @param shape its geometry; null when there is none
 * @param attributes its properties as text, in order
 * @param ringsCorrected whether a ring had to be closed or left out
 */
record RawFeature(int number, String ownId, Geometry shape, Map<String, String> attributes, boolean ringsCorrected) {
}
