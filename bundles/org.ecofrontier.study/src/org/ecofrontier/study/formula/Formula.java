package org.ecofrontier.study.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecofrontier.model.FormulaTokens;
import org.ecofrontier.model.FormulaTokens.Kind;
import org.ecofrontier.model.FormulaTokens.Token;
import org.ecofrontier.study.formula.Expression.Call;
import org.ecofrontier.study.formula.Expression.Literal;
import org.ecofrontier.study.formula.Expression.Negation;
import org.ecofrontier.study.formula.Expression.Operation;
import org.ecofrontier.study.formula.Expression.Reference;

/**
 * The formula of a derived indicator: numbers, ids of indicators (in brackets where they are not plain words), {@code + - * / ^},
 * parentheses and {@linkplain FormulaFunction functions}. The power binds closest and to the right, {@code -x^2} is {@code -(x^2)}.
 *
 * @param expression what it computes
 * @param indicators ids of the indicators that it uses, in the order of their first use
 * @since 0.1
 */
public record Formula(Expression expression, Set<String> indicators) {

    /** Longest formula, in characters. */
    public static final int LONGEST = 2000;

    /** Deepest nesting of parentheses, functions, powers and signs. */
    public static final int DEEPEST = 50;

    private static final int LONGEST_LAG = 100;

    /** Keeps the order of the indicators. */
    public Formula {
        indicators = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(indicators));
    }

    /**
     * {@return the formula of a text}
     *
     * @param indicator id of the derived indicator, for messages
     * @param text the text
     * @throws FormulaException when it is no formula
     */
    public static Formula parse(String indicator, String text) {
        if (text.length() > LONGEST) {
            throw new FormulaException("tooLong", indicator, LONGEST);
        }
        Parser parser = new Parser(indicator, text);
        Expression expression = parser.sum();
        parser.end();
        return new Formula(expression, parser.indicators);
    }

    /** Recursive descent; the depth is bounded. */
    private static final class Parser {
        private final String indicator;
        private final List<Token> tokens;
        private final Set<String> indicators = new LinkedHashSet<>();
        private int at;
        private int depth;

        Parser(String indicator, String text) {
            this.indicator = indicator;
            tokens = FormulaTokens.of(text);
        }

        Expression sum() {
            Expression left = product();
            while (isSign("+") || isSign("-")) {
                char sign = next().text().charAt(0);
                left = new Operation(sign, left, product());
            }
            return left;
        }

        private Expression product() {
            Expression left = signed();
            while (isSign("*") || isSign("/")) {
                char sign = next().text().charAt(0);
                left = new Operation(sign, left, signed());
            }
            return left;
        }

        private Expression signed() {
            if (!isSign("-") && !isSign("+")) {
                return power();
            }
            boolean negative = next().text().equals("-");
            enter();
            Expression operand = signed();
            depth--;
            return negative ? new Negation(operand) : operand;
        }

        private Expression power() {
            Expression base = operand();
            if (!isSign("^")) {
                return base;
            }
            next();
            enter();
            Expression exponent = signed();
            depth--;
            return new Operation('^', base, exponent);
        }

        private Expression operand() {
            Token token = next();
            switch (token.kind()) {
                case NUMBER:
                    return literal(token);
                case INDICATOR:
                    indicators.add(token.text());
                    return new Reference(token.text());
                case FUNCTION:
                    return call(token);
                default:
                    if (!token.text().equals("(")) {
                        throw unexpected(token);
                    }
                    enter();
                    Expression inner = sum();
                    depth--;
                    close();
                    return inner;
            }
        }

        private Literal literal(Token token) {
            double value = Double.parseDouble(token.text());
            if (Double.isInfinite(value)) {
                throw new FormulaException("number", indicator, token.text());
            }
            return new Literal(value);
        }

        private Call call(Token name) {
            FormulaFunction function = FormulaFunction.of(name.text()).orElseThrow(() -> new FormulaException("function", indicator,
                name.text(),
                Stream.of(FormulaFunction.values()).map(FormulaFunction::id).collect(Collectors.joining(", "))));
            next();
            enter();
            List<Expression> arguments = new ArrayList<>();
            while (!isSign(")") || !arguments.isEmpty()) {
                arguments.add(sum());
                if (!isSign(",")) {
                    break;
                }
                next();
            }
            depth--;
            close();
            if (arguments.size() < function.least() || arguments.size() > function.most()) {
                throw new FormulaException("arguments", indicator, function.id(), arguments.size(),
                    function.most() == function.least() ? String.valueOf(function.least())
                        : function.most() == Integer.MAX_VALUE ? function.least() + "+" : function.least() + "-" + function.most());
            }
            checkNumbers(function, arguments);
            return new Call(function, arguments);
        }

        private void checkNumbers(FormulaFunction function, List<Expression> arguments) {
            Expression last = arguments.getLast();
            double number = last instanceof Literal literal ? literal.value() : Double.NaN;
            boolean whole = number == Math.rint(number);
            if (function == FormulaFunction.LAG && arguments.size() == 2 && !(whole && number >= 1 && number <= LONGEST_LAG)) {
                throw new FormulaException("lag", indicator, LONGEST_LAG);
            }
            if (function == FormulaFunction.DEFLATE && !(whole && Math.abs(number) <= Integer.MAX_VALUE)) {
                throw new FormulaException("baseYear", indicator);
            }
            if (function == FormulaFunction.WINSORISE && !(number >= 0 && number < 0.5)) {
                throw new FormulaException("winsorise", indicator);
            }
        }

        private void enter() {
            if (++depth > DEEPEST) {
                throw new FormulaException("tooDeep", indicator, DEEPEST);
            }
        }

        private void close() {
            if (!isSign(")")) {
                throw at < tokens.size() ? unexpected(tokens.get(at)) : new FormulaException("unclosed", indicator);
            }
            at++;
        }

        void end() {
            if (at < tokens.size()) {
                throw unexpected(tokens.get(at));
            }
        }

        private boolean isSign(String sign) {
            return at < tokens.size() && tokens.get(at).kind() == Kind.SIGN && tokens.get(at).text().equals(sign);
        }

        private Token next() {
            if (at == tokens.size()) {
                throw new FormulaException(tokens.isEmpty() ? "empty" : "ends", indicator);
            }
            return tokens.get(at++);
        }

        private FormulaException unexpected(Token token) {
            return new FormulaException(token.text().startsWith("[") ? "bracket" : "unexpected", indicator, token.text(),
                token.start() + 1);
        }
    }
}
