package org.ecofrontier.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.CovarianceMatrix;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.linear.Standardisation;

/**
 * Linear regression on a panel of regions and years (Baltagi, 2021, Econometric Analysis of Panel Data), balanced or not. Without
 * regions every row is a region of its own: the pooled model is then ordinary least squares on a cross section.
 *
 * @since 0.1
 */
public final class PanelRegression {

    private final PanelData data;

    private final PanelModel model;

    private final PanelCovariance kind;

    private PanelRegression(PanelData data, PanelModel model, PanelCovariance kind) {
        this.data = data;
        this.model = model;
        this.kind = kind;
    }

    /**
     * @param data       dependent variable, regressors, region and year of each row
     * @param model      the model
     * @param covariance how standard errors are computed
     * @return the estimate with the specification tests that the data allow
     * @throws org.ecofrontier.statistics.EstimationException when the data do not determine the model, see its kinds
     */
    public static PanelFit fit(RegressionData data, PanelModel model, PanelCovariance covariance) {
        boolean byRow = model == PanelModel.POOLED || model == PanelModel.FIXED_YEAR;
        if (!data.hasGroups() && (!byRow || covariance == PanelCovariance.CLUSTER)) {
            throw Arguments.invalid("regional effects and a covariance by region need the region of each row");
        }
        return new PanelRegression(PanelData.of(data), model, covariance).fit();
    }

    private PanelFit fit() {
        Standardisation units = data.units();
        Optional<SwamyArora> variances = model == PanelModel.RANDOM ? Optional.of(SwamyArora.of(data)) : Optional.empty();
        DesignFit fit = new DesignFit(design(variances));
        boolean constant = fit.design().hasConstant();
        double[][] standard = fit.covariance(kind);
        double[] b = constant ? units.coefficients(fit.coefficients()) : units.slopes(fit.coefficients());
        double[][] covariance = constant ? units.covariance(standard) : units.slopeCovariance(standard);
        List<String> terms = units.terms().subList(constant ? 0 : 1, units.terms().size());
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < b.length; j++) {
            double error = Math.sqrt(covariance[j][j]);
            coefficients.add(model == PanelModel.RANDOM ? Coefficient.normal(terms.get(j), b[j], error)
                    : Coefficient.student(terms.get(j), b[j], error, fit.df()));
        }
        SpecificationTests tests = new SpecificationTests(data);
        List<EstimationNote> notes = new ArrayList<>(units.notes());
        notes.addAll(remarks(variances));
        notes.addAll(tests.notes());
        double unit = units.yScale() * units.yScale();
        return new PanelFit(model, coefficients, new CovarianceMatrix(terms, covariance), data.rows(), data.regions().count(),
                data.hasYears() ? data.years().count() : 0, fit.df(), fit.r2(), fit.adjustedR2(), fit.ssr() * unit,
                Math.sqrt(fit.variance() * unit), slopes(fit, standard), variances.map(v -> components(v, unit)), tests.tests(),
                varianceInflation(), notes);
    }

    private Design design(Optional<SwamyArora> variances) {
        return switch (model) {
            case POOLED -> data.pooled();
            case FIXED -> data.withinRegions().requireAll(data.units(), "region");
            case FIXED_YEAR -> data.withinYears().requireAll(data.units(), "year");
            case TWO_WAY -> data.withinBoth().requireAll(data.units(), "region and year");
            case BETWEEN -> data.between();
            case RANDOM -> data.quasiDemeaned(variances.orElseThrow().shares(data.regions()));
        };
    }

    private Optional<TestStatistic> slopes(DesignFit fit, double[][] covariance) {
        int from = fit.design().hasConstant() ? 1 : 0;
        int slopes = covariance.length - from;
        double[] b = Arrays.copyOfRange(fit.coefficients(), from, covariance.length);
        return Cholesky.of(Matrices.block(covariance, from, covariance.length)).map(factor -> Matrices.dot(b, factor.solve(b)))
                .map(wald -> model == PanelModel.RANDOM ? TestStatistic.chiSquare("Wald", wald, slopes)
                        : TestStatistic.f("F", wald / slopes, slopes, fit.df()));
    }

    private VarianceComponents components(SwamyArora variances, double unit) {
        double[] shares = variances.shares(data.regions());
        return new VarianceComponents(variances.idiosyncratic() * unit, Math.max(0, variances.individual()) * unit,
                Arrays.stream(shares).min().orElseThrow(), Arrays.stream(shares).max().orElseThrow());
    }

    private List<VarianceInflation> varianceInflation() {
        double[][] inverse = data.units().independent().inverseCrossProduct();
        List<VarianceInflation> factors = new ArrayList<>();
        for (int j = 0; j < inverse.length; j++) {
            factors.add(new VarianceInflation(data.units().terms().get(j + 1), inverse[j][j] * data.rows()));
        }
        return factors;
    }

    private List<EstimationNote> remarks(Optional<SwamyArora> variances) {
        List<EstimationNote> notes = new ArrayList<>();
        Groups regions = data.regions();
        if (variances.isPresent() && variances.get().individual() <= 0) {
            notes.add(EstimationNote.of(EstimationNote.Kind.NO_GROUP_VARIANCE,
                    "the variance of the regional effect is estimated as zero; the coefficients are those of the pooled model"));
        }
        if (model == PanelModel.FIXED || model == PanelModel.TWO_WAY) {
            int single = 0;
            int first = -1;
            for (int g = regions.count() - 1; g >= 0; g--) {
                if (regions.size(g) == 1) {
                    single++;
                    first = g;
                }
            }
            if (single > 0) {
                notes.add(EstimationNote.of(EstimationNote.Kind.SINGLE_PERIOD_GROUPS, String.format(Locale.ROOT,
                        "%d regions have one year only and add nothing to a model with regional effects", single),
                        Integer.toString(single), Integer.toString(first)));
            }
        }
        if (kind == PanelCovariance.CLUSTER) {
            notes.addAll(regions.fewNote());
        }
        return notes;
    }
}
