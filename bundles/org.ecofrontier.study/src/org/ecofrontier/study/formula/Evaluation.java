package org.ecofrontier.study.formula;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

import org.ecofrontier.study.formula.Expression.Call;
import org.ecofrontier.study.formula.Expression.Literal;
import org.ecofrontier.study.formula.Expression.Negation;
import org.ecofrontier.study.formula.Expression.Operation;
import org.ecofrontier.study.formula.Expression.Reference;

/** Computes a formula for all rows. What cannot be computed is missing and noted; what follows from a missing value is missing. */
final class Evaluation {

    private final Rows rows;
    private final Function<String, Values> indicators;
    private final Notes notes;

    Evaluation(Rows rows, Function<String, Values> indicators, Notes notes) {
        this.rows = rows;
        this.indicators = indicators;
        this.notes = notes;
    }

    Values of(Expression expression) {
        return switch (expression) {
            case Literal literal -> literal(literal.value());
            case Reference reference -> indicators.apply(reference.id());
            case Negation negation -> map(of(negation.operand()), x -> -x, x -> true, "notFinite");
            case Operation operation -> operation(operation);
            case Call call -> call(call);
        };
    }

    private Values literal(double value) {
        double[] numbers = new double[rows.size()];
        Arrays.fill(numbers, value);
        return new Values(numbers, new BitSet());
    }

    private Values operation(Operation operation) {
        Values left = of(operation.left());
        Values right = of(operation.right());
        return switch (operation.sign()) {
            case '+' -> combine(left, right, Double::sum);
            case '-' -> combine(left, right, (a, b) -> a - b);
            case '*' -> combine(left, right, (a, b) -> a * b);
            case '/' -> divide(left, right);
            default -> combine(left, right, StrictMath::pow);
        };
    }

    private Values call(Call call) {
        Values first = of(call.arguments().getFirst());
        return switch (call.function()) {
            case LN -> map(first, StrictMath::log, x -> x > 0, "logarithm");
            case EXP -> map(first, StrictMath::exp, x -> true, "notFinite");
            case SQRT -> map(first, Math::sqrt, x -> x >= 0, "root");
            case ABS -> map(first, Math::abs, x -> true, "notFinite");
            case MIN -> fold(first, call, Math::min);
            case MAX -> fold(first, call, Math::max);
            case LAG -> lag(first, call.arguments().size() == 1 ? 1 : (int) call.number(1));
            case GROWTH -> growth(first);
            case SHARE -> divide(first, total(first, false));
            case MEAN -> total(first, true);
            case SUM -> total(first, false);
            case DEFLATE -> deflate(first, of(call.arguments().get(1)), (int) call.number(2));
            case WINSORISE -> winsorise(first, call.number(1));
        };
    }

    private Values fold(Values first, Call call, DoubleBinaryOperator operator) {
        Values result = first;
        for (Expression argument : call.arguments().subList(1, call.arguments().size())) {
            result = combine(result, of(argument), operator);
        }
        return result;
    }

    /** Applies a function to each value; where it is not defined, the value is missing and noted. */
    private Values map(Values values, DoubleUnaryOperator function, java.util.function.DoublePredicate defined, String undefined) {
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            double x = values.numbers()[row];
            numbers[row] = Double.isNaN(x) ? Double.NaN
                : defined.test(x) ? finite(row, function.applyAsDouble(x)) : note(row, undefined, x);
        }
        return new Values(numbers, values.imputed());
    }

    private Values combine(Values left, Values right, DoubleBinaryOperator operator) {
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = left.isMissing(row) || right.isMissing(row) ? Double.NaN
                : finite(row, operator.applyAsDouble(left.numbers()[row], right.numbers()[row]));
        }
        return new Values(numbers, either(left.imputed(), right.imputed()));
    }

    private Values divide(Values left, Values right) {
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            double divisor = right.numbers()[row];
            numbers[row] = left.isMissing(row) || Double.isNaN(divisor) ? Double.NaN
                : divisor == 0 ? note(row, "division", divisor) : finite(row, left.numbers()[row] / divisor);
        }
        return new Values(numbers, either(left.imputed(), right.imputed()));
    }

    private Values lag(Values values, int years) {
        double[] numbers = new double[rows.size()];
        BitSet imputed = new BitSet();
        for (int row = 0; row < numbers.length; row++) {
            int source = rows.year(row) == null ? -1 : rows.find(rows.region(row), (long) rows.year(row) - years);
            numbers[row] = source < 0 ? Double.NaN : values.numbers()[source];
            imputed.set(row, source >= 0 && values.imputed().get(source));
        }
        return new Values(numbers, imputed);
    }

    /** x / lag(x) - 1, computed as a difference so that small changes keep their digits. */
    private Values growth(Values values) {
        Values before = lag(values, 1);
        return divide(combine(values, before, (a, b) -> a - b), before);
    }

    /** The sum or mean of a year, missing where a value of the year is: a total of what is there would not be the total. */
    private Values total(Values values, boolean mean) {
        double[] numbers = new double[rows.size()];
        BitSet imputed = new BitSet();
        for (List<Integer> year : rows.byYear()) {
            double sum = 0;
            boolean anyImputed = false;
            int gap = -1;
            int gaps = 0;
            for (int row : year) {
                sum += values.numbers()[row];
                anyImputed |= values.imputed().get(row);
                if (values.isMissing(row)) {
                    gap = gap < 0 ? row : gap;
                    gaps++;
                }
            }
            if (gap >= 0 && gaps < year.size()) {
                note(gap, "total", gaps);
            }
            double value = gap >= 0 ? Double.NaN : finite(year.getFirst(), mean ? sum / year.size() : sum);
            for (int row : year) {
                numbers[row] = value;
                imputed.set(row, anyImputed);
            }
        }
        return new Values(numbers, imputed);
    }

    private Values deflate(Values values, Values index, int base) {
        double[] numbers = new double[rows.size()];
        BitSet imputed = either(values.imputed(), index.imputed());
        for (int row = 0; row < numbers.length; row++) {
            int source = rows.find(rows.region(row), base);
            double now = index.numbers()[row];
            if (values.isMissing(row) || Double.isNaN(now)) {
                numbers[row] = Double.NaN;
            } else if (source < 0 || !(index.numbers()[source] > 0)) {
                numbers[row] = note(row, "baseMissing", base);
            } else if (!(now > 0)) {
                numbers[row] = note(row, "index", now);
            } else {
                numbers[row] = finite(row, values.numbers()[row] * (index.numbers()[source] / now));
                imputed.set(row, imputed.get(row) || index.imputed().get(source));
            }
        }
        return new Values(numbers, imputed);
    }

    /** Quantiles of type 7 (Hyndman and Fan 1996), of all values that are there. */
    private Values winsorise(Values values, double p) {
        double[] sorted = Arrays.stream(values.numbers()).filter(value -> !Double.isNaN(value)).sorted().toArray();
        if (sorted.length == 0) {
            return values;
        }
        double low = quantile(sorted, p);
        double high = quantile(sorted, 1 - p);
        return map(values, x -> Math.min(Math.max(x, low), high), x -> true, "notFinite");
    }

    private static double quantile(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private double finite(int row, double value) {
        return Double.isInfinite(value) || Double.isNaN(value) ? note(row, "notFinite", value) : value;
    }

    private double note(int row, String key, double value) {
        notes.add(row, key, value);
        return Double.NaN;
    }

    private static BitSet either(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }
}
