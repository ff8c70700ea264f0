package org.ecofrontier.study.checks;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.study.StudyPlace.Part;

/** Negative figures where nearly all are not, zeros among undesirable outputs, and columns that say nothing. */
final class SignCheck {

    /** Up to this share of negative figures they look like slips rather than like the nature of the indicator. */
    private static final double FEW = 0.05;
    private static final int LEAST_FIGURES = 3;

    private final Figures figures;
    private final Found found;

    SignCheck(Figures figures, Found found) {
        this.figures = figures;
        this.found = found;
    }

    void run() {
        double[] present = figures.present();
        IndicatorKind kind = figures.indicator().getKind();
        if (present.length >= LEAST_FIGURES && Arrays.stream(present).allMatch(value -> value == present[0])) {
            found.add(Severity.WARNING, StudyPlace.of(Part.INDICATOR, figures.id()), List.of(), "constant", figures.id(),
                Figures.number(present[0]));
        }
        long negative = Arrays.stream(present).filter(value -> value < 0).count();
        // Negative inputs and outputs are errors, which the validation of the study names.
        boolean suspicious = (kind == IndicatorKind.DRIVER || kind == IndicatorKind.OTHER) && negative <= FEW * present.length;
        for (int row = 0; row < figures.values().length; row++) {
            double value = figures.values()[row];
            int at = row;
            if (value < 0 && suspicious) {
                found.add(Severity.INFO, figures.place(row),
                    List.of(figures.change("fix.positive", "", List.of(at), Math::abs), figures.markMissing(row)), "negative", figures.id(),
                    figures.region(row), figures.yearText(row), Figures.number(value));
            }
            if (value == 0 && kind == IndicatorKind.UNDESIRABLE) {
                found.add(Severity.INFO, figures.place(row), List.of(figures.markMissing(row)), "zero", figures.id(), figures.region(row),
                    figures.yearText(row));
            }
        }
    }
}
