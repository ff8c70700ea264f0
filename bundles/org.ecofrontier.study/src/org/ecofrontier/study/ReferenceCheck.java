package org.ecofrontier.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace.Part;

/** References that lead nowhere or in a circle. */
final class ReferenceCheck {

    private final Study study;
    private final StudyIndex index;
    private final Findings findings;

    ReferenceCheck(Study study, StudyIndex index, Findings findings) {
        this.study = study;
        this.index = index;
        this.findings = findings;
    }

    void run() {
        study.getRegions().forEach(this::categories);
        observations();
        study.getAnalyses().forEach(this::analysis);
        circles();
    }

    private void categories(Region region) {
        region.getCategories().toMap().forEach((classification, category) -> {
            boolean known = index.classification(classification).stream().map(Classification::getCategories)
                .flatMap(List<Category>::stream).anyMatch(each -> category.equals(each.getId()));
            if (!known) {
                findings.error(StudyPlace.of(Part.REGION, region.getId()), "unknownCategory", region.getId(), category, classification);
            }
        });
    }

    private void observations() {
        Findings.Series unknownRegion = findings.series(Severity.ERROR, "rowOfUnknownRegion");
        Findings.Series unknownYear = findings.series(Severity.ERROR, "rowOfUnknownYear");
        Findings.Series tooMany = findings.series(Severity.ERROR, "tooManyValues");
        int indicators = study.getIndicators().size();
        for (Observation observation : study.getObservations()) {
            Integer year = observation.getYear();
            StudyPlace place = StudyPlace.row(observation.getRegion(), year);
            if (index.region(observation.getRegion()).isEmpty()) {
                unknownRegion.add(place, String.valueOf(observation.getRegion()), DataCheck.year(year));
            }
            if (year == null ? !study.getYears().isEmpty() : !study.getYears().contains(year)) {
                unknownYear.add(place, String.valueOf(observation.getRegion()), DataCheck.year(year));
            }
            if (observation.getValues().size() > indicators) {
                tooMany.add(place, String.valueOf(observation.getRegion()), DataCheck.year(year), observation.getValues().size(),
                    indicators);
            }
        }
        unknownRegion.end();
        unknownYear.end();
        tooMany.end();
    }

    private void analysis(Analysis analysis) {
        StudyPlace place = StudyPlace.of(Part.ANALYSIS, analysis.getId());
        if (analysis.getMethodId() == null || analysis.getMethodId().isBlank()) {
            findings.error(place, "noMethod", String.valueOf(analysis.getId()));
        }
        Set<String> parameters = new HashSet<>();
        for (Parameter parameter : analysis.getParameters()) {
            if (!parameters.add(parameter.getId())) {
                findings.error(place, "parameterTwice", analysis.getId(), String.valueOf(parameter.getId()));
            }
        }
        Set<String> slots = new HashSet<>();
        for (Binding binding : analysis.getBindings()) {
            if (!slots.add(binding.getSlot())) {
                findings.error(place, "slotTwice", analysis.getId(), String.valueOf(binding.getSlot()));
            }
            if (hasUnknownContent(binding)) {
                findings.error(place, "unknownSource", analysis.getId(), String.valueOf(binding.getSlot()));
            }
            binding.getSources().forEach(source -> source(analysis, binding.getSlot(), source, place));
        }
    }

    /** A source of a kind that this version does not know: it is kept, but without it the results would be others. */
    private static boolean hasUnknownContent(Binding binding) {
        return binding.eResource() instanceof XMLResource resource && resource.getEObjectToExtensionMap().containsKey(binding);
    }

    private void source(Analysis analysis, String slot, Source source, StudyPlace place) {
        switch (source) {
            case IndicatorSource bound -> {
                if (index.indicator(bound.getIndicator()).isEmpty()) {
                    findings.error(place, "unknownIndicator", analysis.getId(), slot, String.valueOf(bound.getIndicator()));
                }
            }
            case ClassificationSource bound -> {
                if (index.classification(bound.getClassification()).isEmpty()) {
                    findings.error(place, "unknownClassification", analysis.getId(), slot, String.valueOf(bound.getClassification()));
                }
            }
            case OutputSource bound -> {
                if (index.analysis(bound.getAnalysis()).isEmpty()) {
                    findings.error(place, "unknownAnalysis", analysis.getId(), slot, String.valueOf(bound.getAnalysis()));
                }
            }
            default -> throw new IllegalStateException("A source that is not checked: " + source);
        }
    }

    /** An analysis that in the end uses its own output. Each circle is found once, at its first analysis. */
    private void circles() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (Analysis analysis : study.getAnalyses()) {
            Set<String> used = uses.computeIfAbsent(String.valueOf(analysis.getId()), id -> new LinkedHashSet<>());
            analysis.getBindings().stream().flatMap(binding -> binding.getSources().stream())
                .filter(OutputSource.class::isInstance)
                .map(source -> String.valueOf(((OutputSource) source).getAnalysis())).forEach(used::add);
        }
        Set<String> reported = new HashSet<>();
        for (String start : uses.keySet()) {
            List<String> circle = circle(start, uses);
            if (!circle.isEmpty() && reported.addAll(circle)) {
                findings.error(StudyPlace.of(Part.ANALYSIS, start), "circle", String.join(" > ", circle));
            }
        }
    }

    /** {@return the shortest way from an analysis back to itself, empty when there is none} */
    private static List<String> circle(String start, Map<String, Set<String>> uses) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String at = queue.remove();
            for (String next : uses.getOrDefault(at, Set.of())) {
                if (next.equals(start)) {
                    List<String> way = new ArrayList<>(List.of(start));
                    for (String step = at; !step.equals(start); step = cameFrom.get(step)) {
                        way.add(1, step);
                    }
                    way.add(start);
                    return way;
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    queue.add(next);
                }
            }
        }
        return List.of();
    }
}
