package org.ecofrontier.study.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.study.StudyPlace.Part;
import org.ecofrontier.study.formula.Expression.Call;
import org.ecofrontier.study.formula.Expression.Literal;
import org.ecofrontier.study.formula.Expression.Negation;
import org.ecofrontier.study.formula.Expression.Operation;
import org.ecofrontier.study.formula.Expression.Reference;

/**
 * Whether the units in a formula make sense together, and which unit its result has. Units that are not given are not guessed: nothing
 * is said about what follows from them. A plain factor may convert a unit: "10,000 yuan" times 10000 may be said to be "yuan".
 *
 * @since 0.1
 */
public final class UnitCheck {

    /** What is known about a part of a formula; the unit is null when it is not known. */
    private record Known(Unit unit, double factor, boolean literal) {
        private static final Known NOTHING = new Known(null, 1, false);

        /** Whether the values can be meant in units of this scale. */
        boolean fits(double scale) {
            return Unit.isSame(unit.scale(), scale) || factor != 0 && Unit.isSame(unit.scale() / factor, scale);
        }
    }

    private final String indicator;
    private final List<Indicator> indicators;
    private final List<StudyFinding> findings = new ArrayList<>();

    private UnitCheck(String indicator, List<Indicator> indicators) {
        this.indicator = indicator;
        this.indicators = indicators;
    }

    /**
     * {@return the unit of the values of a formula}
     *
     * @param study the study whose indicators it uses
     * @param formula the formula
     */
    public static Optional<String> suggest(Study study, Formula formula) {
        Known known = new UnitCheck("", study.getIndicators()).of(formula.expression());
        return Optional.ofNullable(known.unit()).map(Unit::toString);
    }

    static List<StudyFinding> of(Indicator derived, List<Indicator> indicators, FormulaGraph graph) {
        UnitCheck check = new UnitCheck(derived.getId(), indicators);
        graph.formula(derived.getId()).ifPresent(formula -> check.compare(check.of(formula.expression()), derived));
        return check.findings;
    }

    private void compare(Known result, Indicator derived) {
        Optional<Unit> declared = Unit.parse(derived.getUnit());
        if (result.unit() == null || result.literal()) {
            return;
        }
        if (declared.isEmpty()) {
            if (!result.unit().powers().isEmpty()) {
                add(Severity.INFO, "unitSuggested", result.unit().toString());
            }
        } else if (!result.unit().isNearlySameKind(declared.get()) || !result.fits(declared.get().scale())) {
            add(Severity.WARNING, "unitDiffers", derived.getUnit(), result.unit().toString());
        }
    }

    private void add(Severity severity, String key, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = indicator;
        System.arraycopy(args, 0, all, 1, args.length);
        findings.add(new StudyFinding(severity, Wording.of(UnitCheck.class, "formula." + key, (Object[]) all),
            StudyPlace.of(Part.INDICATOR, indicator)));
    }

    private Known of(Expression expression) {
        return switch (expression) {
            case Literal literal -> new Known(Unit.NUMBER, literal.value(), true);
            case Reference reference -> indicators.stream().filter(each -> reference.id().equals(each.getId())).findFirst()
                .flatMap(each -> Unit.parse(each.getUnit())).map(unit -> new Known(unit, 1, false)).orElse(Known.NOTHING);
            case Negation negation -> of(negation.operand());
            case Operation operation -> operation(operation);
            case Call call -> call(call);
        };
    }

    private Known operation(Operation operation) {
        Known left = of(operation.left());
        Known right = of(operation.right());
        return switch (operation.sign()) {
            case '+', '-' -> together(left, right);
            case '*' -> times(left, right, 1);
            case '/' -> times(left, right, -1);
            default -> power(left, right);
        };
    }

    private static Known times(Known left, Known right, int power) {
        if (left.unit() == null || right.unit() == null) {
            return Known.NOTHING;
        }
        return new Known(left.unit().times(right.unit(), power), left.factor() * Math.pow(right.factor(), power),
            left.literal() && right.literal());
    }

    private static Known power(Known base, Known exponent) {
        if (base.unit() == null || !exponent.literal()) {
            return base.unit() != null && base.unit().powers().isEmpty() ? new Known(Unit.NUMBER, 1, false) : Known.NOTHING;
        }
        return new Known(base.unit().power(exponent.factor()), Math.pow(base.factor(), exponent.factor()), base.literal());
    }

    /** What is added, subtracted or compared must be of one kind and scale; a plain number goes with everything. */
    private Known together(Known left, Known right) {
        if (left.literal() || right.literal()) {
            Known other = left.literal() ? right : left;
            return new Known(other.unit(), 1, other.literal());
        }
        if (left.unit() == null || right.unit() == null) {
            return Known.NOTHING;
        }
        if (!left.unit().isSameKind(right.unit())) {
            add(Severity.WARNING, "unitsMixed", left.unit().toString(), right.unit().toString());
            return Known.NOTHING;
        }
        if (left.fits(right.unit().scale())) {
            return new Known(right.unit(), right.factor() == left.factor() ? right.factor() : 1, false);
        }
        if (!right.fits(left.unit().scale())) {
            add(Severity.WARNING, "scalesMixed", left.unit().toString(), right.unit().toString());
            return Known.NOTHING;
        }
        return new Known(left.unit(), 1, false);
    }

    private Known call(Call call) {
        List<Known> arguments = call.arguments().stream().map(this::of).toList();
        Known first = arguments.getFirst();
        return switch (call.function()) {
            case ABS, LAG, MEAN, SUM, WINSORISE, DEFLATE -> first;
            case MIN, MAX -> arguments.stream().reduce(this::together).orElseThrow();
            case SQRT -> power(first, new Known(Unit.NUMBER, 0.5, true));
            case GROWTH, SHARE, LN -> new Known(Unit.NUMBER, 1, false);
            case EXP -> {
                if (first.unit() != null && !first.unit().powers().isEmpty()) {
                    add(Severity.WARNING, "unitOfExponent", first.unit().toString());
                }
                yield new Known(Unit.NUMBER, 1, false);
            }
        };
    }
}
