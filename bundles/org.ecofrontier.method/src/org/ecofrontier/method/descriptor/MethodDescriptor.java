package org.ecofrontier.method.descriptor;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.Text;

/**
 * What a plug-in declares about a method: read from its {@code plugin.xml} without loading a class.
 *
 * @param id the id that studies and scripts use
 * @param name its name for people
 * @param category the heading under which it is offered, for example {@code efficiency}
 * @param version its version; results of another version are computed again
 * @param description what it answers, in a sentence or two
 * @param help the help page, a path for the help system, or empty
 * @param deprecation why it should not be used any more and what to use instead; empty if it should
 * @param slots what must be bound to data
 * @param parameters what can be chosen
 * @param outputs what it gives
 * @param references the literature
 * @param aliases former ids
 * @param places whether it uses where the regions lie or which are neighbours
 * @since 0.1
 */
public record MethodDescriptor(String id, Text name, String category, String version, Text description, String help, Text deprecation,
        List<SlotDescriptor> slots, List<ParameterDescriptor> parameters, List<OutputDescriptor> outputs,
        List<LiteratureReference> references, List<String> aliases, boolean places) {

    /** Takes unmodifiable copies. */
    public MethodDescriptor {
        slots = List.copyOf(slots);
        parameters = List.copyOf(parameters);
        outputs = List.copyOf(outputs);
        references = List.copyOf(references);
        aliases = List.copyOf(aliases);
    }

    /** The slot with an id. */
    public Optional<SlotDescriptor> slot(String slot) {
        return slots.stream().filter(each -> each.id().equals(slot)).findFirst();
    }

    /** The parameter with an id. */
    public Optional<ParameterDescriptor> parameter(String parameter) {
        return parameters.stream().filter(each -> each.id().equals(parameter)).findFirst();
    }

    /** The output with an id. */
    public Optional<OutputDescriptor> output(String output) {
        return outputs.stream().filter(each -> each.id().equals(output)).findFirst();
    }
}
