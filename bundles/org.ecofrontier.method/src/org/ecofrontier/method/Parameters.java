package org.ecofrontier.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;

/**
 * The parameters of a run: what was set, the defaults for the rest, each checked against its descriptor. Immutable.
 *
 * @since 0.1
 */
public final class Parameters {

    private static final Messages MESSAGES = Messages.beside(Parameters.class);

    private final Map<String, String> values = new TreeMap<>();

    Parameters(MethodDescriptor method, Map<String, String> given) {
        for (String id : given.keySet()) {
            if (method.parameter(id).isEmpty()) {
                String known = String.join(", ", method.parameters().stream().map(ParameterDescriptor::id).toList());
                throw new InvalidParameterException(MESSAGES.text("parameter.unknown", method.id(), id, known));
            }
        }
        for (ParameterDescriptor parameter : method.parameters()) {
            String value = given.getOrDefault(parameter.id(), parameter.defaultValue()).strip();
            parameter.problem(value).ifPresent(problem -> {
                throw new InvalidParameterException(problem);
            });
            values.put(parameter.id(), value);
        }
    }

    /** All parameters by id, defaults included, sorted by id. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /** The value as it was written; empty if it was left open. */
    public String text(String id) {
        String value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("the descriptor declares no parameter '" + id + "'");
        }
        return value;
    }

    /** Whether a value was given or has a default. */
    public boolean isSet(String id) {
        return !text(id).isEmpty();
    }

    /** A boolean parameter. */
    public boolean flag(String id) {
        return Boolean.parseBoolean(text(id));
    }

    /** An integer parameter. */
    public int integer(String id) {
        return Integer.parseInt(text(id));
    }

    /** A whole number that may be large, for example a seed. */
    public long longInteger(String id) {
        return Long.parseLong(text(id));
    }

    /** A number parameter. */
    public double number(String id) {
        return Double.parseDouble(text(id));
    }

    /** A number, or nothing where the parameter was left open or holds a word. */
    public Optional<Double> optionalNumber(String id) {
        String value = text(id);
        return ParameterDescriptor.isNumber(value) ? Optional.of(Double.valueOf(value)) : Optional.empty();
    }

    /** A choice as an enum constant: {@code ray-desli} is {@code RAY_DESLI}. */
    public <E extends Enum<E>> E choice(String id, Class<E> type) {
        return Enum.valueOf(type, text(id).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Numbers separated by commas. */
    public double[] numbers(String id) {
        return texts(id).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** Words separated by commas. */
    public List<String> texts(String id) {
        String value = text(id);
        return value.isEmpty() ? List.of() : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    /**
     * The chosen years of a panel, ascending: single years and ranges separated by commas (2009,2013-2015). All years of
     * the panel where the parameter was left open; {@link Panel#NO_YEAR} for a cross-section.
     *
     * @throws AnalysisFailedException if a single year is not in the panel
     */
    public int[] years(String id, Panel panel) {
        if (!isSet(id) || !panel.hasYears()) {
            return panel.periods();
        }
        List<Integer> present = Arrays.stream(panel.years()).boxed().toList();
        TreeSet<Integer> chosen = new TreeSet<>();
        for (String part : texts(id)) {
            int dash = part.indexOf('-', 1);
            int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash).strip());
            int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1).strip());
            List<Integer> matching = new ArrayList<>(present);
            matching.removeIf(year -> year < first || year > last);
            if (matching.isEmpty()) {
                throw new AnalysisFailedException(MESSAGES.text("years.absent", part, present.getFirst(), present.getLast()));
            }
            chosen.addAll(matching);
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }
}
