package org.ecofrontier.model.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with regions.
 *
 * @since 0.1
 */
public final class RegionCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private RegionCommands() {
    }

    /**
     * {@return a command that adds a region; it has no observations yet}
     *
     * @param study the study
     * @param region the region, not part of a study
     * @param index its place among the regions
     */
    public static StudyCommand add(Study study, Region region, int index) {
        return new StudyCommand(log -> {
            Checks.free(study.getRegions(), Region::getId, region.getId());
            Checks.place(index, study.getRegions().size());
            log.add(study.getRegions(), index, region);
        }, "region.add", region.getId());
    }

    /**
     * {@return a command that removes regions and their observations}
     *
     * @param study the study
     * @param regions regions of the study
     */
    public static StudyCommand remove(Study study, Collection<Region> regions) {
        List<Region> doomed = List.copyOf(regions);
        return new StudyCommand(log -> {
            doomed.forEach(region -> Checks.indexOf(study.getRegions(), region));
            Set<String> ids = new HashSet<>(doomed.stream().map(Region::getId).toList());
            log.removeAll(study.getObservations(),
                study.getObservations().stream().filter(observation -> ids.contains(observation.getRegion())).toList());
            log.removeAll(study.getRegions(), doomed);
        }, "region.remove", doomed.size());
    }

    /**
     * {@return a command that gives a region another id; its observations go with it}
     *
     * @param study the study
     * @param region a region of the study
     * @param id the other id
     */
    public static StudyCommand rename(Study study, Region region, String id) {
        return new StudyCommand(log -> {
            String before = region.getId();
            if (id.equals(before)) {
                return;
            }
            Checks.indexOf(study.getRegions(), region);
            Checks.free(study.getRegions(), Region::getId, id);
            for (Observation observation : study.getObservations()) {
                if (before.equals(observation.getRegion())) {
                    log.set(observation, MODEL.getObservation_Region(), id);
                }
            }
            log.set(region, MODEL.getRegion_Id(), id);
        }, "region.rename", region.getId(), id);
    }

    /**
     * {@return a command that moves a region to another place}
     *
     * @param study the study
     * @param region a region of the study
     * @param index the place afterwards
     */
    public static StudyCommand move(Study study, Region region, int index) {
        return new StudyCommand(log -> {
            Checks.place(index, study.getRegions().size() - 1);
            log.move(study.getRegions(), index, Checks.indexOf(study.getRegions(), region));
        }, "region.move", region.getId());
    }

    /**
     * {@return a command that puts regions into a category}
     *
     * @param study the study
     * @param regions regions of the study
     * @param classification id of the classification
     * @param category id of the category, or null for none
     */
    public static StudyCommand categorize(Study study, Collection<Region> regions, String classification, String category) {
        List<Region> chosen = List.copyOf(regions);
        return new StudyCommand(log -> {
            if (category != null && study.getClassifications().stream().filter(known -> known.getId().equals(classification))
                .flatMap(known -> known.getCategories().stream()).noneMatch(known -> known.getId().equals(category))) {
                throw new EditRefusedException("refused.category", category, classification);
            }
            for (Region region : chosen) {
                CategoryMap before = region.getCategories();
                CategoryMap after = category == null ? before.without(classification) : before.with(classification, category);
                if (!after.equals(before)) {
                    log.set(region, MODEL.getRegion_Categories(), after);
                }
            }
        }, "region.categorize", chosen.size());
    }
}
