package org.ecofrontier.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.ParameterType;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyPaths;

/**
 * Compares the analyses of a study with what their methods declare: whether the methods are installed, which slots and parameters they
 * have, and which outputs can be bound. References within the study are checked by {@code StudyValidator}.
 *
 * @since 0.1
 */
public final class StudyCheck {

    private static final Messages MESSAGES = Messages.beside(StudyCheck.class);

    private final Study study;
    private final Path folder;
    private final MethodRegistry registry;
    private final List<Finding> findings = new ArrayList<>();

    private StudyCheck(Study study, Path folder, MethodRegistry registry) {
        this.study = study;
        this.folder = folder;
        this.registry = registry;
    }

    /**
     * {@return what does not fit, the place of each finding naming the analysis}
     *
     * @param study the study; it is only read
     * @param folder the folder of the study, where its weights files lie
     * @param registry the installed methods
     */
    public static List<Finding> analyses(Study study, Path folder, MethodRegistry registry) {
        StudyCheck check = new StudyCheck(study, folder, registry);
        study.getAnalyses().forEach(check::analysis);
        return List.copyOf(check.findings);
    }

    /**
     * {@return what is to be known about the boundaries of a study: regions without one, repaired shapes, files that cannot be read}
     *
     * @param study the study; it is only read
     * @param folder the folder of the study; files that are not there are left to {@code StudyValidator}
     */
    public static List<Finding> boundaries(Study study, Path folder) {
        List<Finding> findings = new ArrayList<>();
        StudyGeography geography = new StudyGeography(study, folder);
        for (Boundaries boundaries : study.getBoundaries()) {
            if (isThere(folder, boundaries.getFile())) {
                findings.addAll(geography.places(boundaries).findings());
            }
        }
        return findings;
    }

    private static boolean isThere(Path folder, String file) {
        try {
            return Files.isRegularFile(StudyPaths.resolve(folder, file));
        } catch (StudyFileException e) {
            return false;
        }
    }

    private void analysis(Analysis analysis) {
        if (analysis.getMethodId() == null || analysis.getMethodId().isBlank()) {
            return;
        }
        Optional<InstalledMethod> installed = registry.find(analysis.getMethodId());
        if (installed.isEmpty()) {
            findings.add(Finding.warning("method-absent", MESSAGES.text("check.absent", analysis.getId(), analysis.getMethodId()),
                    Place.item(analysis.getId())));
            return;
        }
        MethodDescriptor method = installed.get().descriptor();
        if (!method.deprecation().isEmpty()) {
            findings.add(Finding.warning("method-deprecated", MESSAGES.text("check.deprecated", analysis.getId(), method.id(),
                    method.deprecation()), Place.item(analysis.getId())));
        }
        analysis.getParameters().forEach(parameter -> parameter(analysis, parameter, method));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Binding binding : analysis.getBindings()) {
            Optional<SlotDescriptor> slot = method.slot(binding.getSlot());
            if (slot.isEmpty()) {
                error(analysis, "slot", MESSAGES.text("slot.unknown", method.id(), binding.getSlot(),
                        String.join(", ", method.slots().stream().map(SlotDescriptor::id).toList())));
            } else {
                counts.merge(binding.getSlot(), binding.getSources().size(), Integer::sum);
                binding.getSources().forEach(source -> source(analysis, slot.get(), source));
            }
        }
        for (SlotDescriptor slot : method.slots()) {
            int count = counts.getOrDefault(slot.id(), 0);
            if (count < slot.min()) {
                error(analysis, "slot", MESSAGES.text("slot.few", method.id(), slot.id(), slot.min(), count));
            } else if (count > slot.max()) {
                error(analysis, "slot", MESSAGES.text("slot.many", method.id(), slot.id(), slot.max(), count));
            }
        }
    }

    private void error(Analysis analysis, String code, Text problem) {
        findings.add(Finding.error(code, MESSAGES.text("check.analysis", analysis.getId(), problem), Place.item(analysis.getId())));
    }

    private void parameter(Analysis analysis, Parameter parameter, MethodDescriptor method) {
        String value = parameter.getValue() == null ? "" : parameter.getValue().strip();
        if (StudyRunner.MISSING.equals(parameter.getId())) {
            if (!value.equals("refuse") && !value.equals("drop")) {
                error(analysis, "parameter", MESSAGES.text("parameter.missing", value));
            }
            return;
        }
        Optional<ParameterDescriptor> declared = method.parameter(String.valueOf(parameter.getId()));
        if (declared.isEmpty()) {
            error(analysis, "parameter", MESSAGES.text("check.parameter", method.id(), parameter.getId(),
                    String.join(", ", method.parameters().stream().map(ParameterDescriptor::id).toList())));
        } else {
            declared.get().problem(value).ifPresent(problem -> error(analysis, "parameter", problem));
            if (declared.get().type() == ParameterType.WEIGHTS && value.equals(StudyGeography.FILE)) {
                weights(analysis);
            }
        }
    }

    /** A weights file is one of the study's weights by its id, or a file in the folder of the study. */
    private void weights(Analysis analysis) {
        String reference = analysis.getParameters().stream().filter(each -> StudyGeography.FILE.equals(each.getId())).findFirst()
                .map(Parameter::getValue).map(String::strip).orElse("");
        boolean defined = study.getWeights().stream().anyMatch(each -> reference.equals(each.getId()));
        if (!defined && !isThere(folder, reference)) {
            error(analysis, "weights", MESSAGES.text("check.weights", reference));
        }
    }

    private void source(Analysis analysis, SlotDescriptor slot, Source source) {
        switch (source) {
            case IndicatorSource indicator when slot.categorical() ->
                error(analysis, "source", MESSAGES.text("bind.categories", indicator.getIndicator()));
            case ClassificationSource classification when !slot.categorical() ->
                error(analysis, "source", MESSAGES.text("bind.numbers", classification.getClassification()));
            case OutputSource output -> output(analysis, output);
            default -> { }
        }
    }

    /** An output of an analysis whose method is not installed cannot be checked. */
    private void output(Analysis analysis, OutputSource source) {
        Optional<MethodDescriptor> method = study.getAnalyses().stream().filter(each -> each.getId().equals(source.getAnalysis()))
                .findFirst()
                .flatMap(each -> registry.find(String.valueOf(each.getMethodId()))).map(InstalledMethod::descriptor);
        if (method.isEmpty()) {
            return;
        }
        Optional<OutputDescriptor> output = method.get().output(String.valueOf(source.getOutput()));
        if (output.isEmpty()) {
            error(analysis, "source", MESSAGES.text("bind.output", source.getAnalysis(), source.getOutput()));
        } else if (output.get().column(String.valueOf(source.getColumn())).isEmpty()) {
            error(analysis, "source", MESSAGES.text("bind.column", source.getAnalysis(), source.getOutput(), source.getColumn()));
        } else if (!output.get().bindable()) {
            error(analysis, "source", MESSAGES.text("bind.rows", source.getAnalysis(), source.getOutput()));
        }
    }
}
