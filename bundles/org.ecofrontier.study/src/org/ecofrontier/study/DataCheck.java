package org.ecofrontier.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace.Part;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.study.missing.FillFix;
import org.ecofrontier.study.missing.MissingValues;

/** Figures that are missing, or that efficiency models cannot use. */
final class DataCheck {

    private final Study study;
    private final StudyIndex index;
    private final StudyValues values;
    private final Findings findings;

    DataCheck(Study study, StudyIndex index, StudyValues values, Findings findings) {
        this.study = study;
        this.values = values;
        this.index = index;
        this.findings = findings;
    }

    static String year(Integer year) {
        return year == null ? "-" : year.toString();
    }

    void run() {
        if (study.getRegions().isEmpty() || study.getIndicators().isEmpty()) {
            findings.add(Severity.INFO, StudyPlace.study(), "empty");
            return;
        }
        rows();
        Set<String> bound = boundIndicators();
        for (int i = 0; i < study.getIndicators().size(); i++) {
            Indicator indicator = study.getIndicators().get(i);
            missing(indicator, i, bound.contains(indicator.getId()));
            signs(indicator, i);
        }
    }

    private Set<String> boundIndicators() {
        Set<String> bound = new HashSet<>();
        study.getAnalyses().stream().filter(Analysis::isEnabled).flatMap(analysis -> analysis.getBindings().stream())
            .flatMap(binding -> binding.getSources().stream()).filter(IndicatorSource.class::isInstance)
            .forEach(source -> bound.add(((IndicatorSource) source).getIndicator()));
        return bound;
    }

    private List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        study.getYears().forEach(years::add);
        if (years.isEmpty()) {
            years.add(null);
        }
        return years;
    }

    private void rows() {
        Findings.Series series = findings.series(Severity.WARNING, "missingRow");
        List<Integer> years = years();
        for (Region region : study.getRegions()) {
            for (Integer year : years) {
                if (index.observation(region.getId(), year).isEmpty()) {
                    series.add(StudyPlace.row(region.getId(), year), String.valueOf(region.getId()), year(year));
                }
            }
        }
        series.end();
    }

    /** Cells of rows that are there; where rows are dropped, or nobody uses the indicator, a missing cell is no obstacle. */
    private void missing(Indicator indicator, int column, boolean bound) {
        boolean derived = StudyValues.isDerived(indicator);
        MissingPolicy policy = indicator.getMissingPolicy();
        boolean dropped = policy == MissingPolicy.DROP;
        double[] figures = values.column(column);
        if (Arrays.stream(figures).allMatch(Double::isNaN)) {
            if (values.failure(indicator.getId()).isEmpty()) {
                findings.add(!dropped && bound ? Severity.ERROR : Severity.WARNING, StudyPlace.of(Part.INDICATOR, indicator.getId()),
                    "noValues", String.valueOf(indicator.getId()));
            }
            return;
        }
        Severity severity = dropped || derived && !bound ? Severity.INFO : bound ? Severity.ERROR : Severity.WARNING;
        String key = dropped ? "missingCellHandled" : derived ? "missingCellDerived"
            : policy == MissingPolicy.REFUSE ? "missingCell" : "missingCellUnfilled";
        Findings.Series series = findings.series(severity, key);
        List<QuickFix> fixes = dropped || Arrays.stream(figures).noneMatch(Double::isNaN) ? List.of() : fixes(indicator);
        for (int row = 0; row < figures.length; row++) {
            if (Double.isNaN(figures[row])) {
                Observation observation = study.getObservations().get(row);
                series.add(cell(indicator, observation), fixes, String.valueOf(indicator.getId()), String.valueOf(observation.getRegion()),
                    year(observation.getYear()), policy.getLiteral());
            }
        }
        series.end();
    }

    /** Filling comes first where the rule, or for want of one a straight line, would fill anything. */
    private List<QuickFix> fixes(Indicator indicator) {
        List<QuickFix> fixes = new ArrayList<>();
        MissingPolicy rule = MissingValues.fills(indicator.getMissingPolicy()) ? indicator.getMissingPolicy() : MissingPolicy.INTERPOLATE;
        if (!StudyValues.isDerived(indicator) && !MissingValues.plan(study, indicator, rule).cells().isEmpty()) {
            fixes.add(FillFix.of(indicator, rule));
        }
        fixes.add(FillFix.of(indicator, MissingPolicy.DROP));
        return fixes;
    }

    private void signs(Indicator indicator, int column) {
        IndicatorKind kind = indicator.getKind();
        if (kind != IndicatorKind.INPUT && kind != IndicatorKind.DESIRABLE && kind != IndicatorKind.UNDESIRABLE) {
            return;
        }
        boolean input = kind == IndicatorKind.INPUT;
        Findings.Series series = findings.series(Severity.ERROR, input ? "inputNotPositive" : "outputNegative");
        boolean positive = false;
        boolean any = false;
        double[] figures = values.column(column);
        for (int row = 0; row < figures.length; row++) {
            Observation observation = study.getObservations().get(row);
            double value = figures[row];
            any |= !Double.isNaN(value);
            positive |= value > 0;
            if (input ? value <= 0 : value < 0) {
                series.add(cell(indicator, observation), String.valueOf(indicator.getId()), String.valueOf(observation.getRegion()),
                    year(observation.getYear()), Double.toString(value));
            }
        }
        series.end();
        if (any && !positive && kind == IndicatorKind.DESIRABLE) {
            findings.error(StudyPlace.of(Part.INDICATOR, indicator.getId()), "outputAllZero", String.valueOf(indicator.getId()));
        }
    }

    private static StudyPlace cell(Indicator indicator, Observation observation) {
        return StudyPlace.cell(indicator.getId(), observation.getRegion(), observation.getYear());
    }
}
