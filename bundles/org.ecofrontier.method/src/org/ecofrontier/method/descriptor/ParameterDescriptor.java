package org.ecofrontier.method.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;

/**
 * A parameter of a method.
 *
 * @param id the id that studies and scripts use
 * @param label its name for people
 * @param description what it changes
 * @param type what values it takes
 * @param defaultValue the value where none is set; empty = left open
 * @param min the smallest number, or NaN
 * @param max the largest number, or NaN
 * @param choices the possible values of a choice, the default first
 * @param besides for a choice: the type of values that are possible besides the choices, if any
 * @param advanced whether forms fold it away at first
 * @param when the settings of other parameters for which it has an effect
 * @since 0.1
 */
public record ParameterDescriptor(String id, Text label, Text description, ParameterType type, String defaultValue, double min, double max,
        List<Choice> choices, Optional<ParameterType> besides, boolean advanced, Conditions when) {

    private static final Messages MESSAGES = Messages.beside(ParameterDescriptor.class);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern YEARS = Pattern.compile("-?\\d{1,6}(\\s*-\\s*-?\\d{1,6})?(\\s*,\\s*-?\\d{1,6}(\\s*-\\s*-?\\d{1,6})?)*");

    /**
     * A value of a choice.
     *
     * @param value as studies and scripts write it
     * @param label its name for people
     * @since 0.1
     */
    public record Choice(String value, Text label) {
    }

    /** A parameter that always has an effect. */
    public ParameterDescriptor(String id, Text label, Text description, ParameterType type, String defaultValue, double min, double max,
            List<Choice> choices, Optional<ParameterType> besides, boolean advanced) {
        this(id, label, description, type, defaultValue, min, max, choices, besides, advanced, Conditions.ALWAYS);
    }

    /** Takes an unmodifiable copy. */
    public ParameterDescriptor {
        choices = List.copyOf(choices);
    }

    /** Whether a text is a finite decimal number. */
    public static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches() && Double.isFinite(Double.parseDouble(value));
    }

    /**
     * What is wrong with a value.
     *
     * @param value as it was written
     * @return nothing if the parameter can take it
     */
    public Optional<Text> problem(String value) {
        if (value.isEmpty() && defaultValue.isEmpty()) {
            return Optional.empty();
        }
        boolean listed = choices.stream().anyMatch(choice -> choice.value().equals(value));
        if (listed) {
            return Optional.empty();
        }
        ParameterType checked = type;
        if (type == ParameterType.CHOICE || type == ParameterType.WEIGHTS && !choices.isEmpty()) {
            if (besides.isEmpty() || problem(besides.get(), value).isPresent()) {
                String possible = String.join(", ", choices.stream().map(Choice::value).toList());
                String more = besides.map(other -> "." + other.name().toLowerCase(java.util.Locale.ROOT)).orElse("");
                return Optional.of(MESSAGES.text("choice" + more, id, value, possible));
            }
            checked = besides.get();
        }
        return problem(checked, value);
    }

    private Optional<Text> problem(ParameterType checked, String value) {
        return switch (checked) {
            case BOOLEAN -> when(!value.equals("true") && !value.equals("false"), "boolean", value);
            case INTEGER -> INTEGER.matcher(value).matches() ? range(Long.parseLong(value), value) : when(true, "integer", value);
            case NUMBER -> isNumber(value) ? range(Double.parseDouble(value), value) : when(true, "number", value);
            case NUMBERS -> numbers(value);
            case YEARS -> when(!YEARS.matcher(value).matches(), "years", value);
            case CHOICE, TEXT, WEIGHTS, CLASSIFICATION -> Optional.empty();
        };
    }

    private Optional<Text> numbers(String value) {
        for (String part : value.split(",", -1)) {
            if (!isNumber(part.strip())) {
                return when(true, "numbers", value);
            }
        }
        return Optional.empty();
    }

    private Optional<Text> range(double number, String value) {
        if (number < min) {
            return Optional.of(MESSAGES.text("min", id, value, plain(min)));
        }
        return number > max ? Optional.of(MESSAGES.text("max", id, value, plain(max))) : Optional.empty();
    }

    private Optional<Text> when(boolean wrong, String key, String value) {
        return wrong ? Optional.of(MESSAGES.text(key, id, value)) : Optional.empty();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
