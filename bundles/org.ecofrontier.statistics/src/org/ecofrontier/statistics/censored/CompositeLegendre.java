package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Quadrature that is exact for practical purposes: Gauss-Legendre on panels that are halved until halving no longer matters. A region
 * whose rows are all censored has a posterior with a sharp edge, which Gauss-Hermite nodes around its mode cannot resolve.
 */
final class CompositeLegendre implements RegionQuadrature {

    /** Logarithm of the share of the mode's density below which the posterior is cut off. */
    private static final double CUT = -37;

    private static final double TOLERANCE = 1e-12;

    private static final int MOST_HALVINGS = 14;

    private static final int PANEL_NODES = 16;

    private static final int NORMAL_NODES = 12;

    private final double[] points = new double[PANEL_NODES];

    private final double[] weights = new double[PANEL_NODES];

    private final GaussHermite normal = GaussHermite.of(NORMAL_NODES);

    CompositeLegendre() {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(PANEL_NODES);
        for (int i = 0; i < PANEL_NODES; i++) {
            points[i] = rule.getPoint(i);
            weights[i] = rule.getWeight(i);
        }
    }

    @Override
    public Placement place(RegionPosterior posterior, RegionPosterior.Mode mode) {
        if (posterior.isNormal()) {
            return normal.place(posterior, mode);
        }
        double top = mode.value();
        Panel left = panel(posterior, top, end(posterior, mode.effect(), -mode.width(), top), mode.effect());
        Panel right = panel(posterior, top, mode.effect(), end(posterior, mode.effect(), mode.width(), top));
        List<Panel> accepted = new ArrayList<>();
        double enough = TOLERANCE * (left.integral() + right.integral());
        halve(posterior, top, left, enough, MOST_HALVINGS, accepted);
        halve(posterior, top, right, enough, MOST_HALVINGS, accepted);
        double[] effects = new double[accepted.size() * PANEL_NODES];
        double[] logs = new double[effects.length];
        int k = 0;
        for (Panel panel : accepted) {
            double half = (panel.to() - panel.from()) / 2;
            for (int i = 0; i < PANEL_NODES; i++) {
                effects[k] = panel.from() + half * (1 + points[i]);
                logs[k] = Math.log(half * weights[i]);
                k++;
            }
        }
        return new Placement(effects, logs);
    }

    private record Panel(double from, double to, double integral) {
    }

    /** Where the posterior has fallen to the cut, on the side of a step. */
    private static double end(RegionPosterior posterior, double mode, double step, double top) {
        double inside = mode;
        double outside = mode + step;
        while (posterior.value(outside) - top > CUT) {
            inside = outside;
            outside = mode + 2 * (outside - mode);
        }
        for (int i = 0; i < 4; i++) {
            double middle = (inside + outside) / 2;
            if (posterior.value(middle) - top > CUT) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    private Panel panel(RegionPosterior posterior, double top, double from, double to) {
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < PANEL_NODES; i++) {
            sum += weights[i] * Math.exp(posterior.value(from + half * (1 + points[i])) - top);
        }
        return new Panel(from, to, half * sum);
    }

    private void halve(RegionPosterior posterior, double top, Panel whole, double enough, int halvings, List<Panel> accepted) {
        double middle = (whole.from() + whole.to()) / 2;
        Panel first = panel(posterior, top, whole.from(), middle);
        Panel second = panel(posterior, top, middle, whole.to());
        if (Math.abs(first.integral() + second.integral() - whole.integral()) <= enough || halvings == 0) {
            accepted.add(whole);
        } else {
            halve(posterior, top, first, enough, halvings - 1, accepted);
            halve(posterior, top, second, enough, halvings - 1, accepted);
        }
    }
}
