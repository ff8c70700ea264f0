package org.ecofrontier.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.spatial.SpatialWeights;

/**
 * Everything a method may use: the panel, the variables bound to its slots, its parameters and, where the study has
 * them, the places of the regions and weights between them. Immutable.
 *
 * @since 0.1
 */
public final class AnalysisInput {

    private final MethodDescriptor method;
    private final Panel panel;
    private final Map<String, List<Variable>> slots;
    private final Parameters parameters;
    private final Geography geography;
    private final SpatialWeights weights;

    private AnalysisInput(Builder builder) {
        method = builder.method;
        panel = builder.panel;
        Map<String, List<Variable>> bound = new LinkedHashMap<>();
        builder.slots.forEach((slot, variables) -> bound.put(slot, List.copyOf(variables)));
        slots = bound;
        parameters = new Parameters(method, builder.parameters);
        geography = builder.geography;
        weights = builder.weights;
    }

    /** The descriptor of the method that runs. */
    public MethodDescriptor method() {
        return method;
    }

    /** The observations. */
    public Panel panel() {
        return panel;
    }

    /** The variables bound to a slot, in the order of binding; empty if nothing is bound. */
    public List<Variable> slot(String slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** The variables bound to a numeric slot. */
    public List<Variable.Numeric> numeric(String slot) {
        return slot(slot).stream().map(Variable.Numeric.class::cast).toList();
    }

    /** The variables bound to a categorical slot. */
    public List<Variable.Categorical> categorical(String slot) {
        return slot(slot).stream().map(Variable.Categorical.class::cast).toList();
    }

    /** The parameters, defaults filled in. */
    public Parameters parameters() {
        return parameters;
    }

    /** Where the regions lie, if that is known. */
    public Optional<Geography> geography() {
        return Optional.ofNullable(geography);
    }

    /** The weights that the parameter {@code weights} names in a file or in the study, if it does. */
    public Optional<SpatialWeights> weights() {
        return Optional.ofNullable(weights);
    }

    /** Starts the input of a method on a panel. */
    public static Builder builder(MethodDescriptor method, Panel panel) {
        return new Builder(method, panel);
    }

    /**
     * Collects the input of a method.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final MethodDescriptor method;
        private final Panel panel;
        private final Map<String, List<Variable>> slots = new LinkedHashMap<>();
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private Geography geography;
        private SpatialWeights weights;

        private Builder(MethodDescriptor method, Panel panel) {
            this.method = Objects.requireNonNull(method);
            this.panel = Objects.requireNonNull(panel);
        }

        /** Binds one more variable to a slot. */
        public Builder bind(String slot, Variable variable) {
            if (variable.size() != panel.size()) {
                throw new IllegalArgumentException(variable.id() + " has " + variable.size() + " rows, the panel " + panel.size());
            }
            slots.computeIfAbsent(slot, key -> new ArrayList<>()).add(variable);
            return this;
        }

        /** Sets a parameter. */
        public Builder set(String parameter, String value) {
            parameters.put(parameter, value);
            return this;
        }

        /** Says where the regions lie. */
        public Builder geography(Geography places) {
            geography = places;
            return this;
        }

        /** Gives the weights that the parameter {@code weights} names. */
        public Builder weights(SpatialWeights given) {
            weights = given;
            return this;
        }

        /**
         * The input.
         *
         * @throws InvalidParameterException if a parameter is unknown or its value is not of its type
         */
        public AnalysisInput build() {
            return new AnalysisInput(this);
        }
    }
}
