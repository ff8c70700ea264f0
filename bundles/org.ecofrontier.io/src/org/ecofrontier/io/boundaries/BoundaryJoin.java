package org.ecofrontier.io.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecofrontier.io.matching.MatchReport;
import org.ecofrontier.io.matching.RegionMatch;
import org.ecofrontier.io.matching.RegionMatcher;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.geom.Geometry;

/**
 * Gives the regions of a study their boundaries. Boundaries of other regions are left aside.
 *
 * @param geography the regions that have boundaries, with the study's ids in the study's order; empty when there are none
 * @param missing ids of the regions without boundaries, in the study's order
 * @param contested ids of the regions among them for which several boundaries are equally good; {@link MatchReport#collisions()} names them
 * @param report what was found for each id of the boundaries
 * @since 0.1
 */
public record BoundaryJoin(Optional<Geography> geography, List<String> missing, List<String> contested, MatchReport report) {

    /** Copies the lists. */
    public BoundaryJoin {
        missing = List.copyOf(missing);
        contested = List.copyOf(contested);
    }

    /**
     * Matches the ids of boundaries to regions by {@link RegionMatcher}. Where several boundaries match one region, the one that
     * matches by the strictest rule is taken; where several match equally well, none is.
     *
     * @param boundaries the boundaries
     * @param regions the study's regions
     * @return the regions with their boundaries
     */
    public static BoundaryJoin of(Boundaries boundaries, List<RegionName> regions) {
        Geography all = boundaries.geography();
        MatchReport report = new RegionMatcher(regions).match(all.ids());
        Map<String, List<RegionMatch>> found = new HashMap<>();
        for (RegionMatch match : report.matches()) {
            if (match.status() == RegionMatch.Status.MATCHED) {
                found.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(match);
            }
        }
        List<String> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> contested = new ArrayList<>();
        for (RegionName region : regions) {
            List<RegionMatch> best = strictest(found.getOrDefault(region.id(), List.of()));
            if (best.size() == 1) {
                ids.add(region.id());
                keys.add(best.get(0).key());
            } else {
                missing.add(region.id());
                if (!best.isEmpty()) {
                    contested.add(region.id());
                }
            }
        }
        return new BoundaryJoin(ids.isEmpty() ? Optional.empty() : Optional.of(renamed(all, keys, ids)), missing, contested, report);
    }

    private static List<RegionMatch> strictest(List<RegionMatch> matches) {
        int rule = matches.stream().mapToInt(m -> m.rule().ordinal()).min().orElse(0);
        return matches.stream().filter(m -> m.rule().ordinal() == rule).toList();
    }

    private static Geography renamed(Geography all, List<String> keys, List<String> ids) {
        CoordinateSystem cs = all.coordinates();
        int[] places = keys.stream().mapToInt(all::indexOf).toArray();
        if (!all.hasPolygons()) {
            double[] x = new double[places.length];
            double[] y = new double[places.length];
            for (int k = 0; k < places.length; k++) {
                x[k] = all.x(places[k]);
                y[k] = all.y(places[k]);
            }
            return Geography.ofPoints(cs, ids, x, y);
        }
        List<Geometry> shapes = new ArrayList<>();
        for (int place : places) {
            shapes.add(all.shape(place));
        }
        return Geography.ofPolygons(cs, ids, shapes);
    }
}
