package org.ecofrontier.method.descriptor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.ParameterDescriptor.Choice;

/**
 * Reads and checks the declaration of a method.
 *
 * @since 0.1
 */
public final class DescriptorReader {

    private DescriptorReader() {
    }

    /**
     * Reads a {@code method} element.
     *
     * @throws DescriptorException if the declaration is incomplete or contradicts itself
     */
    public static MethodDescriptor read(DescriptorSource element) throws DescriptorException {
        String id = required(element, "id", "method");
        required(element, "class", id);
        required(element, "name", id);
        List<SlotDescriptor> slots = new ArrayList<>();
        for (DescriptorSource child : element.children("slot")) {
            slots.add(slot(child, id));
        }
        List<ParameterDescriptor> parameters = new ArrayList<>();
        List<String> parameterIds = element.children("parameter").stream().map(child -> optional(child, "id", "")).toList();
        for (DescriptorSource child : element.children("parameter")) {
            parameters.add(parameter(child, parameterIds, id));
        }
        List<OutputDescriptor> outputs = new ArrayList<>();
        for (DescriptorSource child : element.children("output")) {
            outputs.add(output(child, id));
        }
        unique(slots.stream().map(SlotDescriptor::id).toList(), "slot", id);
        unique(parameters.stream().map(ParameterDescriptor::id).toList(), "parameter", id);
        unique(outputs.stream().map(OutputDescriptor::id).toList(), "output", id);
        if (outputs.isEmpty()) {
            throw new DescriptorException("method " + id + " declares no output");
        }
        List<LiteratureReference> references = new ArrayList<>();
        for (DescriptorSource child : element.children("reference")) {
            references.add(new LiteratureReference(optional(child, "citation", ""), optional(child, "doi", ""),
                    Conditions.read(child.attribute("when"), parameterIds, id)));
        }
        List<String> aliases = new ArrayList<>();
        for (DescriptorSource child : element.children("alias")) {
            aliases.add(required(child, "id", id));
        }
        return new MethodDescriptor(id, element.text("name"), optional(element, "category", "other"), optional(element, "version", "1"),
                element.text("description"), optional(element, "help", ""), element.text("deprecated"), slots, parameters, outputs,
                references, aliases, Boolean.parseBoolean(element.attribute("places")));
    }

    private static SlotDescriptor slot(DescriptorSource element, String method) throws DescriptorException {
        String id = required(element, "id", method);
        int min = count(element, "min", 1, method);
        int max = "*".equals(optional(element, "max", "*")) ? Integer.MAX_VALUE : count(element, "max", 1, method);
        if (min > max) {
            throw new DescriptorException("slot " + id + " of method " + method + " has min > max");
        }
        String type = optional(element, "type", "numeric");
        if (!type.equals("numeric") && !type.equals("categorical")) {
            throw new DescriptorException("slot " + id + " of method " + method + " has the unknown type '" + type + "'");
        }
        return new SlotDescriptor(id, label(element, id), element.text("description"), min, max, type.equals("categorical"),
                "allowed".equals(element.attribute("missing")));
    }

    private static ParameterDescriptor parameter(DescriptorSource element, List<String> all, String method) throws DescriptorException {
        String id = required(element, "id", method);
        ParameterType type = type(required(element, "type", method), id, method);
        Optional<ParameterType> besides = Optional.empty();
        if (element.attribute("besides") != null) {
            besides = Optional.of(type(element.attribute("besides"), id, method));
        }
        List<Choice> choices = choices(element, method);
        if (type == ParameterType.CHOICE && choices.isEmpty()) {
            throw new DescriptorException("parameter " + id + " of method " + method + " is a choice without choices");
        }
        String defaultValue = optional(element, "default", choices.isEmpty() ? "" : choices.getFirst().value());
        ParameterDescriptor parameter = new ParameterDescriptor(id, label(element, id), element.text("description"), type, defaultValue,
                bound(element, "min", method), bound(element, "max", method), choices, besides,
                Boolean.parseBoolean(element.attribute("advanced")), Conditions.read(element.attribute("when"), all, method));
        Optional<Text> problem = parameter.problem(defaultValue);
        if (problem.isPresent()) {
            throw new DescriptorException("method " + method + ": the default is not possible: " + problem.get());
        }
        return parameter;
    }

    private static List<Choice> choices(DescriptorSource element, String method) throws DescriptorException {
        List<Choice> choices = new ArrayList<>();
        for (DescriptorSource child : element.children("choice")) {
            String value = required(child, "value", method);
            choices.add(new Choice(value, label(child, value)));
        }
        String listed = element.attribute("choices");
        if (choices.isEmpty() && listed != null) {
            Arrays.stream(listed.split(",")).map(String::strip).forEach(value -> choices.add(new Choice(value, Text.of(value))));
        }
        return choices;
    }

    private static OutputDescriptor output(DescriptorSource element, String method) throws DescriptorException {
        String id = required(element, "id", method);
        OutputDescriptor.Kind kind = switch (optional(element, "kind", "table")) {
            case "table" -> OutputDescriptor.Kind.TABLE;
            case "figure" -> OutputDescriptor.Kind.FIGURE;
            default -> throw new DescriptorException("output " + id + " of method " + method + " is neither table nor figure");
        };
        List<ColumnDescriptor> columns = new ArrayList<>();
        for (DescriptorSource child : element.children("column")) {
            String column = required(child, "id", method);
            columns.add(new ColumnDescriptor(column, label(child, column), child.text("unit"), child.text("meaning")));
        }
        unique(columns.stream().map(ColumnDescriptor::id).toList(), "column of output " + id, method);
        return new OutputDescriptor(id, label(element, id), element.text("description"), kind,
                "region-year".equals(element.attribute("rows")), columns);
    }

    private static ParameterType type(String name, String parameter, String method) throws DescriptorException {
        try {
            return ParameterType.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new DescriptorException("parameter " + parameter + " of method " + method + " has the unknown type '" + name + "'");
        }
    }

    private static Text label(DescriptorSource element, String id) {
        Text label = element.text("label");
        return label.isEmpty() ? Text.of(id) : label;
    }

    private static double bound(DescriptorSource element, String name, String method) throws DescriptorException {
        String value = element.attribute(name);
        if (value == null) {
            return Double.NaN;
        }
        if (!ParameterDescriptor.isNumber(value)) {
            throw new DescriptorException("method " + method + ": " + name + "='" + value + "' is not a number");
        }
        return Double.parseDouble(value);
    }

    private static int count(DescriptorSource element, String name, int whenAbsent, String method) throws DescriptorException {
        String value = element.attribute(name);
        if (value == null) {
            return whenAbsent;
        }
        if (!value.matches("\\d{1,6}")) {
            throw new DescriptorException("method " + method + ": " + name + "='" + value + "' is not a count");
        }
        return Integer.parseInt(value);
    }

    private static String required(DescriptorSource element, String name, String owner) throws DescriptorException {
        String value = element.attribute(name);
        if (value == null || value.isBlank()) {
            throw new DescriptorException(owner + " lacks the attribute '" + name + "'");
        }
        return value;
    }

    private static String optional(DescriptorSource element, String name, String whenAbsent) {
        String value = element.attribute(name);
        return value == null ? whenAbsent : value;
    }

    private static void unique(List<String> ids, String what, String method) throws DescriptorException {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new DescriptorException("method " + method + " declares the " + what + " '" + id + "' twice");
            }
        }
    }
}
