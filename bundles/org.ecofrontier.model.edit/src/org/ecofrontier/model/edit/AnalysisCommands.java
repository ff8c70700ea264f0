package org.ecofrontier.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.FigureSettings;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with analyses.
 *
 * @since 0.1
 */
public final class AnalysisCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;
    private static final int COPY_OFFSET = 30;

    private AnalysisCommands() {
    }

    /**
     * {@return a command that adds an analysis}
     *
     * @param study the study
     * @param analysis the analysis, not part of a study; its id must be fit for the name of a folder
     * @param index its place among the analyses
     */
    public static StudyCommand add(Study study, Analysis analysis, int index) {
        return new StudyCommand(log -> {
            requireFree(study.getAnalyses(), analysis.getId());
            Checks.place(index, study.getAnalyses().size());
            log.add(study.getAnalyses(), index, analysis);
        }, "analysis.add", analysis.getId());
    }

    /**
     * {@return a command that adds a copy of an analysis after it}
     *
     * @param study the study
     * @param analysis an analysis of the study
     * @param id the id of the copy
     */
    public static StudyCommand duplicate(Study study, Analysis analysis, String id) {
        Analysis copy = EcoreUtil.copy(analysis);
        copy.setId(id);
        copy.setX(analysis.getX() + COPY_OFFSET);
        copy.setY(analysis.getY() + COPY_OFFSET);
        return new StudyCommand(log -> {
            requireFree(study.getAnalyses(), id);
            log.add(study.getAnalyses(), Checks.indexOf(study.getAnalyses(), analysis) + 1, copy);
        }, "analysis.duplicate", analysis.getId());
    }

    /**
     * {@return a command that removes analyses and the bindings to their outputs}
     *
     * @param study the study
     * @param analyses analyses of the study
     */
    public static StudyCommand remove(Study study, Collection<Analysis> analyses) {
        List<Analysis> doomed = List.copyOf(analyses);
        return new StudyCommand(log -> {
            doomed.forEach(analysis -> Checks.indexOf(study.getAnalyses(), analysis));
            log.removeAll(study.getAnalyses(), doomed);
            doomed.forEach(analysis -> References.remove(study, References.toAnalysis(analysis.getId()), log));
        }, "analysis.remove", doomed.size());
    }

    /**
     * {@return a command that gives an analysis another id; bindings to its outputs go on referring to it}
     *
     * @param study the study
     * @param analysis an analysis of the study
     * @param id the other id, fit for the name of a folder
     */
    public static StudyCommand rename(Study study, Analysis analysis, String id) {
        return new StudyCommand(log -> {
            String before = analysis.getId();
            if (id.equals(before)) {
                return;
            }
            Checks.indexOf(study.getAnalyses(), analysis);
            requireFree(study.getAnalyses().stream().filter(other -> other != analysis).toList(), id);
            References.rename(study, References.toAnalysis(before), id, log);
            log.set(analysis, MODEL.getAnalysis_Id(), id);
        }, "analysis.rename", analysis.getId(), id);
    }

    /**
     * {@return a command that moves an analysis to another place in the list}
     *
     * @param study the study
     * @param analysis an analysis of the study
     * @param index the place afterwards
     */
    public static StudyCommand move(Study study, Analysis analysis, int index) {
        return new StudyCommand(log -> {
            Checks.place(index, study.getAnalyses().size() - 1);
            log.move(study.getAnalyses(), index, Checks.indexOf(study.getAnalyses(), analysis));
        }, "analysis.move", analysis.getId());
    }

    /**
     * {@return a command that moves an analysis on the canvas}
     *
     * @param analysis the analysis
     * @param x horizontal place
     * @param y vertical place
     */
    public static StudyCommand place(Analysis analysis, int x, int y) {
        return new StudyCommand(log -> {
            log.set(analysis, MODEL.getAnalysis_X(), x);
            log.set(analysis, MODEL.getAnalysis_Y(), y);
        }, "analysis.place", analysis.getId());
    }

    /**
     * {@return a command that binds variables to a slot in place of those that are bound}
     *
     * @param analysis the analysis
     * @param slot id of the slot
     * @param sources the variables in order, not part of a binding; none = the slot is unbound
     */
    public static StudyCommand bind(Analysis analysis, String slot, List<? extends Source> sources) {
        List<Source> wanted = List.copyOf(sources);
        return new StudyCommand(log -> {
            Optional<Binding> binding = analysis.getBindings().stream().filter(known -> slot.equals(known.getSlot())).findFirst();
            if (wanted.isEmpty()) {
                binding.ifPresent(known -> log.removeAll(analysis.getBindings(), List.of(known)));
                return;
            }
            Binding bound = binding.orElseGet(() -> {
                Binding created = StudyFactory.eINSTANCE.createBinding();
                created.setSlot(slot);
                log.add(analysis.getBindings(), created);
                return created;
            });
            log.removeAll(bound.getSources(), List.copyOf(bound.getSources()));
            wanted.forEach(source -> log.add(bound.getSources(), source));
        }, "analysis.bind", analysis.getId(), slot);
    }

    /**
     * {@return a command that sets a parameter}
     *
     * @param analysis the analysis
     * @param parameter id of the parameter
     * @param value the value as text, or null for the default
     */
    public static StudyCommand setParameter(Analysis analysis, String parameter, String value) {
        return new StudyCommand(log -> {
            Optional<Parameter> known = analysis.getParameters().stream().filter(each -> parameter.equals(each.getId())).findFirst();
            if (value == null) {
                known.ifPresent(each -> log.removeAll(analysis.getParameters(), List.of(each)));
            } else if (known.isPresent()) {
                log.set(known.get(), MODEL.getParameter_Value(), value);
            } else {
                Parameter created = StudyFactory.eINSTANCE.createParameter();
                created.setId(parameter);
                created.setValue(value);
                log.add(analysis.getParameters(), created);
            }
        }, "analysis.parameter", analysis.getId(), parameter);
    }

    /**
     * {@return a command that sets a setting of a figure}
     *
     * @param analysis the analysis
     * @param figure id of the figure
     * @param key the setting
     * @param value its value, or null for the default
     */
    public static StudyCommand setFigureSetting(Analysis analysis, String figure, String key, String value) {
        return new StudyCommand(log -> {
            Optional<FigureSettings> known = analysis.getFigures().stream().filter(each -> figure.equals(each.getFigure())).findFirst();
            if (known.isEmpty() && value == null) {
                return;
            }
            FigureSettings settings = known.orElseGet(() -> {
                FigureSettings created = StudyFactory.eINSTANCE.createFigureSettings();
                created.setFigure(figure);
                log.add(analysis.getFigures(), created);
                return created;
            });
            SettingCommands.put(settings.getSettings(), key, value, log);
            if (settings.getSettings().isEmpty()) {
                log.removeAll(analysis.getFigures(), List.of(settings));
            }
        }, "analysis.figure", analysis.getId(), figure);
    }

    private static void requireFree(List<Analysis> others, String id) {
        if (!Ids.isFolderName(id)) {
            throw new EditRefusedException("refused.folderName", String.valueOf(id));
        }
        // Folders of results whose names differ in case only are one folder on some systems.
        if (others.stream().anyMatch(other -> id.equalsIgnoreCase(other.getId()))) {
            throw new EditRefusedException("refused.taken", id);
        }
    }
}
