package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.WeightsDefinition;

/**
 * What a user does with the parts of a study whatever they are, as in a list or tree of them: indicators, classifications, regions,
 * boundaries, weights, analyses.
 *
 * @since 0.1
 */
public final class PartCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private PartCommands() {
    }

    /**
     * {@return a command that moves a part to another place among those of its kind}
     *
     * @param study the study
     * @param part a part of the study
     * @param index the place afterwards
     * @throws IllegalArgumentException for a part that has no place
     */
    public static StudyCommand move(Study study, EObject part, int index) {
        return switch (part) {
            case Indicator indicator -> IndicatorCommands.move(study, indicator, index);
            case Classification classification -> ClassificationCommands.move(study, classification, index);
            case Region region -> RegionCommands.move(study, region, index);
            case Boundaries boundaries -> SpatialCommands.moveBoundaries(study, boundaries, index);
            case WeightsDefinition weights -> SpatialCommands.moveWeights(study, weights, index);
            case Analysis analysis -> AnalysisCommands.move(study, analysis, index);
            default -> throw noPart(part);
        };
    }

    /**
     * {@return a command that gives a part, or the study itself, another name; its id stays}
     *
     * @param part the part
     * @param name the name
     * @throws IllegalArgumentException for a part that has no name
     */
    public static StudyCommand name(EObject part, String name) {
        return PropertyCommands.set(part, nameOf(part), name);
    }

    private static EAttribute nameOf(EObject part) {
        return switch (part) {
            case Study study -> MODEL.getStudy_Name();
            case Indicator indicator -> MODEL.getIndicator_Name();
            case Classification classification -> MODEL.getClassification_Name();
            case Region region -> MODEL.getRegion_Name();
            case Boundaries boundaries -> MODEL.getBoundaries_Name();
            case WeightsDefinition weights -> MODEL.getWeightsDefinition_Name();
            case Analysis analysis -> MODEL.getAnalysis_Name();
            default -> throw noPart(part);
        };
    }

    /**
     * {@return a command that removes parts with everything that depends on them, as one action}
     *
     * @param study the study
     * @param parts parts of the study
     * @throws IllegalArgumentException for something that is no such part
     */
    public static StudyCommand remove(Study study, Collection<? extends EObject> parts) {
        List<Indicator> indicators = new ArrayList<>();
        List<Classification> classifications = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        List<Analysis> analyses = new ArrayList<>();
        List<StudyCommand> commands = new ArrayList<>();
        for (EObject part : parts) {
            switch (part) {
                case Indicator indicator -> indicators.add(indicator);
                case Classification classification -> classifications.add(classification);
                case Region region -> regions.add(region);
                case Analysis analysis -> analyses.add(analysis);
                case Boundaries boundaries -> commands.add(SpatialCommands.removeBoundaries(study, boundaries));
                case WeightsDefinition weights -> commands.add(SpatialCommands.removeWeights(study, weights));
                case ImportMapping mapping -> commands.add(SettingCommands.removeImportMapping(study, mapping));
                default -> throw noPart(part);
            }
        }
        commands.add(IndicatorCommands.remove(study, indicators));
        commands.add(ClassificationCommands.remove(study, classifications));
        commands.add(RegionCommands.remove(study, regions));
        commands.add(AnalysisCommands.remove(study, analyses));
        return new StudyCommand(log -> commands.forEach(command -> command.make(log)), "part.remove", parts.size());
    }

    /**
     * {@return a command that adds what was copied from a study, this one or another. Ids that are taken are replaced by free ones, within
     * what is pasted too; indicators bring their values for the regions and years that are there, classifications the categories of these
     * regions; other regions are not added}
     *
     * @param study the study
     * @param clip what was copied
     */
    public static StudyCommand paste(Study study, StudyClip clip) {
        Objects.requireNonNull(clip);
        return new StudyCommand(log -> new Paste(study, log).make(clip), "part.paste", clip.size());
    }

    /**
     * {@return several commands as one action, made in order, all or none}
     *
     * @param commands the commands
     */
    public static StudyCommand together(List<StudyCommand> commands) {
        List<StudyCommand> all = List.copyOf(commands);
        return all.size() == 1 ? all.getFirst()
            : new StudyCommand(log -> all.forEach(command -> command.make(log)), "part.together", all.size());
    }

    private static IllegalArgumentException noPart(EObject part) {
        return new IllegalArgumentException("no such part of a study: " + part.eClass().getName());
    }
}
