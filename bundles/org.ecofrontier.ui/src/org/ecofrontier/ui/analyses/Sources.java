package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The variables of a study: what can be bound to a slot, and what it is called. */
final class Sources {

    private static final Set<String> NOT_VALUES = Set.of("region", "year", "status", "reason");

    private Sources() {
    }

    /** The name of a variable for people. */
    static String name(Study study, Source source) {
        return switch (source) {
            case IndicatorSource indicator -> StudyNames.indicator(study, indicator.getIndicator());
            case ClassificationSource classification -> StudyNames.classification(study, classification.getClassification());
            case OutputSource output -> StudyNames.analysis(study, output.getAnalysis()) + " · " + column(study, output);
            default -> source.eClass().getName();
        };
    }

    private static String column(Study study, OutputSource source) {
        Optional<OutputDescriptor> output = study.getAnalyses().stream().filter(each -> source.getAnalysis().equals(each.getId()))
            .findFirst().flatMap(each -> Methods.descriptor(each.getMethodId())).flatMap(each -> each.output(source.getOutput()));
        return output.flatMap(each -> each.column(source.getColumn())).map(each -> UiText.in(each.label())).filter(text -> !text.isBlank())
            .orElse(source.getOutput() + "." + source.getColumn());
    }

    /** The variables that are bound to a slot. */
    static List<Source> bound(Analysis analysis, String slot) {
        return analysis.getBindings().stream().filter(each -> slot.equals(each.getSlot())).findFirst().map(Binding::getSources)
            .map(List::<Source>copyOf).orElse(List.of());
    }

    /** Whether two sources are the same variable. */
    static boolean same(Source a, Source b) {
        return EcoreUtil.equals(a, b);
    }

    /** Everything that can be bound somewhere: indicators, classifications, outputs. */
    static List<Source> all(Study study) {
        List<Source> all = new ArrayList<>();
        study.getIndicators().forEach(each -> all.add(indicator(each)));
        study.getClassifications().forEach(each -> all.add(classification(each)));
        for (Analysis analysis : study.getAnalyses()) {
            Methods.descriptor(analysis.getMethodId()).ifPresent(method -> all.addAll(outputs(analysis, method)));
        }
        return all;
    }

    private static Source indicator(Indicator indicator) {
        IndicatorSource source = StudyFactory.eINSTANCE.createIndicatorSource();
        source.setIndicator(indicator.getId());
        return source;
    }

    private static Source classification(Classification classification) {
        ClassificationSource source = StudyFactory.eINSTANCE.createClassificationSource();
        source.setClassification(classification.getId());
        return source;
    }

    /** Everything that can be bound to a slot: indicators and outputs, or classifications. */
    static List<Source> possible(Study study, Analysis analysis, boolean categorical) {
        List<Source> possible = new ArrayList<>();
        if (categorical) {
            study.getClassifications().forEach(each -> possible.add(classification(each)));
        } else {
            study.getIndicators().forEach(each -> possible.add(indicator(each)));
        }
        for (Analysis other : study.getAnalyses()) {
            if (other != analysis && !dependsOn(study, other, analysis.getId())) {
                Methods.descriptor(other.getMethodId()).ifPresent(method -> possible.addAll(outputs(other, method)));
            }
        }
        return possible;
    }

    /** The columns of an analysis that have one value for each region and year. */
    static List<OutputSource> outputs(Analysis analysis, MethodDescriptor method) {
        List<OutputSource> sources = new ArrayList<>();
        for (OutputDescriptor output : method.outputs()) {
            if (output.bindable()) {
                for (ColumnDescriptor column : output.columns()) {
                    if (!NOT_VALUES.contains(column.id())) {
                        OutputSource source = StudyFactory.eINSTANCE.createOutputSource();
                        source.setAnalysis(analysis.getId());
                        source.setOutput(output.id());
                        source.setColumn(column.id());
                        sources.add(source);
                    }
                }
            }
        }
        return sources;
    }

    /** Whether an analysis uses another, directly or through others. */
    static boolean dependsOn(Study study, Analysis analysis, String other) {
        return dependsOn(study, analysis, other, new HashSet<>());
    }

    private static boolean dependsOn(Study study, Analysis analysis, String other, Set<String> seen) {
        for (String id : AnalysisPlan.sourcesOf(analysis)) {
            if (id.equals(other)) {
                return true;
            }
            if (seen.add(id)) {
                Optional<Analysis> next = study.getAnalyses().stream().filter(each -> id.equals(each.getId())).findFirst();
                if (next.isPresent() && dependsOn(study, next.get(), other, seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}
