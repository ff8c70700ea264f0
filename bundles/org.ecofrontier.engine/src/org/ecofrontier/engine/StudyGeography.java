package org.ecofrontier.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;

/** Where the regions of a study lie, read when an analysis first asks for it. */
final class StudyGeography {

    private final Study study;
    private final Path folder;

    StudyGeography(Study study, Path folder) {
        this.study = study;
        this.folder = folder;
    }

    /** Gives an input the places of the regions and the weights it names. */
    void addTo(AnalysisInput.Builder input, Map<String, String> parameters, List<Finding> findings) {
        points(input);
    }

    private void points(AnalysisInput.Builder input) {
        List<Region> placed = study.getRegions().stream().filter(region -> region.getX() != null && region.getY() != null).toList();
        if (!placed.isEmpty()) {
            CoordinateSystem system = study.getPointCoordinates() == Coordinates.DEGREES ? CoordinateSystem.DEGREES : CoordinateSystem.PLANAR;
            input.geography(Geography.ofPoints(system, placed.stream().map(Region::getId).toList(),
                    placed.stream().mapToDouble(Region::getX).toArray(), placed.stream().mapToDouble(Region::getY).toArray()));
        }
    }
}
