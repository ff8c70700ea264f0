package org.ecofrontier.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.study.StudyPlace.Part;

/** Ids that are missing, unfit or taken; regions and years that occur twice. */
final class IdentityCheck {

    private record Row(String region, Integer year) {
    }

    private final Study study;
    private final Findings findings;

    IdentityCheck(Study study, Findings findings) {
        this.study = study;
        this.findings = findings;
    }

    void run() {
        ids(Part.CLASSIFICATION, study.getClassifications(), Classification::getId, Ids::isId);
        for (Classification classification : study.getClassifications()) {
            categories(classification);
        }
        ids(Part.INDICATOR, study.getIndicators(), Indicator::getId, Ids::isId);
        ids(Part.REGION, study.getRegions(), Region::getId, Ids::isId);
        ids(Part.BOUNDARIES, study.getBoundaries(), Boundaries::getId, Ids::isId);
        ids(Part.WEIGHTS, study.getWeights(), WeightsDefinition::getId, Ids::isId);
        ids(Part.MAPPING, study.getImportMappings(), ImportMapping::getId, Ids::isId);
        ids(Part.ANALYSIS, study.getAnalyses(), Analysis::getId, Ids::isFolderName);
        names();
        rows();
    }

    private <T> void ids(Part part, List<T> elements, Function<T, String> id, Predicate<String> fit) {
        Set<String> known = new HashSet<>();
        for (T element : elements) {
            String text = id.apply(element);
            if (!fit.test(text)) {
                findings.error(StudyPlace.of(part, text), "unfitId." + part.name().toLowerCase(Locale.ROOT), String.valueOf(text));
            } else if (!known.add(part == Part.ANALYSIS ? text.toLowerCase(Locale.ROOT) : text)) {
                findings.error(StudyPlace.of(part, text), "duplicateId." + part.name().toLowerCase(Locale.ROOT), text);
            }
        }
    }

    private void categories(Classification classification) {
        Set<String> known = new HashSet<>();
        for (Category category : classification.getCategories()) {
            if (!Ids.isId(category.getId()) || !known.add(category.getId())) {
                findings.error(StudyPlace.of(Part.CLASSIFICATION, classification.getId()), "badCategoryId",
                    String.valueOf(category.getId()), classification.getId());
            }
        }
    }

    /** A name that two regions share makes the rows of an imported table ambiguous. */
    private void names() {
        Map<String, String> owners = new HashMap<>();
        for (Region region : study.getRegions()) {
            Set<String> own = new HashSet<>(region.getAlternativeNames().toList());
            if (region.getName() != null) {
                own.add(region.getName());
            }
            for (String name : own.stream().sorted().toList()) {
                String other = owners.putIfAbsent(name, String.valueOf(region.getId()));
                if (other != null) {
                    findings.warning(StudyPlace.of(Part.REGION, region.getId()), "sharedName", other, region.getId(), name);
                }
            }
        }
    }

    private void rows() {
        Set<Row> known = new HashSet<>();
        Findings.Series twice = findings.series(StudyFinding.Severity.ERROR, "duplicateRow");
        for (Observation observation : study.getObservations()) {
            if (!known.add(new Row(observation.getRegion(), observation.getYear()))) {
                twice.add(StudyPlace.row(observation.getRegion(), observation.getYear()), observation.getRegion(),
                    DataCheck.year(observation.getYear()));
            }
        }
        twice.end();
    }
}
