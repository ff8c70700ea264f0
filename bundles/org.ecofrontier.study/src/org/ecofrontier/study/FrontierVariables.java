package org.ecofrontier.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.IndicatorSource;

/**
 * The indicators by which an analysis compares units at a frontier. A study does not know methods: such an analysis is told by what
 * is bound, inputs and outputs and nothing but a grouping besides.
 *
 * @param inputs ids of the indicators that are inputs
 * @param outputs ids of the indicators that are desirable or undesirable outputs
 * @since 0.1
 */
public record FrontierVariables(List<String> inputs, List<String> outputs) {

    private static final Set<String> SLOTS = Set.of("inputs", "desirable", "undesirable", "groups");

    /** The variables of an analysis at a frontier, nothing for other analyses. */
    public static Optional<FrontierVariables> of(Analysis analysis) {
        boolean frontier = analysis.getBindings().stream().allMatch(binding -> SLOTS.contains(binding.getSlot()));
        FrontierVariables variables = new FrontierVariables(bound(analysis, Set.of("inputs")),
            bound(analysis, Set.of("desirable", "undesirable")));
        return frontier && variables.inputs.size() > 0 && variables.outputs.size() > 0 ? Optional.of(variables) : Optional.empty();
    }

    /** How many they are together. */
    public int count() {
        return inputs.size() + outputs.size();
    }

    private static List<String> bound(Analysis analysis, Set<String> slots) {
        return analysis.getBindings().stream().filter(binding -> slots.contains(binding.getSlot()))
            .flatMap(binding -> binding.getSources().stream()).filter(IndicatorSource.class::isInstance)
            .map(source -> ((IndicatorSource) source).getIndicator()).distinct().toList();
    }
}
