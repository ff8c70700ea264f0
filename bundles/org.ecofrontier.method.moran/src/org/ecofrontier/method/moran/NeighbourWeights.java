package org.ecofrontier.method.moran;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.spatial.Contiguity;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.DistanceWeights;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.spatial.SpatialWeights;

/**
 * Which regions are neighbours, by the parameters.
 *
 * @param raw weights among all regions of the panel that have a place, not standardised
 * @param standardised whether rows are made to sum to 1
 */
record NeighbourWeights(SpatialWeights raw, boolean standardised) {

    private static final Messages MESSAGES = Messages.beside(NeighbourWeights.class);
    private static final String WEIGHTS = "weights";
    private static final String DISTANCE = "distance";
    private static final String TOLERANCE = "tolerance";
    private static final int LISTED = 20;
    private static final Set<String> CONTIGUITY = Set.of("queen", "rook", "touch");

    /** What is known before anything is computed: whether places or weights are there for all regions. */
    static List<Finding> check(AnalysisInput input) {
        Parameters parameters = input.parameters();
        String scheme = parameters.text(WEIGHTS);
        Optional<Geography> geography = input.geography();
        if (scheme.equals("file")) {
            return input.weights().isEmpty() ? error("weights-file", "weights.file") : unplaced(input);
        }
        if (geography.isEmpty()) {
            return error("no-geography", "geography.absent", scheme);
        }
        if (CONTIGUITY.contains(scheme) && !geography.get().hasPolygons()) {
            return error("no-polygons", "geography.points", scheme);
        }
        if (parameters.isSet(DISTANCE) && !(parameters.number(DISTANCE) > 0)) {
            return error("distance", "parameter.positive", DISTANCE, parameters.text(DISTANCE));
        }
        if (scheme.equals("inverse-distance") && !(parameters.number("power") > 0)) {
            return error("power", "parameter.positive", "power", parameters.text("power"));
        }
        return unplaced(input);
    }

    private static List<Finding> error(String code, String key, Object... arguments) {
        return List.of(Finding.error(code, MESSAGES.text(key, arguments), Place.item(WEIGHTS)));
    }

    private static List<Finding> unplaced(AnalysisInput input) {
        List<String> regions = input.panel().regions();
        List<String> placed = placed(input);
        if (placed.size() == regions.size()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(placed);
        List<String> without = regions.stream().filter(region -> !known.contains(region)).toList();
        if (placed.isEmpty()) {
            return error("unplaced", "unplaced.all", list(without));
        }
        return input.parameters().text("unplaced").equals("refuse")
                ? error("unplaced", "unplaced.refused", without.size(), regions.size(), list(without))
                : List.of(Finding.warning("unplaced", MESSAGES.text("unplaced.left-out", without.size(), regions.size(), list(without)),
                        Place.item(WEIGHTS)));
    }

    private static List<String> placed(AnalysisInput input) {
        List<String> regions = input.panel().regions();
        if (input.parameters().text(WEIGHTS).equals("file")) {
            SpatialWeights given = input.weights().orElseThrow();
            return regions.stream().filter(region -> given.indexOf(region) >= 0).toList();
        }
        Geography geography = input.geography().orElseThrow();
        return regions.stream().filter(region -> geography.indexOf(region) >= 0).toList();
    }

    private static Object list(List<String> regions) {
        return regions.size() <= LISTED ? String.join(", ", regions)
                : MESSAGES.text("list.more", String.join(", ", regions.subList(0, LISTED)), regions.size() - LISTED);
    }

    static NeighbourWeights of(AnalysisInput input, Consumer<Finding> findings) {
        SpatialWeights raw = Spatial.of(() -> build(input, findings));
        List<String> islands = raw.islands();
        if (!islands.isEmpty()) {
            List<Finding> found = new ArrayList<>();
            found.add(Finding.warning("islands", MESSAGES.text("islands." + input.parameters().text("islands"), islands.size(), list(islands)),
                    Place.item(WEIGHTS)));
            input.geography().filter(geography -> raw.size() > 1 && geography.size() > 1).ifPresent(geography -> {
                Geography used = geography.select(raw.ids().stream().filter(id -> geography.indexOf(id) >= 0).toList());
                if (used.size() > 1) {
                    found.add(Finding.info("island-band", MESSAGES.text("islands.band", DistanceWeights.suggestBand(used), unit(used)),
                            Place.item(DISTANCE)));
                }
            });
            found.forEach(findings);
        }
        return new NeighbourWeights(raw, input.parameters().text("style").equals("W"));
    }

    private static SpatialWeights build(AnalysisInput input, Consumer<Finding> findings) {
        Parameters parameters = input.parameters();
        List<String> placed = placed(input);
        String scheme = parameters.text(WEIGHTS);
        if (scheme.equals("file")) {
            return input.weights().orElseThrow().select(placed);
        }
        Geography geography = input.geography().orElseThrow().select(placed);
        return switch (scheme) {
            case "queen" -> Contiguity.queen(geography);
            case "rook" -> Contiguity.rook(geography);
            case "touch" -> Contiguity.touch(geography, tolerance(geography, parameters, findings));
            case "knn" -> DistanceWeights.knn(geography, parameters.integer("k"));
            case "band" -> DistanceWeights.band(geography, band(geography, parameters, findings));
            case "inverse-distance" -> DistanceWeights.inverse(geography, parameters.number("power"),
                    parameters.optionalNumber(DISTANCE).orElse(Double.POSITIVE_INFINITY));
            default -> throw new IllegalStateException("weights " + scheme);
        };
    }

    private static double tolerance(Geography geography, Parameters parameters, Consumer<Finding> findings) {
        if (parameters.isSet(TOLERANCE)) {
            return parameters.number(TOLERANCE);
        }
        double tolerance = Contiguity.suggestTolerance(geography);
        findings.accept(Finding.info("tolerance", MESSAGES.text("tolerance.chosen", tolerance), Place.item(TOLERANCE)));
        return tolerance;
    }

    private static double band(Geography geography, Parameters parameters, Consumer<Finding> findings) {
        if (parameters.isSet(DISTANCE)) {
            return parameters.number(DISTANCE);
        }
        double band = DistanceWeights.suggestBand(geography);
        findings.accept(Finding.info("band", MESSAGES.text("band.chosen", band, unit(geography)), Place.item(DISTANCE)));
        return band;
    }

    private static String unit(Geography geography) {
        return geography.coordinates() == CoordinateSystem.DEGREES ? "km" : "";
    }

    /** The weights among some regions, scaled as the parameters say. */
    SpatialWeights among(List<String> regions) {
        SpatialWeights some = regions.equals(raw.ids()) ? raw : raw.select(regions);
        return standardised ? some.rowStandardised() : some;
    }

    ResultTable table() {
        SpatialWeights all = among(raw.ids());
        RowBuilder rows = new RowBuilder("neighbours").texts("region", "neighbour").numbers("weight");
        for (int i = 0; i < all.size(); i++) {
            int[] neighbours = all.neighbours(i);
            double[] weights = all.weights(i);
            for (int k = 0; k < neighbours.length; k++) {
                rows.row(all.ids().get(i), all.ids().get(neighbours[k]), weights[k]);
            }
        }
        return rows.build();
    }
}
