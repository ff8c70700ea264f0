package org.ecofrontier.method.descriptor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a parameter has an effect, or a publication is one that a run rests on: for some values of other parameters of the method. In a
 * declaration it is the attribute {@code when}, for example {@code when="kind=diversity;measure=herfindahl|simpson"}: all conditions
 * hold, each for one of its values.
 *
 * @param all the conditions, none = always
 * @since 0.1
 */
public record Conditions(List<Condition> all) {

    /** No condition. */
    public static final Conditions ALWAYS = new Conditions(List.of());

    /**
     * One condition.
     *
     * @param parameter the id of a parameter
     * @param values the values for which it holds
     * @since 0.1
     */
    public record Condition(String parameter, Set<String> values) {

        /** Takes an unmodifiable copy. */
        public Condition {
            values = Set.copyOf(values);
        }
    }

    /** Takes an unmodifiable copy. */
    public Conditions {
        all = List.copyOf(all);
    }

    /**
     * Reads the attribute {@code when}.
     *
     * @param text the attribute, null or empty = always
     * @param parameters the ids of the parameters of the method
     * @param method the id of the method, for the message
     * @throws DescriptorException if it cannot be read or names a parameter that the method does not have
     */
    static Conditions read(String text, Collection<String> parameters, String method) throws DescriptorException {
        if (text == null || text.isBlank()) {
            return ALWAYS;
        }
        List<Condition> conditions = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] pair = part.strip().split("=", -1);
            if (pair.length != 2 || !parameters.contains(pair[0]) || pair[1].isEmpty()) {
                throw new DescriptorException("method " + method + ": when='" + text + "' is not of the form PARAMETER=VALUE|VALUE;...");
            }
            conditions.add(new Condition(pair[0], Set.copyOf(Arrays.asList(pair[1].split("\\|")))));
        }
        return new Conditions(conditions);
    }

    /**
     * Whether all conditions hold.
     *
     * @param parameters the values of a run by id; a parameter that is not there counts as empty
     */
    public boolean hold(Map<String, String> parameters) {
        return all.stream().allMatch(condition -> condition.values().contains(parameters.getOrDefault(condition.parameter(), "")));
    }
}
