package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.ecofrontier.model.FormulaTokens;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with indicators. The column of an indicator in the observations goes with it.
 *
 * @since 0.1
 */
public final class IndicatorCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private IndicatorCommands() {
    }

    /**
     * {@return a command that adds an indicator; its values are missing}
     *
     * @param study the study
     * @param indicator the indicator, not part of a study
     * @param index its place among the indicators
     */
    public static StudyCommand add(Study study, Indicator indicator, int index) {
        return new StudyCommand(log -> {
            Checks.free(study.getIndicators(), Indicator::getId, indicator.getId());
            Checks.place(index, study.getIndicators().size());
            List<Integer> columns = columns(study);
            columns.add(index, -1);
            log.add(study.getIndicators(), index, indicator);
            reorder(study, columns, log);
        }, "indicator.add", indicator.getId());
    }

    /** Adds indicators after those that are there. */
    static void append(Study study, List<Indicator> indicators, ChangeLog log) {
        if (indicators.isEmpty()) {
            return;
        }
        List<Integer> columns = columns(study);
        for (Indicator indicator : indicators) {
            Checks.free(study.getIndicators(), Indicator::getId, indicator.getId());
            columns.add(-1);
            log.add(study.getIndicators(), indicator);
        }
        reorder(study, columns, log);
    }

    /**
     * {@return a command that removes indicators, their values and their bindings}
     *
     * @param study the study
     * @param indicators indicators of the study
     */
    public static StudyCommand remove(Study study, Collection<Indicator> indicators) {
        List<Indicator> doomed = List.copyOf(indicators);
        return new StudyCommand(log -> {
            List<Integer> columns = columns(study);
            columns.removeAll(doomed.stream().map(indicator -> Checks.indexOf(study.getIndicators(), indicator)).toList());
            doomed.forEach(indicator -> References.remove(study, References.toIndicator(indicator.getId()), log));
            log.removeAll(study.getIndicators(), doomed);
            reorder(study, columns, log);
        }, "indicator.remove", doomed.size());
    }

    /**
     * {@return a command that gives an indicator another id; bindings and formulas go on referring to it}
     *
     * @param study the study
     * @param indicator an indicator of the study
     * @param id the other id
     */
    public static StudyCommand rename(Study study, Indicator indicator, String id) {
        return new StudyCommand(log -> {
            String before = indicator.getId();
            if (id.equals(before)) {
                return;
            }
            Checks.indexOf(study.getIndicators(), indicator);
            Checks.free(study.getIndicators(), Indicator::getId, id);
            References.rename(study, References.toIndicator(before), id, log);
            renameInFormulas(study, before, id, log);
            log.set(indicator, MODEL.getIndicator_Id(), id);
        }, "indicator.rename", indicator.getId(), id);
    }

    /**
     * {@return a command that moves an indicator, and its column, to another place}
     *
     * @param study the study
     * @param indicator an indicator of the study
     * @param index the place afterwards
     */
    public static StudyCommand move(Study study, Indicator indicator, int index) {
        return new StudyCommand(log -> {
            int from = Checks.indexOf(study.getIndicators(), indicator);
            Checks.place(index, study.getIndicators().size() - 1);
            List<Integer> columns = columns(study);
            columns.add(index, columns.remove(from));
            log.move(study.getIndicators(), index, from);
            reorder(study, columns, log);
        }, "indicator.move", indicator.getId());
    }

    /**
     * {@return a command that makes an indicator follow from a formula and empties its cells, so that there is nothing beside the formula
     * that could disagree with it}
     *
     * @param study the study
     * @param indicator an indicator of the study
     * @param formula the formula; whether it makes sense is not checked
     */
    public static StudyCommand define(Study study, Indicator indicator, String formula) {
        return new StudyCommand(log -> {
            int column = Checks.indexOf(study.getIndicators(), indicator);
            log.set(indicator, MODEL.getIndicator_Formula(), formula);
            setColumn(study, column, row -> Double.NaN, log);
        }, "indicator.define", indicator.getId());
    }

    /**
     * {@return a command that takes the formula of an indicator away and gives it values of its own}
     *
     * @param study the study
     * @param indicator an indicator of the study
     * @param values one value per observation of the study, NaN = missing
     */
    public static StudyCommand freeze(Study study, Indicator indicator, double[] values) {
        double[] wanted = values.clone();
        return new StudyCommand(log -> {
            int column = Checks.indexOf(study.getIndicators(), indicator);
            if (wanted.length != study.getObservations().size()) {
                throw new EditRefusedException("refused.gone");
            }
            log.set(indicator, MODEL.getIndicator_Formula(), null);
            setColumn(study, column, row -> wanted[row], log);
        }, "indicator.freeze", indicator.getId());
    }

    private static void setColumn(Study study, int column, IntToDoubleFunction values, ChangeLog log) {
        for (int row = 0; row < study.getObservations().size(); row++) {
            Observation observation = study.getObservations().get(row);
            double value = values.applyAsDouble(row);
            if (!(Double.isNaN(value) && observation.getValues().isMissing(column))) {
                log.set(observation, MODEL.getObservation_Values(), observation.getValues().with(column, value));
            }
        }
    }

    private static void renameInFormulas(Study study, String before, String id, ChangeLog log) {
        for (Indicator each : study.getIndicators()) {
            String renamed = each.getFormula() == null ? null : FormulaTokens.rename(each.getFormula(), before, id);
            if (renamed != null && !renamed.equals(each.getFormula())) {
                log.set(each, MODEL.getIndicator_Formula(), renamed);
            }
        }
    }

    private static List<Integer> columns(Study study) {
        return new ArrayList<>(IntStream.range(0, study.getIndicators().size()).boxed().toList());
    }

    private static void reorder(Study study, List<Integer> columns, ChangeLog log) {
        int[] sources = columns.stream().mapToInt(Integer::intValue).toArray();
        for (Observation observation : study.getObservations()) {
            log.set(observation, MODEL.getObservation_Values(), observation.getValues().reordered(sources));
        }
    }
}
