package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.method.Messages;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;

/**
 * The analyses of a study in an order in which each comes after those whose outputs it uses.
 *
 * @param order the analyses to run
 * @since 0.1
 */
public record AnalysisPlan(List<Analysis> order) {

    private static final Messages MESSAGES = Messages.beside(AnalysisPlan.class);

    /** Takes an unmodifiable copy. */
    public AnalysisPlan {
        order = List.copyOf(order);
    }

    /**
     * Plans a run.
     *
     * @param wanted the ids of the analyses to run; those they depend on are added; empty = all that are enabled
     * @throws PlanException if an analysis does not exist or depends on itself, or its id is no name of a folder
     */
    public static AnalysisPlan of(Study study, Collection<String> wanted) throws PlanException {
        Map<String, Analysis> byId = new LinkedHashMap<>();
        study.getAnalyses().forEach(analysis -> byId.putIfAbsent(analysis.getId(), analysis));
        for (String id : wanted) {
            if (!byId.containsKey(id)) {
                throw new PlanException(PlanException.Kind.REQUEST, MESSAGES.text("plan.unknown", id, String.join(", ", byId.keySet())));
            }
        }
        Set<Analysis> order = new LinkedHashSet<>();
        for (Analysis analysis : byId.values()) {
            if (wanted.isEmpty() ? analysis.isEnabled() : wanted.contains(analysis.getId())) {
                visit(analysis, byId, order, new LinkedHashSet<>());
            }
        }
        return new AnalysisPlan(new ArrayList<>(order));
    }

    private static void visit(Analysis analysis, Map<String, Analysis> byId, Set<Analysis> order, Set<String> path) throws PlanException {
        if (order.contains(analysis)) {
            return;
        }
        if (!Ids.isFolderName(analysis.getId())) {
            // Its results would lie somewhere else than beside the others.
            throw new PlanException(PlanException.Kind.STUDY, MESSAGES.text("plan.id", String.valueOf(analysis.getId())));
        }
        if (!path.add(analysis.getId())) {
            List<String> circle = new ArrayList<>(path);
            circle = circle.subList(circle.indexOf(analysis.getId()), circle.size());
            throw new PlanException(PlanException.Kind.STUDY,
                    MESSAGES.text("plan.circle", String.join(" > ", circle) + " > " + analysis.getId()));
        }
        for (String id : sourcesOf(analysis)) {
            Analysis source = byId.get(id);
            if (source != null) {
                visit(source, byId, order, path);
            }
        }
        path.remove(analysis.getId());
        order.add(analysis);
    }

    /** The ids of the analyses whose outputs an analysis uses. */
    public static Set<String> sourcesOf(Analysis analysis) {
        Set<String> sources = new LinkedHashSet<>();
        for (Binding binding : analysis.getBindings()) {
            for (Source source : binding.getSources()) {
                if (source instanceof OutputSource output) {
                    sources.add(output.getAnalysis());
                }
            }
        }
        return sources;
    }
}
