package org.ecofrontier.ui.missing;

import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.study.missing.FillPlan;

/** An indicator with gaps, the rule chosen for it, and what the rule would do. */
final class FillChoice {

    private final String indicator;
    private final String name;
    private final MissingPolicy before;
    private final int imputed;
    private MissingPolicy rule;
    private FillPlan plan;

    FillChoice(String indicator, String name, MissingPolicy before, int imputed) {
        this.indicator = indicator;
        this.name = name;
        this.before = before;
        this.imputed = imputed;
        this.rule = before;
    }

    String indicator() {
        return indicator;
    }

    String name() {
        return name;
    }

    MissingPolicy rule() {
        return rule;
    }

    void rule(MissingPolicy chosen) {
        rule = chosen;
        plan = null;
    }

    /** What the rule would do; null while it is worked out. */
    FillPlan plan() {
        return plan;
    }

    void plan(FillPlan made) {
        plan = made;
    }

    /** Whether there is something to do for the rule. */
    boolean changes() {
        return rule != before || plan != null && (!plan.cells().isEmpty() || imputed > 0);
    }

    /** The cells without an observed value: those that the rule fills and those that it leaves. */
    String gaps() {
        return plan == null ? "…" : Integer.toString(plan.cells().size() + plan.left().size());
    }

    String filled() {
        return plan == null ? "…" : Integer.toString(plan.cells().size());
    }

    String left() {
        return plan == null ? "…" : Integer.toString(plan.left().size());
    }
}
