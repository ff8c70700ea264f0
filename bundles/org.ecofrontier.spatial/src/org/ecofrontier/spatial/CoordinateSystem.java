package org.ecofrontier.spatial;

/**
 * How coordinates are to be read.
 *
 * @since 0.1
 */
public enum CoordinateSystem {
    /** x is longitude, y latitude, in degrees; distances are great-circle kilometres on a sphere, see {@link Earth}. */
    DEGREES,
    /** x and y lie in a plane; distances are Euclidean, in the unit of the coordinates. */
    PLANAR
}
