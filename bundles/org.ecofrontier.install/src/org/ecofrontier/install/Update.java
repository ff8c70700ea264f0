package org.ecofrontier.install;

/**
 * A newer version of something installed.
 *
 * @param installed what is installed
 * @param newer what would take its place
 * @since 0.1
 */
public record Update(Unit installed, Unit newer) {
}
