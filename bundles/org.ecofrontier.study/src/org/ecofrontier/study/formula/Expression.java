package org.ecofrontier.study.formula;

import java.util.List;

/**
 * What a formula computes.
 *
 * @since 0.1
 */
public sealed interface Expression {

    /**
     * A number.
     *
     * @param value its value, finite
     * @since 0.1
     */
    record Literal(double value) implements Expression {
    }

    /**
     * The values of an indicator.
     *
     * @param id its id
     * @since 0.1
     */
    record Reference(String id) implements Expression {
    }

    /**
     * The opposite number.
     *
     * @param operand of what
     * @since 0.1
     */
    record Negation(Expression operand) implements Expression {
    }

    /**
     * Two operands and a sign between them.
     *
     * @param sign one of {@code + - * / ^}
     * @param left the first operand
     * @param right the second operand
     * @since 0.1
     */
    record Operation(char sign, Expression left, Expression right) implements Expression {
    }

    /**
     * A function.
     *
     * @param function which one
     * @param arguments its arguments
     * @since 0.1
     */
    record Call(FormulaFunction function, List<Expression> arguments) implements Expression {

        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** {@return an argument that was checked to be a plain number} */
        double number(int index) {
            return ((Literal) arguments.get(index)).value();
        }
    }
}
