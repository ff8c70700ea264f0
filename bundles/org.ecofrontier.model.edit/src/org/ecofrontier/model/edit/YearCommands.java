package org.ecofrontier.model.edit;

import java.util.List;

import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.Years;

/**
 * What a user does with the years of a panel.
 *
 * @since 0.1
 */
public final class YearCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private YearCommands() {
    }

    /**
     * {@return a command that adds years; they have no observations yet}
     *
     * @param study the study; a cross-section with observations cannot get years
     * @param years the years
     */
    public static StudyCommand add(Study study, int... years) {
        Years wanted = Years.of(years);
        return new StudyCommand(log -> add(study, wanted, log), "year.add", wanted);
    }

    static void add(Study study, Years years, ChangeLog log) {
        if (study.getObservations().stream().anyMatch(observation -> observation.getYear() == null)) {
            throw new EditRefusedException("refused.crossSection");
        }
        Years after = study.getYears().plus(years.toArray());
        if (!after.equals(study.getYears())) {
            log.set(study, MODEL.getStudy_Years(), after);
        }
    }

    /**
     * {@return a command that removes years and their observations}
     *
     * @param study the study
     * @param years the years
     */
    public static StudyCommand remove(Study study, int... years) {
        Years doomed = Years.of(years);
        return new StudyCommand(log -> {
            List<Observation> observations = study.getObservations().stream()
                .filter(observation -> observation.getYear() != null && doomed.contains(observation.getYear())).toList();
            log.removeAll(study.getObservations(), observations);
            log.set(study, MODEL.getStudy_Years(), study.getYears().minus(doomed.toArray()));
        }, "year.remove", doomed);
    }
}
