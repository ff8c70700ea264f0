package org.ecofrontier.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.method.Text;
import org.ecofrontier.model.Study;
import org.ecofrontier.spatial.Geography;

/**
 * What figures and reports have to know about the regions of a study.
 *
 * @param geography where they lie; empty if the study does not say or its boundaries cannot be read
 * @param names their names by id
 * @since 0.1
 */
public record StudyRegions(Optional<Geography> geography, Map<String, Text> names) {

    /** Takes an unmodifiable copy. */
    public StudyRegions {
        names = Map.copyOf(names);
    }

    /**
     * Reads the boundaries of a study.
     *
     * @param folder the folder that the study's files are relative to
     */
    public static StudyRegions of(Study study, Path folder) {
        return new StudyRegions(new StudyGeography(study, folder).geography(), names(study));
    }

    /** {@return the names of the regions of a study by id} */
    public static Map<String, Text> names(Study study) {
        Map<String, Text> names = new LinkedHashMap<>();
        StudyTexts texts = new StudyTexts(study);
        study.getRegions().forEach(region -> names.put(region.getId(), texts.name(region)));
        return names;
    }
}
