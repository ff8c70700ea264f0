package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does about missing values. A filled cell carries the mark of an imputed value, and its indicator the rule that filled it.
 *
 * @since 0.1
 */
public final class ImputationCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private ImputationCommands() {
    }

    /**
     * {@return a command that fills cells of indicators by a rule and records the rule; cells that were filled before and are not among
     * these become missing again}
     *
     * @param study the study
     * @param indicators indicators of the study; those that follow from a formula can be refused or dropped, but not filled
     * @param rule the rule
     * @param cells the imputed values, of these indicators only
     * @throws IllegalArgumentException when a cell is not imputed or of another indicator
     */
    public static StudyCommand fill(Study study, Collection<Indicator> indicators, MissingPolicy rule, Collection<CellChange> cells) {
        List<Indicator> chosen = List.copyOf(indicators);
        List<CellChange> wanted = List.copyOf(cells);
        List<String> ids = chosen.stream().map(Indicator::getId).toList();
        for (CellChange cell : wanted) {
            if (!cell.imputed() || !ids.contains(cell.indicator())) {
                throw new IllegalArgumentException("not an imputed value of " + ids + ": " + cell);
            }
        }
        return new StudyCommand(log -> {
            boolean fills = rule != MissingPolicy.REFUSE && rule != MissingPolicy.DROP;
            clear(study, fills ? chosen : chosen.stream().filter(indicator -> !Checks.isDerived(indicator)).toList(), log);
            chosen.forEach(indicator -> log.set(indicator, MODEL.getIndicator_MissingPolicy(), rule));
            CellCommands.set(study, wanted, log);
        }, "impute.fill", String.join(", ", ids), rule.getLiteral(), wanted.size());
    }

    /**
     * {@return a command that makes all imputed cells of indicators missing again; the rule stays as it is}
     *
     * @param study the study
     * @param indicators indicators of the study
     */
    public static StudyCommand takeBack(Study study, Collection<Indicator> indicators) {
        List<Indicator> chosen = List.copyOf(indicators);
        return new StudyCommand(log -> clear(study, chosen, log), "impute.takeBack",
            chosen.stream().map(Indicator::getId).collect(Collectors.joining(", ")));
    }

    private static void clear(Study study, List<Indicator> indicators, ChangeLog log) {
        List<Integer> columns = new ArrayList<>();
        for (Indicator indicator : indicators) {
            columns.add(Checks.indexOf(study.getIndicators(), indicator));
            Checks.observed(indicator);
        }
        for (Observation observation : study.getObservations()) {
            ObservationValues before = observation.getValues();
            ObservationValues.Builder after = null;
            for (int column : columns) {
                if (before.isImputed(column)) {
                    after = after == null ? before.toBuilder() : after;
                    after.set(column, Double.NaN);
                }
            }
            if (after != null) {
                log.set(observation, MODEL.getObservation_Values(), after.build());
            }
        }
    }
}
