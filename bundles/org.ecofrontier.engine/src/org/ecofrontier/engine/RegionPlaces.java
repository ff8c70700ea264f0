package org.ecofrontier.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecofrontier.io.boundaries.Boundaries;
import org.ecofrontier.io.boundaries.BoundaryFile;
import org.ecofrontier.io.boundaries.BoundaryFinding;
import org.ecofrontier.io.boundaries.BoundaryJoin;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.matching.RegionMatch;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.spatial.Geography;

/**
 * Where regions lie, from a file of boundaries, and what is to be known about it.
 *
 * @param geography the regions that have boundaries, by their own ids; empty when there are none
 * @param findings repaired shapes, regions without boundaries; an error where no boundary is of any use
 * @since 0.1
 */
public record RegionPlaces(Optional<Geography> geography, List<Finding> findings) {

    private static final Messages MESSAGES = Messages.beside(RegionPlaces.class);
    private static final int LISTED = 20;

    /** Takes an unmodifiable copy. */
    public RegionPlaces {
        findings = List.copyOf(findings);
    }

    /** Whether something keeps an analysis that needs the places from running. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Reads boundaries and gives them to regions by their ids and names.
     *
     * @param file GeoJSON or shapefile
     * @param options what is stated about the file
     * @param regions the regions
     * @throws IOException if the file cannot be read or holds what cannot be used
     */
    public static RegionPlaces read(Path file, BoundaryOptions options, List<RegionName> regions) throws IOException {
        Boundaries boundaries = BoundaryFile.read(file, options);
        BoundaryJoin join = BoundaryJoin.of(boundaries, regions);
        List<Finding> findings = new ArrayList<>();
        boundaries.findings().forEach(finding -> findings.add(finding(file, finding)));
        if (join.geography().isEmpty()) {
            String ids = shortened(boundaries.geography().ids());
            findings.add(Finding.error("boundaries-unmatched", MESSAGES.text("boundaries.none", file.getFileName(), regions.size(), ids,
                    String.join(", ", boundaries.properties())), Place.whole()));
        } else if (!join.missing().isEmpty()) {
            findings.add(Finding.warning("boundaries-missing",
                    MESSAGES.text("boundaries.missing", file.getFileName(), join.missing().size(),
                    regions.size(), shortened(join.missing())), Place.whole()));
            join.contested().forEach(region -> findings.add(Finding.warning("boundaries-contested",
                    MESSAGES.text("boundaries.contested", file.getFileName(), region), Place.item(region))));
            suggestions(file, join, findings);
        }
        return new RegionPlaces(join.geography(), findings);
    }

    /** Names in the file that are near to a region without a boundary. */
    private static void suggestions(Path file, BoundaryJoin join, List<Finding> findings) {
        for (RegionMatch open : join.report().open()) {
            List<String> near = open.ids().stream().filter(join.missing()::contains).toList();
            if (!near.isEmpty()) {
                findings.add(Finding.info("boundaries-near", MESSAGES.text("boundaries.near", file.getFileName(), open.key(),
                        String.join(", ", near)), Place.item(near.getFirst())));
            }
        }
    }

    private static Finding finding(Path file, BoundaryFinding finding) {
        Object[] filled = new Object[3];
        filled[0] = finding.message();
        for (int i = 0; i < 2; i++) {
            filled[i + 1] = i < finding.args().size() ? finding.args().get(i) : "";
        }
        String key = "boundary." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Text message = MESSAGES.text("boundary", file.getFileName(), MESSAGES.text(key, filled));
        Place place = finding.region().isEmpty() ? Place.whole() : new Place(finding.region(), java.util.OptionalInt.empty(), "");
        return switch (finding.kind()) {
            case ID_DETECTED, COORDINATES_ASSUMED -> Finding.info("boundary-read", message, place);
            default -> Finding.warning("boundary-changed", message, place);
        };
    }

    private static String shortened(List<String> names) {
        return names.size() <= LISTED ? String.join(", ", names) : String.join(", ", names.subList(0, LISTED)) + " ...";
    }
}
