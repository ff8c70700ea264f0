package org.ecofrontier.statistics.coupling;

import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.distribution.ClassScheme;
import org.ecofrontier.statistics.distribution.Classification;
import org.ecofrontier.statistics.distribution.Grades;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * How an index is graded low, medium or high.
 *
 * @since 0.1
 */
public sealed interface LevelRule {

    /** Natural breaks: the three classes with the least sum of squares within. */
    LevelRule NATURAL = new Classes(ClassScheme.FISHER);

    /** Three classes of equal width between the least and the greatest value. */
    LevelRule EQUAL = new Classes(ClassScheme.EQUAL);

    /** Three classes as equally filled as ties allow. */
    LevelRule TERCILE = new Classes(ClassScheme.QUANTILE);

    /**
     * @param values an index over the rows that are graded together
     * @param cancelled asked now and then; when true the work stops
     * @return one level per value
     */
    Level[] levels(double[] values, BooleanSupplier cancelled);

    /**
     * Three classes by a scheme; at least three distinct values are needed.
     *
     * @param scheme how the classes are found
     * @since 0.1
     */
    record Classes(ClassScheme scheme) implements LevelRule {

        @Override
        public Level[] levels(double[] values, BooleanSupplier cancelled) {
            Classification classes = scheme.divide(values, Level.values().length, cancelled);
            int[] numbers = classes.classOf();
            Level[] levels = new Level[values.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = Level.values()[numbers[i] - 1];
            }
            return levels;
        }
    }

    /**
     * Fixed limits: below the first low, from the second on high.
     *
     * @param grades exactly two breaks
     * @since 0.1
     */
    record Numbers(Grades grades) implements LevelRule {

        /** Refuses more or fewer than two breaks. */
        public Numbers {
            if (grades.size() != Level.values().length) {
                throw Arguments.invalid("Low, medium and high need two breaks, not %d", grades.size() - 1);
            }
        }

        @Override
        public Level[] levels(double[] values, BooleanSupplier cancelled) {
            Level[] levels = new Level[values.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = Level.values()[grades.of(values[i])];
            }
            return levels;
        }
    }
}
