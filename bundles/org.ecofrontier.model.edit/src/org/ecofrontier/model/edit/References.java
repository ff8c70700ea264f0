package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;

/** The bindings that refer to a part of the study by its id. */
final class References {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private References() {
    }

    static Predicate<Source> toIndicator(String id) {
        return source -> source instanceof IndicatorSource indicator && id.equals(indicator.getIndicator());
    }

    static Predicate<Source> toClassification(String id) {
        return source -> source instanceof ClassificationSource classification && id.equals(classification.getClassification());
    }

    static Predicate<Source> toAnalysis(String id) {
        return source -> source instanceof OutputSource output && id.equals(output.getAnalysis());
    }

    /** Removes sources, and the bindings that are left without any. */
    static void remove(Study study, Predicate<Source> referring, ChangeLog log) {
        for (Analysis analysis : study.getAnalyses()) {
            List<Binding> emptied = new ArrayList<>();
            for (Binding binding : analysis.getBindings()) {
                List<Source> doomed = binding.getSources().stream().filter(referring).toList();
                log.removeAll(binding.getSources(), doomed);
                if (!doomed.isEmpty() && binding.getSources().isEmpty()) {
                    emptied.add(binding);
                }
            }
            log.removeAll(analysis.getBindings(), emptied);
        }
    }

    /** Lets sources refer to another id. */
    static void rename(Study study, Predicate<Source> referring, String id, ChangeLog log) {
        for (Analysis analysis : study.getAnalyses()) {
            for (Binding binding : analysis.getBindings()) {
                for (Source source : binding.getSources()) {
                    if (referring.test(source)) {
                        log.set(source, switch (source) {
                            case IndicatorSource indicator -> MODEL.getIndicatorSource_Indicator();
                            case ClassificationSource classification -> MODEL.getClassificationSource_Classification();
                            case OutputSource output -> MODEL.getOutputSource_Analysis();
                            default -> throw new IllegalStateException("A source without an id: " + source);
                        }, id);
                    }
                }
            }
        }
    }
}
