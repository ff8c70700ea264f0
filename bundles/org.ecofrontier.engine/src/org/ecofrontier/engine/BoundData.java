package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;

/**
 * The rows and variables for one call of a method, before it is decided what happens to missing values.
 *
 * @param panel the rows
 * @param slots the variables by slot, in the order of binding
 * @since 0.1
 */
public record BoundData(Panel panel, Map<String, List<Variable>> slots) {

    private static final Messages MESSAGES = Messages.beside(BoundData.class);
    private static final int LISTED_CELLS = 20;

    /** Takes unmodifiable copies. */
    public BoundData {
        Map<String, List<Variable>> copy = new LinkedHashMap<>();
        slots.forEach((slot, variables) -> copy.put(slot, List.copyOf(variables)));
        slots = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * Data without missing values, and what was done to get there.
     *
     * @param data the rows that are left
     * @param findings the cells that keep the analysis from running, or the rows that were dropped
     * @since 0.1
     */
    public record Complete(BoundData data, List<Finding> findings) {
    }

    /**
     * Compares the bindings with the slots of a method.
     *
     * @throws BindingException if a slot is unknown, too few or too many variables are bound, or one twice to the same slot
     */
    public void verify(MethodDescriptor method) throws BindingException {
        for (Map.Entry<String, List<Variable>> bound : slots.entrySet()) {
            if (method.slot(bound.getKey()).isEmpty()) {
                String known = String.join(", ", method.slots().stream().map(SlotDescriptor::id).toList());
                throw new BindingException(MESSAGES.text("slot.unknown", method.id(), bound.getKey(), known));
            }
            Set<String> seen = new HashSet<>();
            for (Variable variable : bound.getValue()) {
                if (!seen.add(variable.id())) {
                    throw new BindingException(MESSAGES.text("slot.repeated", method.id(), variable.id(), bound.getKey()));
                }
            }
        }
        for (SlotDescriptor slot : method.slots()) {
            int count = slots.getOrDefault(slot.id(), List.of()).size();
            if (count < slot.min()) {
                throw new BindingException(MESSAGES.text("slot.few", method.id(), slot.id(), slot.min(), count));
            }
            if (count > slot.max()) {
                throw new BindingException(MESSAGES.text("slot.many", method.id(), slot.id(), slot.max(), count));
            }
        }
    }

    /** Treats the missing values of the slots that do not allow them. */
    public Complete complete(MethodDescriptor method, MissingPolicy policy) {
        List<String> cells = new ArrayList<>();
        int missing = 0;
        boolean[] incomplete = new boolean[panel.size()];
        Place first = Place.whole();
        for (Map.Entry<String, List<Variable>> bound : slots.entrySet()) {
            if (method.slot(bound.getKey()).map(SlotDescriptor::missingAllowed).orElse(false)) {
                continue;
            }
            for (Variable variable : bound.getValue()) {
                for (int row = 0; row < panel.size(); row++) {
                    if (isMissing(variable, row)) {
                        incomplete[row] = true;
                        first = missing == 0 ? Place.cell(panel, row, variable.id()) : first;
                        missing++;
                        if (cells.size() < LISTED_CELLS) {
                            cells.add(panel.region(row) + (panel.hasYears() ? " " + panel.year(row) : "") + " " + variable.id());
                        }
                    }
                }
            }
        }
        if (missing == 0) {
            return new Complete(this, List.of());
        }
        Object list = missing > cells.size() ? MESSAGES.text("missing.more", String.join(", ", cells), missing - cells.size())
                : String.join(", ", cells);
        if (policy == MissingPolicy.REFUSE) {
            return new Complete(this, List.of(Finding.error("missing", MESSAGES.text("missing.cells", missing, list), first)));
        }
        return drop(incomplete, list);
    }

    private Complete drop(boolean[] incomplete, Object list) {
        int[] kept = java.util.stream.IntStream.range(0, incomplete.length).filter(row -> !incomplete[row]).toArray();
        if (kept.length == 0) {
            return new Complete(this, List.of(Finding.error("missing", MESSAGES.text("missing.all"), Place.whole())));
        }
        Map<String, List<Variable>> left = new LinkedHashMap<>();
        slots.forEach((slot, variables) -> left.put(slot, variables.stream().map(variable -> variable.select(kept)).toList()));
        Text message = MESSAGES.text("missing.dropped", incomplete.length - kept.length, incomplete.length, list);
        return new Complete(new BoundData(panel.select(kept), left), List.of(Finding.warning("missing-dropped", message, Place.whole())));
    }

    private static boolean isMissing(Variable variable, int row) {
        return switch (variable) {
            case Variable.Numeric numeric -> Double.isNaN(numeric.value(row));
            case Variable.Categorical categorical -> categorical.value(row).isEmpty();
        };
    }

    /** Starts the input of a method with these data. */
    public AnalysisInput.Builder input(MethodDescriptor method) {
        AnalysisInput.Builder input = AnalysisInput.builder(method, panel);
        slots.forEach((slot, variables) -> variables.forEach(variable -> input.bind(slot, variable)));
        return input;
    }
}
