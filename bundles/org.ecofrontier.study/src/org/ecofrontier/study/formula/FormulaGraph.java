package org.ecofrontier.study.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Wording;

/** The formulas of a study: which use which, in an order in which they can be computed, and which cannot be computed at all. */
final class FormulaGraph {

    private record Step(String id, Iterator<String> uses) {
    }

    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final Map<String, Wording> failures = new LinkedHashMap<>();
    private final Set<String> indicators;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Boolean> visited = new HashMap<>();

    /**
     * Reads formulas.
     *
     * @param indicators ids of all indicators
     * @param texts the formulas by id of the indicator
     */
    FormulaGraph(Set<String> indicators, Map<String, String> texts) {
        this.indicators = Set.copyOf(indicators);
        texts.forEach(this::parse);
        formulas.keySet().forEach(this::visit);
        for (String id : order) {
            formulas.get(id).indicators().stream().filter(failures::containsKey).findFirst()
                .ifPresent(used -> failures.putIfAbsent(id, Wording.of(FormulaGraph.class, "formula.usesFailed", id, used)));
        }
    }

    static boolean isDerived(Indicator indicator) {
        return indicator.getId() != null && indicator.getFormula() != null && !indicator.getFormula().isBlank();
    }

    static FormulaGraph of(List<Indicator> indicators) {
        Map<String, String> texts = new LinkedHashMap<>();
        indicators.stream().filter(FormulaGraph::isDerived).forEach(each -> texts.putIfAbsent(each.getId(), each.getFormula()));
        return new FormulaGraph(ids(indicators), texts);
    }

    static Set<String> ids(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::getId).filter(id -> id != null).collect(Collectors.toSet());
    }

    /** Why an indicator cannot be computed; the wording names the indicator. */
    Optional<Wording> failure(String id) {
        return Optional.ofNullable(failures.get(id));
    }

    /** The formula of an indicator, empty when it is observed or its formula cannot be read. */
    Optional<Formula> formula(String id) {
        return Optional.ofNullable(formulas.get(id));
    }

    /** Derived indicators, those that others use first. */
    List<String> order() {
        return order;
    }

    private void parse(String id, String text) {
        try {
            Formula formula = Formula.parse(id, text);
            formulas.put(id, formula);
            formula.indicators().stream().filter(used -> !indicators.contains(used)).findFirst()
                .ifPresent(used -> failures.put(id, Wording.of(FormulaGraph.class, "formula.unknown", id, used)));
        } catch (FormulaException e) {
            failures.put(id, e.wording());
        }
    }

    /** Depth first without recursion: chains of formulas may be long. */
    private void visit(String start) {
        Deque<Step> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.uses().hasNext()) {
                String next = step.uses().next();
                if (Boolean.FALSE.equals(visited.get(next))) {
                    circle(path, next);
                } else {
                    enter(next, path);
                }
            } else {
                visited.put(step.id(), true);
                order.add(step.id());
                path.pop();
            }
        }
    }

    private void enter(String id, Deque<Step> path) {
        if (formulas.containsKey(id) && visited.putIfAbsent(id, false) == null) {
            path.push(new Step(id, formulas.get(id).indicators().iterator()));
        }
    }

    private void circle(Deque<Step> path, String again) {
        List<String> members = new ArrayList<>();
        Iterator<Step> steps = path.iterator();
        String id;
        do {
            id = steps.next().id();
            members.addFirst(id);
        } while (!id.equals(again));
        String shown = String.join(" > ", members) + " > " + again;
        members.forEach(member -> failures.putIfAbsent(member, Wording.of(FormulaGraph.class, "formula.circle", shown)));
    }
}
