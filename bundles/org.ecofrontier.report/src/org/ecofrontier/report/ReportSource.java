package org.ecofrontier.report;

import java.util.List;

import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.method.descriptor.MethodDescriptor;
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
    }
}
