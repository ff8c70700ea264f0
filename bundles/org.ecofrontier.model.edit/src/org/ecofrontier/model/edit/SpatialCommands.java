package org.ecofrontier.model.edit;

import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.WeightsDefinition;

/**
 * What a user does with boundaries and spatial weights.
 *
 * @since 0.1
 */
public final class SpatialCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private SpatialCommands() {
    }

    /**
     * {@return a command that adds boundaries}
     *
     * @param study the study
     * @param boundaries the boundaries, not part of a study
     * @param index their place in the list
     */
    public static StudyCommand addBoundaries(Study study, Boundaries boundaries, int index) {
        return new StudyCommand(log -> {
            Checks.free(study.getBoundaries(), Boundaries::getId, boundaries.getId());
            Checks.place(index, study.getBoundaries().size());
            log.add(study.getBoundaries(), index, boundaries);
        }, "boundaries.add", boundaries.getId());
    }

    /**
     * {@return a command that removes boundaries; weights that were made from them use the first ones then}
     *
     * @param study the study
     * @param boundaries boundaries of the study
     */
    public static StudyCommand removeBoundaries(Study study, Boundaries boundaries) {
        return new StudyCommand(log -> {
            int index = Checks.indexOf(study.getBoundaries(), boundaries);
            refer(study, boundaries.getId(), null, log);
            log.remove(study.getBoundaries(), index);
        }, "boundaries.remove", boundaries.getId());
    }

    /**
     * {@return a command that gives boundaries another id; weights go on referring to them}
     *
     * @param study the study
     * @param boundaries boundaries of the study
     * @param id the other id
     */
    public static StudyCommand renameBoundaries(Study study, Boundaries boundaries, String id) {
        return new StudyCommand(log -> {
            if (id.equals(boundaries.getId())) {
                return;
            }
            Checks.indexOf(study.getBoundaries(), boundaries);
            Checks.free(study.getBoundaries(), Boundaries::getId, id);
            refer(study, boundaries.getId(), id, log);
            log.set(boundaries, MODEL.getBoundaries_Id(), id);
        }, "boundaries.rename", boundaries.getId(), id);
    }

    /**
     * {@return a command that moves boundaries to another place; the first ones are those that maps use}
     *
     * @param study the study
     * @param boundaries boundaries of the study
     * @param index the place afterwards
     */
    public static StudyCommand moveBoundaries(Study study, Boundaries boundaries, int index) {
        return new StudyCommand(log -> {
            Checks.place(index, study.getBoundaries().size() - 1);
            log.move(study.getBoundaries(), index, Checks.indexOf(study.getBoundaries(), boundaries));
        }, "boundaries.move", boundaries.getId());
    }

    /**
     * {@return a command that moves spatial weights to another place}
     *
     * @param study the study
     * @param weights weights of the study
     * @param index the place afterwards
     */
    public static StudyCommand moveWeights(Study study, WeightsDefinition weights, int index) {
        return new StudyCommand(log -> {
            Checks.place(index, study.getWeights().size() - 1);
            log.move(study.getWeights(), index, Checks.indexOf(study.getWeights(), weights));
        }, "weights.move", weights.getId());
    }

    /**
     * {@return a command that adds spatial weights}
     *
     * @param study the study
     * @param weights the weights, not part of a study
     * @param index their place in the list
     */
    public static StudyCommand addWeights(Study study, WeightsDefinition weights, int index) {
        return new StudyCommand(log -> {
            Checks.free(study.getWeights(), WeightsDefinition::getId, weights.getId());
            Checks.place(index, study.getWeights().size());
            log.add(study.getWeights(), index, weights);
        }, "weights.add", weights.getId());
    }

    /**
     * {@return a command that removes spatial weights}
     *
     * @param study the study
     * @param weights weights of the study
     */
    public static StudyCommand removeWeights(Study study, WeightsDefinition weights) {
        return new StudyCommand(log -> log.remove(study.getWeights(), Checks.indexOf(study.getWeights(), weights)),
            "weights.remove", weights.getId());
    }

    /**
     * {@return a command that gives spatial weights another id}
     *
     * @param study the study
     * @param weights weights of the study
     * @param id the other id
     */
    public static StudyCommand renameWeights(Study study, WeightsDefinition weights, String id) {
        return new StudyCommand(log -> {
            if (id.equals(weights.getId())) {
                return;
            }
            Checks.free(study.getWeights(), WeightsDefinition::getId, id);
            log.set(weights, MODEL.getWeightsDefinition_Id(), id);
        }, "weights.rename", weights.getId(), id);
    }

    private static void refer(Study study, String before, String after, ChangeLog log) {
        for (WeightsDefinition weights : study.getWeights()) {
            if (before.equals(weights.getBoundaries())) {
                log.set(weights, MODEL.getWeightsDefinition_Boundaries(), after);
            }
        }
    }
}
