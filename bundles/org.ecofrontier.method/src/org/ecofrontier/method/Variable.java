package org.ecofrontier.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A column of the panel that is bound to a slot.
 *
 * @since 0.1
 */
public sealed interface Variable {

    /** The id of the indicator, column or output column; what tables call it. */
    String id();

    /** Its name for people. */
    Text label();

    /** The number of rows. */
    int size();

    /** Some of the rows, in the given order. */
    Variable select(int[] rows);

    /**
     * Numbers; {@link Double#NaN} where a value is missing.
     *
     * @since 0.1
     */
    final class Numeric implements Variable {

        private final String id;
        private final Text label;
        private final Text unit;
        private final double[] values;

        /**
         * @param id what tables call it
         * @param label its name for people
         * @param unit its unit of measurement; an empty text if it has none
         * @param values one value per row of the panel, NaN where missing; copied
         */
        public Numeric(String id, Text label, Text unit, double[] values) {
            this.id = Objects.requireNonNull(id);
            this.label = Objects.requireNonNull(label);
            this.unit = Objects.requireNonNull(unit);
            this.values = values.clone();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }

        /** The unit of measurement; an empty text if it has none. */
        public Text unit() {
            return unit;
        }

        @Override
        public int size() {
            return values.length;
        }

        /** The value of a row; NaN where missing. */
        public double value(int row) {
            return values[row];
        }

        /** All values, a copy. */
        public double[] values() {
            return values.clone();
        }

        /** The values of some of the rows. */
        public double[] values(int[] rows) {
            return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
        }

        @Override
        public Numeric select(int[] rows) {
            return new Numeric(id, label, unit, values(rows));
        }
    }

    /**
     * Categories, for example the location or the size of a region; empty where missing.
     *
     * @since 0.1
     */
    final class Categorical implements Variable {

        private final String id;
        private final Text label;
        private final String[] values;
        private final SortedMap<String, Text> names;

        /**
         * Categories that are called as they are written.
         *
         * @param id what tables call it
         * @param label its name for people
         * @param values one category per row of the panel, empty where missing; copied
         */
        public Categorical(String id, Text label, String[] values) {
            this(id, label, values, Map.of());
        }

        /**
         * @param id what tables call it
         * @param label its name for people
         * @param values one category per row of the panel, empty where missing; copied
         * @param names names of categories for people; copied
         */
        public Categorical(String id, Text label, String[] values, Map<String, Text> names) {
            this.id = Objects.requireNonNull(id);
            this.label = Objects.requireNonNull(label);
            this.values = values.clone();
            this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }

        @Override
        public int size() {
            return values.length;
        }

        /** The category of a row; empty where missing. */
        public String value(int row) {
            return values[row];
        }

        /** The name of a category for people; the category itself where it has none. */
        public Text name(String category) {
            return names.getOrDefault(category, Text.of(category));
        }

        /** Names of categories for people, by category; unmodifiable. */
        public SortedMap<String, Text> names() {
            return names;
        }

        /** All categories, a copy. */
        public String[] values() {
            return values.clone();
        }

        @Override
        public Categorical select(int[] rows) {
            return new Categorical(id, label, Arrays.stream(rows).mapToObj(row -> values[row]).toArray(String[]::new), names);
        }
    }
}
