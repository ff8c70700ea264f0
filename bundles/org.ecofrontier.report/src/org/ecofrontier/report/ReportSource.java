package org.ecofrontier.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.engine.StudyRegions;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;

/**
 * What a report is made from.
 *
 * @param study the study
 * @param regions boundaries and names of its regions
 * @param sections the analyses with their results, in the order of the report
 * @since 0.1
 */
public record ReportSource(Study study, Regions regions, List<Section> sections) {

    /**
     * The source of a report on analyses that have results.
     *
     * @param folder the folder that the study's files are relative to
     * @param stored the results by analysis
     * @param registry the installed methods; an analysis whose method is not installed is left out
     */
    public static ReportSource of(Study study, Path folder, Map<String, StoredResult> stored, MethodRegistry registry) {
        StudyRegions regions = StudyRegions.of(study, folder);
        List<Section> sections = new ArrayList<>();
        for (Analysis analysis : study.getAnalyses()) {
            Optional<InstalledMethod> method = registry.find(analysis.getMethodId());
            if (stored.containsKey(analysis.getId()) && method.isPresent()) {
                sections.add(new Section(analysis, method.get().descriptor(), stored.get(analysis.getId())));
            }
        }
        return new ReportSource(study, new Regions(regions.geography(), regions.names()), sections);
    }

    /** Takes an unmodifiable copy. */
    public ReportSource {
        sections = List.copyOf(sections);
    }

    /**
     * An analysis.
     *
     * @param analysis as it is in the study
     * @param method the declaration of its method
     * @param stored its results
     * @since 0.1
     */
    public record Section(Analysis analysis, MethodDescriptor method, StoredResult stored) {

        /** A figure of the results with the names of the study in place of ids. */
        Optional<Figure> figure(Study study, String id) {
            return stored.result().figure(id).map(figure -> NamedFigure.of(study, figure));
        }
    }
}
