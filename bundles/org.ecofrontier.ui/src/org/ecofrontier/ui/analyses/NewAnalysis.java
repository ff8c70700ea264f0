package org.ecofrontier.ui.analyses;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Point;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.ui.text.UiText;

/** A fresh analysis of a method, bound to the indicators whose kind says where they belong. */
final class NewAnalysis {

    private static final Map<String, IndicatorKind> KIND_OF_SLOT = Map.of("inputs", IndicatorKind.INPUT, "desirable",
        IndicatorKind.DESIRABLE, "undesirable", IndicatorKind.UNDESIRABLE, "regressors", IndicatorKind.DRIVER, "predictors",
        IndicatorKind.DRIVER);

    private NewAnalysis() {
    }

    static Analysis of(Study study, MethodDescriptor method, Point place) {
        Set<String> taken = study.getAnalyses().stream().map(Analysis::getId).collect(Collectors.toSet());
        Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
        String shortName = method.id().substring(method.id().lastIndexOf('.') + 1);
        analysis.setId(Ids.from(shortName, "analysis", taken));
        analysis.setName(UiText.in(method.name()));
        analysis.setMethodId(method.id());
        analysis.setX(place.x);
        analysis.setY(place.y);
        for (SlotDescriptor slot : method.slots()) {
            IndicatorKind kind = KIND_OF_SLOT.get(slot.id());
            List<Indicator> fitting = study.getIndicators().stream().filter(each -> each.getKind() == kind).toList();
            if (kind != null && !fitting.isEmpty() && fitting.size() <= slot.max()) {
                analysis.getBindings().add(binding(slot.id(), fitting));
            }
        }
        return analysis;
    }

    private static Binding binding(String slot, List<Indicator> indicators) {
        Binding binding = StudyFactory.eINSTANCE.createBinding();
        binding.setSlot(slot);
        for (Indicator indicator : indicators) {
            IndicatorSource source = StudyFactory.eINSTANCE.createIndicatorSource();
            source.setIndicator(indicator.getId());
            binding.getSources().add(source);
        }
        return binding;
    }
}
