package org.ecofrontier.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
     * @param rows their numbers before any was dropped, ascending
     * @param findings the cells that keep the analysis from running, or the rows that were dropped
     * @since 0.1
     */
    public record Complete(BoundData data, List<Integer> rows, List<Finding> findings) {

        /** Copies the lists. */
        public Complete {
            rows = List.copyOf(rows);
            findings = List.copyOf(findings);
        }
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
        return complete(method, policy, variable -> false);
    }

    /**
     * Treats the missing values of the slots that do not allow them.
     *
     * @param policy what happens to rows with a missing value
     * @param droppable the variables whose missing values drop their rows whatever the policy is
     */
    public Complete complete(MethodDescriptor method, MissingPolicy policy, Predicate<Variable> droppable) {
        List<Variable> needed = slots.entrySet().stream()
                .filter(bound -> !method.slot(bound.getKey()).map(SlotDescriptor::missingAllowed).orElse(false))
                .flatMap(bound -> bound.getValue().stream()).toList();
        List<Variable> dropping = policy == MissingPolicy.DROP ? needed : needed.stream().filter(droppable).toList();
        boolean[] dropped = new boolean[panel.size()];
        MissingCells cells = MissingCells.of(panel, dropping, row -> true);
        cells.rows().forEach(row -> dropped[row] = true);
        MissingCells refused = MissingCells.of(panel, needed, row -> !dropped[row]);
        if (refused.count() > 0) {
            return new Complete(this, rows(new boolean[panel.size()]), List.of(Finding.error("missing",
                    MESSAGES.text("missing.cells", refused.count(), refused.list()), refused.first())));
        }
        return cells.count() == 0 ? new Complete(this, rows(dropped), List.of()) : drop(dropped, cells);
    }

    private static List<Integer> rows(boolean[] dropped) {
        return IntStream.range(0, dropped.length).filter(row -> !dropped[row]).boxed().toList();
    }

    private Complete drop(boolean[] dropped, MissingCells cells) {
        List<Integer> rows = rows(dropped);
        if (rows.isEmpty()) {
            return new Complete(this, rows, List.of(Finding.error("missing", MESSAGES.text("missing.all"), Place.whole())));
        }
        int[] kept = rows.stream().mapToInt(Integer::intValue).toArray();
        Map<String, List<Variable>> left = new LinkedHashMap<>();
        slots.forEach((slot, variables) -> left.put(slot, variables.stream().map(variable -> variable.select(kept)).toList()));
        Text message = MESSAGES.text("missing.dropped", dropped.length - kept.length, dropped.length, cells.list());
        return new Complete(new BoundData(panel.select(kept), left), rows,
                List.of(Finding.warning("missing-dropped", message, Place.whole())));
    }

    /** Starts the input of a method with these data. */
    public AnalysisInput.Builder input(MethodDescriptor method) {
        AnalysisInput.Builder input = AnalysisInput.builder(method, panel);
        slots.forEach((slot, variables) -> variables.forEach(variable -> input.bind(slot, variable)));
        return input;
    }
}
