package org.ecofrontier.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.study.StudyPlace.Part;

/** Boundaries and weights: files that are missing or lie elsewhere, weights that are not fully described. */
final class FileCheck {

    private static final List<String> SCHEMES = List.of("queen", "rook", "touch", "knn", "band", "inverse-distance", "file");
    private static final List<String> STYLES = List.of("W", "B");

    private final Study study;
    private final Path folder;
    private final Findings findings;

    FileCheck(Study study, Path folder, Findings findings) {
        this.study = study;
        this.folder = folder;
        this.findings = findings;
    }

    void run() {
        for (Boundaries boundaries : study.getBoundaries()) {
            file(StudyPlace.of(Part.BOUNDARIES, boundaries.getId()), String.valueOf(boundaries.getId()), boundaries.getFile());
        }
        study.getWeights().forEach(this::weights);
    }

    private void file(StudyPlace place, String id, String reference) {
        try {
            if (!Files.isRegularFile(StudyPaths.resolve(folder, reference))) {
                findings.warning(place, "noFile", id, reference);
            }
        } catch (StudyFileException e) {
            findings.error(place, "fileOutside", id, String.valueOf(reference));
        }
    }

    private void weights(WeightsDefinition weights) {
        StudyPlace place = StudyPlace.of(Part.WEIGHTS, weights.getId());
        String id = String.valueOf(weights.getId());
        if (!SCHEMES.contains(weights.getScheme())) {
            findings.error(place, "unknownScheme", id, String.valueOf(weights.getScheme()), String.join(", ", SCHEMES));
        } else if (!STYLES.contains(weights.getStyle())) {
            findings.error(place, "unknownStyle", id, String.valueOf(weights.getStyle()), String.join(", ", STYLES));
        }
        String boundaries = weights.getBoundaries();
        if (boundaries != null && study.getBoundaries().stream().noneMatch(each -> boundaries.equals(each.getId()))) {
            findings.error(place, "unknownBoundaries", id, boundaries);
        }
        if ("knn".equals(weights.getScheme()) && (weights.getK() == null || weights.getK() < 1)) {
            findings.error(place, "noNeighbours", id);
        }
        if ("band".equals(weights.getScheme()) && (weights.getDistance() == null || !(weights.getDistance() > 0))) {
            findings.error(place, "noDistance", id);
        }
        if ("file".equals(weights.getScheme())) {
            file(place, id, weights.getFile());
        }
    }
}
