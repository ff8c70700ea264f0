package org.ecofrontier.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;

/**
 * What the variables of one analysis are called. An output is called by its column, as in {@code score}. Outputs are called by their
 * analyses where the column says nothing ({@code value}) or several sources of the analysis would be called alike.
 */
final class OutputNames {

    private static final List<Function<OutputSource, String>> LONGER = List.of(OutputSource::getAnalysis,
            output -> output.getAnalysis() + "." + output.getColumn(),
            output -> output.getAnalysis() + "." + output.getOutput() + "." + output.getColumn());

    private static final String SAYS_NOTHING = "value";

    private final Study study;
    private final List<Source> sources;
    private final Function<OutputSource, String> longer;

    OutputNames(Study study, Analysis analysis) {
        this.study = study;
        sources = analysis.getBindings().stream().flatMap(binding -> binding.getSources().stream()).toList();
        List<OutputSource> renamed = sources.stream().filter(OutputSource.class::isInstance).map(OutputSource.class::cast)
                .filter(this::isRenamed).toList();
        longer = LONGER.stream().filter(name -> tells(name, renamed)).findFirst().orElse(LONGER.getLast());
    }

    /** Whether the column says nothing, or another source would be called as this one. */
    private boolean isRenamed(OutputSource output) {
        return SAYS_NOTHING.equals(output.getColumn()) || sources.stream().anyMatch(other -> switch (other) {
            case IndicatorSource indicator -> Objects.equals(output.getColumn(), indicator.getIndicator());
            case OutputSource another -> Objects.equals(output.getColumn(), another.getColumn()) && !whole(output).equals(whole(another));
            default -> false;
        });
    }

    private static boolean tells(Function<OutputSource, String> name, List<OutputSource> outputs) {
        long different = outputs.stream().map(OutputNames::whole).distinct().count();
        return outputs.stream().map(name).collect(Collectors.toSet()).size() == different;
    }

    private static String whole(OutputSource output) {
        return LONGER.getLast().apply(output);
    }

    /** {@return the variable of a source under the name it has in this analysis} */
    Variable named(Source source, Variable variable) {
        if (!(source instanceof OutputSource output) || !isRenamed(output)) {
            return variable;
        }
        String id = longer.apply(output);
        Optional<String> name = study.getAnalyses().stream().filter(each -> output.getAnalysis().equals(each.getId())).findFirst()
                .map(Analysis::getName);
        Text label = new StudyTexts(study).of(name.orElse(""), id);
        return switch (variable) {
            case Variable.Numeric numeric -> new Variable.Numeric(id, label, numeric.unit(), numeric.values());
            case Variable.Categorical categorical -> new Variable.Categorical(id, label, categorical.values(), categorical.names());
        };
    }
}
